"""Escalations as they are read, asked for and answered; each act one change set."""

import json
from typing import Any, NamedTuple

from desktop.domain.errors import AppError
from desktop.domain.escalations import (
    Asked,
    Escalation,
    EscalationKind,
    EscalationState,
    Part,
    check_asked,
    check_step,
    held,
    may_answer,
    may_end,
    waiting,
)
from desktop.domain.session import Session
from desktop.services.base import Service, action
from desktop.services.directory import Directory
from desktop.services.escalations.drafting import draft
from desktop.services.escalations.members import members_of
from desktop.services.sla import tables
from desktop.services.sla.follow import By
from desktop.services.sop_runs import reading
from desktop.services.sop_runs.work import open_ticket
from desktop.services.ticket_writing import TicketWriter
from desktop.store import clocks, escalations, tickets
from desktop.store.change import Change
from desktop.store.store import Store

_KIND = "escalation"
Row = dict[str, Any]


class Spent(NamedTuple):
    """A stretch of time in milliseconds: as the wall clock goes, and what of it is working time."""

    elapsed: int
    working: int


class Standing(NamedTuple):
    """An escalation as it stands for whoever looks: its time, who is asked, what they may do.

    `held` is None while nobody has accepted it. `others_open` tells how many open tickets each of
    the people who are asked has.
    """

    record: Escalation
    waited: Spent
    held: Spent | None
    members: frozenset[int]
    others_open: dict[int, int]
    answers: bool
    ends: bool


