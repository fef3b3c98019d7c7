"""The table of entries that settings edit: rows made when they are looked at."""

from array import array
from collections.abc import Sequence
from typing import Any, NamedTuple, Protocol

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.qtkit.overriding import override

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_DISPLAY = Qt.ItemDataRole.DisplayRole
_EDIT = Qt.ItemDataRole.EditRole


class Column(NamedTuple):
    """One column; `editable` cells are typed in, those with `choices` are chosen."""

    title: str
    width: int
    editable: bool = False
    right: bool = False
    choices: tuple[tuple[str, str], ...] = ()
    tone: str = "text"


class TableRow(NamedTuple):
    """One row: cells, how far it is set in, what reads it; `faded` with a word says it's retired.

    `pills` are cells by column that stand in a pill of a tone; `mark` is a status before the first.
    """

    cells: tuple[str, ...]
    spoken: str
    depth: int = 0
    faded: str = ""
    pills: tuple[tuple[int, str], ...] = ()
    mark: str = ""


class Rows(Protocol):
    """Rows by number; they may be made when they are asked for."""

    def __getitem__(self, at: int, /) -> TableRow:
        """Return one row."""

    def __len__(self) -> int:
        """Return how many there are."""


class EntryTableModel(QAbstractTableModel):
    """Shows the rows it is given for their keys; `edited` tells key, column and what was typed."""

    edited = Signal(object, int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns: tuple[Column, ...] = ()
        self.keys: Sequence[Any] = array("q")
        self._rows: Rows = ()

    def show(self, columns: tuple[Column, ...], keys: Sequence[Any], rows: Rows) -> None:
        """Show other rows; the same keys in the same order leave the view where it is."""
        same = len(keys) == len(self.keys) and len(columns) == len(self.columns)
        if same and list(keys) == list(self.keys):
            self.columns, self.keys, self._rows = columns, keys, rows
            self.refresh()
            return
        self.beginResetModel()
        self.columns, self.keys, self._rows = columns, keys, rows
        self.endResetModel()

    def refresh(self) -> None:
        """Have every row drawn again."""
        last = len(self.columns) - 1
        if len(self.keys):
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.keys) - 1, last))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)

    def row(self, number: int) -> TableRow:
        """Return one row as it is shown."""
        return self._rows[number]

    def row_of(self, key: Any) -> int:
        """Return where a key stands, -1 where it doesn't."""
        try:
            return self.keys.index(key)
        except ValueError:
            return -1

    @override
    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.keys)

    @override
    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: _Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        if role in (_DISPLAY, _EDIT, Qt.ItemDataRole.ToolTipRole):
            return self.row(index.row()).cells[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.row(index.row()).spoken
        return None

    @override
    def setData(self, index: _Index, value: Any, role: int = _EDIT) -> bool:
        if role != _EDIT or not index.isValid():
            return False
        if str(value) != self.row(index.row()).cells[index.column()]:
            self.edited.emit(self.keys[index.row()], index.column(), str(value))
        return True

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        found = super().flags(index)
        column = self.columns[index.column()] if index.isValid() else None
        may = column is not None and (column.editable or bool(column.choices))
        return found | Qt.ItemFlag.ItemIsEditable if may else found

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == _DISPLAY:
            return column.title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return Qt.AlignmentFlag.AlignVCenter | side
        return None
