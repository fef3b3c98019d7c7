"""Move tickets along an arrow with all that belongs to it; note attempts to reach somebody."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from desktop.domain.arrows import ASKABLE, Blocked, Reason
from desktop.domain.bulk import BulkReport, Refusal
from desktop.domain.errors import AppError, Cancelled
from desktop.domain.knowledge import Knowledge
from desktop.domain.moves import NO_ANSWERS, Answers, Asked
from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.session import Session
from desktop.domain.vocabulary import ListName
from desktop.services.arrows.asking import Asking
from desktop.services.arrows.attempts import Attempts
from desktop.services.arrows.guards import Guards
from desktop.services.arrows.moving import Moving
from desktop.services.base import Service, action
from desktop.services.directory import Directory
from desktop.store import lookups
from desktop.store.store import Store

# As many tickets as are moved in less than a tenth of a second.
_CHUNK = 50
_LOOKED_AT = 100


class MoveService(Service):
    """What is asked on the way is foretold by `asked`; `move` then refuses ticket by ticket."""

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        super().__init__(store, session)
        self._directory = directory

    def blocked(self, keys: Sequence[int]) -> dict[int, Refusal]:
        """Return the statuses that none of these tickets can be given now, with the reason.

        What a sheet can ask for on the way blocks nothing; of many tickets the first hundred count.
        """
        found: dict[int, Refusal] = {}
        for status in self._directory.of(ListName.STATUS):
            refusals = self.refusals(keys, status.key)
            if refusals:
                found[status.key] = refusals[0]
        return found

    def refusals(self, keys: Sequence[int], status: int) -> tuple[Refusal, ...]:
        """Return why none of these tickets can be given a status, nothing where one of them can."""
        rows = lookups.records(self._store.reader, "ticket", list(keys)[:_LOOKED_AT])
        guards = self._guards()
        found = [self._refusal(guards, key, row, status) for key, row in rows.items()]
        return tuple(filter(None, found)) if all(found) else ()

    def asked(self, keys: Sequence[int], status: int) -> Asked:
        """Return what a move of these tickets asks for; raises AppError("unknown_status")."""
        item = self._directory.items.get(status)
        if item is None or item.list != ListName.STATUS:
            raise AppError("unknown_status")
        reader = self._store.reader
        rows = lookups.records(reader, "ticket", list(keys)[:_LOOKED_AT])
        kinds = {key: kind for key, (kind, _) in lookups.status_kinds(reader).items()}
        asking = Asking(reader, self._guards(), self._session.clock())
        return asking.asked(rows, item, kinds)

    @action("ticket.move")
    def move(
        self,
        keys: Sequence[int],
        status: int,
        answers: Answers = NO_ANSWERS,
        progress: Progress = ignore_progress,
    ) -> BulkReport:
        """Give tickets a status, and what was answered where they lack it; undone as one.

        What was said of a wait holds for all of them. A ticket that refuses stops no other; a draft
        of a document is written from the first one that is moved.
        """
        if answers.knowledge is Knowledge.DRAFTED:
            self.check_right("sop.create")
        moving = Moving(status, answers, self._session)
        at, batch = 0, None
        while at < len(keys):
            try:
                progress(at, len(keys))
            except Cancelled:
                break
            part = keys[at : at + _CHUNK]
            intent = self._intent("ticket.move", answers.note)._replace(batch=batch)
            set_key = self._store.write(intent, partial(moving.some, keys=part))
            batch, at = batch or set_key or None, at + len(part)
        return moving.report(keys[at:])

    @action("ticket.attempt")
    def attempt(self, keys: Sequence[int], note: str = "") -> BulkReport:
        """Note that somebody was tried to be reached in vain; ask again on the next working day.

        A ticket that waits for nobody is refused with "not_waiting".
        """
        attempts = Attempts(note, self._session)
        self._write("ticket.attempt", partial(attempts.some, keys=keys))
        return attempts.report()

    def _guards(self) -> Guards:
        return Guards(self._store.reader, self._session.role)

    def _refusal(
        self, guards: Guards, key: int, row: Mapping[str, Any], status: int
    ) -> Refusal | None:
        """Return why a ticket cannot be given a status, None where it can or where it is so."""
        if row["status"] == status:
            return None
        for reason in guards.reasons(key, row, {"status": status}):
            if not _askable(reason):
                return Refusal(key, reason.why, guards.params(reason, row["status"], status))
        return None


def _askable(reason: Reason) -> bool:
    """Return whether a sheet can ask for what is missing: a note, extra fields."""
    if reason.why is not Blocked.FIELDS:
        return reason.why in ASKABLE
    return all(str(name).startswith("extra.") for name in reason.about)
