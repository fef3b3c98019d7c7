"""Marks of a promised time: share left, due soon, overdue, paused, met."""

from enum import StrEnum

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from desktop.qtkit.marks.cache import draw_mark, middle
from desktop.qtkit.marks.strokes import (
    arc_of,
    disc,
    lines,
    pause,
    place,
    ring,
    round_pen,
    shrunk,
    tick,
)
from desktop.qtkit.theme import Theme

_SIZE = 17
_LINE = 0.14
_STEPS = 48


class SlaMark(StrEnum):
    """How a promise stands."""

    ON_TIME = "on_time"
    DUE_SOON = "due_soon"
    OVERDUE = "overdue"
    PAUSED = "paused"
    MET = "met"


# The colour of the words beside a mark, and whether they are bold.
SLA_WORDS = {
    SlaMark.ON_TIME: ("text", False),
    SlaMark.DUE_SOON: ("amber", True),
    SlaMark.OVERDUE: ("red", True),
    SlaMark.PAUSED: ("muted", False),
    SlaMark.MET: ("green", True),
}


def sla_size(theme: Theme) -> int:
    """Return width and height of an SLA mark."""
    return theme.px(_SIZE)


def paint_sla(painter: QPainter, rect: QRect, mark: SlaMark, share: float, theme: Theme) -> None:
    """Paint a mark in the middle of a rectangle; `share` is the part of the time that is left."""
    size = min(sla_size(theme), rect.height())
    # Steps keep the number of pictures small; nobody sees a forty-eighth of a ring.
    step = max(0, min(_STEPS, round(share * _STEPS)))
    square = middle(rect, size, size)
    draw_mark(painter, square, (mark, step), lambda p, r: _paint(p, r, mark, step / _STEPS, theme))


def _paint(painter: QPainter, rect: QRectF, mark: SlaMark, share: float, theme: Theme) -> None:
    inner = shrunk(rect, 0.5)
    width = rect.width() * _LINE
    on_disc = round_pen(theme.colour("surface"), width * 0.9)
    if mark is SlaMark.OVERDUE:
        disc(painter, inner, theme.colour("redsolid"))
        lines(painter, inner, on_disc, (50, 26), (50, 53))
        lines(painter, inner, on_disc, (50, 74), (50, 74.5))
    elif mark is SlaMark.MET:
        disc(painter, inner, theme.colour("greensolid"))
        tick(painter, inner, on_disc)
    elif mark is SlaMark.PAUSED:
        ring(painter, inner, theme.colour("graysolid"), width * 0.8)
        pause(painter, inner, round_pen(theme.colour("graysolid"), width * 0.7))
    else:
        _paint_share(painter, inner, mark, share, theme)


def _paint_share(
    painter: QPainter, inner: QRectF, mark: SlaMark, share: float, theme: Theme
) -> None:
    width = inner.width() * _LINE
    soon = mark is SlaMark.DUE_SOON
    colour = theme.colour("ambersolid" if soon else "greensolid")
    ring(painter, inner, theme.colour("track"), width)
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    arc_of(painter, inner, pen, share)
    if soon:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        points = ((50, 30), (68, 63), (32, 63))
        painter.drawPolygon(QPolygonF([place(inner, *point) for point in points]))