class EscalationService(Service):
    """An open escalation is what makes a ticket escalated; the flag follows it."""

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        super().__init__(store, session)
        self._directory = directory

    def of_ticket(self, ticket: int) -> list[Escalation]:
        """Return the escalations of a ticket, the oldest first."""
        return escalations.of_ticket(self._store.reader, ticket)

    def standing(self, record: Escalation) -> Standing:
        """Return how an escalation stands now for the person of this session."""
        members = members_of(self._directory, record.asked.to)
        person, now = self._session.person, self._session.clock()
        asked = record.state is EscalationState.ASKED
        span = held(record, now)
        return Standing(
            record,
            self._spent(record, waiting(record, now)),
            None if span is None else self._spent(record, span),
            members,
            escalations.busy(self._store.reader, sorted(members)),
            asked and may_answer(record, person, members),
            record.is_open and may_end(record, person),
        )

    def draft(self, ticket: int, kind: EscalationKind = EscalationKind.FUNCTIONAL) -> Asked:
        """Return what a new record says before anybody types; raises AppError("ticket_gone")."""
        found = tickets.get(self._store.reader, ticket, events=False)
        run = reading.read(self._store.reader, ticket)
        about = (self._directory, self._session.language, self._session.clock())
        return draft(found, run, kind, about)

    @action("escalation.ask")
    def ask(self, ticket: int, asked: Asked) -> int:
        """Hand a ticket up with a whole record and return the record's key.

        Raises AppError escalation_lacks, escalation_past, escalation_to_self, escalation_twice,
        ticket_gone, ticket_in_bin, ticket_closed.
        """
        person, now = self._session.person, self._session.clock()
        check_asked(asked, person, now)

        def work(change: Change) -> int:
            row = open_ticket(change, ticket)
            if any(_waits(each, asked.kind) for each in self._of(change, ticket)):
                raise AppError("escalation_twice")
            values = {
                **escalations.columns_of(asked),
                "ticket": ticket,
                "asked_by": person,
                "asked_at": now,
            }
            values |= {"state": str(EscalationState.ASKED), "calendar": calendar_of(change, ticket)}
            key = change.insert(_KIND, values)
            self._touch(change, ticket, row, {"escalated_at": row["escalated_at"] or now})
            return key

        return self._write("escalation.ask", work, asked.reason.strip())

    @action("escalation.accept")
    def accept(self, key: int) -> None:
        """Take on what is asked; a functional one makes the ticket one's own.

        Raises AppError escalation_gone, escalation_not_yours, escalation_answered, escalation_over.
        """

        def work(change: Change) -> None:
            record, row = self._open(change, key, EscalationState.ACCEPTED)
            self._check_answers(record)
            self._set(change, key, EscalationState.ACCEPTED, answered=True)
            self._touch(change, record.ticket, row, self._mine(record, self._session.person))

        self._write("escalation.accept", work, self._number(key))

    @action("escalation.return")
    def send_back(self, key: int, said: str, missing: tuple[Part, ...] = ()) -> None:
        """Return what cannot be taken on, with what is needed first.

        Raises AppError escalation_return_unsaid and what `accept` raises.
        """
        if not said.strip():
            raise AppError("escalation_return_unsaid")

        def work(change: Change) -> None:
            record, row = self._open(change, key, EscalationState.RETURNED)
            self._check_answers(record)
            more = {"said": said.strip(), "missing": json.dumps([str(part) for part in missing])}
            self._set(change, key, EscalationState.RETURNED, more, answered=True)
            self._touch(change, record.ticket, row, self._flag(change, record, row))

        self._write("escalation.return", work, f"{self._number(key)} · {said.strip()}")

    @action("escalation.hand_back")
    def hand_back(self, key: int, said: str = "") -> None:
        """Give an accepted escalation back to who asked, with what came of it.

        Raises AppError escalation_gone, escalation_not_yours, escalation_not_accepted,
        escalation_over.
        """

        def work(change: Change) -> None:
            record, row = self._open(change, key, EscalationState.HANDED_BACK)
            self._check_ends(record)
            self._set(change, key, EscalationState.HANDED_BACK, {"said": said.strip()})
            back = self._mine(record, record.asked_by) | self._flag(change, record, row)
            self._touch(change, record.ticket, row, back)

        reason = " · ".join(filter(None, (self._number(key), said.strip())))
        self._write("escalation.hand_back", work, reason)

    @action("escalation.withdraw")
    def withdraw(self, key: int) -> None:
        """Take back what was asked and not answered yet; raises what `hand_back` raises."""

        def work(change: Change) -> None:
            record, row = self._open(change, key, EscalationState.WITHDRAWN)
            self._check_ends(record)
            self._set(change, key, EscalationState.WITHDRAWN)
            self._touch(change, record.ticket, row, self._flag(change, record, row))

        self._write("escalation.withdraw", work, self._number(key))

    def _of(self, change: Change, ticket: int) -> list[Escalation]:
        return escalations.of_ticket(change.connection, ticket)

    def _open(self, change: Change, key: int, to: EscalationState) -> tuple[Escalation, Row]:
        """Return a record that may go on to a state, and the row of its ticket."""
        record = escalations.one(change.connection, key)
        if record is None:
            raise AppError("escalation_gone")
        check_step(record.state, to)
        return record, open_ticket(change, record.ticket)

    def _check_answers(self, record: Escalation) -> None:
        members = members_of(self._directory, record.asked.to)
        if not may_answer(record, self._session.person, members):
            raise AppError("escalation_not_yours", number=record.number)

    def _check_ends(self, record: Escalation) -> None:
        if not may_end(record, self._session.person):
            raise AppError("escalation_not_yours", number=record.number)

    def _set(
        self,
        change: Change,
        key: int,
        state: EscalationState,
        more: dict[str, Any] | None = None,
        *,
        answered: bool = False,
    ) -> None:
        what = "answered" if answered else "ended"
        who = {f"{what}_by": self._session.person, f"{what}_at": self._session.clock()}
        change.update(_KIND, key, {"state": str(state), **who, **(more or {})})

    def _mine(self, record: Escalation, person: int | None) -> dict[str, Any]:
        """Return what makes a ticket somebody's where the escalation moves the work."""
        found = self._directory.agents.get(person or 0)
        moves = record.asked.kind is EscalationKind.FUNCTIONAL
        if not moves or found is None or found.retired_at is not None:
            return {}
        return {"assignee": found.key} | ({"team": found.team} if found.team else {})

    def _flag(self, change: Change, record: Escalation, row: Row) -> dict[str, Any]:
        """Return the flag of a ticket one of whose escalations has just ended."""
        rest = (each for each in self._of(change, record.ticket) if each.key != record.key)
        still = any(each.is_open for each in rest)
        return {"escalated_at": row["escalated_at"] if still else None}

    def _touch(self, change: Change, ticket: int, row: Row, fields: dict[str, Any]) -> None:
        """Write to the ticket, which tells of it even where none of its fields is another one."""
        now = self._session.clock()
        written = TicketWriter(change, By(self._session.person), now).write(ticket, row, fields)
        if written.refusal:
            raise AppError(written.refusal)
        if not written.changed:
            change.update("ticket", ticket, {"updated_at": now}, row)

    def _number(self, key: int) -> str:
        found = escalations.one(self._store.reader, key)
        if found is None:
            raise AppError("escalation_gone")
        return found.number

    def _spent(self, record: Escalation, span: tuple[int, int]) -> Spent:
        start, end = span
        if record.calendar is None:
            return Spent(end - start, end - start)
        return Spent(end - start, self._directory.work_time(record.calendar).between(start, end))


def _waits(record: Escalation, kind: EscalationKind) -> bool:
    return record.state is EscalationState.ASKED and record.asked.kind is kind


def calendar_of(change: Change, ticket: int) -> int | None:
    """Return by which calendar the ticket's promises are counted, else that of the office."""
    kept = [row.calendar for row in clocks.of_ticket(change.connection, ticket) if row.calendar]
    if kept:
        return kept[-1]
    try:
        return tables.calendar_version(change, tables.OFFICE_CODE)
    except AppError:
        return None
