"""Rows of painted cells as a model; whoever fills it knows what they mean."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, overload

from PySide6.QtCore import (
    QAbstractTableModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from desktop.qtkit.overriding import override

ROW_MIME = "application/x-deskbook-row"
_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Cell(NamedTuple):
    """One cell: its words, how they look, a mark before them; a box opens a choice."""

    text: str
    tone: str = "text"
    role: str = "body"
    mark: tuple[str, Any] | None = None
    box: bool = False
    right: bool = False
    tip: str = ""


class GridRow(NamedTuple):
    """One row: its cells, what a reader says, and the colour it stands on."""

    cells: tuple[Cell, ...]
    spoken: str
    ground: str = "surface"


class LazyRows(Sequence[GridRow]):
    """Rows that are made when they are looked at; a table may have thousands of columns."""

    def __init__(self, items: Sequence[Any], make: Callable[[Any], GridRow]) -> None:
        self._items = items
        self._make = make

    @overload
    def __getitem__(self, at: int) -> GridRow: ...

    @overload
    def __getitem__(self, at: slice) -> "LazyRows": ...

    @override
    def __getitem__(self, at: int | slice) -> "GridRow | LazyRows":
        if isinstance(at, slice):
            return LazyRows(self._items[at], self._make)
        return self._make(self._items[at])

    @override
    def __len__(self) -> int:
        return len(self._items)


class GridModel(QAbstractTableModel):
    """Holds finished rows; whoever fills it knows what they mean."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[GridRow] = ()
        self.headers: list[str] = []

    def show_rows(self, headers: Sequence[str], rows: Sequence[GridRow]) -> None:
        """Show other rows; only as many new ones as needed make the view start anew."""
        if len(rows) == len(self.rows) and len(headers) == len(self.headers):
            self.headers, self.rows = list(headers), rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(headers) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(headers) - 1)
            return
        self.beginResetModel()
        self.headers, self.rows = list(headers), rows
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.headers)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        cell = row.cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.tip or cell.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.headers[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = bool(self.rows) and self.rows[0].cells[section].right
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            return Qt.AlignmentFlag.AlignVCenter | side
        return None

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    @override
    def mimeTypes(self) -> list[str]:
        return [ROW_MIME]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        data.setData(ROW_MIME, QByteArray(str(indexes[0].row()).encode()))
        return data
