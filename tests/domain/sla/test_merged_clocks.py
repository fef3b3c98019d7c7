"""A clock that takes over an older one's past, and gives it back."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import AppError
from desktop.domain.sla.calendars import WHOLE_DAY, Calendar
from desktop.domain.sla.clock import Act, Segment, Terms, due_at, past_of, read, reading
from desktop.domain.sla.receipt import LineKind, receipt
from desktop.domain.sla.worktime import MINUTE, WorkTime

HOUR = 60 * MINUTE
MONDAY = int(datetime(2026, 9, 28, 1, tzinfo=UTC).timestamp() * 1000)  # nine o'clock in Shanghai


# Around the clock, so that working time is time.
WORK = WorkTime(Calendar("Asia/Shanghai", (WHOLE_DAY,) * 7))


def started(at, minutes=480):
    return Segment(Act.STARTED, at, terms=Terms(minutes, "1", at))


def taken(older, at, minutes=480, since=None):
    clock = read(older)
    counts_from = clock.terms.counts_from if since is None else since
    terms = Terms(minutes, "1", counts_from)
    return Segment(Act.MERGED, at, terms=terms, cause="merge:A1-1", past=past_of(clock, at))


def parted(at):
    return Segment(Act.PARTED, at, cause="merge:A1-1")


def around(segments, at):
    clock = read(segments)
    return reading(clock, WORK, at)


def test_the_earlier_start_counts_and_its_pauses_do_not():
    older = [
        started(MONDAY),
        Segment(Act.PAUSED, MONDAY + HOUR, "等用户"),
        Segment(Act.RESUMED, MONDAY + 2 * HOUR),
    ]
    mine = [started(MONDAY + 2 * HOUR), taken(older, MONDAY + 3 * HOUR)]
    found = around(mine, MONDAY + 3 * HOUR)
    assert (found.used, found.paused) == (2 * HOUR, HOUR)
    assert found.due_at == due_at(read(older), WORK)


def test_a_clock_that_stands_goes_on_standing_after_the_merge():
    mine = [started(MONDAY + HOUR), Segment(Act.PAUSED, MONDAY + 2 * HOUR, "等厂商")]
    mine.append(taken([started(MONDAY)], MONDAY + 2 * HOUR))
    assert read(mine).is_paused
    assert around(mine, MONDAY + 9 * HOUR).used == 2 * HOUR
    mine.append(Segment(Act.RESUMED, MONDAY + 24 * HOUR))
    assert around(mine, MONDAY + 25 * HOUR).used == 3 * HOUR


def test_what_was_overdue_there_is_overdue_here_since_the_same_moment():
    older = [started(MONDAY, 60)]
    mine = [started(MONDAY + HOUR), taken(older, MONDAY + 8 * HOUR, 60)]
    assert due_at(read(mine), WORK) == MONDAY + HOUR


def test_a_merge_without_a_past_or_of_a_stopped_clock_is_refused():
    bare = Segment(Act.MERGED, MONDAY, terms=Terms(60, "1", MONDAY), cause="merge:A1-1")
    stopped = [started(MONDAY), Segment(Act.STOPPED, MONDAY + HOUR)]
    for wrong in ([started(MONDAY), bare], [*stopped, taken([started(MONDAY)], MONDAY + HOUR)]):
        with pytest.raises(AppError, match="clock_order"):
            read(wrong)
    with pytest.raises(AppError, match="clock_order"):
        read([started(MONDAY), parted(MONDAY + HOUR)])


def test_the_receipt_tells_merge_and_parting_and_adds_up():
    mine = [started(MONDAY + HOUR), taken([started(MONDAY)], MONDAY + 2 * HOUR)]
    lines = receipt(mine, WORK, MONDAY + 3 * HOUR)
    assert LineKind.MERGED in {line.kind for line in lines}
    assert sum(line.counted for line in lines) == 3 * HOUR
    told = receipt([*mine, parted(MONDAY + 3 * HOUR)], WORK, MONDAY + 3 * HOUR)
    kinds = {line.kind for line in told}
    assert {LineKind.MERGED, LineKind.PARTED} <= kinds
    assert sum(line.counted for line in told) == 2 * HOUR


STEPS = st.lists(
    st.tuples(st.integers(0, 300), st.sampled_from(["pause", "go on", "stop", "open"])), max_size=8
)


def history(steps, start):
    """Return a list that follows steps as far as each fits the state before it."""
    segments, at, state = [started(start)], start, "runs"
    acts = {
        ("runs", "pause"): (Act.PAUSED, "stands"),
        ("stands", "go on"): (Act.RESUMED, "runs"),
        ("runs", "stop"): (Act.STOPPED, "over"),
        ("stands", "stop"): (Act.STOPPED, "over"),
        ("over", "open"): (Act.REOPENED, "runs"),
    }
    for minutes, word in steps:
        at += minutes * MINUTE
        if (state, word) in acts:
            act, state = acts[state, word]
            segments.append(Segment(act, at, "因为"))
    return segments


@given(STEPS, STEPS, STEPS, st.integers(0, 600))
def test_taken_apart_again_a_clock_reads_as_if_never_merged(older, before, after, lead):
    theirs = history(older, MONDAY)
    mine = history(before, MONDAY + lead * MINUTE)
    at = max(theirs[-1].at, mine[-1].at)
    if read(mine).stopped_at is not None:
        return
    goes_on = [each._replace(at=each.at - MONDAY + at) for each in history(after, MONDAY)][1:]
    if read(mine).is_paused:
        goes_on = []
    end = at + 4000 * MINUTE
    apart = [*mine, taken(theirs, at), *goes_on, parted(end)]
    assert read(apart) == read([*mine, *goes_on])


@given(STEPS, st.integers(0, 600))
def test_merged_at_once_a_younger_clock_shows_what_the_older_one_does(older, lead):
    theirs = history(older, MONDAY)
    at = max(theirs[-1].at, MONDAY + lead * MINUTE)
    clock = read(theirs)
    if clock.stopped_at is not None or clock.is_paused:
        return
    mine = [started(MONDAY + lead * MINUTE), taken(theirs, at)]
    for later in (at, at + 90 * MINUTE, at + 5000 * MINUTE):
        assert reading(read(mine), WORK, later) == reading(clock, WORK, later)
