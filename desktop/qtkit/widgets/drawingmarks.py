"""What stands around regions of a drawing on the screen: hovered, walked to, held by the mouse."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from desktop.drawing.display_list import Region
from desktop.qtkit.theme import current_theme

AROUND = 4.0
"""How far a mark stands from its region, in units of the drawing."""

_RADIUS = 8.0


def paint_mark(painter: QPainter, region: Region, token: str, width: float) -> None:
    """Paint a line around a region."""
    painter.setPen(QPen(current_theme().colour(token), width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    rect = QRectF(region.x, region.y, region.width, region.height)
    painter.drawRoundedRect(rect.adjusted(-AROUND, -AROUND, AROUND, AROUND), _RADIUS, _RADIUS)


def paint_held(painter: QPainter, region: Region, at: QPointF, width: float) -> None:
    """Paint the outline of a region where the mouse holds it."""
    rect = QRectF(0, 0, region.width, region.height)
    rect.moveCenter(at)
    painter.setPen(QPen(current_theme().colour("focus"), width, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, _RADIUS, _RADIUS)


def paint_words(painter: QPainter, room: QRect, text: str) -> None:
    """Paint what stands where there is no drawing."""
    theme = current_theme()
    painter.setFont(theme.font("meta"))
    painter.setPen(theme.colour("muted"))
    how = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(room, how, text)
