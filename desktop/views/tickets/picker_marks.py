"""How an option of a picker is painted: its mark, its words, a hint at the end."""

from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from desktop.domain.vocabulary import Priority, StatusKind
from desktop.qtkit.marks.avatar import avatar_size, paint_avatar
from desktop.qtkit.marks.priority import paint_priority, priority_size
from desktop.qtkit.marks.status import paint_status, status_size
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import turned

_PAD, _GAP = 8, 8
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
_RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


def paint_option(painter: QPainter, style: QStyleOptionViewItem, option: Any) -> None:
    """Paint one option of a list."""
    theme = current_theme()
    rect: QRect = style.rect
    if style.state & QStyle.StateFlag.State_Selected:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accentbg"))
        painter.drawRoundedRect(rect, 6, 6)
    left = rect.left() + _PAD
    if option.mark is not None:
        after = turned(painter, rect, rect.adjusted(_PAD, 0, 0, 0))
        left += _paint_mark(painter, after, option.mark) + _GAP
    painter.setFont(theme.font("meta"))
    painter.setPen(theme.colour("muted"))
    most = (rect.width() - left) // 2
    hint = theme.metrics("meta").elidedText(option.hint, Qt.TextElideMode.ElideRight, most)
    painter.drawText(turned(painter, rect, rect.adjusted(0, 0, -_PAD, 0)), _RIGHT, hint)
    room = rect.right() - _PAD - left - theme.metrics("meta").horizontalAdvance(hint)
    cut = theme.metrics("body").elidedText(option.text, Qt.TextElideMode.ElideRight, room - _GAP)
    painter.setFont(theme.font("body"))
    painter.setPen(theme.colour("muted" if option.off else "text"))
    words = QRect(left, rect.top(), room, rect.height())
    painter.drawText(turned(painter, rect, words), _LEFT, cut)


def _paint_mark(painter: QPainter, rect: QRect, mark: tuple[str, Any]) -> int:
    theme = current_theme()
    kind, value = mark
    if kind == "priority":
        paint_priority(painter, rect, Priority(value), theme)
        return priority_size(theme).width()
    if kind == "status":
        size = status_size(theme)
        spot = turned(painter, rect, QRect(rect.left(), rect.top(), size, rect.height()))
        paint_status(painter, spot, StatusKind(value), theme)
        return size
    size = avatar_size(theme)
    box = QRect(rect.left(), rect.top(), size, rect.height())
    paint_avatar(painter, turned(painter, rect, box), value[0], value[1], theme)
    return size
