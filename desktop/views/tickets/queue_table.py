"""The table of the queue: keyboard, hover, painting; knows nothing of where rows come from."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    QTimer,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView, QWidget

from desktop.models.shown_rows import is_mark
from desktop.models.ticket_table_model import TicketTableModel
from desktop.models.ticket_words import TicketWords
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import own_viewport
from desktop.views.tickets.group_keys import GroupKeys
from desktop.views.tickets.shown_columns import ShownColumns
from desktop.views.tickets.table_paint import TablePaint
from desktop.views.tickets.table_patches import TablePatches
from desktop.views.tickets.table_place import (
    Place,
    look_again_at,
    mark_keys,
    marked_keys,
    place_of,
    spans,
)
from desktop.views.tickets.table_setup import set_up

AnyIndex = QModelIndex | QPersistentModelIndex

_CLEAR = QItemSelectionModel.SelectionFlag.ClearAndSelect
_ROWS = QItemSelectionModel.SelectionFlag.Rows


class QueueTable(QTableView):
    """One row for a ticket; single letters are commands, so no input method is offered."""

    current_changed = Signal(object)
    opened = Signal(object)
    own_window_wanted = Signal(object)
    marks_changed = Signal()
    sorted_by = Signal(str)
    cell_clicked = Signal(int)

    def __init__(
        self, model: TicketTableModel, words: TicketWords, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._hover = self._clicked = -1
        self._row = 0
        self._click = QTimer(self)
        self._click.setSingleShot(True)
        self._ground = own_viewport(self)
        self.setObjectName("tickets")
        self.setAccessibleName(self.tr("Tickets"))
        self.setModel(model)
        self.groups = GroupKeys(self, model)
        self.shown_columns = ShownColumns(self, model)
        self._paint = TablePaint(self, model, words)
        self._patches = TablePatches(self, model)
        set_up(self)
        self.shown_columns.lay_out()
        self.apply_look()
        self._connect()

    def current_key(self) -> int | None:
        """Return the key of the ticket in the current row."""
        row = self.currentIndex().row()
        known = 0 <= row < len(self._model.keys) and not is_mark(self._model.keys[row])
        return self._model.keys[row] if known else None

    def selected_keys(self) -> list[int]:
        """Return the keys of all marked tickets, in order."""
        return marked_keys(self.selectionModel(), self._model.keys)

    def has_marks(self) -> bool:
        """Return whether a ticket is marked or current, without reading all marks."""
        return self.current_key() is not None or self.selectionModel().hasSelection()

    def columns(self) -> tuple[str, ...]:
        """Return the ids of the columns shown, from left to right."""
        return self.shown_columns.columns()

    def show_columns(self, columns: tuple[str, ...]) -> None:
        """Show these columns in this order."""
        self.shown_columns.show(columns)

    def place(self) -> Place:
        """Return where the person stands, to be taken again when the order has changed."""
        return place_of(self, self._model)

    def take(self, place: Place) -> bool:
        """Stand there again; return whether the ticket is there (else stand in its row)."""
        found = self.go_to_key(place.key)
        if not found:
            self.go_to_row(place.row)
        look_again_at(self, self._model, place)
        mark_keys(self, self._model, place.marks)
        return found

    def mark_keys(self, keys: Sequence[int]) -> None:
        """Mark these tickets and no other, the first of them current."""
        found = [key for key in keys if self._model.row_of(key) >= 0]
        if found:
            self.go_to_key(found[0])
            mark_keys(self, self._model, frozenset(found))
        self.setFocus()

    def go_to_key(self, key: int | None) -> bool:
        """Make the row of a key current; return whether it is there."""
        row = self._model.row_of(key) if key is not None else -1
        if row >= 0:
            self.go_to_row(row)
        return row >= 0

    def go_to_row(self, row: int) -> None:
        """Make a row current and show it; in place of a group row the ticket after it."""
        row = self.groups.nearest(row)
        if row >= 0:
            # Not the view's own setCurrentIndex: that one adds to the marks while Ctrl is held.
            self.selectionModel().setCurrentIndex(self._model.index(row, 0), _CLEAR | _ROWS)
            if row == self.groups.nearest(0):
                self.verticalScrollBar().setValue(0)  # with the group row above it

    def step(self, by: int, *, mark: bool = False) -> None:
        """Move the current row; `mark` takes the rows passed into the selection."""
        row = self.groups.next_stop(self.currentIndex().row(), by)
        if row >= 0:
            flags = QItemSelectionModel.SelectionFlag.Select if mark else _CLEAR
            self.selectionModel().setCurrentIndex(self._model.index(row, 0), flags | _ROWS)

    def toggle_mark(self) -> None:
        """Mark or unmark the current row."""
        flags = QItemSelectionModel.SelectionFlag.Toggle | _ROWS
        self.selectionModel().select(self.currentIndex(), flags)

    def show_sort(self, sort: str, *, descending: bool) -> None:
        """Show the arrow at the column that the rows are sorted by."""
        columns = self._model.columns
        column = next((i for i, each in enumerate(columns) if each.sort == sort), -1)
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        self.horizontalHeader().setSortIndicator(column, order)

    def mark_words(self, text: str) -> None:
        """Mark the words of a search in the subjects."""
        self._paint.mark_words(text)

    def paint_now(self) -> None:
        """Paint the rows at once instead of after everything else that has changed."""
        if self.isVisible():
            self.executeDelayedItemsLayout()
            self.viewport().repaint()

    def _connect(self) -> None:
        self.horizontalHeader().sectionClicked.connect(self._sort_clicked)
        self.selectionModel().selectionChanged.connect(lambda *_: self.marks_changed.emit())
        self._click.timeout.connect(lambda: self.cell_clicked.emit(self._clicked))
        self.doubleClicked.connect(lambda _index: self._open_current(self.opened))
        current_theme().changed.connect(self.apply_look)

    def apply_look(self) -> None:
        """Take row height and column widths from theme and language."""
        theme = current_theme()
        height = theme.px(self._row) if self._row else theme.height("row")
        self.verticalHeader().setDefaultSectionSize(height)
        self.horizontalHeader().setFixedHeight(theme.height("sheet_header"))
        self.shown_columns.share()

    def open_own_window(self) -> None:
        """Open the current ticket in a window of its own."""
        self._open_current(self.own_window_wanted)

    def set_row_height(self, height: int) -> None:
        """Use another row height (density)."""
        self._row = height
        self.verticalHeader().setDefaultSectionSize(current_theme().px(height))
        self.updateGeometries()
        self.viewport().update()

    @override
    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        key = self.current_key()
        self.viewport().update()
        if key is not None:
            self.current_changed.emit(key)

    @override
    def moveCursor(
        self,
        cursorAction: QAbstractItemView.CursorAction,
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        index = super().moveCursor(cursorAction, modifiers)
        if not index.isValid() or self.groups.is_stop(index.row()):
            return index
        row = self.groups.corrected(cursorAction, index.row())
        return index.siblingAtRow(row) if row >= 0 else self.currentIndex()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self.shown_columns.share()
        super().resizeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and self.groups.press(event.key()):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open_current(self.opened)
            return
        if event.text().strip() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            # Letters are commands; Qt's own search by first letters would read a million rows.
            event.ignore()
            return
        super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        row = self.rowAt(int(event.position().y()))
        middle = event.button() is Qt.MouseButton.MiddleButton
        if middle and row >= 0 and not is_mark(self._model.keys[row]):
            self.own_window_wanted.emit(self._model.keys[row])
        super().mouseReleaseEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        left = event.button() is Qt.MouseButton.LeftButton
        if self._group_at(at.y()) and (not left or self.groups.turn(self.rowAt(at.y()))):
            return
        again = left and self.indexAt(at).row() == self.currentIndex().row() >= 0
        again = again and self.window().focusWidget() is self and not event.modifiers()
        super().mousePressEvent(event)
        if again:
            # Unless a second click follows, which opens the ticket.
            self._clicked = self.columnAt(at.x())
            self._click.start(QApplication.doubleClickInterval())

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._click.stop()
        if self._group_at(int(event.position().y())):
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

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
        self._paint.paint(event.rect(), self._hover)

    def _group_at(self, y: int) -> bool:
        row = self.rowAt(y)
        return row >= 0 and self._model.group(row) is not None

    def marked_count(self) -> int:
        """Return how many rows are marked."""
        return sum(last - first + 1 for first, last in spans(self.selectionModel()))

    def _hover_at(self, row: int) -> None:
        if row != self._hover:
            for changed in (self._hover, row):
                if changed >= 0:
                    self.viewport().update(self.row_rect(changed))
            self._hover = row

    def row_rect(self, row: int) -> QRect:
        """Return where a row stands in the viewport."""
        return QRect(0, self.rowViewportPosition(row), self.viewport().width(), self.rowHeight(row))

    def _open_current(self, where: SignalInstance) -> None:
        key = self.current_key()
        if key is not None:
            where.emit(key)

    def _sort_clicked(self, column: int) -> None:
        if self._model.columns[column].sort:
            self.sorted_by.emit(self._model.columns[column].sort)
