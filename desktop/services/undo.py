"""Undo and redo of what this person did in this session; history for the last seven days."""

from desktop.domain.errors import AppError
from desktop.services.base import Service, action
from desktop.store import history
from desktop.store.change import Change
from desktop.store.history import PastSet as Act

__all__ = ["Act", "UndoService"]

SEVEN_DAYS_MS = 7 * 24 * 3600 * 1000


class UndoService(Service):
    """Walks back the person's own change sets of this session, one act at a time."""

    def last(self) -> Act | None:
        """Return what Ctrl+Z would take back."""
        return next((act for act in self._own() if act.undoes is None), None)

    def last_undone(self) -> Act | None:
        """Return the undo that Ctrl+Shift+Z would take back; a newer act of mine ends redo."""
        undos = history.undo_sets(self._store.reader, self._session.since_set)
        for act in self._own():
            if act.undoes is None:
                return None
            # An act that takes back an undo is a redo: passed over here.
            if act.undoes not in undos:
                return act
        return None

    def recent(self, limit: int = 200) -> list[Act]:
        """Return everybody's acts of the last seven days, newest first."""
        since = self._session.clock() - SEVEN_DAYS_MS
        return history.recent(self._store.reader, since, limit)

    @action("history.undo")
    def undo(self) -> Act:
        """Take back my last act; raises AppError nothing_to_undo or changed_since."""
        return self._invert(self.last(), "nothing_to_undo")

    @action("history.undo")
    def redo(self) -> Act:
        """Take back my last undo; raises AppError nothing_to_redo or changed_since."""
        act = self._invert(self.last_undone(), "nothing_to_redo")
        return history.act(self._store.reader, act.undoes or act.key) or act

    @action("history.undo_any")
    def undo_set(self, set_key: int) -> None:
        """Take back any act of the last seven days; raises nothing_to_undo, changed_since."""
        act = history.act(self._store.reader, set_key)
        if act is None or act.recorded_at < self._session.clock() - SEVEN_DAYS_MS:
            raise AppError("nothing_to_undo")
        self._invert_sets(set_key)

    def _invert(self, act: Act | None, missing: str) -> Act:
        if act is None:
            raise AppError(missing)
        self._invert_sets(act.key)
        return act

    def _invert_sets(self, set_key: int) -> None:
        first: int | None = None
        sets = history.batch_of(self._store.reader, set_key)
        # All or nothing: a batch is looked over before the first of its sets is taken back.
        for key in sets:
            history.check(self._store.reader, key)
        for key in sets:
            intent = self._intent("history.undo")._replace(undoes=key, batch=first)

            def work(change: Change, key: int = key) -> int:
                history.invert(change, key)
                return change.set_key

            written = self._store.write(intent, work)
            first = first or written

    def _own(self) -> list[Act]:
        """Return my acts of this session that still hold, newest first."""
        acts = history.since_set(self._store.reader, self._session.since_set, self._session.person)
        undone = history.undone_sets(self._store.reader, self._session.since_set)
        return [act for act in acts if act.key not in undone]
