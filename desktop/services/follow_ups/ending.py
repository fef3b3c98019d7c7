"""What is planned when a ticket ends, and taken back when it goes on: a call, a review."""

from collections.abc import Mapping
from typing import Any

from desktop.domain.callbacks import Rule, State, why_called
from desktop.domain.errors import AppError
from desktop.domain.lists import ListItem
from desktop.domain.reviews import why_reviewed
from desktop.domain.vocabulary import StatusKind
from desktop.services.settings import declared
from desktop.store import follow_ups, lists
from desktop.store.change import Change

SHARE, URGENT, COMPLAINTS = "callback_share", "callback_urgent", "callback_complaints"
_ENDED = (StatusKind.RESOLVED, StatusKind.CLOSED)
Row = Mapping[str, Any]


def rule_of(settings: Mapping[str, Any]) -> Rule:
    """Return whom the desk calls back; `settings` are those that differ from their defaults."""
    share, urgent, complaints = (
        settings.get(name, declared()[name].default) for name in (SHARE, URGENT, COMPLAINTS)
    )
    return Rule(int(share), bool(urgent), bool(complaints))


def check_there(change: Change, ticket: int) -> None:
    """Raise AppError ticket_gone or ticket_in_bin for what nothing can follow."""
    row = change.row("ticket", ticket)
    if row is None:
        raise AppError("ticket_gone")
    if row["deleted_at"] is not None:
        raise AppError("ticket_in_bin")


def touch(change: Change, ticket: int) -> None:
    """Let a ticket be seen as changed: views that ask what follows it look again."""
    change.update("ticket", ticket, {"updated_at": change.now})


class Endings:
    """Plans for the tickets of one transaction; settings and types are read once."""

    def __init__(self, change: Change) -> None:
        self._change = change
        self._rule: Rule | None = None
        self._types: dict[int | None, ListItem] = {}

    def moved(self, ticket: int, row: Row, kinds: tuple[str, str], now: int) -> None:
        """Follow a ticket (`row` as it is now) from one kind of status to another."""
        before, after = kinds
        was, ended = before in _ENDED, after in _ENDED
        if was and not ended:
            self._take_back(ticket)
        if row.get("historical") or row.get("merged_into"):
            return
        if ended and not was:
            self._plan_call(ticket, row, now)
        if after == StatusKind.CLOSED and before != StatusKind.CLOSED:
            self._plan_review(ticket, row, now)

    def _plan_call(self, ticket: int, row: Row, now: int) -> None:
        if self._rule is None:
            self._rule = rule_of(lists.settings(self._change.connection))
        why = why_called(self._rule, row["id"], row["priority"], self._kind(row["service_type"]))
        calls = follow_ups.calls(self._change.connection, ticket)
        if why is None and calls and calls[-1].state is State.NOT_SOLVED:
            # Whoever said that it was not solved is asked about the next solution, too.
            why = calls[-1].why
        # Who was asked already is not asked again for the same solution told twice.
        if why is not None and not any(each.state is State.DUE for each in calls):
            values = {"ticket": ticket, "why": str(why), "state": str(State.DUE), "due_at": now}
            self._change.insert("call_back", values)

    def _plan_review(self, ticket: int, row: Row, now: int) -> None:
        connection = self._change.connection
        if follow_ups.reviews_of(connection, ticket):
            return
        solved, due = row["resolved_at"], row["due_at"]
        late = solved is not None and due is not None and solved > due
        again = follow_ups.was_reopened(connection, ticket)
        why = why_reviewed(row["priority"], reopened=again, late=late)
        if why is not None:
            self._change.insert("review", {"ticket": ticket, "why": str(why), "due_at": now})

    def _take_back(self, ticket: int) -> None:
        connection = self._change.connection
        for call in follow_ups.calls(connection, ticket):
            if call.state is State.DUE:
                self._change.remove("call_back", call.key)
        for review in follow_ups.reviews_of(connection, ticket):
            if review.written_at is None:
                self._change.remove("review", review.key)

    def _kind(self, service_type: int | None) -> str:
        if service_type is None:
            return ""
        if service_type not in self._types:
            self._types[service_type] = lists.item(self._change.connection, service_type)
        return self._types[service_type].kind
