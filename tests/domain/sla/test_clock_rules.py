"""What holds for every clock, and what a list of entries may not be."""

from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sla_cases import MINUTE, random_case, started

from desktop.domain.errors import AppError
from desktop.domain.sla.clock import Act, Segment, Terms, due_at, read, reading
from desktop.domain.sla.worktime import WorkTime

SEEDS = st.integers(0, 2**32)


def case_of(seed):
    random = Random(seed)  # noqa: S311 - the same case for the same seed
    found = random_case(random, packs=bool(seed % 2))
    return found, WorkTime(found.calendar)


@settings(max_examples=150, deadline=None)
@given(SEEDS, st.integers(1, 600))
def test_a_longer_promise_is_never_due_earlier(seed, more):
    case, work = case_of(seed)
    longer = case._replace(target=case.target + more)
    assert due_at(read(case.segments()), work) <= due_at(read(longer.segments()), work)


@settings(max_examples=150, deadline=None)
@given(SEEDS)
def test_when_a_promise_is_due_just_the_whole_of_it_is_used(seed):
    case, work = case_of(seed)
    clock = read(case.segments())
    due = due_at(clock, work)
    assert reading(clock, work, due).used == case.target * MINUTE
    assert reading(clock, work, due - 1).used < case.target * MINUTE


@settings(max_examples=150, deadline=None)
@given(SEEDS, st.floats(0, 1))
def test_a_pause_in_two_parts_is_the_same_pause(seed, where):
    case, work = case_of(seed)
    parts = []
    for begin, end in case.pauses:
        middle = begin + int((end - begin) * where)
        parts += [(begin, middle), (middle, end)]
    halves = case._replace(pauses=parts)
    assert due_at(read(halves.segments()), work) == due_at(read(case.segments()), work)


@settings(max_examples=150, deadline=None)
@given(SEEDS)
def test_a_pause_outside_of_working_time_moves_nothing(seed):
    case, work = case_of(seed)
    case = case._replace(pauses=[])
    due = due_at(read(case.segments()), work)
    runs = work.runs(case.start * MINUTE, due + MINUTE)
    idle = [(left[1] // MINUTE, right[0] // MINUTE) for left, right in pairwise(runs)]
    idle = [(begin, end) for begin, end in idle if end > begin >= case.start]
    paused = case._replace(pauses=idle)
    assert due_at(read(paused.segments()), work) == due


def test_a_clock_that_stands_still_tells_no_due_moment_but_what_is_used():
    case, work = case_of(4)
    segments = [
        started(case.start, 10_000),
        Segment(Act.PAUSED, (case.start + 60) * MINUTE, "asks"),
    ]
    clock = read(segments)
    assert clock.is_paused
    assert due_at(clock, work) is None
    early, late = (reading(clock, work, (case.start + n) * MINUTE) for n in (100, 9000))
    assert early.used == late.used


def test_a_stopped_clock_tells_when_it_would_have_been_due():
    case, work = case_of(9)
    case = case._replace(pauses=[])
    due = due_at(read(case.segments()), work)
    stopped = read([*case.segments(), Segment(Act.STOPPED, case.start * MINUTE)])
    assert due_at(stopped, work) == due
    assert reading(stopped, work, due).used == 0


def test_what_lies_between_stop_and_reopening_does_not_count():
    case, work = case_of(9)
    at = case.start * MINUTE
    segments = [
        started(case.start, 10_000),
        Segment(Act.STOPPED, at),
        Segment(Act.REOPENED, at + 5000 * MINUTE),
    ]
    used = reading(read(segments), work, at + 6000 * MINUTE).used
    assert used == work.between(at + 5000 * MINUTE, at + 6000 * MINUTE)


def test_a_new_target_counts_from_where_its_terms_say_and_carries_the_pauses_over():
    case, work = case_of(12)
    at = case.start * MINUTE
    changed = at + 3000 * MINUTE
    pause = [
        Segment(Act.PAUSED, at + 100 * MINUTE, "asks"),
        Segment(Act.RESUMED, at + 2000 * MINUTE),
    ]
    kept, anew = (
        read([started(case.start, 900), *pause, Segment(Act.RETARGETED, changed, terms=terms)])
        for terms in (Terms(400, "", at), Terms(400, "", changed))
    )
    now = changed + 3000 * MINUTE
    first = work.between(at, at + 100 * MINUTE) + work.between(at + 2000 * MINUTE, now)
    assert reading(kept, work, now).used == first
    assert reading(anew, work, now).used == work.between(changed, now)
    assert reading(kept, work, now).paused == work.between(at + 100 * MINUTE, at + 2000 * MINUTE)


def test_a_clock_of_the_pc_that_was_set_back_takes_no_time_away():
    case, work = case_of(3)
    at = case.start * MINUTE
    segments = [
        started(case.start, 900),
        Segment(Act.PAUSED, at + 600 * MINUTE, "asks"),
        Segment(Act.RESUMED, at - 9000 * MINUTE),
    ]
    clock = read(segments)
    assert [each.start for each in clock.runs] == [at, at + 600 * MINUTE]
    assert reading(clock, work, at + 700 * MINUTE).used == work.between(at, at + 700 * MINUTE)


@pytest.mark.parametrize(
    ("acts", "code"),
    [
        ((), "clock_terms"),
        ((Act.PAUSED,), "clock_order"),
        ((Act.STARTED, Act.STARTED), "clock_order"),
        ((Act.STARTED, Act.RESUMED), "clock_order"),
        ((Act.STARTED, Act.PAUSED, Act.PAUSED), "clock_order"),
        ((Act.STARTED, Act.STOPPED, Act.STOPPED), "clock_order"),
        ((Act.STARTED, Act.STOPPED, Act.RESUMED), "clock_order"),
        ((Act.STARTED, Act.REOPENED), "clock_order"),
    ],
)
def test_entries_that_cannot_follow_are_refused(acts, code):
    segments = [Segment(act, 0, "why", terms=Terms(5, "", 0)) for act in acts]
    with pytest.raises(AppError) as refused:
        read(segments)
    assert refused.value.code == code


def test_no_clock_pauses_without_a_reason_and_none_starts_without_a_target():
    with pytest.raises(AppError, match="clock_reason"):
        read([started(0, 5), Segment(Act.PAUSED, 1, "  ")])
    for terms in (None, Terms(0, "", 0)):
        with pytest.raises(AppError, match="clock_terms"):
            read([Segment(Act.STARTED, 0, terms=terms)])
