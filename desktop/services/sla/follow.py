"""Let the clocks of a ticket follow what is done to it; what that moves comes back as fields."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from desktop.domain.lists import ListItem
from desktop.domain.sla_state import PAUSING
from desktop.services.sla.clock_acts import StatusMeans, TicketClocks
from desktop.store.change import Change


class By(NamedTuple):
    """Who changes a ticket, what they say about it, when it happened (without: now)."""

    person: int | None
    why: str = ""
    at: int | None = None


_RELEVANT = frozenset({"status", "priority", "service_type", "requester", "due_at"})


def begun(change: Change, ticket: int, row: Mapping[str, Any], person: int | None) -> None:
    """Start the clocks of a ticket just made, and note on it when the first promise is over."""
    found = TicketClocks(change, ticket, person, change.now)
    found.begin(row, means(change, row["status"]))
    wished = row.get("due_at")
    if wished is not None:
        found.agreed(wished)
    due = found.due_at(wished)
    if due is not None and due != wished:
        change.complete("ticket", ticket, {"due_at": due})


def changed(
    change: Change, ticket: int, row: Mapping[str, Any], wanted: Mapping[str, Any], by: By
) -> None:
    """Follow what was just written to a ticket that was `row` before."""
    if _RELEVANT.isdisjoint(wanted):
        return
    found = _clocks(change, ticket, by)
    if not found:
        return
    after = {**row, **wanted}
    if row["status"] != after["status"]:
        found.moved(means(change, row["status"]), means(change, after["status"]), after, by.why)
    found.renewed(row, after)
    if "due_at" in wanted and wanted["due_at"] not in (None, row["due_at"]):
        found.agreed(wanted["due_at"])
    move_due(change, ticket, found, after)


def answered(change: Change, ticket: int, row: Mapping[str, Any], by: By) -> None:
    """Note an answer that the requester of a ticket was given."""
    found = _clocks(change, ticket, by)
    if found:
        found.answered(row, means(change, row["status"]))
        move_due(change, ticket, found, row)


def moved(change: Change, ticket: int) -> None:
    """Bring a ticket's due moment up to date after its clocks were written to directly."""
    row = change.row("ticket", ticket)
    if row is not None:
        move_due(change, ticket, TicketClocks(change, ticket, None, change.now), row)


def means(change: Change, status: int) -> StatusMeans:
    """Return what a status means to clocks."""
    item = change.memory.list_item(change.connection, status)
    assert item is not None  # noqa: S101 - a ticket's status is an entry, by its foreign key
    return StatusMeans(item.code, item.kind, pauses(item))


def pauses(item: ListItem) -> bool:
    """Return whether a status stops the desk's clock, by its own word or as its kind does."""
    return bool((item.data or {}).get("pauses", item.kind in PAUSING))


def move_due(change: Change, ticket: int, found: TicketClocks, row: Mapping[str, Any]) -> None:
    """Note on a ticket when its next promise is over, where that has moved."""
    due = found.due_at(row["due_at"])
    if due is not None and due != row["due_at"]:
        change.update("ticket", ticket, {"due_at": due})


def _clocks(change: Change, ticket: int, by: By) -> TicketClocks:
    return TicketClocks(change, ticket, by.person, change.now if by.at is None else by.at)
