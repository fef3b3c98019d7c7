"""Start the clocks of tickets that were not made here, as if they had been followed all along."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from desktop.domain.vocabulary import MessageKind, StatusKind
from desktop.services.sla.clock_acts import TicketClocks
from desktop.services.sla.follow import means, move_due
from desktop.store import clocks, history, lookups, tickets
from desktop.store.change import Change


class _Event(NamedTuple):
    at: int
    field: str
    before: Any
    after: Any


_ANSWER = "answer"


def replay(change: Change, ticket: int) -> bool:
    """Write the clocks of a ticket by its history; return whether it had none before.

    What it was promised elsewhere gives way to what this desk promises, by the tables in force.
    """
    row = change.row("ticket", ticket)
    if row is None or clocks.of_ticket(change.connection, ticket):
        return False
    events = sorted(_events(change, ticket, row), key=lambda event: event.at)
    now = dict(row) | {"first_response_at": None, "resolved_at": None, "closed_at": None}
    for event in reversed(events):
        if event.field != _ANSWER:
            now[event.field] = event.before
    if now["status"] is None:
        now["status"] = lookups.status_of_kind(change.connection, StatusKind.NEW) or row["status"]
    now["priority"] = now["priority"] or row["priority"]
    begun = TicketClocks(change, ticket, None, row["created_at"])
    begun.begin(now, means(change, now["status"]))
    for event in events:
        _follow(change, ticket, now, event)
    move_due(change, ticket, TicketClocks(change, ticket, None, change.now), row)
    return True


def _follow(change: Change, ticket: int, now: dict[str, Any], event: _Event) -> None:
    found = TicketClocks(change, ticket, event.after if event.field == _ANSWER else None, event.at)
    if event.field == _ANSWER:
        found.answered(now, means(change, now["status"]))
        return
    before: Mapping[str, Any] = dict(now)
    now[event.field] = event.after
    if event.field == "status":
        old, new = (means(change, each["status"]) for each in (before, now))
        found.moved(old, new, now, "")
    else:
        found.renewed(before, now)


def _events(change: Change, ticket: int, row: Mapping[str, Any]) -> Iterable[_Event]:
    for field in ("status", "priority", "service_type"):
        moves = history.values_over_time(change.connection, "ticket", ticket, field)
        yield from (_Event(at, field, before, after) for at, before, after in moves)
    answers = dict(tickets.said(change.connection, ticket, int(MessageKind.REPLY)))
    # A list kept by hand tells when somebody was answered, not always what was said.
    if row["first_response_at"] is not None:
        answers.setdefault(row["first_response_at"], row["assignee"])
    yield from (_Event(at, _ANSWER, None, author) for at, author in answers.items())
