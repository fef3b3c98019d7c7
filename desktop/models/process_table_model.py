"""The rows of a process as a spreadsheet shows them; the last one is there to type in."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.domain.process.table import EMPTY, ProcessTable, Row
from desktop.models.process_pills import SEVERITY_TONES, pill_of
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.pilltree import PILL
from desktop.qtkit.widgets.sheetcell import GHOST, WRONG
from desktop.services.process.sheet import FIXED, Around, SheetColumn, around, cell_text

AnyIndex = QModelIndex | QPersistentModelIndex
AVATAR = Qt.ItemDataRole.UserRole + 60
_NO_PARENT = QModelIndex()
_DISPLAY, _EDIT = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole
_EMPTY = ProcessTable(EMPTY)


class ProcessTableModel(QAbstractTableModel):
    """`typed` tells the id of a row ("" for the last one), the id of a column and the text."""

    typed = Signal(str, str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._language = "zh"
        self._columns: tuple[SheetColumn, ...] = ()
        self._table = _EMPTY
        self._rows: list[Row] = []
        self._about: Around = around(_EMPTY, "zh")
        self._odd: dict[tuple[str, str], tuple[str, str]] = {}
        self._order: tuple[int, Qt.SortOrder] | None = None
        self.open_to_edit = True
        self.ghost_words = ""

    def show(
        self, table: ProcessTable, columns: Sequence[SheetColumn], language: str, *, editable: bool
    ) -> None:
        """Show a table; rows that are there already stay where the view has them."""
        shown = tuple(column for column in columns if column.shown)
        about = around(table, language)
        same = shown == self._columns and language == self._language
        if not same or editable != self.open_to_edit:
            self.beginResetModel()
            self._columns, self._language, self.open_to_edit = shown, language, editable
            self._table, self._about = table, about
            self._rows = self._sorted(table.rows)
            self.endResetModel()
            return
        # While rows go one by one a view may still ask for what the others are called.
        self._about = about._replace(numbers={**self._about.numbers, **about.numbers})
        self._table = table
        self._take(self._sorted(table.rows))
        self._about = about

    def row(self, place: int) -> Row | None:
        """Return the row at a place of the view; None for the one to type in."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def rows(self) -> list[Row]:
        """Return the rows in the order of the view."""
        return list(self._rows)

    def place_of(self, row: str) -> int:
        """Return where a row stands in the view, -1 where it doesn't."""
        return next((at for at, each in enumerate(self._rows) if each.id == row), -1)

    def columns(self) -> tuple[SheetColumn, ...]:
        """Return the columns that are shown."""
        return self._columns

    def about(self) -> Around:
        """Return what the cells hang on."""
        return self._about

    def text(self, place: int, column: int) -> str:
        """Return what a cell says."""
        row = self.row(place)
        if row is None:
            return ""
        name = self._columns[column].id
        odd = self._odd.get((row.id, name))
        return odd[0] if odd else cell_text(row, name, self._about)

    def mark_odd(self, cells: Sequence[tuple[str, str, str, str]]) -> None:
        """Keep what was typed in cells and could not be taken: row, column, text, the reason."""
        self._odd |= {(row, column): (text, said) for row, column, text, said in cells}
        if len(cells) == 1:
            self._touch(cells[0][0])
        elif self._rows:
            last = self.index(len(self._rows) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def clear_odd(self, row: str, column: str) -> None:
        """Forget what could not be taken in a cell."""
        if self._odd.pop((row, column), None) is not None:
            self._touch(row)

    def is_sorted(self) -> bool:
        """Return whether the view shows another order than the table's own."""
        return self._order is not None

    def sorted_by(self) -> tuple[int, Qt.SortOrder] | None:
        """Return the column that rows are ordered by, and which way."""
        return self._order

    def order_by(self, order: tuple[int, Qt.SortOrder] | None) -> None:
        """Order the view by a column, or by the table itself; the table stays as it is."""
        self._order = order
        self._reorder(self._sorted(self._table.rows))

    @override
    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows) + self.open_to_edit

    @override
    def columnCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        found = super().flags(index)
        if not index.isValid() or not self.open_to_edit:
            return found
        fixed = self._columns[index.column()].id in FIXED
        return found if fixed else found | Qt.ItemFlag.ItemIsEditable

    @override
    def data(self, index: AnyIndex, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        if index.row() == len(self._rows):
            return self._of_ghost(index.column(), role)
        if role in (_DISPLAY, _EDIT):
            return self._shown(index, role)
        return self._beside(self._rows[index.row()], index, role)

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = _EDIT) -> bool:
        if role != _EDIT or not index.isValid():
            return False
        row, text = self.row(index.row()), str(value)
        if text != self.text(index.row(), index.column()):
            self.typed.emit(row.id if row else "", self._columns[index.column()].id, text)
        return True

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            if role == _DISPLAY and 0 <= section < len(self._columns):
                return self._columns[section].name.text(self._language)
            return None
        if role == _DISPLAY:
            row = self.row(section)
            return str(self._about.numbers[row.id]) if row is not None else "+"
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        return None

    def _of_ghost(self, column: int, role: int) -> Any:
        is_here = self._columns[column].id == "operation" or (
            column == 0 and all(each.id != "operation" for each in self._columns)
        )
        if role == _DISPLAY:
            return self.ghost_words if is_here else ""
        return is_here if role == GHOST else None

    def _shown(self, index: AnyIndex, role: int) -> str:
        row, column = self._rows[index.row()], self._columns[index.column()].id
        # A choice of a pain is its pill; to edit it is its word.
        if role == _DISPLAY and column == "severity" and not self._odd.get((row.id, column)):
            return ""
        return self.text(index.row(), index.column())

    def _beside(self, row: Row, index: AnyIndex, role: int) -> Any:
        """Return what a cell has besides its text."""
        column = self._columns[index.column()].id
        odd = self._odd.get((row.id, column))
        sentence = odd[1] if odd else None
        found: dict[int, Callable[[], Any]] = {
            PILL: lambda: pill_of(row, column, self._language),
            AVATAR: lambda: row.owner if column == "owner" else None,
            WRONG: lambda: sentence,
            Qt.ItemDataRole.AccessibleDescriptionRole: lambda: sentence,
            Qt.ItemDataRole.ToolTipRole: lambda: (
                sentence or self.text(index.row(), index.column()) or None
            ),
            Qt.ItemDataRole.AccessibleTextRole: lambda: self._spoken(index),
        }
        return found[role]() if role in found else None

    def _spoken(self, index: AnyIndex) -> str:
        column = self._columns[index.column()]
        said = self.text(index.row(), index.column())
        pill = pill_of(self._rows[index.row()], column.id, self._language)
        parts = [said, pill[0] if pill and pill[0] != said else ""]
        return f"{column.name.text(self._language)}: {' '.join(filter(None, parts)) or '—'}"

    def _touch(self, row: str) -> None:
        place = self.place_of(row)
        if place >= 0:
            last = self.index(place, len(self._columns) - 1)
            self.dataChanged.emit(self.index(place, 0), last)

    def _take(self, rows: list[Row]) -> None:
        """Take rows in place of those shown, in as few steps as a view can follow."""
        wanted = {row.id for row in rows}
        self._remove_all_but(wanted)
        known = {row.id for row in self._rows}
        kept = [row for row in rows if row.id in known]
        if [row.id for row in kept] != [row.id for row in self._rows]:
            self._reorder(kept)
        self._insert(rows, known)
        self._rows = rows
        if rows and self._columns:
            last = self.index(len(rows) - 1, len(self._columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
            self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, len(rows) - 1)

    def _remove_all_but(self, wanted: set[str]) -> None:
        """Remove the other rows, each run of them in one step."""
        end = len(self._rows)
        while end > 0:
            place = end
            while place > 0 and self._rows[place - 1].id not in wanted:
                place -= 1
            if place < end:
                self.beginRemoveRows(_NO_PARENT, place, end - 1)
                del self._rows[place:end]
                self.endRemoveRows()
            end = place - 1

    def _insert(self, rows: list[Row], known: set[str]) -> None:
        """Insert the new rows, each run of them in one step."""
        place = 0
        while place < len(rows):
            end = place
            while end < len(rows) and rows[end].id not in known:
                end += 1
            if end > place:
                self.beginInsertRows(_NO_PARENT, place, end - 1)
                self._rows[place:place] = rows[place:end]
                self.endInsertRows()
            place = end + 1

    def _reorder(self, rows: list[Row]) -> None:
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        ids = [row.id if (row := self.row(index.row())) else "" for index in kept]
        self._rows = rows
        places = {row.id: place for place, row in enumerate(rows)} | {"": len(rows)}
        moved = [
            self.index(places[name], index.column()) if name in places else QModelIndex()
            for name, index in zip(ids, kept, strict=True)
        ]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    def _sorted(self, rows: Sequence[Row]) -> list[Row]:
        if self._order is None or self._order[0] >= len(self._columns):
            return list(rows)
        column, order = self._order
        keys = {row.id: self._sort_key(row, self._columns[column]) for row in rows}
        filled = sorted((row for row in rows if keys[row.id] is not None), key=lambda r: keys[r.id])
        if order is Qt.SortOrder.DescendingOrder:
            filled.reverse()
        # What says nothing stands last in either order.
        return [*filled, *(row for row in rows if keys[row.id] is None)]

    def _sort_key(self, row: Row, column: SheetColumn) -> Any:
        if column.kind == "number":
            return getattr(row, column.id, None)
        if column.id == "severity":
            return list(SEVERITY_TONES).index(row.pain.severity) if row.pain.severity else None
        return cell_text(row, column.id, self._about).casefold() or None
