"""Paints the rows of the queue's table that are in sight: tickets and the groups between them."""

from importlib import import_module

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QTableView

from desktop.models.ticket_columns import COLUMNS
from desktop.models.ticket_table_model import TicketTableModel
from desktop.models.ticket_words import TicketWords
from desktop.qtkit.theme import current_theme
from desktop.views.tickets.group_painter import GroupLook, GroupPainter
from desktop.views.tickets.row_painter import RowLook, RowPainter, Spans
from desktop.views.tickets.table_place import spans


class TablePaint:
    """One pass over the rows in sight; the usual columns are painted from what was laid out."""

    def __init__(self, table: QTableView, model: TicketTableModel, words: TicketWords) -> None:
        self._table, self._model = table, model
        self._words = words
        self._way = Qt.LayoutDirection.LeftToRight
        self._rows = RowPainter(current_theme(), words)
        self._groups = GroupPainter(current_theme(), words)

    def mark_words(self, text: str) -> None:
        """Mark the words of a search in the subjects from now on."""
        self._rows.sought = text

    def paint(self, rect: QRect, hover: int) -> None:
        """Paint a part of the viewport; `hover` is the row under the mouse."""
        table, model = self._table, self._model
        painter = QPainter(table.viewport())
        painter.fillRect(rect, current_theme().colour("surface"))
        if not model.rowCount():
            return
        first = max(0, table.rowAt(rect.top()))
        last = table.rowAt(rect.bottom())
        last = model.rowCount() - 1 if last < 0 else last
        chosen = self._marked_rows(first, last)
        height = table.verticalHeader().defaultSectionSize()
        width, top = table.viewport().width(), table.rowViewportPosition(first)
        current = table.currentIndex().row() if table.hasFocus() else -1
        several = len(chosen) > 1
        self._turn(table.layoutDirection())
        columns = self._columns()
        self._rows.begin(painter, self._spans(columns), QSize(width, height))
        more = [index for index in columns if index >= len(COLUMNS)]
        for row in range(first, last + 1):
            down = top + (row - first) * height
            if model.group(row) is not None:
                self._group(painter, row, QRect(0, down, width, height), hover)
                continue
            look = RowLook(row in chosen, row == current and several, row == hover)
            self._rows.paint(painter, down, model.ticket(row), look)
            for index in more:
                text = model.text(row, model.columns[index])
                self._rows.paint_text(painter, down, index, text)

    def _turn(self, way: Qt.LayoutDirection) -> None:
        """Take the painter of a reading direction; asked once for all rows in sight."""
        if way is self._way:
            return
        self._way = way
        made: type[RowPainter] = RowPainter
        if way is Qt.LayoutDirection.RightToLeft:
            made = import_module("desktop.views.tickets.mirrored_rows").MirroredRows
        sought = self._rows.sought
        self._rows = made(current_theme(), self._words)
        self._rows.sought = sought

    def _group(self, painter: QPainter, row: int, rect: QRect, hover: int) -> None:
        model, group = self._model, self._model.group(row)
        if group is None:
            return
        field = model.shown.field
        first = model.first_of(group) if field == "requester" else None
        here = row == self._table.currentIndex().row() and self._table.hasFocus()
        look = GroupLook(model.shown.is_folded(group.value), row == hover, here)
        self._groups.paint(painter, rect, (group, field, first), look)

    def _columns(self) -> list[int]:
        hidden = self._table.isColumnHidden
        return [index for index in range(len(self._model.columns)) if not hidden(index)]

    def _spans(self, columns: list[int]) -> Spans:
        out: Spans = [(0, 0)] * len(self._model.columns)
        for index in columns:
            left = self._table.columnViewportPosition(index)
            out[index] = (left, self._table.columnWidth(index))
        return out

    def _marked_rows(self, first: int, last: int) -> set[int]:
        rows: set[int] = set()
        for top, bottom in spans(self._table.selectionModel()):
            rows.update(range(max(first, top), min(last, bottom) + 1))
        return rows
