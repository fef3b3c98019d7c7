"""A table of painted cells: text, marks, boxes that open a choice; rows may be dragged."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.views.importing.grid_model import GridModel, GridRow
from desktop.views.importing.grid_painter import GridPainter

_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2, Qt.Key.Key_Space)
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LEAST_ROWS = 2


class Grid(QTableView):
    """Shows a GridModel; Enter, F2, Space or a click on a box asks to change a row."""

    opened = Signal(int)

    def __init__(self, widths: Sequence[int], stretch: int, *, drag: bool = False) -> None:
        super().__init__()
        self.content = GridModel()
        self._widths = widths
        self._stretch = stretch
        self._most_rows = 0
        self._shrinks = False
        self.setModel(self.content)
        self.setItemDelegate(GridPainter(self.content, self))
        self._dress(drag=drag)
        current_theme().changed.connect(self._fit)
        self._fit()

    def show_rows(self, headers: Sequence[str], rows: Sequence[GridRow]) -> None:
        """Show rows, the chosen one staying chosen."""
        chosen = self.currentIndex().row()
        self.content.show_rows(headers, rows)
        if rows and not self.currentIndex().isValid():
            self.selectRow(min(max(chosen, 0), len(rows) - 1))
        self._fit()

    def limit_rows(self, most: int, *, shrinks: bool = False) -> None:
        """Be as high as the rows, up to this many of them; lower where there is no room."""
        self._most_rows = most
        self._shrinks = shrinks
        self._fit()

    def row_height(self) -> int:
        """Return the height of a row."""
        return current_theme().px(30)

    @override
    def sizeHint(self) -> QSize:
        rows = max(_LEAST_ROWS, len(self.content.rows))
        return QSize(200, self._height(min(rows, self._most_rows or rows)))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._height(_LEAST_ROWS))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        if event.key() in _OPENS and plain and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
            return
        if event.key() == Qt.Key.Key_Tab or event.key() == Qt.Key.Key_Backtab:
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
            return
        super().keyPressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        boxed = index.isValid() and self.content.rows[index.row()].cells[index.column()].box
        if boxed and event.button() is Qt.MouseButton.LeftButton:
            self.opened.emit(index.row())

    def _dress(self, *, drag: bool) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        if drag:
            self.setDragEnabled(True)
            self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)

    def _height(self, rows: int) -> int:
        theme = current_theme()
        return theme.height("sheet_header") + rows * self.row_height() + 2

    def _fit(self) -> None:
        theme = current_theme()
        self.verticalHeader().setDefaultSectionSize(self.row_height())
        header = self.horizontalHeader()
        for column in range(self.content.columnCount()):
            header.resizeSection(column, theme.px(self._widths[column]))
        if self.content.columnCount() > self._stretch:
            header.setSectionResizeMode(self._stretch, QHeaderView.ResizeMode.Stretch)
        if self._most_rows:
            rows = min(max(len(self.content.rows), 1), self._most_rows)
            self.setMaximumHeight(self._height(rows))
            self.setMinimumHeight(0 if self._shrinks else self._height(rows))
            self.updateGeometry()
