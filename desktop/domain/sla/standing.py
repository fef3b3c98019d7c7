"""Where a clock stands: what is kept beside its list, for queues and reports."""

from collections.abc import Collection, Iterable
from enum import IntEnum, StrEnum
from typing import NamedTuple

from desktop.domain.sla.clock import Clock, Stretch, due_at, reading
from desktop.domain.sla.worktime import MINUTE, WorkTime

BREACH = 100
_SOON_PARTS, _SOON_AT_MOST, _SOON_ALWAYS = 3, 240 * MINUTE, 15 * MINUTE


class ClockState(StrEnum):
    """Whether a clock runs."""

    RUNNING = "running"
    PAUSED = "paused"
    STOPPED = "stopped"


class Mark(IntEnum):
    """What the queue shows of a ticket's clocks; stored as its number."""

    NONE = 0
    RUNNING = 1
    PAUSED = 2
    MET = 3
    LATE = 4


class Facts(NamedTuple):
    """What a stopped clock came to, in milliseconds: by its calendar, and on the wall."""

    used: int
    elapsed: int
    paused: int
    paused_elapsed: int
    met: bool


class Standing(NamedTuple):
    """All of it; moments in UTC milliseconds.

    `soon_at` is when the promise counts as due soon (design.md 6: a third of the target and at
    most four hours left, or a quarter of an hour), `warn_at` when the next share is reached that
    nobody was told of, `share` which one (100: it is over).
    """

    state: ClockState
    due_at: int | None
    soon_at: int | None = None
    warn_at: int | None = None
    share: int = 0
    facts: Facts | None = None

    @property
    def mark(self) -> Mark:
        """Return what the queue shows."""
        if self.facts is not None:
            return Mark.MET if self.facts.met else Mark.LATE
        return Mark.PAUSED if self.state is ClockState.PAUSED else Mark.RUNNING


def standing(
    clock: Clock, work: WorkTime, shares: Iterable[int] = (), told: Collection[int] = ()
) -> Standing:
    """Return where a clock stands; `shares` of the target are warned of, but those `told`."""
    target = clock.terms.minutes * MINUTE
    due = due_at(clock, work)
    if clock.stopped_at is not None:
        return Standing(ClockState.STOPPED, due, facts=_facts(clock, work, clock.stopped_at))
    state = ClockState.PAUSED if clock.is_paused else ClockState.RUNNING
    soon = due_at(clock, work, max(0, target - soon_before(target)))
    for share in sorted({*shares, BREACH} - set(told)):
        reached = due_at(clock, work, target * share // BREACH)
        if reached is not None:
            return Standing(state, due, soon, reached, share)
        break
    return Standing(state, due, soon)


def soon_before(target: int) -> int:
    """Return how much working time before its end a promise counts as due soon."""
    return max(_SOON_ALWAYS, min(target // _SOON_PARTS, _SOON_AT_MOST))


def _facts(clock: Clock, work: WorkTime, stopped: int) -> Facts:
    read = reading(clock, work, stopped)
    since = clock.terms.counts_from
    elapsed = _length(clock.runs, since, stopped)
    stood = _length(clock.pauses, since, stopped)
    return Facts(read.used, elapsed, read.paused, stood, read.used <= read.target)


def _length(stretches: Iterable[Stretch], since: int, until: int) -> int:
    parts = (
        min(until, until if each.end is None else each.end) - max(since, each.start)
        for each in stretches
    )
    return sum(max(0, part) for part in parts)
