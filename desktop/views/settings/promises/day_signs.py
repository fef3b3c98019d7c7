"""How a kind of day is painted: ground, ink and a sign that tells it apart without colour."""

from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPen, QPolygon
from PySide6.QtWidgets import QWidget

from desktop.domain.sla.calendars import DayKind
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme

_SIGN, _SIDE = 6, 20


class Look(NamedTuple):
    """Colours of a kind by token; no ground leaves the page's."""

    ground: str
    ink: str


_LOOKS = {
    DayKind.WORK: Look("", "text"),
    DayKind.OFF: Look("subtle", "muted"),
    DayKind.HOLIDAY: Look("redbg", "red"),
    DayKind.MAKEUP: Look("bluebg", "blue"),
    DayKind.SPECIAL: Look("violetbg", "violet"),
}


def paint_day(painter: QPainter, box: QRect, kind: DayKind, number: str) -> None:
    """Paint a day: a corner for holidays, a cross for make-up days, a bar for own hours."""
    theme, look = current_theme(), _LOOKS[kind]
    if look.ground:
        painter.fillRect(box.adjusted(0, 0, -1, -1), theme.colour(look.ground))
    painter.setPen(theme.colour(look.ink))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number)
    _paint_sign(painter, box.adjusted(0, 0, -1, -1), kind, look)


def _paint_sign(painter: QPainter, box: QRect, kind: DayKind, look: Look) -> None:
    side, ink = current_theme().px(_SIGN), current_theme().colour(look.ink)
    corner = box.topRight()
    if kind is DayKind.HOLIDAY:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        left, down = corner - QPoint(side, 0), corner + QPoint(0, side)
        painter.drawPolygon(QPolygon([left, corner, down]))
    elif kind is DayKind.MAKEUP:
        middle, half = corner + QPoint(-side // 2 - 1, side // 2 + 1), side // 2
        painter.setPen(QPen(ink, 1.5))
        painter.drawLine(middle - QPoint(half, 0), middle + QPoint(half, 0))
        painter.drawLine(middle - QPoint(0, half), middle + QPoint(0, half))
    elif kind is DayKind.SPECIAL:
        painter.fillRect(box.left(), box.bottom() - 1, box.width(), 2, ink)
    painter.setBrush(Qt.BrushStyle.NoBrush)


class DaySign(QWidget):
    """One sign of the legend."""

    def __init__(self, kind: DayKind) -> None:
        super().__init__()
        self._kind = kind
        side = current_theme().px(_SIDE)
        self.setFixedSize(side, side)
        current_theme().changed.connect(self._fit)

    @override
    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.setFont(current_theme().font("note"))
        paint_day(painter, self.rect(), self._kind, "8")

    def _fit(self) -> None:
        side = current_theme().px(_SIDE)
        self.setFixedSize(side, side)
