"""A part of a ticket's conversation made a ticket of its own, tied to where it came from."""

from collections.abc import Sequence
from typing import Any

from desktop.domain.drafts import TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.vocabulary import LinkKind
from desktop.services.base import Service, action
from desktop.services.resolve import Resolver
from desktop.services.sla import follow
from desktop.services.sop_runs.attaching import Fitter
from desktop.services.stage_following import first_stage
from desktop.services.ticket_rows import ticket_values
from desktop.services.triage import deciding
from desktop.services.triage.deciding import Given
from desktop.store import lookups, merges
from desktop.store.change import Change

# What the new ticket is about in the same way as the one it comes from.
_ALIKE = (
    *("requester", "channel", "service_type", "category", "impact", "urgency", "team"),
    *("assignee", "place", "language", "tags"),
)


class SplitActs(Service):
    """The messages move with their files; what stays behind stays as it was."""

    @action("ticket.split")
    def split(self, ticket: int, messages: Sequence[int], subject: str) -> int:
        """Make messages of a ticket a new one, counted from now, and return its key.

        Raises AppError subject_missing, split_nothing, split_foreign for messages of another
        ticket, ticket_gone.
        """
        if not subject.strip():
            raise AppError("subject_missing")
        if not messages:
            raise AppError("split_nothing")

        def work(change: Change) -> int:
            row = change.row("ticket", ticket)
            if row is None:
                raise AppError("ticket_gone")
            said = [_said(change, ticket, message) for message in messages]
            key = self._made(change, row, TicketDraft(subject, "\n".join(said)))
            for message in messages:
                _move(change, message, key)
            change.insert("ticket_link", {"ticket": key, "other": ticket, "kind": LinkKind.SPLIT})
            change.update("ticket", ticket, {"updated_at": self._session.clock()}, row)
            return key

        return self._write("ticket.split", work)

    def _made(self, change: Change, row: dict[str, Any], draft: TicketDraft) -> int:
        now = self._session.clock()
        values = ticket_values(draft, Resolver(change), now) | {name: row[name] for name in _ALIKE}
        ((values["station"], values["counter"]),) = lookups.take_numbers(change.connection, 1)
        found = deciding.sort(change, values, Given(), self._session.person)
        # The rules have read what was said; it stands in the messages, once.
        values |= {**found.columns, "description": ""}
        values["stage"] = first_stage(change, values["status"])
        key = change.insert("ticket", values)
        deciding.note(change, key, found)
        Fitter(self._session.person, now).created(change, key, values)
        follow.begun(change, key, values, self._session.person)
        return key


def _said(change: Change, ticket: int, message: int) -> str:
    row = change.row("message", message)
    if row is None or row["ticket"] != ticket:
        raise AppError("split_foreign")
    return str(row["body"])


def _move(change: Change, message: int, to: int) -> None:
    change.update("message", message, {"ticket": to, "origin": None})
    for file in merges.files_of(change.connection, message):
        change.update("attachment", file, {"ticket": to, "origin": None})
