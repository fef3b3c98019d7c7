"""A clock of a ticket: an append-only list of what happened to it; due and used follow from it.

Nothing else is kept and nothing is ever changed in the list: a promise that moved says why.
"""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple

from desktop.domain.errors import AppError
from desktop.domain.sla.worktime import MINUTE, WorkTime


class Act(StrEnum):
    """What happens to a clock."""

    STARTED = "started"
    PAUSED = "paused"
    RESUMED = "resumed"
    RETARGETED = "retargeted"
    STOPPED = "stopped"
    REOPENED = "reopened"
    MERGED = "merged"
    PARTED = "parted"


class Terms(NamedTuple):
    """What was promised: minutes of a calendar's time, counted from a moment."""

    minutes: int
    calendar: str
    counts_from: int


class Stretch(NamedTuple):
    """Time in which a clock ran or stood still; without an end it still does."""

    start: int
    end: int | None
    why: str = ""
    who: str = ""
    cause: str = ""


class Past(NamedTuple):
    """Where the clock of an older ticket ran and stood still until it was merged into this one."""

    runs: tuple[Stretch, ...]
    pauses: tuple[Stretch, ...] = ()


class Segment(NamedTuple):
    """One entry of the list; a start, a new target and a merge carry their terms.

    `cause` is what in the ticket brought it about, as "status:waiting_requester" or
    "priority:3:2"; `why` is what a person said. A merge brings the `past` of the older clock,
    which counts in place of this one's; "parted" takes a merge back, as if it had never been.
    """

    act: Act
    at: int
    why: str = ""
    who: str = ""
    terms: Terms | None = None
    cause: str = ""
    past: Past | None = None


class Clock(NamedTuple):
    """The list read from its beginning: the terms in force, where it ran, where it stood still."""

    terms: Terms
    runs: tuple[Stretch, ...]
    pauses: tuple[Stretch, ...]
    stopped_at: int | None = None

    @property
    def is_paused(self) -> bool:
        """Return whether it stands still now."""
        return bool(self.pauses) and self.pauses[-1].end is None


# What "parted" takes back: the merge on the one clock, the stop that it was for the other.
_MERGES = frozenset({Act.MERGED, Act.STOPPED})


class Reading(NamedTuple):
    """What a clock shows at a moment, in milliseconds of working time and UTC milliseconds.

    `due_at` is None while it stands still: nobody knows yet when it will go on.
    """

    used: int
    paused: int
    due_at: int | None
    target: int

    @property
    def left(self) -> int:
        """Return the working time left; less than nothing when it is over."""
        return self.target - self.used


def read(segments: Iterable[Segment]) -> Clock:
    """Return what a list says.

    The order of the list counts, not the hours in it: where the PC's clock was set back between
    two entries, the later one is taken to be at the time of the earlier.

    Raises:
        AppError: "clock_order" for an entry that cannot follow, "clock_reason" for a pause
            without a reason, "clock_terms" for a start or target without terms, or under a minute.

    """
    terms: Terms | None = None
    runs: list[Stretch] = []
    pauses: list[Stretch] = []
    stopped: int | None = None
    for number, each in enumerate(held(_in_order(segments))):
        _check(each, number, is_running=bool(runs) and runs[-1].end is None, stopped=stopped)
        terms = each.terms or terms
        match each.act:
            case Act.PAUSED:
                runs[-1] = runs[-1]._replace(end=each.at)
                pauses.append(Stretch(each.at, None, each.why, each.who, each.cause))
            case Act.STOPPED:
                _end(pauses if runs[-1].end is not None else runs, each.at)
                stopped = each.at
            case Act.STARTED | Act.RESUMED | Act.REOPENED:
                if pauses and pauses[-1].end is None:
                    _end(pauses, each.at)
                runs.append(Stretch(each.at, None, each.why, each.who, each.cause))
                stopped = None
            case Act.MERGED if each.past is not None:
                runs, pauses = _with_past(each.past, runs, pauses, each.at)
            case _:
                pass
    if terms is None:
        raise AppError("clock_terms")
    return Clock(terms, tuple(runs), tuple(pauses), stopped)


