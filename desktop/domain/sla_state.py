"""Which state a ticket's promise is in, and how much of it is left."""

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


def sla_state(row: QueueRow, kind: str, now: int) -> tuple[SlaState, int, float]:
    """Return state, milliseconds left (negative: over) and the share left of the whole promise."""
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
