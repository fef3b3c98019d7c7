"""The end of a shift: my open tickets with their next steps, and who takes them over."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from desktop.domain.errors import AppError
from desktop.domain.handovers import HandoverNote, Note, on_top
from desktop.domain.session import Session
from desktop.domain.sops.run import Settled
from desktop.domain.ticket import Ticket
from desktop.domain.ticket_query import QueueRow
from desktop.domain.vocabulary import MessageKind
from desktop.domain.waits import WAITING_FOR
from desktop.services.base import Service, action
from desktop.services.directory import Directory
from desktop.services.sla.follow import By
from desktop.services.sop_runs import reading
from desktop.services.sop_runs.reading import OpenRun
from desktop.services.sop_runs.work import open_ticket
from desktop.services.ticket_writing import TicketWriter
from desktop.store import handovers, tickets
from desktop.store.change import Change
from desktop.store.store import Store

_KIND = "handover_note"


class OpenWork(NamedTuple):
    """One of my open tickets as it is handed over.

    `last` says the last thing that was done, at `last_at`; `step` the next step of its checklist,
    of which `done` of `total` are settled; `waiting` what its status waits for.
    """

    row: QueueRow
    last: str
    last_at: int
    step: str
    done: int
    total: int
    note: Note
    waiting: str


class HandoverService(Service):
    """A ticket has one note at a time; what it said before stands in its history."""

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        super().__init__(store, session)
        self._directory = directory

    def mine(self) -> list[OpenWork]:
        """Return the open tickets of this session's person, what is due first first."""
        person, reader = self._session.person, self._store.reader
        keys = handovers.open_of(reader, person) if person is not None else []
        rows, notes = tickets.rows(reader, keys), handovers.of_tickets(reader, keys)
        return [self._work(rows[key], notes.get(key)) for key in keys if key in rows]

    def on_top(self, ticket: int, assignee: int | None) -> HandoverNote | None:
        """Return the note that was left on a ticket for who has it now, None where none was."""
        return on_top(handovers.of_tickets(self._store.reader, [ticket]).get(ticket), assignee)

    def note_of(self, ticket: int) -> Note:
        """Return what was last written on a ticket for whoever takes it over."""
        kept = handovers.of_tickets(self._store.reader, [ticket]).get(ticket)
        return Note() if kept is None else kept.note

    @action("handover.note")
    def write_note(self, ticket: int, note: Note) -> None:
        """Keep what is to be known of a ticket.

        Raises AppError ticket_gone, ticket_in_bin, ticket_closed.
        """

        def work(change: Change) -> None:
            kept = handovers.of_tickets(change.connection, [ticket]).get(ticket)
            if (note.is_blank and kept is None) or (kept is not None and kept.note == note):
                return
            row = open_ticket(change, ticket)
            self._put(change, ticket, kept, note, None)
            change.update("ticket", ticket, {"updated_at": self._session.clock()}, row)

        self._write("handover.note", work)

    @action("handover.give")
    def give(
        self, keys: Sequence[int], to: int, notes: Mapping[int, Note] | None = None
    ) -> tuple[int, ...]:
        """Hand tickets over to somebody with their notes, all in one act; return which.

        What ended meanwhile stays where it is. `notes` stand for those kept before. Raises AppError
        handover_to_self, handover_nobody, or handover_nothing where no ticket is open any more.
        """
        self._check_receiver(to)

        def work(change: Change) -> tuple[int, ...]:
            done = tuple(key for key in keys if self._give(change, key, to, (notes or {}).get(key)))
            if not done:
                raise AppError("handover_nothing")
            return done

        return self._write("handover.give", work)

    def _check_receiver(self, to: int) -> None:
        if to == self._session.person:
            raise AppError("handover_to_self")
        found = self._directory.agents.get(to)
        if found is None or found.retired_at is not None:
            raise AppError("handover_nobody")

    def _give(self, change: Change, key: int, to: int, note: Note | None) -> bool:
        try:
            row = open_ticket(change, key)
        except AppError:
            return False
        kept = handovers.of_tickets(change.connection, [key]).get(key)
        said = note if note is not None else kept.note if kept is not None else Note()
        if not said.is_blank:
            self._put(change, key, kept, said, to)
        writer = TicketWriter(change, By(self._session.person), self._session.clock())
        receiver = self._directory.agents[to]
        fields = {"assignee": to} | ({"team": receiver.team} if receiver.team else {})
        written = writer.write(key, row, fields)
        if written.refusal:
            raise AppError(written.refusal)
        return True

    def _put(
        self, change: Change, ticket: int, kept: HandoverNote | None, note: Note, to: int | None
    ) -> None:
        now = self._session.clock()
        fields: dict[str, Any] = {
            **note._asdict(),
            "written_by": self._session.person,
            "written_at": now,
            "given_to": to,
            "given_at": None if to is None else now,
        }
        if kept is None:
            change.insert(_KIND, {"ticket": ticket, **fields})
        else:
            change.update(_KIND, kept.key, fields)

    def _work(self, row: QueueRow, kept: HandoverNote | None) -> OpenWork:
        ticket = tickets.get(self._store.reader, row.key, events=False)
        run = reading.read(self._store.reader, row.key)
        last, last_at = self._last(ticket, run)
        step, done, total = self._next(run)
        note = Note() if kept is None else kept.note
        waiting = str(ticket.extra.get(WAITING_FOR) or "")
        return OpenWork(row, last, last_at, step, done, total, note, waiting)

    def _next(self, run: OpenRun | None) -> tuple[str, int, int]:
        if run is None:
            return "", 0, 0
        state = run.state(self._session.clock())
        current = state.at(state.current)
        title = current.step.title.text(self._session.language) if current is not None else ""
        return title, state.done, state.total

    def _last(self, ticket: Ticket, run: OpenRun | None) -> tuple[str, int]:
        """Return the last thing that was said to the requester or noted, or step that was done."""
        found = [(ticket.created_at, ticket.subject)]
        ours = (MessageKind.REPLY, MessageKind.NOTE)
        found += [(m.created_at, _first_line(m.body)) for m in ticket.messages if m.kind in ours]
        for each in run.state(self._session.clock()).steps if run is not None else ():
            if each.mark.state is Settled.DONE and each.mark.at is not None:
                found.append((each.mark.at, each.step.title.text(self._session.language)))
        at, text = max(found)
        return text, at


def _first_line(text: str) -> str:
    return next(iter(text.strip().splitlines()), "")
