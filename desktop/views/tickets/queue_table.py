"""The table of the queue: keyboard, hover, painting; knows nothing of where rows come from."""

from typing import NamedTuple

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from desktop.models.ticket_columns import COLUMNS, INDEX
from desktop.models.ticket_table_model import TicketTableModel
from desktop.models.ticket_words import TicketWords
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import own_viewport
from desktop.views.tickets.row_painter import RowLook, RowPainter

AnyIndex = QModelIndex | QPersistentModelIndex


class Place(NamedTuple):
    """Where a person stands: the current ticket and its row, what is marked, what is in sight."""

    key: int | None
    row: int
    marks: tuple[int, ...]
    scroll: int


_CLEAR = QItemSelectionModel.SelectionFlag.ClearAndSelect
_SUBJECT_LEAST = 170
_MARKS_KEPT = 2000
# Given up in this order where the window is narrow (design.md 14, small screens).
_FIRST_TO_GO = ("updated", "category", "requester")


class QueueTable(QTableView):
    """One row for a ticket; single letters are commands, so no input method is offered."""

    current_changed = Signal(object)
    opened = Signal(object)
    sorted_by = Signal(str)

    def __init__(
        self, model: TicketTableModel, words: TicketWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._hover = -1
        self._ground = own_viewport(self)
        self._painter = RowPainter(current_theme(), words)
        self.setObjectName("tickets")
        self.setAccessibleName(self.tr("Tickets"))
        self.setModel(model)
        self._build()
        self._connect()

    def current_key(self) -> int | None:
        """Return the key of the current row."""
        row = self.currentIndex().row()
        return self._model.keys[row] if 0 <= row < len(self._model.keys) else None

    def selected_keys(self) -> list[int]:
        """Return the keys of all marked rows, in order."""
        keys = self._model.keys
        rows = self._selected_rows(0, len(keys) - 1)
        return [keys[row] for row in sorted(rows)]

    def marks_several(self) -> bool:
        """Return whether more than one row is marked."""
        return self._selected_count() > 1

    def place(self) -> Place:
        """Return where the person stands, to be taken again when the order has changed."""
        marked = self._selected_count()
        marks = tuple(self.selected_keys()) if 1 < marked <= _MARKS_KEPT else ()
        row = max(0, self.currentIndex().row())
        return Place(self.current_key(), row, marks, self.verticalScrollBar().value())

    def take(self, place: Place) -> None:
        """Stand there again: at the ticket, or at the row where it was if it is gone."""
        self.verticalScrollBar().setValue(place.scroll)
        if not self.go_to_key(place.key):
            self.go_to_row(place.row)
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        for row in filter(lambda row: row >= 0, map(self._model.row_of, place.marks)):
            self.selectionModel().select(self._model.index(row, 0), flags)

    def go_to_key(self, key: int | None) -> bool:
        """Make the row of a key current; return whether it is there."""
        row = self._model.row_of(key) if key is not None else -1
        if row >= 0:
            self.go_to_row(row)
        return row >= 0

    def go_to_row(self, row: int) -> None:
        """Make a row current and show it."""
        if self._model.rowCount():
            row = max(0, min(row, self._model.rowCount() - 1))
            # Not the view's own setCurrentIndex: that one adds to the marks while Ctrl is held.
            flags = _CLEAR | QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(self._model.index(row, 0), flags)

    def step(self, by: int, *, mark: bool = False) -> None:
        """Move the current row; `mark` takes the rows passed into the selection."""
        row = self.currentIndex().row() + by
        if not 0 <= row < self._model.rowCount():
            return
        flags = QItemSelectionModel.SelectionFlag.Select if mark else _CLEAR
        flags |= QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self._model.index(row, 0), flags)

    def toggle_mark(self) -> None:
        """Mark or unmark the current row."""
        flags = QItemSelectionModel.SelectionFlag.Toggle | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().select(self.currentIndex(), flags)

    def show_sort(self, sort: str, *, descending: bool) -> None:
        """Show the arrow at the column that the rows are sorted by."""
        column = next((i for i, each in enumerate(COLUMNS) if each.sort == sort), -1)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(column, order)

    def paint_now(self) -> None:
        """Paint the rows at once instead of after everything else that has changed."""
        if self.isVisible():
            self.executeDelayedItemsLayout()
            self.viewport().repaint()

    def _build(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        # Asked for each of a million rows on Ctrl+A otherwise: 20 to 53 s.
        header.setSelectionModel(QItemSelectionModel(self._model, self))
        header.setMinimumSectionSize(1)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.apply_look()

    def _connect(self) -> None:
        self.horizontalHeader().sectionClicked.connect(self._sort_clicked)
        self.doubleClicked.connect(lambda _index: self._open_current())
        current_theme().changed.connect(self.apply_look)

    def apply_look(self) -> None:
        """Take row height and column widths from theme and language."""
        theme = current_theme()
        self.verticalHeader().setDefaultSectionSize(theme.height("row"))
        self.horizontalHeader().setFixedHeight(theme.height("row"))
        self._share_width()

    def set_row_height(self, height: int) -> None:
        """Use another row height (density)."""
        self.verticalHeader().setDefaultSectionSize(current_theme().px(height))
        self.viewport().update()

    @override
    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        key = self.current_key()
        self.viewport().update()
        if key is not None:
            self.current_changed.emit(key)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._share_width()
        super().resizeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_current()
            return
        if event.text().strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            # Letters are commands; Qt's own search by first letters would read a million rows.
            event.ignore()
            return
        super().keyPressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover_at(self.rowAt(int(event.position().y())))
        super().mouseMoveEvent(event)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hover_at(-1)
        super().leaveEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), current_theme().colour("surface"))
        if not self._model.rowCount():
            return
        first = max(0, self.rowAt(event.rect().top()))
        last = self.rowAt(event.rect().bottom())
        last = self._model.rowCount() - 1 if last < 0 else last
        spans = [(self.columnViewportPosition(i), self.columnWidth(i)) for i in range(len(COLUMNS))]
        chosen = self._selected_rows(first, last)
        height = self.verticalHeader().defaultSectionSize()
        top = self.rowViewportPosition(first)
        current = self.currentIndex().row() if self.hasFocus() else -1
        several = len(chosen) > 1
        self._painter.begin(painter, spans, QSize(self.viewport().width(), height))
        for row in range(first, last + 1):
            look = RowLook(row in chosen, row == current and several, row == self._hover)
            down = top + (row - first) * height
            self._painter.paint(painter, down, self._model.ticket(row), look)

    def _selected_rows(self, first: int, last: int) -> set[int]:
        rows: set[int] = set()
        selection = self.selectionModel().selection()
        for span in map(selection.at, range(selection.count())):
            rows.update(range(max(first, span.top()), min(last, span.bottom()) + 1))
        return rows

    def _selected_count(self) -> int:
        selection = self.selectionModel().selection()
        return sum(selection.at(place).height() for place in range(selection.count()))

    def _share_width(self) -> None:
        theme = current_theme()
        zh = theme.language == "zh"
        widths = {c.id: theme.px(c.width_zh if zh else c.width_en) for c in COLUMNS}
        room = self.viewport().width()
        for name in _FIRST_TO_GO:
            if room - sum(widths.values()) < theme.px(_SUBJECT_LEAST):
                widths[name] = 0
        widths["subject"] = max(theme.px(_SUBJECT_LEAST) // 2, room - sum(widths.values()))
        for name, width in widths.items():
            if self.columnWidth(INDEX[name]) != width:
                self.setColumnWidth(INDEX[name], width)
            self.setColumnHidden(INDEX[name], width == 0)

    def _hover_at(self, row: int) -> None:
        if row != self._hover:
            for changed in (self._hover, row):
                if changed >= 0:
                    self.viewport().update(self._row_rect(changed))
            self._hover = row

    def _row_rect(self, row: int) -> QRect:
        return QRect(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))

    def _open_current(self) -> None:
        key = self.current_key()
        if key is not None:
            self.opened.emit(key)

    def _sort_clicked(self, column: int) -> None:
        if COLUMNS[column].sort:
            self.sorted_by.emit(COLUMNS[column].sort)
