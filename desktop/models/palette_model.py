"""What the palette found, in groups: a heading before the rows of each."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.domain.matching import Span
from desktop.qtkit.overriding import override

AnyIndex = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
_NO_PARENT = QModelIndex()


class PaletteRow(NamedTuple):
    """One row: what it says, which characters were meant, and what it does.

    Without `run` it only says something. `id` stays the same from search to search.
    """

    id: str
    group: str
    text: str
    run: Callable[[], object] | None = None
    icon: str = ""
    spans: tuple[Span, ...] = ()
    hint: str = ""
    keys: str = ""


class PaletteModel(QAbstractListModel):
    """Rows and the headings between them; a heading can be neither chosen nor run."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: list[PaletteRow] = []

    def show(self, rows: Sequence[PaletteRow]) -> None:
        """Show these rows, those of one group under its name."""
        self.beginResetModel()
        self._lines = []
        group = ""
        for row in rows:
            if row.group != group:
                self._lines.append(PaletteRow("", "", row.group))
                group = row.group
            self._lines.append(row)
        self.endResetModel()

    def row(self, index: AnyIndex) -> PaletteRow | None:
        """Return what stands at an index; None for a heading."""
        inside = index.isValid() and index.row() < len(self._lines)
        line = self._lines[index.row()] if inside else None
        return line if line is not None and line.id else None

    def find(self, row_id: str) -> QModelIndex:
        """Return where a row stands, or no index."""
        place = next((at for at, line in enumerate(self._lines) if line.id == row_id), -1)
        return self.index(place) if row_id and place >= 0 else QModelIndex()

    def step(self, index: AnyIndex, by: int) -> QModelIndex:
        """Return the next row that can be run, round the end to the beginning."""
        count = len(self._lines)
        start = index.row() if index.isValid() else -1 if by > 0 else count
        for turn in range(1, count + 1):
            at = (start + by * turn) % count
            if self._lines[at].run is not None:
                return self.index(at)
        return QModelIndex()

    @override
    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        row = self.row(index)
        if row is None or row.run is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == ROW:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (line.text, line.hint, line.keys, line.group)))
        return None
