"""The lines of a clock's receipt as rows of a table."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QFont

from desktop.domain.sla.receipt import LineKind
from desktop.qtkit.icons import icon
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.services.sla.receipt_words import Row

AnyIndex = QModelIndex | QPersistentModelIndex
_NO_PARENT = QModelIndex()
_ROLE = Qt.ItemDataRole
_COUNTED = 3
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
# Icon, colour of the words, tint of the row.
_LOOKS = {
    LineKind.STARTED: ("to_be", "blue", ""),
    LineKind.WORK: ("timer", "green", ""),
    LineKind.MAKEUP: ("compare", "violet", "violetbg"),
    LineKind.OFF: ("none", "text2", ""),
    LineKind.HOLIDAY: ("none", "text2", ""),
    LineKind.PAUSED: ("waiting", "amber", "amberbg"),
    LineKind.RETARGETED: ("goal", "blue", "bluebg"),
    LineKind.STOPPED: ("resolve", "green", ""),
    LineKind.REOPENED: ("reopen", "blue", ""),
}


class ReceiptModel(QAbstractTableModel):
    """Five columns: what, from when to when, on what ground, how much, the sum so far."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: Sequence[Row] = ()
        self._titles: Sequence[str] = ("",) * 5

    def show(self, rows: Sequence[Row], titles: Sequence[str]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self._rows, self._titles = rows, titles
        self.endResetModel()

    @override
    def rowCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: AnyIndex = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._titles)

    @override
    def data(self, index: AnyIndex, role: int = _ROLE.DisplayRole) -> Any:
        row, column = self._rows[index.row()], index.column()
        glyph, tone, tint = _LOOKS[row.kind]
        asked: dict[int, Callable[[], Any]] = {
            _ROLE.DisplayRole: lambda: row[column + 1],
            _ROLE.ToolTipRole: lambda: row[column + 1],
            _ROLE.AccessibleTextRole: lambda: row[column + 1] or "0",
            _ROLE.DecorationRole: lambda: icon(glyph, tone) if column == 0 else None,
            _ROLE.ForegroundRole: lambda: self._ink(row, column, tone),
            _ROLE.BackgroundRole: lambda: self._brush(tint) if tint else None,
            _ROLE.FontRole: lambda: self._font(row, column),
            _ROLE.TextAlignmentRole: lambda: _RIGHT if column >= _COUNTED else None,
        }
        return asked[role]() if role in asked else None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == _ROLE.DisplayRole:
            return self._titles[section]
        if role == _ROLE.TextAlignmentRole and section >= _COUNTED:
            return _RIGHT
        return None

    def _ink(self, row: Row, column: int, tone: str) -> QBrush | None:
        told = row.kind in (LineKind.PAUSED, LineKind.MAKEUP)
        return self._brush(tone) if column == 0 or (column == _COUNTED and told) else None

    @staticmethod
    def _brush(token: str) -> QBrush:
        return QBrush(current_theme().colour(token))

    @staticmethod
    def _font(row: Row, column: int) -> QFont:
        counts = row.kind in (LineKind.WORK, LineKind.MAKEUP, LineKind.PAUSED)
        strong = column == 0 or (column >= _COUNTED and counts)
        return current_theme().font("strong" if strong else "body")
