"""The list of a filter's values: what is chosen has a tick, what else is said stands at the end."""

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desktop.qtkit.icons import icon_pixmap
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import turned
from desktop.views.filters.value_options import ValueOption

_OPTION = Qt.ItemDataRole.UserRole
_CHOSEN = Qt.ItemDataRole.CheckStateRole
_ROW, _ROWS, _PAD, _TICK = 30, 9, 8, 14
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class _Delegate(QStyledItemDelegate):
    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Any) -> QSize:
        return QSize(100, current_theme().px(_ROW))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        theme = current_theme()
        value: ValueOption = index.data(_OPTION)
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accentbg"))
            painter.drawRoundedRect(rect, 6, 6)
        side = theme.px(_TICK)
        chosen = index.data(_CHOSEN) == Qt.CheckState.Checked.value
        if chosen:
            top = rect.top() + (rect.height() - side) // 2
            spot = turned(painter, rect, QRect(rect.left() + _PAD, top, side, side))
            painter.drawPixmap(spot.topLeft(), icon_pixmap("check", side, "accent"))
        words = turned(painter, rect, rect.adjusted(2 * _PAD + side, 0, -_PAD, 0))
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.colour("muted"))
        painter.drawText(words, _MIDDLE | Qt.AlignmentFlag.AlignRight, value.hint)
        role = "strong" if chosen else "body"
        room = words.width() - theme.metrics("meta").horizontalAdvance(value.hint) - _PAD
        text = theme.metrics(role).elidedText(value.text, Qt.TextElideMode.ElideRight, room)
        painter.setFont(theme.font(role))
        painter.setPen(theme.colour("text"))
        painter.drawText(words, _MIDDLE | Qt.AlignmentFlag.AlignLeft, text)


class OptionList(QListWidget):
    """`taken` carries the value of a row that was clicked."""

    taken = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(_Delegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemClicked.connect(lambda item: self.taken.emit(item.data(_OPTION).value))

    def show_options(
        self, options: Sequence[ValueOption], chosen: Collection[Any], *, first: bool
    ) -> None:
        """Show these options; `first` makes the first one current."""
        row = 0 if first else max(0, self.currentRow())
        self.clear()
        for option in options:
            item = QListWidgetItem(option.text)
            item.setData(_OPTION, option)
            state = Qt.CheckState.Checked if option.value in chosen else Qt.CheckState.Unchecked
            item.setData(_CHOSEN, state.value)
            item.setData(Qt.ItemDataRole.AccessibleDescriptionRole, option.hint)
            self.addItem(item)
        self.setCurrentRow(min(row, self.count() - 1))
        rows = max(1, min(self.count(), _ROWS))
        self.setFixedHeight(rows * current_theme().px(_ROW) + 4)
        self.setVisible(bool(options))

    def current(self) -> ValueOption | None:
        """Return the option that Enter would take."""
        item = self.currentItem()
        found: ValueOption | None = None if item is None else item.data(_OPTION)
        return found

    def step(self, by: int) -> None:
        """Move up or down, staying inside."""
        self.setCurrentRow(max(0, min(self.currentRow() + by, self.count() - 1)))
