"""Export tickets as CSV, XLSX or JSON, with all that belongs to them, whole or not at all."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from desktop.domain.drafts import (
    AttachmentDraft,
    HistoryDraft,
    MessageDraft,
    PersonDraft,
    TicketDraft,
)
from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.session import Session
from desktop.domain.ticket import Event, Person, Ticket
from desktop.domain.ticket_query import TicketQuery
from desktop.domain.vocabulary import Level, MessageKind, Priority
from desktop.exchange.records import record_of
from desktop.exchange.tabular_writer import (
    TableFormat,
    TableStyle,
    export_columns,
    write_tickets,
)
from desktop.services.base import Service
from desktop.services.directory import Directory
from desktop.store import lists, tickets
from desktop.store.store import Store

__all__ = ["ExportService", "TableFormat", "TableStyle"]

_LISTED = frozenset({"status", "stage", "team", "service_type", "channel"})
_PATHS = frozenset({"category", "place"})
_WRITTEN = _LISTED | _PATHS | {"priority", "assignee", "activity"}


class ExportService(Service):
    """Writes what a query finds to a file of a person's choice."""

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        super().__init__(store, session)
        self._directory = directory

    def write(
        self,
        path: Path,
        wanted: TicketQuery | Sequence[int],
        style: TableStyle,
        progress: Progress = ignore_progress,
    ) -> int:
        """Write all hits of a query, or these tickets; return how many.

        On any failure the old file stands.
        """
        keys = self._keys(wanted)
        total = len(keys)
        records = (record_of(self._draft(key)) for key in keys)
        return write_tickets(
            path, records, export_columns(), style, lambda done, _unknown: progress(done, total)
        )

    def write_table(
        self,
        path: Path,
        titles: Sequence[str],
        rows: Sequence[Sequence[str]],
        style: TableStyle,
        progress: Progress = ignore_progress,
    ) -> int:
        """Write rows as they stand on the screen, whole or not at all; return how many."""
        records = (dict(zip(titles, row, strict=True)) for row in rows)
        return write_tickets(path, records, titles, style, progress)

    def _keys(self, wanted: TicketQuery | Sequence[int]) -> Sequence[int]:
        if isinstance(wanted, TicketQuery):
            return tickets.all_keys(self._store.reader, wanted)
        return wanted

    def drafts(self, query: TicketQuery) -> Iterator[TicketDraft]:
        """Yield the hits as drafts, as another workspace would take them in."""
        for key in tickets.all_keys(self._store.reader, query):
            yield self._draft(key)

    def _draft(self, key: int) -> TicketDraft:
        ticket = tickets.get(self._store.reader, key)
        people = self._people(ticket)
        return TicketDraft(
            subject=ticket.subject,
            description=ticket.description,
            source=ticket.source,
            external_number=ticket.external_number,
            requester=self._requester(people.get(ticket.requester or 0)),
            channel=self._code(ticket.channel),
            service_type=self._code(ticket.service_type),
            category=self._path(ticket.category),
            impact=Level(ticket.impact) if ticket.impact else None,
            urgency=Level(ticket.urgency) if ticket.urgency else None,
            priority=Priority(ticket.priority),
            status=self._code(ticket.status),
            stage=self._code(ticket.stage),
            team=self._code(ticket.team),
            assignee=_name(people.get(ticket.assignee or 0)),
            place=self._path(ticket.place),
            tags=ticket.tags,
            language=ticket.language,
            created_at=ticket.created_at,
            updated_at=ticket.updated_at,
            first_response_at=ticket.first_response_at,
            resolved_at=ticket.resolved_at,
            closed_at=ticket.closed_at,
            due_at=ticket.due_at,
            escalated_at=ticket.escalated_at,
            known_problem_at=ticket.known_problem_at,
            entered_at=ticket.entered_at,
            late_reason=ticket.late_reason,
            extra=dict(ticket.extra),
            messages=self._messages(ticket, people),
            history=[self._history(event, people) for event in ticket.events if _tells(event)],
            attachments=[
                AttachmentDraft(file.name, file.media_type, b"") for file in ticket.attachments
            ],
        )

    def _people(self, ticket: Ticket) -> dict[int, Person]:
        keys = {ticket.requester, ticket.assignee, *(m.author for m in ticket.messages)}
        keys |= {event.person for event in ticket.events}
        for event in ticket.events:
            keys |= {c.after for c in event.changes if c.field == "assignee"}
        return lists.people(self._store.reader, [key for key in keys if key is not None])

    def _requester(self, person: Person | None) -> PersonDraft | None:
        if person is None:
            return None
        return PersonDraft(
            person.name.zh,
            person.name.en,
            person.staff_no,
            person.contact,
            person.department,
            self._code(person.customer_group),
            person.form_of_address,
        )

    def _messages(self, ticket: Ticket, people: dict[int, Person]) -> list[MessageDraft]:
        return [
            MessageDraft(
                MessageKind(message.kind),
                message.body,
                message.created_at,
                message.author_name or _name(people.get(message.author or 0)),
                self._code(message.channel),
            )
            for message in ticket.messages
        ]

    def _history(self, event: Event, people: dict[int, Person]) -> HistoryDraft:
        fields = {
            change.field: self._word(change.field, change.after, people)
            for change in event.changes
            if change.field in _WRITTEN and change.field != "activity"
        }
        return HistoryDraft(event.at, _name(people.get(event.person or 0)), fields, event.reason)

    def _word(self, field: str, value: Any, people: dict[int, Person]) -> Any:
        if value is None:
            return None
        if field in _LISTED:
            return self._code(value)
        if field in _PATHS:
            return list(self._path(value))
        if field == "assignee":
            return _name(people.get(value))
        return value

    def _code(self, key: int | None) -> str:
        item = self._directory.items.get(key) if key is not None else None
        if item is None:
            return ""
        # A code made for an imported name says nothing elsewhere; its name does.
        made = item.code.startswith(f"{item.list}-")
        return item.name.constant() if made else item.code

    def _path(self, key: int | None) -> tuple[str, ...]:
        return tuple(self._code(item.key) for item in self._directory.path(key))


def _name(person: Person | None) -> str:
    return person.name.constant() if person else ""


def _tells(event: Event) -> bool:
    return any(change.field in _WRITTEN for change in event.changes)
