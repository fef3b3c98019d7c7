"""Undo and redo of what this person did in this session; history for the last seven days."""

from typing import NamedTuple

from desktop.domain.errors import AppError
from desktop.services.base import Service, action, final_actions
from desktop.store import collisions, history, past_acts
from desktop.store.change import Change
from desktop.store.collisions import Collision
from desktop.store.history import PastSet as Act

__all__ = ["Act", "Collision", "Mine", "UndoService"]

SEVEN_DAYS_MS = 7 * 24 * 3600 * 1000


class Mine(NamedTuple):
    """One of my acts: the tickets and fields it touched, and whether it was taken back."""

    act: Act
    tickets: tuple[int, ...]
    fields: tuple[str, ...]
    is_undone: bool


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

    def mine(self, limit: int = 200) -> list[Mine]:
        """Return my acts of the last seven days, newest first; what undoes others is left out."""
        since = self._session.clock() - SEVEN_DAYS_MS
        reader = self._store.reader
        keys = past_acts.of_person(reader, self._session.person, since, 2 * limit)
        acts = [act for key in keys if (act := history.act(reader, key)) is not None]
        acts = [act for act in acts if act.undoes is None][:limit]
        touched = past_acts.touched(reader, [act.key for act in acts])
        undone = history.undone_sets(reader, min(keys, default=0) - 1)
        nothing = past_acts.Touched((), ())
        return [
            Mine(act, *touched.get(act.key, nothing), is_undone=act.key in undone) for act in acts
        ]

    def collisions(self, set_key: int) -> list[Collision]:
        """Return what was changed since an act, so that it cannot be taken back."""
        sets = history.batch_of(self._store.reader, set_key)
        return [each for key in sets for each in collisions.of_set(self._store.reader, key)]

    @action("history.set_back")
    def set_back(self, set_key: int) -> None:
        """Give fields the values from before an act, whatever they hold now: a new act.

        Raises AppError("act_is_final").
        """
        batch: int | None = None
        act = history.act(self._store.reader, set_key)
        if act is not None and act.command in final_actions():
            raise AppError("act_is_final")
        for key in history.batch_of(self._store.reader, set_key):
            intent = self._intent("history.set_back")._replace(batch=batch)

            def work(change: Change, key: int = key) -> int:
                collisions.set_back(change, key)
                return 0 if change.is_empty else change.set_key

            written = self._store.write(intent, work)
            batch = batch or written or None

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
        """Take back any act of the last seven days.

        Raises AppError nothing_to_undo, changed_since, act_is_final.
        """
        act = history.act(self._store.reader, set_key)
        if act is None or act.recorded_at < self._session.clock() - SEVEN_DAYS_MS:
            raise AppError("nothing_to_undo")
        if act.command in final_actions():
            raise AppError("act_is_final")
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
        final = final_actions()
        return [act for act in acts if act.key not in undone and act.command not in final]
