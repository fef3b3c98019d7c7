"""What a desk allows of late entries, and whether a ticket that comes late keeps to it."""

from desktop.domain.drafts import TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.late_entry import LateRules, LateTimes, late_fault
from desktop.store import lists
from desktop.store.driver import Connection

_DAYS, _REASON = "late_entry_days", "late_entry_reason"
_USUAL_DAYS = "7"


def late_rules(connection: Connection) -> LateRules:
    """Return how far back a late entry may reach, and whether it needs a reason."""
    kept = lists.settings(connection)
    return LateRules(int(kept.get(_DAYS, _USUAL_DAYS)), bool(kept.get(_REASON, True)))


def check_late(connection: Connection, draft: TicketDraft, now: int) -> None:
    """Raise AppError where a draft that comes late does not keep to the desk's rules.

    Codes: late_not_allowed, late_order, late_in_future, late_too_old, late_reason_missing.
    """
    if draft.entered_at is None:
        return
    rules = late_rules(connection)
    times = LateTimes(
        draft.created_at, draft.first_response_at, draft.resolved_at, draft.late_reason
    )
    fault = late_fault(times, rules, now)
    if fault:
        raise AppError(fault, days=rules.days)
