"""How cases followed a drawn process: small ones by hand, all others beside a slow count."""

import pytest
from conformance_reference import Picture, sums
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.bilingual import Bilingual
from desktop.domain.process.activities import by_operation, by_stage
from desktop.domain.process.conformance import MOST_CASES, Conformance
from desktop.domain.process.drawn import drawn
from desktop.domain.process.log import Case, Event
from desktop.domain.process.table import ProcessTable, Row, RowKind, WayOn
from desktop.domain.process.verdict import Kind, Sign

A, B, C, D = (Bilingual(zh, en) for zh, en in zip("甲乙丙丁", "abcd", strict=True))
NAMES = {"a": A, "b": B, "c": C, "d": D}
HOUR = 3_600_000


def row(name, activity, *ways, kind=RowKind.ACTION, **more):
    operation = NAMES.get(activity, Bilingual())
    return Row(name, kind, operation=operation, ways=tuple(map(WayOn, ways)), **more)


def process(*rows):
    return ProcessTable(Bilingual("流程", "process"), rows)


LINE = process(row("1", "a"), row("2", "b"), row("3", "c"))


def held(table, *courses, ended=True, hours=()):
    """Hold courses such as "abc" against a table; case ids count from 1, hours are of all."""
    conformance = Conformance(table, by_operation(table))
    for place, course in enumerate(courses, start=1):
        times = [hour * HOUR for hour in hours] or [None] * len(course)
        events = tuple(map(Event, course, times))
        conformance.add(Case(str(place), events), ended=ended)
    return conformance.found()


def signs(found):
    return [
        (str(e.sign.kind), e.sign.before.en + e.sign.activity.en, [ref.id for ref in e.examples])
        for e in found.deviations
    ]


def test_a_case_as_drawn_fits():
    found = held(LINE, "abc", "aabbbc")
    assert (found.cases, found.fitness, found.fitting, found.deviations) == (2, 1.0, 2, ())


@pytest.mark.parametrize(
    ("course", "wanted", "fitness"),
    [
        ("ac", [("skipped", "b")], 1 - 1 / 3),
        ("c", [("skipped", "a"), ("skipped", "b")], 1 - 2 / 3),
        ("acb", [("wrong_order", "cb"), ("wrong_order", "ac")], 1 - 2 / 3),
        ("cab", [("wrong_order", "ca")], 1 - 1 / 3),
        ("abcb", [("repeated", "b")], 1 - 1 / 4),
        ("axbc", [("outside", "x")], 1 - 1 / 4),
        ("x", [("outside", "x"), ("skipped", "a"), ("skipped", "b"), ("skipped", "c")], 0),
    ],
)
def test_each_deviation_from_a_line_counts_once(course, wanted, fitness):
    found = held(LINE, course)
    assert sorted(signs(found)) == sorted((*each, ["1"]) for each in wanted)
    assert found.fitness == pytest.approx(fitness)
    assert found.fitting == 0


def test_a_way_back_allows_coming_again_only_along_it():
    table = process(row("1", "a"), row("2", "b"), row("3", "c", "2", "4"), row("4", "d"))
    assert held(table, "abcbcd").fitting == 1
    assert (
        signs(held(table, "abcabcd"))
        == [
            ("repeated", "a", ["1"]),
            ("wrong_order", "ca", ["1"]),
        ][:1]
    )
    assert signs(held(table, "abcdcd")) == [("repeated", "d", ["1"]), ("wrong_order", "dc", ["1"])]


def test_one_of_two_branches_is_asked_for_by_the_order_not_by_skips():
    fork = row("?", "", "2", "3", kind=RowKind.DECISION)
    table = process(row("1", "a"), fork, row("2", "b", "4"), row("3", "c"), row("4", "d"))
    assert held(table, "abd", "acd").fitting == 2
    assert signs(held(table, "ad")) == [("wrong_order", "ad", ["1"])]
    found = held(table, "abd", "abd", "acd")
    assert [(each.source, each.target, each.cases) for each in found.ways] == [
        ("1", "?", 3),
        ("?", "2", 2),
        ("?", "3", 1),
        ("2", "4", 2),
        ("3", "4", 1),
    ]