def reading(clock: Clock, work: WorkTime, now: int) -> Reading:
    """Return what a clock shows; `work` counts by the calendar of its terms."""
    used = sum(work.between(since, until) for since, until in _counted(clock, now))
    stood = sum(
        work.between(max(each.start, clock.terms.counts_from), min(now, _or(each.end, now)))
        for each in clock.pauses
    )
    return Reading(used, stood, due_at(clock, work), clock.terms.minutes * MINUTE)


def due_at(clock: Clock, work: WorkTime, amount: int | None = None) -> int | None:
    """Return when the promise is over; of a stopped clock, when it would have been.

    With an `amount` in milliseconds: when so much is used. None while it stands still with time
    left.
    """
    left = clock.terms.minutes * MINUTE if amount is None else amount
    runs = list(clock.runs)
    if clock.stopped_at is not None and not clock.is_paused and _ran_last(clock):
        runs[-1] = runs[-1]._replace(end=None)
    for run in runs:
        start = max(run.start, clock.terms.counts_from)
        if run.end is None:
            return work.after(start, left)
        had = work.between(start, run.end)
        if had >= left:
            return work.after(start, left)
        left -= had
    return None


def held(segments: Iterable[Segment]) -> list[Segment]:
    """Return the entries that hold: a merge that was taken back is as if it had never been.

    Raises AppError clock_order for a parting without a merge of the same cause before it.
    """
    kept: list[Segment] = []
    for each in segments:
        if each.act is not Act.PARTED:
            kept.append(each)
            continue
        merged = [
            number
            for number, earlier in enumerate(kept)
            if earlier.act in _MERGES and earlier.cause == each.cause
        ]
        if not merged:
            raise AppError("clock_order", act=str(each.act), number=len(kept) + 1)
        del kept[merged[-1]]
    return kept


def past_of(clock: Clock, at: int) -> Past:
    """Return where a clock ran and stood still up to a moment, for another one to take over."""
    return Past(
        tuple(each._replace(end=_ended(each, at)) for each in clock.runs if each.start <= at),
        tuple(each._replace(end=_ended(each, at)) for each in clock.pauses if each.start < at),
    )


def _ended(each: Stretch, at: int) -> int:
    return at if each.end is None else min(each.end, at)


def _with_past(
    past: Past, runs: list[Stretch], pauses: list[Stretch], at: int
) -> tuple[list[Stretch], list[Stretch]]:
    """Return runs and pauses with an older clock's in place of one's own; its state goes on."""
    stands = runs[-1].end is not None
    goes_on = (pauses if stands else runs)[-1]._replace(start=at)
    if stands:
        return list(past.runs), [*past.pauses, goes_on]
    return [*past.runs, goes_on], list(past.pauses)


def _counted(clock: Clock, now: int) -> Iterator[tuple[int, int]]:
    for run in clock.runs:
        yield max(run.start, clock.terms.counts_from), min(now, _or(run.end, now))


def _in_order(segments: Iterable[Segment]) -> Iterator[Segment]:
    last: int | None = None
    for each in segments:
        last = each.at if last is None else max(last, each.at)
        yield each._replace(at=last)


def _check(each: Segment, number: int, *, is_running: bool, stopped: int | None) -> None:
    if (number == 0) != (each.act is Act.STARTED):
        raise AppError("clock_order", act=str(each.act), number=number + 1)
    fits = {
        Act.PAUSED: is_running,
        Act.RESUMED: not is_running and stopped is None,
        Act.STOPPED: stopped is None,
        Act.REOPENED: stopped is not None,
        Act.MERGED: stopped is None and each.past is not None and bool(each.past.runs),
    }
    if not fits.get(each.act, True):
        raise AppError("clock_order", act=str(each.act), number=number + 1)
    if each.act is Act.PAUSED and not (each.why.strip() or each.cause):
        raise AppError("clock_reason", number=number + 1)
    needs_terms = each.act in (Act.STARTED, Act.RETARGETED, Act.MERGED)
    if needs_terms and (each.terms is None or each.terms.minutes < 1):
        raise AppError("clock_terms")


def _ran_last(clock: Clock) -> bool:
    return not clock.pauses or clock.pauses[-1].start < clock.runs[-1].start


def _end(stretches: list[Stretch], at: int) -> None:
    stretches[-1] = stretches[-1]._replace(end=at)


def _or(value: int | None, other: int) -> int:
    return other if value is None else value
