"""The table of the bank keeps indexes where rows stay, and sorts by what its columns mean."""

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.domain.questions.bank import Labels, Listed, Review, Standing
from desktop.domain.questions.question import QuestionKind
from desktop.models.question_table_model import Column, QuestionTableModel
from desktop.qtkit.i18n import languages

MANY = 10_000
UP, DOWN = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder


def row(key, text="", source="", place=0, difficulty=0):
    labels = Labels("a/b", ("vpn",), difficulty)
    made = Listed(key, QuestionKind.SINGLE, f"Name {key}", text, Standing.DRAFT, labels, 1)
    return made._replace(source=source, place=place)


@pytest.fixture
def model(qapp):
    assert qapp
    languages().use("en")
    made = QuestionTableModel()
    tester = QAbstractItemModelTester(
        made, QAbstractItemModelTester.FailureReportingMode.Fatal, made
    )
    assert tester
    return made


def texts(model, column):
    return [model.index(place, column).data() for place in range(model.rowCount())]


def test_the_newest_stand_on_top_until_a_column_is_chosen(model):
    model.show([row(1), row(2), row(30)])
    assert texts(model, Column.NUMBER) == ["Q30", "Q2", "Q1"]
    model.sort(Column.NUMBER, UP)
    assert texts(model, Column.NUMBER) == ["Q1", "Q2", "Q30"]


def test_what_has_no_source_stands_last_in_either_order_and_places_are_numbers(model):
    model.show([row(1), row(2, source="A-1", place=10), row(3, source="A-1", place=9)])
    for order, wanted in ((UP, ["A-1 · 9", "A-1 · 10", ""]), (DOWN, ["A-1 · 10", "A-1 · 9", ""])):
        model.sort(Column.SOURCE, order)
        assert texts(model, Column.SOURCE) == wanted


def test_a_row_shows_the_first_line_of_its_text_or_its_name(model):
    model.show([row(1, text="  \nSecond line\nthird"), row(2)])
    assert texts(model, Column.TEXT) == ["Name 2", "Second line"]


def test_an_index_stays_with_its_question_when_the_order_changes(model):
    model.show([row(1), row(2), row(3)])
    kept = QPersistentModelIndex(model.index(0, 0))
    model.sort(Column.NUMBER, UP)
    assert kept.row() == 2
    assert model.listed(kept.row()).key == 3


def test_the_same_questions_again_leave_the_view_where_it_is(model):
    assert model.show([row(1), row(2)])
    assert not model.show([row(2, difficulty=3), row(1)])
    assert model.listed(0).labels.difficulty == 3


def test_readers_hear_all_of_a_row_in_every_cell(model):
    mark = Listed(
        *(7, QuestionKind.TICKET, "", "No print", Standing.APPROVED),
        *(Labels("x", ("y",), 2), 1, Review.GONE, "PRN-01", 2),
    )
    model.show([mark])
    said = model.index(0, Column.TEXT).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == (
        "Q7, Simulated ticket, No print, Approved, The step is gone, Difficulty 2 of 5, x · y, "
        "PRN-01 · 2"
    )
    assert "The step is gone" in model.index(0, Column.TEXT).data(Qt.ItemDataRole.ToolTipRole)


def test_a_bank_of_ten_thousand_is_listed_and_found_by_key(qapp):
    assert qapp
    model = QuestionTableModel()
    model.show([row(key) for key in range(1, MANY + 1)])
    assert (model.rowCount(), model.row_of(1), model.row_of(MANY)) == (MANY, MANY - 1, 0)
    assert model.row_of(MANY + 1) == -1
