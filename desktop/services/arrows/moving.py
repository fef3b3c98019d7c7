"""One move of many tickets: each gets the status and the answers that it lacks, or refuses."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from desktop.domain.arrows import Phase, phase_of
from desktop.domain.bulk import BulkEdit, BulkReport, Refusal
from desktop.domain.errors import AppError
from desktop.domain.knowledge import Knowledge
from desktop.domain.moves import KNOWLEDGE, Answers
from desktop.domain.session import Session
from desktop.domain.waits import WAITING_FOR
from desktop.services import ticket_edit
from desktop.services.arrows import drafting
from desktop.services.arrows.guards import Guards
from desktop.services.sla.follow import By
from desktop.services.ticket_edit import Plan, Statuses
from desktop.services.ticket_writing import TicketWriter
from desktop.store.change import Change

Row = Mapping[str, Any]


class Moving:
    """What has become of each ticket so far."""

    def __init__(self, status: int, answers: Answers, session: Session) -> None:
        self._status, self._answers, self._session = status, answers, session
        self._by = By(session.person, answers.note or str(answers.fields.get(WAITING_FOR) or ""))
        self._now = session.clock()
        self._document = answers.document
        self.done: list[int] = []
        self.unchanged: list[int] = []
        self.refused: list[Refusal] = []

    def some(self, change: Change, keys: Sequence[int]) -> int:
        """Move these tickets; return the change set, 0 where nothing was to be changed."""
        statuses = Statuses.of(change)
        said = self._answers
        guards = Guards(change.connection, self._session.role, said.note, children=said.children)
        self._writer = TicketWriter(change, self._by, self._now, said.children)
        for key in keys:
            row = change.row("ticket", key)
            plan = self._plan(key, row, statuses, guards)
            if plan.refusal:
                self.refused.append(Refusal(key, plan.refusal, plan.params))
            elif row is None or not plan.wanted:
                self.unchanged.append(key)
            else:
                self._write(change, key, row, plan)
        return 0 if change.is_empty else change.set_key

    def report(self, left: Sequence[int]) -> BulkReport:
        """Return what became of the tickets."""
        return BulkReport(tuple(self.done), tuple(self.unchanged), tuple(self.refused), tuple(left))

    def _plan(self, key: int, row: Row | None, statuses: Statuses, guards: Guards) -> Plan:
        if row is None:
            return Plan({}, "ticket_gone")
        if row["deleted_at"] is not None:
            return Plan({}, "ticket_in_bin")
        if row["status"] == self._status:
            return Plan({})
        try:
            waits = phase_of(statuses.kind(self._status)) is Phase.WAITING
            fields = {"status": self._status, **self._fields(row, over=waits)}
            plan = ticket_edit.plan(row, BulkEdit(fields), statuses, self._now)
        except AppError as error:
            return Plan({}, error.code, error.params)
        return guards.held(key, row, plan)

    def _fields(self, row: Row, *, over: bool) -> dict[str, Any]:
        """Return the answers that a ticket takes: all of them, or those for which it has a gap."""
        held = json.loads(row["extra"])
        answered = dict(self._answers.fields)
        if self._answers.knowledge is not None:
            answered[KNOWLEDGE] = str(self._answers.knowledge)
        return {
            f"extra.{field}": value
            for field, value in answered.items()
            if over or (value is not None and held.get(field) in (None, "", []))
        }

    def _write(self, change: Change, key: int, row: Row, plan: Plan) -> None:
        written = self._writer.write(key, row, plan.wanted)
        if written.refusal:
            self.refused.append(Refusal(key, written.refusal))
            return
        if self._answers.knowledge is Knowledge.DRAFTED and self._document is None:
            self._document = drafting.draft_from(change, key, self._session.person)
        if self._document is not None:
            drafting.link(change, key, self._document)
        self.done += written.changed
