"""The table of the bank: keys, marks, columns that give way where there is little room."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop.domain.questions.bank import Listed
from desktop.models.question_table_model import AnyIndex, Column, QuestionTableModel
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import by_pixels, focus_ring
from desktop.views.questions.bank.painter import QuestionDelegate

_WIDTHS = {
    Column.NUMBER: 62,
    Column.KIND: 138,
    Column.STANDING: 96,
    Column.DIFFICULTY: 84,
    Column.LABELS: 168,
    Column.SOURCE: 98,
}
_NARROW_KIND, _LEAST_TEXT = 46, 230
# What goes first where there is no room; kinds become icons before the source goes.
_GIVE_WAY = (Column.LABELS, Column.DIFFICULTY, Column.KIND, Column.SOURCE)
_CLEAR = QItemSelectionModel.SelectionFlag.ClearAndSelect
_ROWS = QItemSelectionModel.SelectionFlag.Rows


class QuestionTable(QTableView):
    """One row for a question; single letters are commands, so no input method is offered."""

    chosen_changed = Signal()
    opened = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self) -> None:
        super().__init__()
        self.content = QuestionTableModel(self)
        self._cells = QuestionDelegate(self)
        self.setObjectName("questions")
        self.setModel(self.content)
        self.setItemDelegate(self._cells)
        self._build()
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen_changed.emit())
        self.customContextMenuRequested.connect(
            lambda at: self.menu_wanted.emit(self.viewport().mapToGlobal(at))
        )
        self.doubleClicked.connect(lambda _index: self.opened.emit())
        current_theme().changed.connect(self._fit)
        self._fit()

    def show_rows(self, rows: Sequence[Listed]) -> None:
        """Show rows; who stood on one of them stands there still, with the marks."""
        keys, current, row = self.chosen_keys(), self.current_key(), self.currentIndex().row()
        if not self.content.show(rows):
            return
        place = self.content.row_of(current) if current is not None else -1
        if place < 0 and self.content.rowCount():
            place = max(0, min(row, self.content.rowCount() - 1))
        if place >= 0:
            self._go_to_row(place)
            self._mark(keys)
        self.chosen_changed.emit()

    def go_to(self, key: int) -> bool:
        """Stand on a question; return whether it is shown."""
        place = self.content.row_of(key)
        self._go_to_row(place)
        return place >= 0

    def current_key(self) -> int | None:
        """Return the key of the question one stands on."""
        at = self.currentIndex()
        return self.content.listed(at.row()).key if at.isValid() else None

    def chosen_keys(self) -> list[int]:
        """Return the keys of the marked questions in the order shown."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.content.listed(row).key for row in rows]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.matches(QKeySequence.StandardKey.MoveToStartOfDocument):
            self._go_to_row(0)
        elif event.matches(QKeySequence.StandardKey.MoveToEndOfDocument):
            self._go_to_row(self.content.rowCount() - 1)
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.selectAll()
        elif event.text().isprintable() and event.text().strip():
            # Letters are keys of commands, not a search through the rows.
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()).row())

    @override
    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(-1)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        at = self.currentIndex()
        if self.hasFocus() and at.isValid():
            row = self.visualRect(at)
            painter = QPainter(self.viewport())
            focus_ring(painter, QRect(0, row.top(), self.viewport().width() - 1, row.height() - 1))

    @override
    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()

    def _build(self) -> None:
        self.setProperty("plain", "true")
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        by_pixels(self)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column in Column:
            stretched = column is Column.TEXT
            mode = QHeaderView.ResizeMode
            header.setSectionResizeMode(column, mode.Stretch if stretched else mode.Fixed)
        header.setSortIndicator(Column.NUMBER, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)

    def _fit(self) -> None:
        theme = current_theme()
        self.verticalHeader().setDefaultSectionSize(theme.height("row"))
        self.horizontalHeader().setFixedHeight(theme.height("sheet_header"))
        self.horizontalHeader().setMinimumSectionSize(theme.px(24))
        self._share()

    def _share(self) -> None:
        """Let columns give way until the text of the question has room."""
        theme, widths = current_theme(), dict(_WIDTHS)
        room = self.viewport().width() * 100 // theme.px(100)
        for column in _GIVE_WAY:
            if room - sum(widths.values()) >= _LEAST_TEXT:
                break
            widths[column] = _NARROW_KIND if column is Column.KIND else 0
        self._cells.narrow = widths[Column.KIND] == _NARROW_KIND
        for column, width in widths.items():
            self.setColumnHidden(column, not width)
            if width:
                self.setColumnWidth(column, theme.px(width))

    def _go_to_row(self, row: int) -> None:
        # Not the view's own setCurrentIndex: that one adds to the marks while Ctrl is held.
        if row >= 0:
            self.selectionModel().setCurrentIndex(self.content.index(row, 0), _CLEAR | _ROWS)

    def _mark(self, keys: Sequence[int]) -> None:
        marks = QItemSelection()
        for key in keys:
            place = self.content.row_of(key)
            if place >= 0:
                index = self.content.index(place, 0)
                marks.select(index, index)
        if not marks.isEmpty():
            self.selectionModel().select(marks, _CLEAR | _ROWS)

    def _hover(self, row: int) -> None:
        if row != self._cells.hovered:
            self._cells.hovered = row
            self.viewport().update()
