"""Take an import back, chunk by chunk, leaving what somebody has worked on since."""

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from desktop.domain.errors import AppError
from desktop.domain.progress import Progress
from desktop.store import history, import_runs, usage
from desktop.store.change import Change, Intent
from desktop.store.store import Store

_CHUNK = 200


class Undone(NamedTuple):
    """What taking an import back did."""

    tickets: int
    kept: int
    merges: int
    names: int


class ImportUndo:
    """Removes what a run made; nothing that a person typed since is touched unless asked for."""

    def __init__(self, store: Store, intent: Callable[[str], Intent]) -> None:
        self._store = store
        self._intent = intent

    def count_touched(self, run: int) -> int:
        """Return how many of the run's tickets were worked on since."""
        return len(self._touched(run, import_runs.tickets_of(self._store.reader, run)))

    def undo(self, run: int, progress: Progress, *, keep_touched: bool) -> Undone:
        """Take the run back; raises AppError("already_undone")."""
        reader = self._store.reader
        found = next((each for each in import_runs.runs(reader) if each.key == run), None)
        if found is None or found.undone_at is not None:
            raise AppError("already_undone")
        tickets = import_runs.tickets_of(reader, run)
        kept = self._touched(run, tickets) if keep_touched else set()
        going = [key for key in tickets if key not in kept]
        for start in range(0, len(going), _CHUNK):
            progress(start, len(going))
            part = going[start : start + _CHUNK]
            self._store.write(self._intent("import.undo"), partial(_remove, part))
        merges = self._take_merges_apart(run)
        names = self._store.write(
            self._intent("import.undo"), lambda change: self._forget_names(change, run)
        )
        return Undone(len(going), len(kept), merges, names)

    def _touched(self, run: int, tickets: list[int]) -> set[int]:
        touched: set[int] = set()
        for start in range(0, len(tickets), _CHUNK):
            part = tickets[start : start + _CHUNK]
            touched |= import_runs.touched_since(self._store.reader, run, part)
        return touched

    def _take_merges_apart(self, run: int) -> int:
        done = 0
        for set_key in import_runs.update_sets(self._store.reader, run):
            intent = self._intent("import.undo")._replace(undoes=set_key)
            try:
                self._store.write(intent, partial(_invert, set_key))
                done += 1
            except AppError as error:
                # Somebody changed the same since: their word stands.
                if error.code not in ("changed_since", "already_undone"):
                    raise
        return done

    def _forget_names(self, change: Change, run: int) -> int:
        gone = 0
        for kind, record in import_runs.made_besides(change.connection, run):
            if not usage.is_used(change.connection, kind, record):
                change.remove(kind, record)
                gone += 1
        change.update("import_run", run, {"undone_at": change.now})
        return gone


def _invert(set_key: int, change: Change) -> None:
    history.invert(change, set_key)


def _remove(tickets: list[int], change: Change) -> None:
    for kind, key in import_runs.belongings(change.connection, tickets):
        change.remove(kind, key)
    for key in tickets:
        change.remove("ticket", key)
