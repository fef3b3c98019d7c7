"""How a ticket goes through the stages of its lifecycle: which it is in, how long it stayed.

Times are UTC milliseconds. A stage that was left and come back to has one stay for each time.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from desktop.domain.vocabulary import StatusKind

INTAKE, TRIAGE, HANDLING = "intake", "triage", "handling"
RESOLUTION, REVIEW = "resolution", "review"
_BESIDE = {
    StatusKind.TRIAGE: TRIAGE,
    StatusKind.WORKING: HANDLING,
    StatusKind.RESOLVED: RESOLUTION,
    StatusKind.CLOSED: REVIEW,
}
_OVER = (RESOLUTION, REVIEW)
Between = Callable[[int, int], int]


class Stay(NamedTuple):
    """One stay in a stage (its key); `until` is None while the ticket is there.

    `person` brought it there, None where it began there or nobody is known.
    """

    stage: int
    since: int
    until: int | None = None
    person: int | None = None


class StageChange(NamedTuple):
    """The moment a ticket went from one stage to another; None stands for no stage, nobody."""

    at: int
    before: int | None
    after: int | None
    person: int | None = None


def stage_beside(order: Sequence[str], at: str, kind: str) -> str:
    """Return the code of the stage for a ticket whose status becomes one of this kind.

    `order` holds the stages of the desk, `at` is the one so far. A ticket goes forward with its
    status; back only where what was solved is worked on again.
    """
    wanted = _BESIDE.get(StatusKind(kind), "")
    if wanted not in order:
        return at
    present = order.index(at) if at in order else -1
    again = at in _OVER and wanted == HANDLING
    return wanted if again or order.index(wanted) > present else at


def course(
    created_at: int, stage: int | None, changes: Iterable[StageChange], ended_at: int | None
) -> tuple[Stay, ...]:
    """Return the stays of a ticket in order of time; `stage` is where it is now."""
    moves = sorted(changes, key=lambda each: each.at)
    stays: list[Stay] = []
    at, since, who = (moves[0].before if moves else stage), created_at, None
    for move in moves:
        if at is not None:
            stays.append(Stay(at, since, move.at, who))
        at, since, who = move.after, move.at, move.person
    if at is not None:
        stays.append(Stay(at, since, ended_at, who))
    return tuple(stays)


def spent(stays: Iterable[Stay], stage: int, now: int, between: Between) -> int:
    """Return the milliseconds of a stage by now, over all stays; `between` says what counts."""
    return sum(
        between(stay.since, max(stay.since, now if stay.until is None else stay.until))
        for stay in stays
        if stay.stage == stage
    )
