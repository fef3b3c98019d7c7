"""How a due moment came about, day beside day: what counted, what was paused, what is left."""

from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from desktop.drawing.display_list import (
    Align,
    Box,
    Drawing,
    Polyline,
    Shape,
    Stroke,
    Text,
)
from desktop.drawing.measure import fitted, text_width

_HEIGHT, _BAR, _TOP, _GAP = 62.0, 26.0, 16.0, 3.0
_RADIUS, _SIZE = 3.0, 8.5
_HATCH = 5.0


class Part(StrEnum):
    """What a piece of a day is."""

    COUNTED = "counted"
    PAUSED = "paused"
    OPEN = "open"


class Piece(NamedTuple):
    """A piece of a day's bar, as shares of its width."""

    part: Part
    start: float
    end: float


class StripDay(NamedTuple):
    """One column: a working day, or days on which nothing counts; `due` is a share of the bar."""

    title: str
    below: str
    pieces: tuple[Piece, ...] = ()
    idle: str = ""
    strong: bool = False
    due: float | None = None


def sla_strip(days: tuple[StripDay, ...], width: float) -> Drawing:
    """Return the strip in a width of points."""
    column = (width - _GAP * (len(days) - 1)) / max(1, len(days))
    shapes: list[Shape] = []
    for number, day in enumerate(days):
        shapes.extend(_day(day, number * (column + _GAP), column))
    return Drawing(width, _HEIGHT, tuple(shapes))


def _day(day: StripDay, x: float, width: float) -> Iterator[Shape]:
    yield _words(day.title, (x, width, _TOP - 6), strong=day.strong)
    yield Box(x, _TOP, width, _BAR, _RADIUS, "graybg", Stroke("line", 0.7))
    if day.idle:
        yield from _hatched(x, width)
        wide = min(width - 2, text_width(day.idle, _SIZE) + 12)
        plate = (x + (width - wide) / 2, _TOP + _BAR / 2 - 7, wide, 14.0)
        yield Box(*plate, _RADIUS, "surface")
        yield _words(day.idle, (x, width, _TOP + _BAR / 2 + 3))
    for piece in day.pieces:
        yield from _piece(piece, x, width)
    if day.due is not None:
        at = x + day.due * width
        yield Polyline(((at, _TOP - 4), (at, _TOP + _BAR + 4)), Stroke("ink", 1.6))
    colour = "violet" if day.strong else "ink"
    yield _words(day.below, (x, width, _TOP + _BAR + 12), colour=colour, strong=day.strong)


def _piece(piece: Piece, x: float, width: float) -> Iterator[Shape]:
    left, wide = x + piece.start * width, max(1.0, (piece.end - piece.start) * width)
    top, high = _TOP + 2, _BAR - 4
    if piece.part is Part.COUNTED:
        yield Box(left, top, wide, high, 1.5, "accent")
    elif piece.part is Part.OPEN:
        yield Box(left, top, wide, high, 1.5, "", Stroke("accent", 1.0, (2.5, 2.0)))
    else:
        yield Box(left, top, wide, high, 1.5, "surface", Stroke("gray", 0.8))
        middle = left + wide / 2
        # Told by shape, too: two bars, where there is room for them.
        for at in (middle - 1.8, middle + 1.8) if wide > _HATCH else ():
            yield Polyline(((at, top + 6), (at, top + high - 6)), Stroke("gray", 1.2))


def _hatched(x: float, width: float) -> Iterator[Shape]:
    at = _HATCH
    while at < width + _BAR:
        start, end = max(0.0, at - _BAR), min(width, at)
        line = ((x + end, _TOP + at - end), (x + start, _TOP + at - start))
        yield Polyline(line, Stroke("line", 0.5))
        at += _HATCH


def _words(
    text: str, place: tuple[float, float, float], *, colour: str = "ink", strong: bool = False
) -> Text:
    """Return a text in the middle of a column: its left edge, its width, the baseline."""
    x, width, y = place
    shown = fitted(text, width, _SIZE, bold=strong)
    return Text(x + width / 2, y, shown, _SIZE, colour, strong, Align.MIDDLE)
