"""Answers of filled forms: rows and columns, what is known already, what is proposed."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.arrows import stages_left
from desktop.domain.bilingual import Bilingual
from desktop.domain.filled_forms import (
    FilledForm,
    columns_of,
    prefilled,
    proposed,
    rows_of,
    with_left_over,
)
from desktop.domain.sheets import Sheet, SheetTable
from desktop.domain.vocabulary import StatusKind

TABLE = SheetTable(Bilingual("排查", "Checks"), ("what", "found"), 6)
CELLS = st.one_of(st.none(), st.text(alphabet="ab线 ", max_size=3), st.integers(0, 3))
ROWS = st.lists(st.fixed_dictionaries({"what": CELLS, "found": CELLS}), max_size=5)


def form(key, at, **answers):
    return FilledForm(key, 1, 2, 1, answers, None, at, at)


@given(ROWS)
def test_rows_come_back_as_they_were_written_without_the_blank_ones(rows):
    kept = rows_of(TABLE, columns_of(TABLE, rows))
    held = [r for r in rows if any(v not in (None, "") and str(v).strip() for v in r.values())]
    assert kept == held


def test_what_the_ticket_holds_itself_stands_before_what_is_known_of_it():
    sheet = Sheet(("t05_symptom", "error_code", "t05_cause"), ())
    facts = {"description": "灯不亮", "number": "DB-A1-3"}
    assert prefilled(sheet, facts, {"error_code": "E-17", "t05_symptom": "灭"}) == {
        "t05_symptom": "灭",
        "error_code": "E-17",
    }
    assert prefilled(sheet, facts, {}) == {"t05_symptom": "灯不亮"}


def test_what_was_written_last_is_proposed():
    forms = [form(1, 30, cause="甲"), form(2, 20, cause="乙"), form(3, 40, cause=" ")]
    assert proposed("cause", forms) == "甲"
    assert proposed("nothing", forms) is None


def test_an_answer_that_the_template_asks_no_more_gets_a_box_of_its_own():
    shown = with_left_over(Sheet(("one",), (TABLE,)), {"one": 1, "what": ["x"], "gone": "y"})
    assert shown.boxes == ("one", "gone")


def test_triage_is_left_on_the_way_to_work_and_by_every_solution():
    kind = StatusKind
    assert stages_left(kind.NEW, kind.TRIAGE) == ("intake",)
    assert stages_left(kind.TRIAGE, kind.WORKING) == ("intake", "triage")
    assert stages_left(kind.WORKING, kind.RESOLVED) == ()
    assert stages_left(kind.NEW, kind.RESOLVED) == ()
    assert stages_left(kind.WORKING, kind.WAITING_VENDOR) == ()
    assert stages_left(kind.RESOLVED, kind.CLOSED) == ()
    assert stages_left(kind.NEW, kind.VOID) == ()
