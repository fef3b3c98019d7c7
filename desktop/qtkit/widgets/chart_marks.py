"""The shapes that tell the series of a chart apart, for the chart and for its legend."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from desktop.qtkit.marks.strokes import place, ring
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.chart_data import Shape, Verdict

_POINT, _LINE, _HATCH = 9, 1.6, 5

# shape: the colour of its points and of the line through them.
INKS = {
    Shape.CIRCLE: "graysolid",
    Shape.SQUARE: "accent",
    Shape.BAR: "accent",
    Shape.HOLLOW_BAR: "graysolid",
}


def point_size() -> float:
    """Return the width of a point."""
    return float(current_theme().px(_POINT))


def line_pen(shape: Shape, *, alone: bool) -> QPen:
    """Return the pen of the line through the points; dashed through circles, to tell it apart."""
    theme = current_theme()
    pen = QPen(theme.colour(INKS[shape]), _LINE * theme.scale)
    if shape is Shape.CIRCLE and not alone:
        pen.setDashPattern([4, 2])
    return pen


def paint_point(
    painter: QPainter, at: QPointF, shape: Shape, verdict: Verdict = Verdict.NONE
) -> None:
    """Paint a point: hollow circle, filled square, or the diamond of what lies outside."""
    theme, side = current_theme(), point_size()
    box = QRectF(at.x() - side / 2, at.y() - side / 2, side, side)
    painter.setPen(Qt.PenStyle.NoPen)
    if verdict is Verdict.OUTSIDE:
        painter.setBrush(theme.colour("redsolid"))
        corners = ((50, -10), (110, 50), (50, 110), (-10, 50))
        painter.drawPolygon(QPolygonF([place(box, *corner) for corner in corners]))
    elif shape is Shape.SQUARE:
        painter.setBrush(theme.colour(INKS[shape]))
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
    else:
        painter.setBrush(theme.colour("surface"))
        painter.drawEllipse(box)
        ring(painter, box, theme.colour(INKS[shape]), _LINE * theme.scale)


def paint_bar(
    painter: QPainter, box: QRectF, shape: Shape, verdict: Verdict = Verdict.NONE
) -> None:
    """Paint a bar: filled, hollow, or hatched where it misses its target."""
    theme = current_theme()
    missed = verdict is not Verdict.NONE
    ink = theme.colour("orangesolid" if missed else INKS[shape])
    plain = theme.colour("orangebg") if missed else ink
    painter.setPen(QPen(ink, 1))
    painter.setBrush(theme.colour("surface") if shape is Shape.HOLLOW_BAR else plain)
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
    if missed:
        _hatch(painter, box, QPen(ink, _LINE * theme.scale))


def _hatch(painter: QPainter, box: QRectF, pen: QPen) -> None:
    painter.save()
    painter.setClipRect(box)
    painter.setPen(pen)
    step, x = current_theme().px(_HATCH), box.left() - box.height()
    while x < box.right():
        foot, head = QPointF(x, box.bottom()), QPointF(x + box.height(), box.top())
        painter.drawLine(foot, head)
        x += step
    painter.restore()
