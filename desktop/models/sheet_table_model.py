"""Rows of a spreadsheet-like page: cells, a pill in some, sorted by a column, a row to type in."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.pilltree import PILL
from desktop.qtkit.widgets.sheetcell import GHOST

AnyIndex = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_DISPLAY, _EDIT = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole


class SheetColumn(NamedTuple):
    """One column; a width of 0 takes what is left."""

    title: str
    width: int = 0
    editable: bool = False


class SheetRow(NamedTuple):
    """One row; `sort` holds what columns are ordered by where their words don't tell.

    `checked` puts a box before the first cell, full or empty; None stands for no box.
    """

    key: int
    cells: tuple[str, ...]
    pills: Mapping[int, tuple[str, str]] = {}
    sort: Mapping[int, Any] = {}
    checked: bool | None = None


class SheetTableModel(QAbstractTableModel):
    """`edited` tells key, column and what was typed; `added` what was typed into the last row."""

    edited = Signal(object, int, str)
    added = Signal(int, str)

    def __init__(self, parent: QObject | None = None, *, ghost: bool = False) -> None:
        super().__init__(parent)
        self._columns: tuple[SheetColumn, ...] = ()
        self._rows: list[SheetRow] = []
        self._ghost = ghost
        self._order: tuple[int, Qt.SortOrder] | None = None

    def show(self, columns: tuple[SheetColumn, ...], rows: Sequence[SheetRow]) -> None:
        """Show other rows in the order chosen; the same keys leave the view where it is."""
        ordered = self._sorted(rows)
        same = [row.key for row in ordered] == [row.key for row in self._rows]
        if same and len(columns) == len(self._columns):
            self._columns, self._rows = columns, ordered
            if self.rowCount():
                last = self.index(self.rowCount() - 1, len(columns) - 1)
                self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(columns) - 1)
            return
        self.beginResetModel()
        self._columns, self._rows = columns, ordered
        self.endResetModel()

    def key(self, index: AnyIndex) -> int | None:
        """Return the key of a row, None for the one to type in."""
        inside = index.isValid() and index.row() < len(self._rows)
        return self._rows[index.row()].key if inside else None

    def row_of(self, key: int | None) -> int:
        """Return where a key stands, -1 where it doesn't."""
        return next((place for place, row in enumerate(self._rows) if row.key == key), -1)

    def columns(self) -> tuple[SheetColumn, ...]:
        """Return the columns."""
        return self._columns

    def texts(self) -> list[tuple[str, ...]]:
        """Return the cells of all rows as they are shown, pills as words."""
        return [self.row_texts(place) for place in range(len(self._rows))]

    def row_texts(self, place: int) -> tuple[str, ...]:
        """Return the cells of one row, pills as words."""
        row = self._rows[place]
        return tuple(
            " ".join(filter(None, (cell, row.pills[at][0] if at in row.pills else "")))
            for at, cell in enumerate(row.cells)
        )

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column < 0:
            return
        self._order = (column, order)
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        keys = [(self.key(index), index.column()) for index in kept]
        self._rows = self._sorted(self._rows)
        moved = [self.index(self.row_of(key), at) for key, at in keys]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    @override
    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows) + self._ghost

    @override
    def columnCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        found = super().flags(index)
        editable = index.isValid() and self._columns[index.column()].editable
        is_ghost = index.isValid() and index.row() == len(self._rows)
        may = index.column() == 0 if is_ghost else editable
        return found | Qt.ItemFlag.ItemIsEditable if may else found

    @override
    def data(self, index: AnyIndex, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        if index.row() == len(self._rows):
            return index.column() == 0 if role == GHOST else None
        return self._said(index.row(), index.column(), role)

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = _EDIT) -> bool:
        if role != _EDIT or not index.isValid():
            return False
        text = str(value).strip()
        if index.row() == len(self._rows):
            if text:
                self.added.emit(index.column(), text)
        elif text != self._rows[index.row()].cells[index.column()]:
            self.edited.emit(self._rows[index.row()].key, index.column(), text)
        return True

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        across = orientation is Qt.Orientation.Horizontal
        if across and role == _DISPLAY and 0 <= section < len(self._columns):
            return self._columns[section].title
        return None

    def _said(self, place: int, column: int, role: int) -> Any:
        row = self._rows[place]
        if role in (_DISPLAY, _EDIT):
            return row.cells[column]
        if role == PILL:
            return row.pills.get(column)
        if role == Qt.ItemDataRole.CheckStateRole and column == 0 and row.checked is not None:
            return Qt.CheckState.Checked if row.checked else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.cells[column] or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = self.row_texts(place)[column]
            return f"{self._columns[column].title}: {said}" if said else None
        return None

    def _sorted(self, rows: Sequence[SheetRow]) -> list[SheetRow]:
        if self._order is None:
            return list(rows)
        column, order = self._order

        def place(row: SheetRow) -> tuple[bool, Any]:
            text = row.sort.get(column, row.cells[column].casefold())
            return text in (None, ""), text

        filled = sorted((row for row in rows if not place(row)[0]), key=lambda row: place(row)[1])
        if order is Qt.SortOrder.DescendingOrder:
            filled.reverse()
        # What has no value stands last in either order.
        return [*filled, *(row for row in rows if place(row)[0])]
