"""The model of a heat map: scores by place, what readers hear, what stays where it is."""

import pytest
from PySide6.QtCore import Qt

from desktop.models.heat_model import HeatColumn, HeatModel, HeatRow
from desktop.qtkit.widgets.heatcell import SHOWN, Score, Standing, Who

COLUMNS = (
    HeatColumn("who", ""),
    HeatColumn("intake", "Intake", "8 items"),
    HeatColumn("triage", "Triage"),
    HeatColumn("mean", "Average"),
    HeatColumn("alone", "Alone"),
)
READY = Standing("check", "green", "ready")


def row(person, name, *scores):
    cells = tuple(Score(each, 3, said=f"{each} %") for each in scores)
    return HeatRow(person, Who(name, name), cells, Score(sum(scores) / len(scores)), READY)


@pytest.fixture
def model(qapp):
    assert qapp
    found = HeatModel()
    found.show(COLUMNS, [row(7, "Wei", 70, 50), row(8, "Bai", 90, 80), row(0, "Average", 80, 65)])
    return found


def test_cells_hold_who_scores_mean_and_standing(model):
    words = [model.index(0, column).data() for column in range(5)]
    assert words == ["Wei", "70", "50", "60", "ready"]
    assert model.index(0, 1).data(SHOWN).percent == 70
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Intake\n8 items"


def test_only_scores_of_people_are_places(model):
    assert model.place(model.index(0, 1)) == (7, "intake")
    assert model.place(model.index(1, 2)) == (8, "triage")
    for row_at, column in ((0, 0), (0, 3), (0, 4), (2, 1)):
        assert model.place(model.index(row_at, column)) is None
    assert model.cell(8, "triage") == model.index(1, 2)
    for person, column in ((8, "mean"), (8, "who"), (9, "triage")):
        assert not model.cell(person, column).isValid()


def test_a_reader_hears_who_which_column_and_what_it_says(model):
    role = Qt.ItemDataRole.AccessibleTextRole
    said = [model.index(0, column).data(role) for column in (0, 1, 3, 4)]
    assert said == ["Wei", "Wei, Intake: 70 %", "Wei, Average: 60", "Wei, Alone: ready"]


def test_other_scores_of_the_same_people_keep_the_view_where_it_is(model, qtbot):
    again = [row(7, "Wei", 75, 50), row(8, "Bai", 90, 80), row(0, "Average", 80, 65)]
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.show(COLUMNS, again)
    assert model.index(0, 1).data() == "75"
    with qtbot.waitSignal(model.modelReset):
        model.show(COLUMNS, again[:1])
    assert model.rowCount() == 1


def test_nothing_known_is_said_and_a_poor_score_is_marked(qapp):
    assert qapp
    shown = HeatModel()
    poor = HeatRow(
        7, Who("Wei"), (Score(None, said="no data"),), Score(41.6, 0, is_poor=True), READY
    )
    shown.show((COLUMNS[0], COLUMNS[1], *COLUMNS[3:]), [poor])
    assert [shown.index(0, column).data() for column in (1, 2)] == ["no data", "▼ 42"]
