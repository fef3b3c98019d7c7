"""The table of targets while it is typed: a row for each line, wrong cells with their sentence."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.domain.errors import AppError
from desktop.domain.sla.typed_targets import LENGTHS, Draft, Line
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.sheetcell import WRONG_ROLES

AnyIndex = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_DISPLAY, _EDIT = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole
COLUMNS = ("priority", "service_type", "customer_group", *LENGTHS, "calendar")
CHOSEN = ("priority", "service_type", "customer_group", "calendar")
# What a line without type and group is for can't be changed: each priority needs it.
_OWN_ONLY = frozenset(CHOSEN[:3])

Choices = Mapping[str, tuple[tuple[Any, str], ...]]


class TargetsWords(NamedTuple):
    """Column titles and choices in the language of the screen, and how errors are said."""

    titles: Mapping[str, str]
    choices: Choices
    sentence: Callable[[AppError], str]


class TargetsModel(QAbstractTableModel):
    """`edited` tells the line's key, the column's name and its new value."""

    edited = Signal(int, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[Line, ...] = ()
        self._wrong: Mapping[tuple[int, str], AppError] = {}
        self._words = TargetsWords({}, {}, lambda error: error.code)
        self._locked = False

    def show(
        self,
        draft: Draft,
        wrong: Mapping[tuple[int, str], AppError],
        words: TargetsWords,
        *,
        locked: bool,
    ) -> None:
        """Show a draft; the same lines leave the view where it is."""
        same = [each.key for each in draft.lines] == [each.key for each in self.lines]
        if not same:
            self.beginResetModel()
        self.lines, self._wrong, self._words, self._locked = draft.lines, wrong, words, locked
        if not same:
            self.endResetModel()
        elif self.lines:
            last = self.index(len(self.lines) - 1, len(COLUMNS) - 1)
            self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def choices(self, column: int) -> tuple[tuple[Any, str], ...]:
        """Return what a column offers; nothing where it is typed."""
        return self._words.choices.get(COLUMNS[column], ())

    def row_of(self, key: int) -> int:
        """Return where a line stands, -1 where it doesn't."""
        return next((row for row, line in enumerate(self.lines) if line.key == key), -1)

    @override
    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    @override
    def columnCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        found = super().flags(index)
        if self._locked or not index.isValid():
            return found
        closed = COLUMNS[index.column()] in _OWN_ONLY and self.lines[index.row()].fixed
        return found if closed else found | Qt.ItemFlag.ItemIsEditable

    @override
    def data(self, index: AnyIndex, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], COLUMNS[index.column()]
        if role in (_DISPLAY, _EDIT):
            return self._text(line, column, empty="" if role == _EDIT else "–")
        if role in WRONG_ROLES:
            error = self._wrong.get((line.key, column))
            return None if error is None else self._words.sentence(error)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            title = self._words.titles.get(column, "")
            return f"P{line.priority:d}, {title}: {self._text(line, column, empty='–')}"
        return None

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = _EDIT) -> bool:
        if role != _EDIT or not index.isValid():
            return False
        line, column = self.lines[index.row()], COLUMNS[index.column()]
        wanted = value.strip() if isinstance(value, str) else value
        if wanted != getattr(line, column):
            self.edited.emit(line.key, column, wanted)
        return True

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        across = orientation is Qt.Orientation.Horizontal
        if across and role == _DISPLAY and 0 <= section < len(COLUMNS):
            return self._words.titles.get(COLUMNS[section], "")
        return None

    def _text(self, line: Line, column: str, *, empty: str) -> str:
        value = getattr(line, column)
        if column not in CHOSEN:
            return str(value) or empty
        named = dict(self._words.choices.get(column, ()))
        return named.get(value, str(value))
