"""Status marks: ring, quarter, half, pause, tick, dash, stroke; and the escalation flag."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from desktop.domain.vocabulary import WAITING, StatusKind
from desktop.qtkit.marks.cache import draw_mark, middle
from desktop.qtkit.marks.strokes import (
    dashed_ring,
    disc,
    lines,
    pause,
    place,
    ring,
    round_pen,
    shrunk,
    slice_of,
    tick,
)
from desktop.qtkit.theme import Theme

_SIZE = 14
_LINE = 0.115
_SHARES = {StatusKind.TRIAGE: 0.25, StatusKind.WORKING: 0.5}
_COLOURS = {
    StatusKind.NEW: "graysolid",
    StatusKind.TRIAGE: "violetsolid",
    StatusKind.WORKING: "bluesolid",
    StatusKind.RESOLVED: "greensolid",
    StatusKind.CLOSED: "graysolid",
    StatusKind.VOID: "graysolid",
}


def status_colour(kind: StatusKind) -> str:
    """Return the token a status is drawn in."""
    return "ambersolid" if kind in WAITING else _COLOURS[kind]


def status_size(theme: Theme) -> int:
    """Return width and height of a status mark."""
    return theme.px(_SIZE)


def paint_status(painter: QPainter, rect: QRect, kind: StatusKind, theme: Theme) -> None:
    """Paint a status mark in the middle of a rectangle."""
    size = min(status_size(theme), rect.height())
    square = middle(rect, size, size)
    draw_mark(painter, square, ("status", kind), lambda p, r: _paint(p, r, kind, theme))


def paint_escalated(painter: QPainter, rect: QRect, theme: Theme) -> None:
    """Paint the flag of an escalated ticket: a square with an arrow upwards."""
    size = min(status_size(theme), rect.height())
    draw_mark(painter, middle(rect, size, size), "escalated", lambda p, r: _paint_flag(p, r, theme))


def _paint(painter: QPainter, rect: QRectF, kind: StatusKind, theme: Theme) -> None:
    colour = theme.colour(status_colour(kind))
    width = rect.width() * _LINE
    inner = shrunk(rect, 0.5)
    pen = round_pen(colour, width)
    on_disc = round_pen(theme.colour("surface"), width)
    if kind is StatusKind.NEW:
        dashed_ring(painter, inner, colour, width)
    elif kind is StatusKind.RESOLVED:
        disc(painter, inner, colour)
        tick(painter, inner, on_disc)
    elif kind is StatusKind.CLOSED:
        disc(painter, inner, colour)
        lines(painter, inner, on_disc, (32, 50), (68, 50))
    else:
        ring(painter, inner, colour, width)
        if kind in WAITING:
            pause(painter, inner, pen)
        elif kind is StatusKind.VOID:
            lines(painter, inner, pen, (24, 76), (76, 24))
        else:
            slice_of(painter, shrunk(inner, width * 2), colour, _SHARES[kind])


def _paint_flag(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    inner = shrunk(rect, 0.5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("orangesolid"))
    painter.drawRoundedRect(inner, rect.width() * 0.2, rect.width() * 0.2)
    painter.setBrush(theme.colour("surface"))
    points = ((50, 18), (80, 50), (60, 50), (60, 80), (40, 80), (40, 50), (20, 50))
    painter.drawPolygon(QPolygonF([place(inner, *point) for point in points]))