def test_a_case_under_way_skipped_only_what_lies_before_where_it_is():
    assert held(LINE, "a", "ab", ended=False).fitting == 2
    assert signs(held(LINE, "ac", "c", ended=False)) == [
        ("skipped", "b", ["1", "2"]),
        ("skipped", "a", ["2"]),
    ]


def test_waits_and_stays_are_medians_of_what_lies_between_events():
    found = held(LINE, "aabc", hours=(0, 1, 3, 10))
    a, b, c = found.activities
    assert [each.median_wait for each in (a, b, c)] == [None, 2 * HOUR, 7 * HOUR]
    assert [each.median_stay for each in (a, b, c)] == [3 * HOUR, 7 * HOUR, None]
    assert [each.median_wait for each in found.ways] == [2 * HOUR, 7 * HOUR]


def test_shares_are_of_those_it_concerns():
    found = held(LINE, "abc", "ac", "ac", "abcb")
    b = found.by_row()["2"]
    assert (b.cases, b.skipped, b.repeated) == (2, 2, 1)
    assert (b.share(Kind.SKIPPED), b.share(Kind.REPEATED)) == (0.5, 0.5)
    assert [each.share for each in found.commonest] == [0.5, 0.25]


def test_stages_stand_for_their_rows_in_either_language():
    table = process(
        row("1", "a", stage=Bilingual("受理", "Intake")),
        row("2", "b"),
        row("3", "c", stage=Bilingual("", "handling")),
        row("4", "d", stage=Bilingual("处理", "Handling")),
    )
    mapped = by_stage(table)
    assert list(mapped.values()) == [("1", "2"), ("3", "4")]
    conformance = Conformance(table, mapped)
    conformance.add(Case("1", (Event("受理"), Event(" HANDLING "))))
    found = conformance.found()
    assert (found.fitting, found.outside) == (1, {})
    assert [each.cases for each in found.ways] == [None, 1, None]


def test_stages_that_a_log_names_stand_for_operations_it_does_not_name():
    table = process(
        row("s", "", kind=RowKind.START),
        row("1", "a", stage=Bilingual("受理", "Intake")),
        row("2", "b"),
        row("3", "c", stage=Bilingual("处理", "Handling")),
        row("?", "d", kind=RowKind.DECISION),
    )
    assert list(by_operation(table)) == [A, B, C]
    assert list(by_operation(table, ["INTAKE", "c", "丁"])) == [table.rows[1].stage, C, D]
    assert list(by_operation(table, ["Intake", "b"])) == [A, B, C]


def test_a_stage_called_like_an_operation_is_not_meant():
    stages = (Bilingual("", "Intake"), A)
    table = process(*(row(n, n, stage=stage) for n, stage in zip("ab", stages, strict=True)))
    assert list(by_operation(table, ["a"])) == [A, B]


def test_a_long_loop_is_borne():
    rows = [Row(str(n), operation=Bilingual("", f"a{n}")) for n in range(1_200)]
    rows[-1] = rows[-1]._replace(ways=(WayOn("0"),))
    table = process(*rows)
    found = drawn(table, by_operation(table))
    assert len(found.loops) == len(found.without) == len(rows)


def test_an_activity_of_which_nothing_can_be_seen_is_passed_through():
    conformance = Conformance(LINE, by_operation(LINE), [B])
    conformance.add(Case("1", (Event("a"), Event("c"))))
    found = conformance.found()
    assert found.fitting == 1
    assert [(each.is_seen, each.cases) for each in found.activities] == [
        (True, 1),
        (False, 0),
        (True, 1),
    ]


def test_cases_of_a_deviation_are_kept_up_to_a_limit_and_all_where_they_are_wanted():
    for wanted, kept in ((None, MOST_CASES), (Sign(Kind.SKIPPED, B), MOST_CASES + 5)):
        conformance = Conformance(LINE, by_operation(LINE), wanted=wanted)
        for place in range(MOST_CASES + 5):
            conformance.add(Case(str(place), (Event("a"), Event("c"))), place)
        found = conformance.found()
        assert found.deviations[0].cases == MOST_CASES + 5
        assert [ref.key for ref in found.kept[Sign(Kind.SKIPPED, B)]] == list(range(kept))


