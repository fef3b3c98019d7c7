"""People × stages as a table model: scores, the mean of them, and who works alone."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.heatcell import SHOWN, Score, Standing, Who, shown_text

AnyIndex = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
# Who, the mean, the standing.
_AROUND = 3


class HeatRow(NamedTuple):
    """One row; `person` is 0 for the row of means."""

    person: int
    who: Who
    scores: tuple[Score, ...]
    mean: Score
    standing: Standing


class HeatColumn(NamedTuple):
    """The head of a column: its code, its name, and how much stands behind it."""

    code: str
    title: str
    fact: str = ""
    hint: str = ""


class HeatModel(QAbstractTableModel):
    """The first column is who, the last two are mean and standing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns: tuple[HeatColumn, ...] = ()
        self._rows: tuple[HeatRow, ...] = ()

    def show(self, columns: Sequence[HeatColumn], rows: Sequence[HeatRow]) -> None:
        """Show other scores; the same people and columns leave the view where it is."""
        same = [row.person for row in rows] == [row.person for row in self._rows]
        if same and rows and len(columns) == len(self._columns):
            self._columns, self._rows = tuple(columns), tuple(rows)
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(columns) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(columns) - 1)
            return
        self.beginResetModel()
        self._columns, self._rows = tuple(columns), tuple(rows)
        self.endResetModel()

    def place(self, index: AnyIndex) -> tuple[int, str] | None:
        """Return person and column of a cell that holds a score of somebody."""
        if not index.isValid() or not 0 < index.column() < len(self._columns) - _AROUND + 1:
            return None
        person = self._rows[index.row()].person
        return (person, self._columns[index.column()].code) if person else None

    def person(self, index: AnyIndex) -> int:
        """Return the person of a row, 0 for the means or no row."""
        return self._rows[index.row()].person if index.isValid() else 0

    def cell(self, person: int, column: str) -> QModelIndex:
        """Return the cell of a person and a column, an invalid one where there is none."""
        people = [row.person for row in self._rows]
        codes = [each.code for each in self._columns[1 : len(self._columns) - _AROUND + 1]]
        if person not in people or column not in codes:
            return QModelIndex()
        return self.index(people.index(person), codes.index(column) + 1)

    def first(self, person: int) -> QModelIndex:
        """Return the first score of a person, else that of the first row."""
        people = [row.person for row in self._rows]
        return self.index(people.index(person) if person in people else 0, 1)

    @override
    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        shown = self._shown(self._rows[index.row()], index.column())
        if role == SHOWN:
            return shown
        if role == Qt.ItemDataRole.DisplayRole:
            return shown_text(shown)
        if role == Qt.ItemDataRole.ToolTipRole:
            return (shown.said or None) if isinstance(shown, Score) else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._read_out(index, shown)
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        across = orientation is Qt.Orientation.Horizontal
        shows = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        if not across or not shows or section >= len(self._columns):
            return None
        head = self._columns[section]
        if role == Qt.ItemDataRole.ToolTipRole:
            return head.hint or None
        return "\n".join(filter(None, (head.title, head.fact)))

    def _shown(self, row: HeatRow, column: int) -> Who | Score | Standing:
        if column == 0:
            return row.who
        scores = len(row.scores)
        if column <= scores:
            return row.scores[column - 1]
        return row.mean if column == scores + 1 else row.standing

    def _read_out(self, index: AnyIndex, shown: Who | Score | Standing) -> str:
        who = self._rows[index.row()].who.name
        if isinstance(shown, Who):
            return who
        said = shown.said if isinstance(shown, Score) else ""
        head = self._columns[index.column()]
        column = " ".join(filter(None, (head.title, head.hint)))
        return f"{who}, {column}: {said or shown_text(shown)}"
