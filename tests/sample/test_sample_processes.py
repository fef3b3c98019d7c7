"""The shipped processes: whole, in both languages, each pain answered, drawn by the rules."""

import pytest
from flow_rules import check

from desktop.domain.process.comparing import Fate, compare
from desktop.domain.process.pains import EndKind, PainEnd, PainLine, numbered
from desktop.domain.process.table import RowKind
from desktop.services.process.charts import Beside, chart, pair
from desktop.services.process.samples import SAMPLES, sample

STATES = ("as_is", "to_be")


@pytest.fixture(params=SAMPLES)
def found(request):
    return sample(request.param)


@pytest.fixture(params=STATES)
def table(request, found):
    return getattr(found, request.param)


def pains_of(found):
    numbers = numbered(found.as_is)
    rows = {row.id: row for row in found.as_is.rows}
    return [
        PainLine(number, rows[row], PainEnd(EndKind.CHANGE, found.answers[row]))
        for row, number in numbers.items()
    ]


def reached(table):
    leads = {}
    for source, way in table.ways():
        leads.setdefault(source, []).append(way.to)
    seen, wanted = set(), [row.id for row in table.rows if row.kind is RowKind.START]
    while wanted:
        row = wanted.pop()
        if row not in seen:
            seen.add(row)
            wanted += leads.get(row, ())
    return seen


def test_ids_are_unique_ways_lead_to_rows_and_every_row_is_reached(table):
    ids = [row.id for row in table.rows]
    assert len(set(ids)) == len(ids)
    assert [way.to for row in table.rows for way in row.ways if way.to not in ids] == []
    assert reached(table) == set(ids)


def test_each_table_has_one_start_an_end_and_decisions_whose_ways_have_labels(table):
    kinds = [row.kind for row in table.rows]
    assert kinds.count(RowKind.START) == 1
    assert RowKind.END in kinds
    decisions = [row for row in table.rows if row.kind is RowKind.DECISION]
    assert decisions
    for row in decisions:
        assert len(row.ways) > 1
        assert all(any(way.label) for way in row.ways)


def test_each_table_goes_back_somewhere_and_hands_over(table):
    order = {row.id: at for at, row in enumerate(table.rows)}
    assert [1 for source, way in table.ways() if order[way.to] <= order[source]]
    assert [row for row in table.rows if row.kind is RowKind.HAND_OVER]


def test_every_pain_is_answered_by_a_row_and_nothing_else_is(found):
    ids = {row.id for row in found.to_be.rows}
    assert set(found.answers) == {row.id for row in found.as_is.rows if row.pain.is_there}
    assert set(found.answers.values()) <= ids
    assert [row.id for row in found.to_be.rows if row.pain.is_there] == []


def test_every_pain_says_how_bad_it_is_how_that_is_known_what_to_do_and_who(found):
    for row in found.as_is.rows:
        if row.pain.is_there:
            assert row.pain.severity
            assert row.pain.kind
            assert all((*row.pain.evidence, *row.suggestion, row.owner))


def test_both_languages_are_complete(found):
    said = [found.about, found.as_is.title]
    for row in (*found.as_is.rows, *found.to_be.rows):
        said += [row.stage, row.lane, row.operation]
        optional = (row.pain.text, row.pain.evidence, row.suggestion, *(w.label for w in row.ways))
        said += [each for each in optional if any(each)]
    assert [each for each in said if not all(each)] == []


def test_the_planned_process_takes_less_time_and_shares_rows_with_the_present_one(found):
    comparison = compare(found.as_is, found.to_be)
    before, after = comparison.before, comparison.after
    assert after.handled + after.waited < before.handled + before.waited
    assert comparison.count(Fate.CHANGED) > len(found.answers) / 2


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("upright", [False, True])
def test_the_charts_keep_the_rules_and_carry_the_numbers_of_the_pains(found, language, upright):
    pains = pains_of(found)
    for table in (found.as_is, found.to_be):
        drawn = chart(table, Beside(pains), language, upright=upright)
        check(drawn.layout)
        numbers = sorted(mark.number for mark in drawn.marks.values() if mark.number)
        wanted = {line.end.target for line in pains} if table is found.to_be else pains
        assert len(numbers) == len(wanted)


def test_both_states_stand_side_by_side(found):
    for drawn in pair(found.as_is, found.to_be, pains_of(found), "zh"):
        check(drawn.layout)


@pytest.mark.parametrize("name", SAMPLES[1:])
def test_the_other_samples_wait_somewhere_and_have_the_size_of_a_real_process(name):
    found = sample(name)
    assert 12 <= len(found.as_is.rows) <= 16
    assert 13 <= len(found.to_be.rows) <= 18
    assert 5 <= len(found.answers) <= 7
    for table in (found.as_is, found.to_be):
        assert RowKind.WAIT in {row.kind for row in table.rows}


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("upright", [False, True])
@pytest.mark.parametrize("name", SAMPLES)
def test_what_is_done_stands_whole_in_its_box(name, upright, language):
    found = sample(name)
    for table in (found.as_is, found.to_be):
        boxes = chart(table, Beside(), language, upright=upright).layout.boxes
        assert [box.node.title for box in boxes if box.size.title[-1].endswith("…")] == []


@pytest.mark.parametrize("name", SAMPLES)
def test_a_desk_begins_with_a_sample_and_none_of_its_pains_is_open(desk, name):
    _, as_is, _ = desk.wei.processes.begin(name)
    assert desk.wei.pains.open_pains() == 0
    assert len(desk.wei.pains.ledger(as_is)) == len(sample(name).answers)
