"""What the queue's table does when rows come, go and move: place, marks and sight stay."""

from collections.abc import Iterator
from importlib import import_module
from itertools import chain
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from desktop.models.shown_rows import is_mark
from desktop.models.ticket_table_model import Patch, TicketTableModel
from desktop.views.tickets.table_place import Place, look_again_at, mark_keys

if TYPE_CHECKING:
    from desktop.views.tickets.queue_table import QueueTable
    from desktop.views.tickets.row_ghosts import RowGhost


class TablePatches:
    """Takes the place up again: a ticket that moved is followed, one that is gone fades."""

    def __init__(self, table: "QueueTable", model: TicketTableModel) -> None:
        self._table, self._model = table, model
        self._before: Place | None = None
        self._heir: int | None = None
        self._ghosts: list[RowGhost] = []
        model.patching.connect(self._begin)
        model.patched.connect(self._end)

    def _begin(self, patch: Patch) -> None:
        before = self._before = self._table.place()
        self._heir = self._heir_of(before, patch) if before.key in patch.gone else None
        rects = list(self._rects_in_sight(patch.gone))
        if rects:
            # Nothing fades on the first screen.
            ghosts = import_module("desktop.views.tickets.row_ghosts")
            self._ghosts = ghosts.fade_rows(self._table.viewport(), rects)

    def _end(self, patch: Patch) -> None:
        before, self._before = self._before, None
        if before is None:
            return
        table = self._table
        heir = before.key if before.key in patch.moved else self._heir
        stands = table.current_key() is not None and table.selectionModel().hasSelection()
        if not table.go_to_key(heir) and not stands:
            table.go_to_row(max(0, table.currentIndex().row()))
        mark_keys(table, self._model, before.marks if heir else before.marks & set(patch.moved))
        look_again_at(table, self._model, before)
        for ghost in self._ghosts:
            ghost.fade()
        self._ghosts = []

    def _heir_of(self, place: Place, patch: Patch) -> int | None:
        """Return the ticket that takes over from one that goes: the next, else the one before."""
        keys, out = self._model.keys, {*patch.gone, *patch.moved}
        places = chain(range(place.row + 1, len(keys)), range(place.row - 1, -1, -1))
        return next((keys[p] for p in places if keys[p] not in out and not is_mark(keys[p])), None)

    def _rects_in_sight(self, keys: tuple[int, ...]) -> Iterator[QRect]:
        table, gone = self._table, frozenset(keys)
        first, last = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
        last = self._model.rowCount() - 1 if last < 0 else last
        for row in range(max(0, first), last + 1):
            if self._model.keys[row] in gone:
                yield table.row_rect(row)
