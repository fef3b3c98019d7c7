"""What the queue's table does when rows come, go and move: place, marks and sight stay."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from desktop.models.ticket_table_model import Patch, TicketTableModel
from desktop.views.tickets.row_ghosts import RowGhost, fade_rows
from desktop.views.tickets.table_place import Place, look_again_at, mark_keys

if TYPE_CHECKING:
    from desktop.views.tickets.queue_table import QueueTable


class TablePatches:
    """Takes the place up again: a ticket that moved is followed, one that is gone fades."""

    def __init__(self, table: "QueueTable", model: TicketTableModel) -> None:
        self._table, self._model = table, model
        self._before: Place | None = None
        self._ghosts: list[RowGhost] = []
        model.patching.connect(self._begin)
        model.patched.connect(self._end)

    def _begin(self, patch: Patch) -> None:
        self._before = self._table.place()
        rects = list(self._rects_in_sight(patch.gone))
        self._ghosts = fade_rows(self._table.viewport(), rects)

    def _end(self, patch: Patch) -> None:
        before, self._before = self._before, None
        if before is None:
            return
        table = self._table
        if before.key in patch.moved:
            table.go_to_key(before.key)
        elif table.current_key() is None or not table.selectionModel().hasSelection():
            table.go_to_row(max(0, table.currentIndex().row()))
        mark_keys(table, self._model, before.marks & set(patch.moved))
        look_again_at(table, self._model, before)
        for ghost in self._ghosts:
            ghost.fade()
        self._ghosts = []

    def _rects_in_sight(self, keys: tuple[int, ...]) -> Iterator[QRect]:
        table, gone = self._table, frozenset(keys)
        first, last = table.rowAt(0), table.rowAt(table.viewport().height() - 1)
        last = self._model.rowCount() - 1 if last < 0 else last
        for row in range(max(0, first), last + 1):
            if self._model.keys[row] in gone:
                yield table.row_rect(row)
