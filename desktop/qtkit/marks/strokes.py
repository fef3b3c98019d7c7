"""The few strokes that all marks are made of."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

_DEGREE = 16


def round_pen(colour: QColor, width: float) -> QPen:
    """Return a pen with round ends."""
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def ring(painter: QPainter, rect: QRectF, colour: QColor, width: float) -> None:
    """Draw a ring inside a square."""
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(shrunk(rect, width / 2))


def dashed_ring(painter: QPainter, rect: QRectF, colour: QColor, width: float) -> None:
    """Draw a ring of eight dashes inside a square."""
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for part in range(8):
        painter.drawArc(shrunk(rect, width / 2), (part * 45 + 8) * _DEGREE, 29 * _DEGREE)


def disc(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    """Fill a disc in a square."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawEllipse(rect)


def slice_of(painter: QPainter, rect: QRectF, colour: QColor, share: float) -> None:
    """Fill a share of a disc, clockwise from 12."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPie(rect, 90 * _DEGREE, -round(360 * share * _DEGREE))


def arc_of(painter: QPainter, rect: QRectF, pen: QPen, share: float) -> None:
    """Draw a share of a ring, clockwise from 12."""
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = shrunk(rect, pen.widthF() / 2)
    painter.drawArc(inner, 90 * _DEGREE, -round(360 * share * _DEGREE))


def lines(painter: QPainter, rect: QRectF, pen: QPen, *points: tuple[float, float]) -> None:
    """Draw a line through points given in hundredths of a square."""
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline([place(rect, *point) for point in points])


def pause(painter: QPainter, rect: QRectF, pen: QPen) -> None:
    """Draw two upright bars."""
    lines(painter, rect, pen, (40, 34), (40, 66))
    lines(painter, rect, pen, (60, 34), (60, 66))


def tick(painter: QPainter, rect: QRectF, pen: QPen) -> None:
    """Draw a tick."""
    lines(painter, rect, pen, (29, 52), (44, 66), (71, 36))


def place(rect: QRectF, x: float, y: float) -> QPointF:
    """Return a point given in hundredths of a square."""
    return QPointF(rect.left() + rect.width() * x / 100, rect.top() + rect.height() * y / 100)


def shrunk(rect: QRectF, by: float) -> QRectF:
    """Return a rectangle made smaller on all sides."""
    return rect.adjusted(by, by, -by, -by)
