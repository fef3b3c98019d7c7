"""A log as a first draft of a process, beside an independent slow one."""

import re
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from log_draft_reference import END, START, drafted, times

from desktop.domain.bilingual import Bilingual
from desktop.domain.process.discovery import discover
from desktop.domain.process.from_log import MOST_ACTIVITIES, Named, draft
from desktop.domain.process.log import Case, Event
from desktop.domain.process.table import RowKind

TIMES = st.one_of(st.none(), st.integers(0, 10**9))
NAMES = st.sampled_from(["a", "b", "c", "d", "是否解决", "e?"])
CASES = st.lists(st.lists(st.tuples(NAMES, TIMES), max_size=9), min_size=1, max_size=12).filter(any)


def wide(seed):
    """Return a log of more activities than there are rows for."""
    rng = Random(seed)  # noqa: S311 - told again by its seed
    often = [1 / (1 + at % 17) for at in range(90)]
    courses = [rng.choices(range(90), often, k=rng.randint(1, 50)) for _ in range(9)]
    return [[(f"n{at}", None) for at in course] for course in courses]


WIDE = st.integers(0, 2**32).map(wide)
COUNT = re.compile(r"^([\d,]+) \((\d+|<1) %\)$")
ELSEWHERE = re.compile(r"([\d,]+) more led elsewhere \((\d+) ways\)")


def made(cases, **options):
    log = (
        Case(str(place), tuple(Event(name, at) for name, at in events))
        for place, events in enumerate(cases)
    )
    return draft(discover(log), Named(Bilingual("日志", "Log"), "a.xes"), **options)


def names(table):
    shown = {row.id: row.operation.constant() for row in table.rows}
    return shown | {table.rows[0].id: START, table.rows[-1].id: END}


def whole(text):
    return int(text.replace(",", ""))


@given(st.one_of(CASES, WIDE))
def test_rows_and_ways_are_those_of_a_slow_count(cases):
    found, wanted = made(cases), drafted(cases)
    shown = names(found.table)
    assert [shown[row.id] for row in found.table.rows] == [START, *wanted["order"], END]
    assert list(found.left_out) == wanted["rare"]
    ways = {(shown[before], shown[way.to]) for before, way in found.table.ways()}
    assert wanted["strong"] <= ways <= set(wanted["out"])
    for row in found.table.rows[1:-1]:
        assert row.often == wanted["often"][shown[row.id]]


def reached(ways):
    found, new = set(), {START}
    while new:
        found |= new
        new = {after for before, after in ways if before in found} - found
    return found


@given(st.one_of(CASES, WIDE))
def test_every_row_is_reached_and_no_way_leads_to_nowhere(cases):
    found, wanted = made(cases), drafted(cases)
    shown = names(found.table)
    ways = [(shown[before], shown[way.to]) for before, way in found.table.ways()]
    assert reached(ways) == set(shown.values())
    assert all(way.to in shown for row in found.table.rows for way in row.ways)
    assert len(set(ways)) == len(ways)
    # Weak ways are there only where something is reached by nothing else, or leads on.
    leading = {}
    for (before, after), count in wanted["out"].items():
        if before != after:
            leading[before] = max(leading.get(before, 0), count)
    for way in set(ways) - wanted["strong"]:
        others = [each for each in ways if each != way]
        leads = wanted["out"][way] == leading[way[0]]
        assert leads or reached(others) != set(shown.values())


@given(st.one_of(CASES, WIDE))
def test_the_counts_of_ways_and_of_what_led_elsewhere_add_up(cases):
    found, wanted = made(cases), drafted(cases)
    shown = names(found.table)
    for row in found.table.rows[:-1]:
        name = shown[row.id]
        labelled = [COUNT.match(way.label.en) for way in row.ways]
        rest = ELSEWHERE.search(row.note.en)
        if not row.ways or labelled == [None]:
            assert len([pair for pair in wanted["out"] if pair[0] == name]) == 1
            assert rest is None
            continue
        counts = [whole(label[1]) for label in labelled]
        assert counts == sorted(counts, reverse=True)
        assert counts == [wanted["out"][name, shown[way.to]] for way in row.ways]
        assert sum(counts) + (whole(rest[1]) if rest else 0) == wanted["left"][name]
        for way, label, count in zip(row.ways, labelled, counts, strict=True):
            share = 100 * count / wanted["left"][name]
            assert label[2] == "<1" or abs(int(label[2]) - share) <= 0.5
            assert way.label.zh == f"{label[1]} 次（{label[2]}%）"


@given(CASES, st.booleans())
def test_times_are_medians_of_waits_or_of_stays(cases, entered):
    found = made(cases, entered=entered).table.rows[1:-1]
    wanted = times(cases, entered=entered)
    for row in found:
        time = row.minutes if entered else row.waited
        assert time == wanted.get(row.operation.constant())
        assert (row.waited if entered else row.minutes) is None


@given(st.permutations(["ab", "abab", "b", "acb", "ab"]))
def test_the_same_log_gives_the_same_draft_whatever_its_order(courses):
    cases = [[(name, None) for name in course] for course in courses]
    wanted = [[(name, None) for name in course] for course in sorted(courses)]
    assert made(cases) == made(wanted)


def test_a_log_of_one_activity_leads_from_start_to_end():
    found = made([[("only", 0)], [("only", 5)]]).table
    assert [(row.kind, row.ways) for row in found.rows] == [
        (RowKind.START, ()),
        (RowKind.ACTION, ()),
        (RowKind.END, ()),
    ]
    assert found.rows[1].note.en == "2 times in the log, 2 cases."
    assert found.rows[0].note.zh == ("日志共 2 个案例、2 个事件；次数是整份日志的，不是每月的。")
    assert {row.source for row in found.rows} == {"a.xes"}


def test_a_loop_leads_back_and_on():
    found = made([[(name, None) for name in "a" * 50]]).table
    assert [way.to for way in found.rows[1].ways] == ["activity-1", "end"]
    assert found.rows[1].ways[1].label.en == "1 (2 %)"


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("解决了吗", RowKind.DECISION),
        ("Solved?", RowKind.DECISION),
        ("是否升级", RowKind.DECISION),
        ("Decide", RowKind.ACTION),
    ],
)
def test_only_what_asks_is_a_decision(name, kind):
    found = made([[(name, None), ("a", None)], [(name, None), ("b", None)]]).table
    assert found.rows[1].kind is kind
    assert len(found.rows[1].ways) == 2
    alone = made([[(name, None), ("a", None)]]).table
    assert alone.rows[1].kind is RowKind.ACTION


def test_only_the_commonest_activities_of_a_wide_log_have_rows():
    cases = [[(f"n{at}", None) for at in range(250)], [(f"n{at}", None) for at in range(0, 250, 3)]]
    found = made(cases)
    assert len(found.table.rows) == MOST_ACTIVITIES + 2
    assert len(found.left_out) == 250 - MOST_ACTIVITIES
    assert "190 rarer activities are left out" in found.table.rows[0].note.en