def test_names_without_number_are_counted_as_one_beyond_many():
    conformance = Conformance(LINE, by_operation(LINE))
    for place in range(5_010):
        conformance.add(Case(str(place), (Event(f"odd {place}"),)))
    outside = conformance.found().outside
    assert (len(outside), outside["…"]) == (5_001, 10)


def test_a_start_inside_of_a_row_is_no_start_of_the_whole():
    start, inner = (row(name, "", kind=RowKind.START) for name in ("s", "t"))
    table = process(start, row("1", "a"), inner._replace(inside="1"), row("2", "b"))
    assert [each.is_mandatory for each in held(table, "ab").activities] == [True, True]


@pytest.mark.parametrize(
    "rows", [(), (row("1", "", "1"),), (row("1", "a", "2"), row("2", "b", "1"))]
)
def test_empty_tables_and_mere_loops_are_borne(rows):
    found = held(process(*rows), "ab", "x")
    assert found.cases == 2


ROWS = st.lists(
    st.tuples(
        st.sampled_from(["a", "b", "c", "d", None]),
        st.sampled_from([RowKind.ACTION, RowKind.ACTION, RowKind.START, RowKind.END]),
        st.lists(st.integers(0, 7), max_size=3),
    ),
    max_size=8,
)
TIMES = st.one_of(st.none(), st.integers(0, 10**9))
EVENTS = st.lists(st.tuples(st.sampled_from("abcdx"), TIMES), max_size=7)
CASES = st.lists(st.tuples(EVENTS, st.booleans()), max_size=6)


def tables(raw):
    return process(
        *(
            row(str(place), activity, *map(str, ways), kind=kind)
            for place, (activity, kind, ways) in enumerate(raw)
        )
    )


def mapping(table):
    found = {}
    for each in table.rows:
        if any(each.operation):
            found.setdefault(each.operation, []).append(each.id)
    return {name: tuple(rows) for name, rows in found.items()}


def picture(table):
    rows = [
        (r.id, r.operation.en or None, r.kind is RowKind.START, r.kind is RowKind.END)
        for r in table.rows
    ]
    return Picture(rows, [(source, way.to) for source, way in table.ways()])


@given(ROWS)
def test_what_a_table_allows_is_that_of_closed_relations(raw):
    table = tables(raw)
    names = [name.en for name in mapping(table)]
    found, wanted = drawn(table, mapping(table)), picture(table)
    said = {**dict(enumerate(names)), -1: "", -2: None}
    pairs = {
        (said[one], said[two]): [found.ways[way] for way in ways]
        for (one, two), ways in found.pairs.items()
    }
    assert pairs == wanted.pairs
    assert {names[at] for at in found.loops} == wanted.loops
    without = {
        names[at]: {name for number, name in enumerate(names) if not found.needs(at, number)}
        for at in found.without
    }
    assert without == wanted.without


@given(ROWS, CASES)
def test_every_figure_is_that_of_a_slow_count(raw, courses):
    table = tables(raw)
    conformance = Conformance(table, mapping(table))
    for place, (course, ended) in enumerate(courses):
        events = tuple(Event(name, at) for name, at in course)
        conformance.add(Case(str(place), events), ended=ended)
    found = conformance.found()
    wanted = sums(picture(table), [(str(at), e, ended) for at, (e, ended) in enumerate(courses)])
    assert found.cases == len(wanted["fitness"])
    assert found.fitting == sum(each == 1 for each in wanted["fitness"])
    if found.cases:
        assert found.fitness == pytest.approx(sum(wanted["fitness"]) / found.cases)
        assert min(wanted["fitness"]) >= 0
    tallies = {
        (str(sign.kind), sign.activity.en, *filter(None, [sign.before.en])): [r.id for r in refs]
        for sign, refs in found.kept.items()
    }
    assert tallies == wanted["tallies"]
    for each in found.activities:
        name = each.name.en
        counts = (each.skipped, each.repeated, each.out_of_order)
        kinds = ("skipped", "repeated", "wrong_order")
        assert counts == tuple(len(wanted["tallies"].get((kind, name), ())) for kind in kinds)
        assert each.cases == wanted["passed"].get(name, 0)
        assert each.median_wait == wanted["waits"].get(name)
        assert each.median_stay == wanted["stays"].get(name)
    ways = {(each.source, each.target): (each.cases, each.median_wait) for each in found.ways}
    assert ways == wanted["ways"]
