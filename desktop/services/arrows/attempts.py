"""Attempts to reach somebody who is waited for: counted, and the next day to try on."""

import json
from collections.abc import Sequence
from datetime import date

from desktop.domain.bulk import BulkReport, Refusal
from desktop.domain.session import Session
from desktop.domain.vocabulary import WAITING, MessageKind, StatusKind
from desktop.domain.waits import ATTEMPTS, REMIND_ON, next_day
from desktop.services.sla import tables
from desktop.services.ticket_edit import Statuses
from desktop.store.change import Change


class Attempts:
    """What has become of each ticket."""

    def __init__(self, note: str, session: Session) -> None:
        self._note, self._session = note.strip(), session
        self._now = session.clock()
        self.done: list[int] = []
        self.refused: list[Refusal] = []

    def some(self, change: Change, keys: Sequence[int]) -> None:
        """Note an attempt on each of these tickets."""
        statuses, again = Statuses.of(change), self._next_working_day(change).isoformat()
        for key in keys:
            row = change.row("ticket", key)
            if row is None:
                self.refused.append(Refusal(key, "ticket_gone"))
            elif StatusKind(statuses.kind(row["status"])) not in WAITING:
                self.refused.append(Refusal(key, "not_waiting"))
            else:
                count = json.loads(row["extra"]).get(ATTEMPTS)
                count = count + 1 if isinstance(count, int) else 1
                wanted = {f"extra.{ATTEMPTS}": count, f"extra.{REMIND_ON}": again}
                change.update("ticket", key, {**wanted, "updated_at": self._now}, row)
                self._say(change, key)
                self.done.append(key)

    def report(self) -> BulkReport:
        """Return what became of the tickets."""
        return BulkReport(tuple(self.done), (), tuple(self.refused))

    def _next_working_day(self, change: Change) -> date:
        version = tables.calendar_version(change, tables.OFFICE_CODE)
        work = tables.work_time(change, version)
        return next_day(work.day_of(self._now), lambda day: bool(work.of_day(day)))

    def _say(self, change: Change, key: int) -> None:
        if self._note:
            said = {"ticket": key, "kind": int(MessageKind.NOTE), "author": self._session.person}
            change.insert("message", {**said, "body": self._note, "created_at": self._now})
