"""The table model of the question bank: rows that were read, in the order that is chosen."""

from collections.abc import Callable, Mapping, Sequence
from enum import IntEnum
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from desktop.domain.questions.bank import Listed
from desktop.models.question_words import (
    difficulty_word,
    first_line,
    kind_sign,
    labels_text,
    review_word,
    source_text,
    spoken,
    standing_sign,
)
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.qtkit.overriding import override

AnyIndex = QModelIndex | QPersistentModelIndex
LISTED = Qt.ItemDataRole.UserRole + 60
_NO_PARENT = QModelIndex()
_DISPLAY = Qt.ItemDataRole.DisplayRole


class Column(IntEnum):
    """The columns in their order."""

    NUMBER = 0
    KIND = 1
    TEXT = 2
    STANDING = 3
    DIFFICULTY = 4
    LABELS = 5
    SOURCE = 6


_TITLES = {
    Column.NUMBER: QT_TRANSLATE_NOOP("QuestionTableModel", "No."),
    Column.KIND: QT_TRANSLATE_NOOP("QuestionTableModel", "Kind"),
    Column.TEXT: QT_TRANSLATE_NOOP("QuestionTableModel", "Question"),
    Column.STANDING: QT_TRANSLATE_NOOP("QuestionTableModel", "Standing"),
    Column.DIFFICULTY: QT_TRANSLATE_NOOP("QuestionTableModel", "Difficulty"),
    Column.LABELS: QT_TRANSLATE_NOOP("QuestionTableModel", "Category, tags"),
    Column.SOURCE: QT_TRANSLATE_NOOP("QuestionTableModel", "Source"),
}
_TEXTS: Mapping[Column, Callable[[Listed], str]] = MappingProxyType(
    {
        Column.NUMBER: lambda each: each.code,
        Column.KIND: lambda each: kind_sign(each.kind).word,
        Column.TEXT: first_line,
        Column.STANDING: lambda each: standing_sign(each.standing).word,
        Column.DIFFICULTY: lambda each: difficulty_word(each.labels.difficulty),
        Column.LABELS: labels_text,
        Column.SOURCE: source_text,
    }
)
_PLACES: Mapping[Column, Callable[[Listed], Any]] = MappingProxyType(
    {
        Column.NUMBER: lambda each: each.key,
        Column.KIND: lambda each: kind_sign(each.kind).word,
        Column.TEXT: lambda each: first_line(each).casefold(),
        Column.STANDING: lambda each: each.standing,
        Column.DIFFICULTY: lambda each: each.labels.difficulty,
        Column.LABELS: lambda each: labels_text(each).casefold(),
        Column.SOURCE: lambda each: (each.source, each.place) if each.source else "",
    }
)


class QuestionTableModel(QAbstractTableModel):
    """A row is a question; its words are put together when the row is seen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Listed] = []
        self._places: dict[int, int] = {}
        self._order = (Column.NUMBER, Qt.SortOrder.DescendingOrder)

    def show(self, rows: Sequence[Listed]) -> bool:
        """Show other rows; return whether the view has to find its place anew."""
        ordered = self._sorted(rows)
        if [row.key for row in ordered] == [row.key for row in self._rows]:
            self._rows = ordered
            self.say_again()
            return False
        self.beginResetModel()
        self._take(ordered)
        self.endResetModel()
        return True

    def say_again(self) -> None:
        """Have every row painted again: its words may be in another language."""
        last = len(Column) - 1
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, last))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)

    def listed(self, row: int) -> Listed:
        """Return the question of a row."""
        return self._rows[row]

    def keys(self) -> list[int]:
        """Return the keys of all rows in the order shown."""
        return [row.key for row in self._rows]

    def row_of(self, key: int) -> int:
        """Return where a key stands, -1 where it doesn't."""
        return self._places.get(key, -1)

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column < 0 or (Column(column), order) == self._order:
            return
        self._order = (Column(column), order)
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        keys = [(self._rows[index.row()].key, index.column()) for index in kept]
        self._take(self._sorted(self._rows))
        moved = [self.index(self._places[key], at) for key, at in keys]
        self.changePersistentIndexList(kept, moved)
        self.layoutChanged.emit()

    @override
    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(Column)

    @override
    def data(self, index: AnyIndex, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        listed, column = self._rows[index.row()], Column(index.column())
        if role == LISTED:
            return listed
        if role == _DISPLAY:
            return _TEXTS[column](listed)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(listed)
        if role == Qt.ItemDataRole.ToolTipRole:
            why = review_word(listed.review) if listed.review and column is Column.TEXT else ""
            return "\n".join(filter(None, (_TEXTS[column](listed), why)))
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        across = orientation is Qt.Orientation.Horizontal
        if across and role == _DISPLAY and 0 <= section < len(Column):
            return QCoreApplication.translate("QuestionTableModel", _TITLES[Column(section)])
        return None

    def _take(self, ordered: list[Listed]) -> None:
        self._rows = ordered
        self._places = {row.key: place for place, row in enumerate(ordered)}

    def _sorted(self, rows: Sequence[Listed]) -> list[Listed]:
        column, order = self._order
        place = _PLACES[column]
        filled = [row for row in rows if place(row)]
        # What has nothing to be ordered by stands last in either order, the newest first.
        rest = [row for row in rows if not place(row)]
        filled.sort(key=lambda row: row.key, reverse=True)
        rest.sort(key=lambda row: row.key, reverse=True)
        filled.sort(key=place, reverse=order is Qt.SortOrder.DescendingOrder)
        return [*filled, *rest]
