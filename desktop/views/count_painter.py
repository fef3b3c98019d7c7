"""Paints the count of an entry of a list at its end, and leaves room for it."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import turned

COUNT = Qt.ItemDataRole.UserRole + 1
_PAD = 8
_END = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class CountPainter(QStyledItemDelegate):
    """Shows what the COUNT role of an item says, beside its text."""

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().paint(painter, option, index)
        count = index.data(COUNT)
        if not count:
            return
        theme = current_theme()
        painter.save()
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.colour("muted"))
        room = turned(painter, option.rect, option.rect.adjusted(0, 0, -_PAD, 0))
        painter.drawText(room, _END, str(count))
        painter.restore()

    @override
    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        count = index.data(COUNT)
        if count:
            theme = current_theme()
            taken = theme.metrics("meta").horizontalAdvance(str(count)) + 2 * _PAD
            room = option.rect.width() - taken - theme.px(16) - 2 * _PAD
            option.text = option.fontMetrics.elidedText(
                option.text, Qt.TextElideMode.ElideRight, max(0, room)
            )
