"""What open escalations of a ticket become when it ends: the one who has it has solved it."""

from collections.abc import Mapping
from typing import Any

from desktop.domain.escalations import EscalationState
from desktop.store import escalations
from desktop.store.change import Change


def end_open(
    change: Change, ticket: int, row: Mapping[str, Any], by: tuple[int | None, int]
) -> None:
    """End what is open of a ticket that was `row` and ends now; `by` is who, when."""
    if row["escalated_at"] is None:
        return
    person, now = by
    found = [each for each in escalations.of_ticket(change.connection, ticket) if each.is_open]
    for record in found:
        held = record.state is EscalationState.ACCEPTED
        state = EscalationState.HANDED_BACK if held else EscalationState.WITHDRAWN
        fields = {"state": str(state), "ended_by": person, "ended_at": now}
        change.update("escalation", record.key, fields)
    if found:
        change.update("ticket", ticket, {"escalated_at": None})
