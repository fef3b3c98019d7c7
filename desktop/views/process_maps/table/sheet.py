"""The table of a process worked like a spreadsheet, by keys alone or with the mouse."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop.domain.process.table import Row
from desktop.models.process_table_model import ProcessTableModel
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.currentcell import stand_on
from desktop.qtkit.widgets.look import by_pixels
from desktop.qtkit.widgets.sheetcell import fill_handle
from desktop.services.process.sheet import SheetColumn
from desktop.views.process_maps.state import ProcessState
from desktop.views.process_maps.table.cells import ProcessCells
from desktop.views.process_maps.table.clipboard import SheetClipboard
from desktop.views.process_maps.table.edits import Edits
from desktop.views.process_maps.table.offers import offered
from desktop.views.process_maps.table.ranges import filled, named
from desktop.views.process_maps.table.refused_keys import RefusedKeys
from desktop.views.process_maps.table.row_header import RowHeader
from desktop.views.process_maps.table.row_heights import RowHeights

AnyIndex = QModelIndex | QPersistentModelIndex
_KEY = Qt.Key
_ENTERS = (_KEY.Key_Return, _KEY.Key_Enter)


class ProcessSheet(QTableView):
    """`menu_wanted` and `column_menu_wanted` tell where on the screen; the latter which column."""

    menu_wanted = Signal(QPoint)
    column_menu_wanted = Signal(int, QPoint)
    place_changed = Signal()

    def __init__(self, state: ProcessState, edits: Edits) -> None:
        super().__init__()
        self._state, self.edits = state, edits
        self.content = ProcessTableModel(self)
        self.clipboard = SheetClipboard(self, edits)
        self._cells = ProcessCells(self, self._offered)
        self._tab_from: int | None = None
        self._filling = False
        self._heights = RowHeights(self)
        self._build()
        self._connect()
        RefusedKeys(self, state)

    def show_table(self, columns: Sequence[SheetColumn]) -> None:
        """Show the table of the state; the current cell stays where it is."""
        table = self._state.table
        if table is None:
            return
        language = self._state.desk.language
        self.content.show(table, columns, language, editable=self._state.may_edit)
        self._fit()
        if not self.currentIndex().isValid() and self.content.rowCount():
            stand_on(self, self.content.index(0, 0))

    def choose_row(self, row: str) -> None:
        """Make a row current, in the column that is current."""
        place = self.content.place_of(row)
        if place >= 0 and place != self.currentIndex().row():
            stand_on(self, self.content.index(place, max(0, self.currentIndex().column())))

    def current_row(self) -> Row | None:
        """Return the row of the current cell, None for the one to type in."""
        return self.content.row(self.currentIndex().row())

    def chosen_rows(self) -> list[Row]:
        """Return the rows of the cells that are chosen."""
        places = sorted({index.row() for index in self.selectedIndexes()})
        rows = [self.content.row(place) for place in places]
        return [row for row in rows if row is not None]

    def chosen_range(self) -> QRect:
        """Return the chosen cells: columns from left, rows from top."""
        indexes = self.selectedIndexes() or [self.currentIndex()]
        rows = [index.row() for index in indexes]
        columns = [index.column() for index in indexes]
        top, left = min(rows), min(columns)
        return QRect(left, top, max(columns) - left + 1, max(rows) - top + 1)

    def go(self, down: int, over: int) -> None:
        """Go on to another cell: Tab at the end of a row leads to the next one."""
        here = self.currentIndex()
        row, column = here.row() + down, here.column() + over
        wide, high = self.content.columnCount(), self.content.rowCount()
        if over:
            self._tab_from = here.column() if self._tab_from is None else self._tab_from
            row, column = row + (column // wide if wide else 0), column % wide if wide else 0
        elif down and self._tab_from is not None:
            column, self._tab_from = self._tab_from, None
        if 0 <= row < high:
            stand_on(self, self.content.index(row, column))
        self.setFocus()

    def insert_row(self) -> None:
        """Put an empty row behind the current one and go there."""
        row = self.current_row()
        rows = self.content.rows()
        after = row or (rows[-1] if rows else None)
        made = self.edits.add_empty(after.id if after else "", after)
        self._go_to(made, self._first_text_column())

    def remove_rows(self) -> None:
        """Take the chosen rows out."""
        self.edits.remove([row.id for row in self.chosen_rows()])

    def shift_rows(self, by: int) -> None:
        """Move the chosen rows up or down."""
        if not self.content.is_sorted():
            chosen = self.chosen_range()
            self.edits.shift([row.id for row in self.chosen_rows()], by)
            if chosen.top() + by >= 0 and chosen.bottom() + by < len(self.content.rows()):
                self.choose(chosen.translated(0, by))

    def fill(self, *, over: bool = False) -> None:
        """Fill the chosen cells with the first row of them, or with the first column."""
        self.edits.copy(filled(self.content, self.chosen_range(), over=over))

    def clear(self) -> None:
        """Empty the chosen cells."""
        self.edits.clear(named(self.content, self.selectedIndexes()))

    @override
    def edit(self, *args: Any) -> Any:
        trigger = args[1] if len(args) > 1 else None
        self._cells.replacing = trigger is QAbstractItemView.EditTrigger.AnyKeyPressed
        return super().edit(*args)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = Qt.Key(event.key()), event.modifiers()
        plain = held & ~Qt.KeyboardModifier.KeypadModifier
        shift = plain == Qt.KeyboardModifier.ShiftModifier
        if self.state() is QAbstractItemView.State.EditingState:
            event.accept()
        elif key in _ENTERS and (not plain or shift):
            self.go(-1 if shift else 1, 0)
        elif key in (_KEY.Key_Delete, _KEY.Key_Backspace) and not plain:
            self.clear()
        elif key == _KEY.Key_Space and shift:
            self.selectRow(self.currentIndex().row())
        else:
            if not event.text().isprintable() or not event.text():
                self._tab_from = None
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        # Tab goes from cell to cell; F6 leaves the table.
        self.go(0, 1 if next else -1)
        return True

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._tab_from = None
        here = self.visualRect(self.currentIndex())
        at = event.position().toPoint()
        left = event.button() is Qt.MouseButton.LeftButton
        if left and self.content.open_to_edit and self._on_handle(here, at):
            self._filling = True
            return
        super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._filling:
            super().mouseMoveEvent(event)
            return
        row = self.rowAt(event.position().toPoint().y())
        chosen, current = self.chosen_range(), self.currentIndex()
        if row >= chosen.top() and self.content.row(row) is not None:
            self.choose(QRect(chosen.left(), chosen.top(), chosen.width(), row - chosen.top() + 1))
            self.selectionModel().setCurrentIndex(
                current, self.selectionModel().SelectionFlag.NoUpdate
            )

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._filling:
            self._filling = False
            self.fill()
            return
        super().mouseReleaseEvent(event)

    @override
    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        row = self.content.row(current.row())
        if row is not None:
            self._state.choose_row(row.id)
        self.place_changed.emit()

    def _build(self) -> None:
        self.setObjectName("process_sheet")
        self.setModel(self.content)
        self.setItemDelegate(self._cells)
        self.setVerticalHeader(RowHeader(self, self.edits))
        self.setProperty("takes_letters", True)  # noqa: FBT003 - Qt's own signature
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(
            triggers.AnyKeyPressed | triggers.EditKeyPressed | triggers.DoubleClicked
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        by_pixels(self)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsMovable(True)
        header.setStretchLastSection(True)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        lead = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        header.setDefaultAlignment(lead)
        self._fit()

    def _connect(self) -> None:
        self.content.typed.connect(self._type)
        self._cells.ended.connect(self.go)
        self._cells.dropped.connect(self._drop)
        self.edits.odd.connect(self.content.mark_odd)
        self.edits.taken.connect(self.content.clear_odd)
        self.customContextMenuRequested.connect(
            lambda at: self.menu_wanted.emit(self.viewport().mapToGlobal(at))
        )
        header = self.horizontalHeader()
        header.customContextMenuRequested.connect(
            lambda at: self.column_menu_wanted.emit(
                header.logicalIndexAt(at), header.mapToGlobal(at)
            )
        )
        self._state.row_chosen.connect(self.choose_row)
        current_theme().changed.connect(self._fit)

    def _type(self, row: str, column: str, text: str) -> None:
        at = self.currentIndex().column()
        made = self.edits.type(row, column, text)
        if not row and made:
            self._go_to(made, at)

    def _drop(self) -> None:
        """Forget what could not be taken in the cell that was left by Esc."""
        row, column = self.current_row(), self.currentIndex().column()
        if row is not None:
            self.content.clear_odd(row.id, self.content.columns()[column].id)

    def _go_to(self, row: str, column: int) -> None:
        place = self.content.place_of(row)
        if place >= 0:
            stand_on(self, self.content.index(place, column))

    def choose(self, cells: QRect) -> None:
        """Choose a range: columns from left, rows from top."""
        first = self.content.index(cells.top(), cells.left())
        last = self.content.index(cells.bottom(), cells.right())
        flags = self.selectionModel().SelectionFlag
        self.selectionModel().setCurrentIndex(first, flags.NoUpdate)
        self.selectionModel().select(QItemSelection(first, last), flags.ClearAndSelect)

    def _first_text_column(self) -> int:
        names = [column.id for column in self.content.columns()]
        return names.index("operation") if "operation" in names else 0

    def _offered(self, column: int) -> Sequence[str]:
        return offered(self._state, self.content.columns()[column].id)

    def _on_handle(self, cell: QRect, at: QPoint) -> bool:
        return fill_handle(cell, self.layoutDirection()).adjusted(-2, -2, 2, 2).contains(at)

    def _fit(self) -> None:
        theme, header = current_theme(), self.horizontalHeader()
        self.verticalHeader().setDefaultSectionSize(theme.height("sheet_row"))
        header.setMinimumSectionSize(theme.px(40))
        for number, column in enumerate(self.content.columns()):
            header.setSectionResizeMode(number, QHeaderView.ResizeMode.Interactive)
            if header.sectionSize(number) != theme.px(column.width):
                header.resizeSection(number, theme.px(column.width))
        self._heights.fit(self.content.rows(), self._state.desk.language)
