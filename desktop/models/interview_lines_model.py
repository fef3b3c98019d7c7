"""The lines of an interview as a table shows them; the last one is there to type in."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.domain.process.interviews import Line
from desktop.models.process_pills import PAIN_TONES, SEVERITY_TONES, choice_words
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.pilltree import PILL
from desktop.qtkit.widgets.sheetcell import GHOST, WRONG

AnyIndex = QModelIndex | QPersistentModelIndex
COLUMNS = ("row", "what", "quote", "pain", "severity", "kind")
FIRST_TEXT = COLUMNS.index("what")
CHOICES = {"severity": "severity", "kind": "pain_kind"}
_TONES: dict[str, dict[str, str]] = {"severity": SEVERITY_TONES, "kind": PAIN_TONES}
_NO_PARENT = QModelIndex()
_DISPLAY, _EDIT = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole


class InterviewLinesModel(QAbstractTableModel):
    """`typed` tells the place of a line (past the last one a new one), the column and the text."""

    typed = Signal(int, str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[Line, ...] = ()
        self._became: Mapping[str, str] = {}
        self._language = "zh"
        self._odd: dict[tuple[str, str], tuple[str, str]] = {}
        self.titles: tuple[str, ...] = ("",) * len(COLUMNS)
        self.ghost_words = ""

    def show(self, lines: Sequence[Line], became: Mapping[str, str], language: str) -> None:
        """Show lines; `became` says of rows by their ids where they stand now."""
        self._became, self._language = became, language
        self._take(tuple(lines))
        last = self.index(self.rowCount() - 1, len(COLUMNS) - 1)
        self.dataChanged.emit(self.index(0, 0), last)
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(COLUMNS) - 1)

    def line(self, place: int) -> Line | None:
        """Return the line at a place, None for the one to type in."""
        return self._lines[place] if 0 <= place < len(self._lines) else None

    def text(self, place: int, column: str) -> str:
        """Return what a cell says."""
        line = self.line(place)
        if line is None:
            return ""
        if (line.id, column) in self._odd:
            return self._odd[line.id, column][0]
        if column == "row":
            return self._became.get(line.row, "")
        value = getattr(line, column)
        words = choice_words(CHOICES[column], self._language) if column in CHOICES else {}
        return words.get(value, "") if column in CHOICES else str(value)

    def mark_odd(self, line: str, column: str, text: str, sentence: str) -> None:
        """Keep what was typed in a cell and could not be taken, with the reason."""
        self._odd[line, column] = (text, sentence)

    def clear_odd(self, line: str, column: str) -> None:
        """Forget what could not be taken in a cell."""
        self._odd.pop((line, column), None)

    @override
    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._lines) + 1

    @override
    def columnCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    @override
    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        found = super().flags(index)
        may = index.isValid() and COLUMNS[index.column()] != "row"
        return found | Qt.ItemFlag.ItemIsEditable if may else found

    @override
    def data(self, index: AnyIndex, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        line, column = self.line(index.row()), COLUMNS[index.column()]
        if line is None:
            is_here = index.column() == FIRST_TEXT
            said = self.ghost_words if is_here and role == _DISPLAY else ""
            return said if role in (_DISPLAY, _EDIT) else (is_here if role == GHOST else None)
        text = self.text(index.row(), column)
        odd = self._odd.get((line.id, column))
        if role == _DISPLAY:
            # A choice is its pill; to edit it is its word.
            return "" if column in CHOICES and odd is None else text
        return text if role == _EDIT else self._beside(line, column, text, role)

    @override
    def setData(self, index: AnyIndex, value: Any, role: int = _EDIT) -> bool:
        if role != _EDIT or not index.isValid():
            return False
        column, text = COLUMNS[index.column()], str(value)
        if text != self.text(index.row(), column):
            self.typed.emit(index.row(), column, text)
        return True

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role == _DISPLAY and orientation is Qt.Orientation.Horizontal:
            return self.titles[section] if 0 <= section < len(COLUMNS) else None
        return None

    def _take(self, new: tuple[Line, ...]) -> None:
        """Take other lines so that those which stay keep their place in the view."""
        before, after = ([line.id for line in each] for each in (self._lines, new))
        shorter = min(len(before), len(after))
        place = next((at for at in range(shorter) if before[at] != after[at]), shorter)
        if before == after:
            self._lines = new
        elif before == after[:place] + after[place + 1 :]:
            self.beginInsertRows(_NO_PARENT, place, place)
            self._lines = new
            self.endInsertRows()
        elif after == before[:place] + before[place + 1 :]:
            self.beginRemoveRows(_NO_PARENT, place, place)
            self._lines = new
            self.endRemoveRows()
        else:
            self.beginResetModel()
            self._lines = new
            self.endResetModel()

    def _beside(self, line: Line, column: str, text: str, role: int) -> Any:
        """Return what a cell has besides its text."""
        odd = self._odd.get((line.id, column))
        sentence = odd[1] if odd else None
        found: dict[int, Callable[[], Any]] = {
            PILL: lambda: None if odd else self._pill(line, column, text),
            WRONG: lambda: sentence,
            Qt.ItemDataRole.AccessibleDescriptionRole: lambda: sentence,
            Qt.ItemDataRole.ToolTipRole: lambda: sentence or text or None,
            Qt.ItemDataRole.AccessibleTextRole: lambda: self._spoken(column, text),
        }
        return found[role]() if role in found else None

    def _pill(self, line: Line, column: str, text: str) -> tuple[str, str] | None:
        value = getattr(line, column) if column in CHOICES else None
        return (text, _TONES[column][value]) if value else None

    def _spoken(self, column: str, text: str) -> str | None:
        return f"{self.titles[COLUMNS.index(column)]}: {text}" if text else None
