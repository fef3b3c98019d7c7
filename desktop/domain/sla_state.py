"""Which state a ticket's promise is in, and how much of it is left."""

from collections.abc import Callable
from enum import StrEnum

from desktop.domain.ticket_query import QueueRow
from desktop.domain.vocabulary import StatusKind

_MINUTE = 60_000
SOON_ALWAYS = 15 * _MINUTE
SOON_AT_MOST = 240 * _MINUTE
SOON_PARTS = 3
# These waits stop the desk's clock; a vendor's or a part's delay stays the desk's own promise.
PAUSING = frozenset({StatusKind.WAITING_REQUESTER, StatusKind.WAITING_APPROVAL})


class SlaState(StrEnum):
    """The states of design.md 6, and none where nothing was promised."""

    ON_TIME = "on_time"
    SOON = "due_soon"
    OVERDUE = "overdue"
    PAUSED = "paused"
    MET = "met"
    LATE = "late"
    NONE = "none"


# What a ticket's own clocks say, by the numbers of domain.sla.standing.Mark; 0: it has none.
RUNNING, _PAUSED, _MET, _LATE = 1, 2, 3, 4
_ENDED = {_MET: SlaState.MET, _LATE: SlaState.LATE}
# Working time between two moments.
Between = Callable[[int, int], int]


def sla_state(
    row: QueueRow, kind: str, now: int, between: Between | None = None
) -> tuple[SlaState, int, float]:
    """Return state, milliseconds left (negative: over) and the share left of the whole promise.

    With `between` what is left counts by the calendar of the ticket's clocks, else on the wall.
    """
    if row.sla_mark:
        return _by_clocks(row, now, between or _on_the_wall)
    if row.due_at is None:
        return SlaState.NONE, 0, 0.0
    if not row.is_open:
        left = row.due_at - (row.resolved_at or row.updated_at)
        return (SlaState.MET if left >= 0 else SlaState.LATE), left, 0.0
    if kind in PAUSING:
        return SlaState.PAUSED, 0, 0.0
    left = row.due_at - now
    share = min(1.0, max(0.0, left / max(1, row.due_at - row.created_at)))
    if left < 0:
        return SlaState.OVERDUE, left, 0.0
    third = left * SOON_PARTS <= row.due_at - row.created_at
    soon = left <= SOON_ALWAYS or (third and left <= SOON_AT_MOST)
    return (SlaState.SOON if soon else SlaState.ON_TIME), left, share


def _by_clocks(row: QueueRow, now: int, between: Between) -> tuple[SlaState, int, float]:
    due = row.due_at
    if row.sla_mark in _ENDED:
        ended = row.resolved_at or row.updated_at
        over = between(due, ended) if due is not None and due < ended else 0
        return _ENDED[row.sla_mark], -over, 0.0
    if row.sla_mark == _PAUSED or due is None:
        return SlaState.PAUSED, 0, 0.0
    if due < now:
        return SlaState.OVERDUE, min(-1, -between(due, now)), 0.0
    left = between(now, due)
    share = left / max(1, left + between(row.created_at, now))
    soon = row.sla_soon_at is not None and row.sla_soon_at <= now
    return (SlaState.SOON if soon else SlaState.ON_TIME), left, share


def _on_the_wall(start: int, end: int) -> int:
    return max(0, end - start)
