"""The queue's table model: all keys in order, rows read in windows around what is shown."""

from array import array
from collections import OrderedDict
from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from typing_extensions import override

from desktop.domain.ticket_query import QueueRow
from desktop.models.ticket_columns import COLUMNS

_WINDOW = 100
_KEPT = 4000
_NO_PARENT = QModelIndex()
_DISPLAY = Qt.ItemDataRole.DisplayRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


class RowSource(Protocol):
    """Where rows come from; the queue service fits."""

    def rows(self, keys: Sequence[int]) -> dict[int, QueueRow]:
        """Return rows by key; one that is gone is missing."""


class RowWords(Protocol):
    """What a row says in the language of the screen."""

    def cell(self, row: QueueRow, column: str) -> str:
        """Return the text of a cell."""

    def header(self, column: str) -> str:
        """Return the title of a column."""

    def spoken(self, row: QueueRow) -> str:
        """Return the sentence a screen reader says for a row."""


class TicketTableModel(QAbstractTableModel):
    """Holds 8 bytes for each ticket of the view, and the rows that were lately looked at."""

    def __init__(self, source: RowSource, words: RowWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._words = words
        self._keys: array[int] = array("q")
        # None stands for a ticket that is gone, so that it isn't asked for at each repaint.
        self._rows: OrderedDict[int, QueueRow | None] = OrderedDict()

    @property
    def keys(self) -> "array[int]":
        """Return the keys in the order shown."""
        return self._keys

    def set_source(self, source: RowSource) -> None:
        """Read from another place from now on."""
        self._source = source
        self._rows.clear()

    def show(self, keys: Sequence[int]) -> None:
        """Show other keys; the same keys cost nothing, more at the end leave the rest standing."""
        new = keys if isinstance(keys, array) else array("q", keys)
        old = len(self._keys)
        if new == self._keys:
            return
        if old and len(new) > old and new[:old] == self._keys:
            self.beginInsertRows(_NO_PARENT, old, len(new) - 1)
            self._keys = new
            self.endInsertRows()
            return
        self.beginResetModel()
        self._keys = new
        self.endResetModel()

    def forget(self, keys: set[int] | None = None) -> None:
        """Read these rows anew when they are next shown (all of them without a set)."""
        if keys is None:
            self._rows.clear()
        else:
            for key in keys:
                self._rows.pop(key, None)

    def changed(self, first: int, last: int) -> None:
        """Have the rows from `first` to `last` drawn again."""
        if len(self._keys):
            top = max(0, min(first, len(self._keys) - 1))
            end = max(top, min(last, len(self._keys) - 1))
            self.dataChanged.emit(self.index(top, 0), self.index(end, len(COLUMNS) - 1))

    def row_of(self, key: int) -> int:
        """Return where a key stands, -1 where it doesn't."""
        try:
            return self._keys.index(key)
        except ValueError:
            return -1

    def ticket(self, row: int) -> QueueRow | None:
        """Return the row shown there, reading its window if new; None for one that is gone."""
        key = self._keys[row]
        if key not in self._rows:
            self._read(row)
        return self._rows.get(key)

    @override
    def rowCount(self, parent: Any = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._keys)

    @override
    def columnCount(self, parent: Any = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def data(self, index: Any, role: int = _DISPLAY) -> Any:
        if role not in (_DISPLAY, _SPOKEN) or not index.isValid():
            return None
        row = self.ticket(index.row())
        if row is None:
            return None
        if role == _SPOKEN:
            return self._words.spoken(row)
        return self._words.cell(row, COLUMNS[index.column()].id)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role not in (_DISPLAY, _SPOKEN):
            return None
        if not 0 <= section < len(COLUMNS):
            return None
        column = COLUMNS[section]
        return "" if column.narrow and role == _DISPLAY else self._words.header(column.id)

    def _read(self, row: int) -> None:
        start = row - row % _WINDOW
        wanted = [key for key in self._keys[start : start + _WINDOW] if key not in self._rows]
        found = self._source.rows(wanted)
        self._rows.update((key, found.get(key)) for key in wanted)
        while len(self._rows) > _KEPT:
            self._rows.popitem(last=False)
