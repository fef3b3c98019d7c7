"""The lines of an interview as a table: cells, choices as pills, what they became, lines moved."""

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt

from desktop.domain.process.interviews import Line
from desktop.domain.process.table import PainKind, Severity
from desktop.models.interview_lines_model import COLUMNS, InterviewLinesModel
from desktop.qtkit.widgets.pilltree import PILL
from desktop.qtkit.widgets.sheetcell import GHOST, WRONG

LINES = (
    Line("先记纸上", "忘了", "漏录", Severity.HIGH, PainKind.BREAK, "r1", "a"),
    Line("问隔壁", id="b"),
)
EDIT = Qt.ItemDataRole.EditRole


@pytest.fixture
def model(qapp, qtmodeltester):
    assert qapp
    found = InterviewLinesModel()
    found.titles = ("行", "怎么做", "原话", "痛点", "严重度", "类别")
    found.ghost_words = "写在这里"
    found.show(LINES, {"r1": "3"}, "zh")
    qtmodeltester.check(found)
    return found


def cell(model, place, column, role=Qt.ItemDataRole.DisplayRole):
    return model.index(place, COLUMNS.index(column)).data(role)


def test_a_line_shows_its_texts_its_choices_as_pills_and_the_number_of_its_row(model):
    assert [cell(model, 0, name) for name in COLUMNS] == ["3", "先记纸上", "忘了", "漏录", "", ""]
    assert cell(model, 0, "severity", PILL)[1] == "red"
    assert cell(model, 0, "severity", EDIT) == cell(model, 0, "severity", PILL)[0]
    assert cell(model, 1, "severity", PILL) is None
    assert cell(model, 0, "quote", Qt.ItemDataRole.AccessibleTextRole) == "原话: 忘了"
    assert cell(model, 1, "row") == ""


def test_the_last_row_is_there_to_type_in(model):
    assert model.rowCount() == len(LINES) + 1
    assert cell(model, 2, "what") == "写在这里"
    assert cell(model, 2, "what", GHOST)
    assert cell(model, 2, "what", EDIT) == ""
    typed = []
    model.typed.connect(lambda *given: typed.append(given))
    model.setData(model.index(2, 1), "新的")
    model.setData(model.index(0, 1), "先记纸上")
    assert typed == [(2, "what", "新的")]
    assert not model.index(0, 0).flags() & Qt.ItemFlag.ItemIsEditable


def test_what_could_not_be_taken_stays_in_its_cell_until_it_is_forgotten(model):
    model.mark_odd("b", "kind", "什么", "看不懂")
    assert (cell(model, 1, "kind"), cell(model, 1, "kind", WRONG)) == ("什么", "看不懂")
    model.clear_odd("b", "kind")
    assert (cell(model, 1, "kind"), cell(model, 1, "kind", WRONG)) == ("", None)


@pytest.mark.parametrize(
    "lines",
    [
        (LINES[0], Line(id="c"), LINES[1]),
        (*LINES, Line(id="c")),
        (LINES[1],),
        (LINES[1], LINES[0]),
        (),
        (Line(id="x"), Line(id="y"), *LINES),
    ],
)
def test_lines_come_and_go_and_those_that_stay_keep_their_index(model, lines, qtmodeltester):
    kept = QPersistentModelIndex(model.index(1, 1))
    model.show(lines, {}, "zh")
    qtmodeltester.check(model)
    assert [model.line(at) for at in range(model.rowCount() - 1)] == list(lines)
    if kept.isValid() and model.line(kept.row()) is not None:
        assert model.line(kept.row()).id == "b"
