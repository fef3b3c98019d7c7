"""Two versions of a process compared: what is new, changed, gone, and the time that takes."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.bilingual import Bilingual
from desktop.domain.process.comparing import Fate, compare, load
from desktop.domain.process.table import ProcessTable, Row, WayOn

NAMES = st.lists(st.sampled_from("abcdefgh"), unique=True, max_size=8)


def table(*rows):
    return ProcessTable(Bilingual("流程"), rows)


def row(name, text="", **more):
    return Row(name, operation=Bilingual(text or name), **more)


def test_rows_are_the_same_by_their_ids_wherever_they_stand():
    found = compare(table(row("a"), row("b")), table(row("b"), row("c"), row("a", "other")))
    assert found.fates() == {"b": Fate.SAME, "c": Fate.ADDED, "a": Fate.CHANGED}
    assert next(each for each in found.rows if each.row.id == "a").fields == ("operation",)


def test_what_is_gone_stands_where_it_stood():
    found = compare(table(row("a"), row("x"), row("b"), row("y")), table(row("a"), row("b")))
    assert [each.row.id for each in found.rows] == ["a", "x", "b", "y"]
    assert [each.fate for each in found.rows][1::2] == [Fate.REMOVED] * 2


def test_times_make_no_other_row_and_ways_only_between_rows_of_both():
    before = table(row("a", ways=(WayOn("b"), WayOn("x"))), row("b"), row("x"))
    after = table(row("a", minutes=3.0, ways=(WayOn("b"), WayOn("n"))), row("b"), row("n"))
    assert compare(before, after).fates()["a"] is Fate.SAME
    turned = table(row("a", ways=(WayOn("x"),)), row("b"), row("x"))
    assert compare(before, turned).fates()["a"] is Fate.CHANGED


def test_the_load_of_a_month_is_minutes_times_how_often_of_the_rows_that_say_both():
    found = load(
        table(
            row("a", minutes=4.0, waited=10.0, often=100.0),
            row("b", minutes=2.0),
            row("c", waited=30.0, often=10.0),
        )
    )
    assert (found.handled, found.waited, found.counted, found.rows) == (400.0, 1300.0, 2, 3)


@given(NAMES, NAMES)
def test_counts_add_up_to_the_rows_of_either_side(before, after):
    found = compare(table(*map(row, before)), table(*map(row, after)))
    kept = found.count(Fate.SAME) + found.count(Fate.CHANGED)
    assert kept + found.count(Fate.REMOVED) == len(before)
    assert kept + found.count(Fate.ADDED) == len(after)
    assert [e.row.id for e in found.rows if e.fate is not Fate.REMOVED] == after
