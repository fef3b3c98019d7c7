"""The priority badge: bars, code, and for P1 and P2 an edge or a fill."""

from typing import NamedTuple

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.domain.vocabulary import Priority
from desktop.qtkit.marks.cache import draw_mark
from desktop.qtkit.marks.strokes import shrunk
from desktop.qtkit.theme import Theme

_BARS = 4
_FAINT = 0.28


class _Look(NamedTuple):
    ink: str
    fill: str
    edge: str


_LOOKS = {
    Priority.P1: _Look("oncritical", "critical", "critical"),
    Priority.P2: _Look("orange", "orangebg", "orangesolid"),
    Priority.P3: _Look("blue", "bluebg", "bluebg"),
    Priority.P4: _Look("gray", "", "border2"),
}


def priority_size(theme: Theme) -> QSize:
    """Return the size of a priority badge."""
    words = theme.metrics("meta_strong").horizontalAdvance("P4")
    return QSize(theme.px(24) + words, theme.px(20))


def paint_priority(painter: QPainter, rect: QRect, priority: Priority, theme: Theme) -> None:
    """Paint a priority badge at the leading edge of a rectangle, in the middle of its height."""
    size = priority_size(theme)
    top = rect.top() + (rect.height() - size.height()) // 2
    left = rect.left()
    if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        left = rect.right() + 1 - size.width()
    box = QRect(left, top, size.width(), size.height())
    draw_mark(painter, box, ("priority", priority), lambda p, r: _paint(p, r, priority, theme))


def _paint(painter: QPainter, rect: QRectF, priority: Priority, theme: Theme) -> None:
    look = _LOOKS[priority]
    ink = theme.colour(look.ink)
    painter.setPen(QPen(theme.colour(look.edge), 1))
    painter.setBrush(theme.colour(look.fill) if look.fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(shrunk(rect, 0.5), 4, 4)
    unit = rect.height() / 20
    _paint_bars(painter, QRectF(5 * unit, 5 * unit, 13 * unit, 10 * unit), priority, ink)
    painter.setPen(ink)
    painter.setFont(theme.font("meta_strong"))
    words = QRectF(19 * unit, 0, rect.width() - 19 * unit, rect.height())
    # The picture is kept for every language, so its inside is the same in each.
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
    painter.drawText(words, left | Qt.AlignmentFlag.AlignVCenter, f"P{priority.value}")


def _paint_bars(painter: QPainter, rect: QRectF, priority: Priority, ink: QColor) -> None:
    faint = QColor(ink)
    faint.setAlphaF(_FAINT)
    painter.setPen(Qt.PenStyle.NoPen)
    step = rect.width() / _BARS
    for bar in range(_BARS):
        height = rect.height() * (0.4 + 0.2 * bar)
        painter.setBrush(ink if bar <= _BARS - priority.value else faint)
        x = rect.left() + bar * step
        painter.drawRoundedRect(QRectF(x, rect.bottom() - height, step * 0.72, height), 0.6, 0.6)
