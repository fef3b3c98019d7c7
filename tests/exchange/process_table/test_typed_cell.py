"""What is typed in one cell of a process: taken, completed, refused with a reason."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.process.table import Pain, PainKind, ProcessTable, Row, RowKind, Severity, WayOn
from desktop.exchange.process_table.columns import columns
from desktop.exchange.process_table.typed_cell import FIXED, cell_text, with_same, with_text
from desktop.services.process.sheet import Block, around, pasted_cells, pasted_table, put

ROWS = (
    Row("a", stage=Bilingual("受理", "Intake"), operation=Bilingual("接听", "Answer")),
    Row("b", RowKind.DECISION, operation=Bilingual("会吗"), ways=(WayOn("a", Bilingual("否")),)),
)
TABLE = ProcessTable(Bilingual("x"), ROWS)
ZH, EN = around(TABLE, "zh"), around(TABLE, "en")


def refused(column, text):
    with pytest.raises(AppError) as caught:
        with_text(ROWS[0], column, text, ZH)
    return caught.value.code


def test_a_text_changes_in_the_language_it_is_typed_in():
    assert with_text(ROWS[0], "operation", "接电话", ZH).operation == Bilingual("接电话", "Answer")
    assert with_text(ROWS[0], "operation", "", EN).operation == Bilingual()


def test_a_known_stage_comes_with_both_names_and_a_new_one_with_one():
    assert with_text(ROWS[1], "stage", "intake", EN).stage == Bilingual("受理", "Intake")
    assert with_text(ROWS[0], "stage", "处理", ZH).stage == Bilingual("处理")


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("12", 12), ("１２", 12), ("1:10", 70), ("1小时10分", 70), ("1,200", 1200)],
)
def test_times_are_minutes_or_say_their_unit(text, minutes):
    assert with_text(ROWS[0], "minutes", text, ZH).minutes == minutes


@pytest.mark.parametrize(
    ("column", "text"),
    [("minutes", "很久"), ("often", "1h"), ("severity", "要命"), ("ways", "→9"), ("ways", "五")],
)
def test_what_means_nothing_is_refused(column, text):
    assert refused(column, text) == "process_cell_means_nothing"


def test_choices_are_known_in_either_language_and_by_their_beginning():
    hurt = ROWS[0]._replace(pain=Pain(Bilingual("慢")))
    assert with_text(hurt, "severity", "h", ZH).pain.severity is Severity.HIGH
    assert with_text(hurt, "pain_kind", "断", ZH).pain.kind is PainKind.BREAK


def test_ways_go_by_the_numbers_of_rows_and_keep_labels_of_the_other_language():
    row = ROWS[1]._replace(ways=(WayOn("a", Bilingual("否", "no")),))
    assert with_text(row, "ways", "否→1", ZH).ways == row.ways
    assert [way.to for way in with_text(row, "ways", "1；2", ZH).ways] == ["a", "b"]


def test_a_pain_that_is_emptied_takes_all_of_it_along():
    row = ROWS[0]._replace(pain=Pain(Bilingual("慢"), Severity.HIGH, PainKind.BREAK))
    assert with_text(row, "pain", "", ZH).pain == Pain()


@given(st.sampled_from([c.id for c in columns() if c.id not in FIXED]), st.text(max_size=40))
def test_any_text_is_taken_or_refused_and_nothing_else_of_the_row_changes(column, text):
    after = ROWS[0]
    with suppress(AppError):
        after = with_text(ROWS[0], column, text, ZH)
    others = {c.id for c in columns()} - {column, "severity", "pain_kind", "evidence"}
    assert all(cell_text(after, o, ZH) == cell_text(ROWS[0], o, ZH) for o in others)


@pytest.mark.parametrize("column", [c.id for c in columns() if c.id not in FIXED])
def test_what_another_row_has_is_taken_in_both_languages(column):
    assert cell_text(with_same(ROWS[0], column, ROWS[1]), column, EN) == cell_text(
        ROWS[1], column, EN
    )


@given(st.lists(st.lists(st.text("ab\n\t\"'=é中", max_size=6), min_size=2, max_size=4), max_size=5))
def test_cells_copied_as_a_spreadsheet_does_are_pasted_as_they_were(rows):
    wide = max((len(row) for row in rows), default=0)
    rows = [[*row, *[""] * (wide - len(row))] for row in rows]
    quoted = ['"' + cell.replace('"', '""') + '"' for row in rows for cell in row]
    lines = ["\t".join(quoted[at : at + wide]) for at in range(0, len(quoted), wide or 1)]
    found = pasted_cells("\r\n".join(lines) + "\r\n" if lines else "")
    assert [len(row) for row in found] == [len(row) for row in rows]


def test_a_block_changes_rows_adds_others_and_names_what_it_left_out():
    found = put(
        [["接听", "慢"], ["转", "", "x"]], Block(("operation", "pain"), ROWS[:1]), ZH, ["n"]
    )
    assert [row.operation.zh for row in (*found.changed, *found.added)] == ["接听", "转"]
    assert (found.added[0].id, found.beyond) == ("n", 2)


def test_a_pasted_table_without_headers_is_in_the_order_of_template_1():
    found = pasted_table("受理\t接听\t漏单\t高\n", "", Bilingual("x"), "zh")
    row = found.rows[0]
    assert (row.stage.zh, row.pain.text.zh, row.pain.severity) == ("受理", "漏单", Severity.HIGH)
