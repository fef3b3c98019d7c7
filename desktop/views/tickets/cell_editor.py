"""Editing where a value stands: a line over the cell, or a picker below it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop.models.ticket_table_model import TicketTableModel
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.look import mirrored
from desktop.views.tickets.acts import TicketActs
from desktop.views.tickets.queue_table import QueueTable

# Columns whose value is picked, and the act that offers it.
_PICKED = {
    "priority": "choose_priority",
    "status": "choose_status",
    "category": "choose_category",
    "assignee": "choose_assignee",
    "due": "choose_due",
    "due_at": "choose_due",
}
_TYPED = ("subject", "tags")
_LEAST = 160


class CellEditor(QObject):
    """Opens on F2 at the column last used, or on a click into a cell of the current row."""

    def __init__(self, table: QueueTable, model: TicketTableModel, acts: TicketActs) -> None:
        super().__init__(table)
        self._table, self._model, self._acts = table, model, acts
        self._column = "subject"
        table.cell_clicked.connect(self.edit_column)

    def edit(self) -> None:
        """Edit the current ticket in the column that was edited last."""
        self._edit(self._column)

    def edit_column(self, index: int) -> None:
        """Edit the current ticket in a column, where that can be edited."""
        column = self._table.shown_columns.at(index)
        if column is not None and (column.id in _TYPED or column.id in _PICKED):
            self._edit(column.id)

    def _edit(self, name: str) -> None:
        key, rect = self._table.current_key(), self._cell(name)
        if key is None or rect is None:
            return
        self._column = name
        if name in _TYPED:
            self._open_line(key, name, rect)
            return
        choose: Callable[..., Any] = getattr(self._acts, _PICKED[name])
        # Where words go to the left, the bar for scrolling stands before the rows.
        across, down = self._table.viewport().x(), self._table.horizontalHeader().height()
        choose([key], self._table, rect.translated(across, down))

    def _cell(self, name: str) -> QRect | None:
        places = [i for i, column in enumerate(self._model.columns) if column.id == name]
        index = self._table.currentIndex()
        if not places or not index.isValid() or self._table.isColumnHidden(places[0]):
            return None
        self._table.scrollTo(index)
        return self._table.visualRect(index.siblingAtColumn(places[0]))

    def _open_line(self, key: int, name: str, rect: QRect) -> None:
        row = self._table.currentIndex().row()
        column = next(column for column in self._model.columns if column.id == name)
        text = self._model.text(row, column)
        line = CellLine(text, rect, self._table.viewport())
        line.setAccessibleName(self._model_title(column.id))

        def save(typed: str) -> None:
            values = typed.replace(",", " ").replace("，", " ").split()
            self._acts.set_fields([key], {name: tuple(values) if name == "tags" else typed})

        line.done = save
        line.left = self._table.setFocus
        line.show()
        line.setFocus()
        line.selectAll()

    def _model_title(self, name: str) -> str:
        return dict(self._table.shown_columns.offered()).get(name, "")


class CellLine(LineEdit):
    """A line over a cell: Enter or leaving it saves, Esc gives up what was typed."""

    def __init__(self, text: str, rect: QRect, over: QWidget) -> None:
        super().__init__()
        self.setParent(over)
        self.setObjectName("cell_line")
        self.setText(text)
        self._before = text
        self._ended = False
        self.done: Callable[[str], object] = lambda _typed: None
        self.left: Callable[[], object] = lambda: None
        wide = rect.adjusted(0, 1, max(0, _LEAST - rect.width()), -2)
        self.setGeometry(mirrored(over.layoutDirection(), rect, wide))
        self.returnPressed.connect(lambda: self._end(save=True))
        self.editingFinished.connect(lambda: self._end(save=True))

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            # Ours before the window's: one level back is out of this line.
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self._end(save=False)
                return True
        return super().event(event)

    def _end(self, *, save: bool) -> None:
        if self._ended:
            return
        self._ended = True
        typed = self.text().strip()
        if self.hasFocus():
            self.left()
        if save and typed != self._before and (typed or self._before == ""):
            self.done(typed)
        self.hide()
        self.deleteLater()
