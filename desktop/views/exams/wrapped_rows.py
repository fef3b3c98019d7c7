"""Rows of a list that are as high as their words need at the width there is."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QStyleOptionViewItem

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme

_ACROSS, _DOWN, _LEAST = 22, 10, 28
_WRAP = int(Qt.TextFlag.TextWordWrap)


class WrappedRows(QStyledItemDelegate):
    """The style sheet knows one height for all rows; long steps need more."""

    def __init__(self, rows: QListWidget, before: int = 0) -> None:
        super().__init__(rows)
        self._rows, self._before = rows, before
        rows.setWordWrap(True)
        rows.setResizeMode(QListWidget.ResizeMode.Adjust)

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        theme = current_theme()
        wide = max(
            self._rows.viewport().width() - theme.px(_ACROSS + self._before), theme.px(_LEAST)
        )
        room = QRect(0, 0, wide, 10_000)
        words = theme.metrics("body").boundingRect(room, _WRAP, str(index.data() or ""))
        return QSize(wide, max(words.height() + theme.px(_DOWN), theme.px(_LEAST)))
