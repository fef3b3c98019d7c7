"""What a drawing is made of: shapes and texts in points, y downwards, the first painted first.

Colours are names of tokens ("accent", "line", "red_bg"), so that screen and paper each use their
own palette. Every painter (Qt, PDF, SVG) takes the same list.
"""

from enum import StrEnum
from typing import NamedTuple


class Align(StrEnum):
    """Where a text stands from its x."""

    LEFT = "left"
    MIDDLE = "middle"
    RIGHT = "right"


class Stroke(NamedTuple):
    """A line's colour, width in points, and dashes (lengths on and off; empty for none)."""

    colour: str = "line"
    width: float = 1.0
    dashes: tuple[float, ...] = ()


NO_STROKE = Stroke("", 0.0)


class Box(NamedTuple):
    """A rectangle, its corners round by `radius`; an empty fill leaves it hollow."""

    x: float
    y: float
    width: float
    height: float
    radius: float = 0.0
    fill: str = ""
    stroke: Stroke = NO_STROKE


class Polygon(NamedTuple):
    """A closed shape."""

    points: tuple[tuple[float, float], ...]
    fill: str = ""
    stroke: Stroke = NO_STROKE


class Polyline(NamedTuple):
    """An open line through points."""

    points: tuple[tuple[float, float], ...]
    stroke: Stroke = Stroke()


class Text(NamedTuple):
    """One line of text; `y` is its baseline."""

    x: float
    y: float
    text: str
    size: float
    colour: str = "ink"
    bold: bool = False
    align: Align = Align.LEFT


Shape = Box | Polygon | Polyline | Text


class Region(NamedTuple):
    """A part that can be clicked, read aloud and focused: which thing it shows, and where."""

    name: str
    label: str
    x: float
    y: float
    width: float
    height: float


class Drawing(NamedTuple):
    """A whole picture: its size, its shapes, its parts."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    regions: tuple[Region, ...] = ()
