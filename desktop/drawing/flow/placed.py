"""A flow chart laid out: boxes, lines, labels and lanes in their places on the page."""

from typing import NamedTuple

from desktop.drawing.display_list import Align
from desktop.drawing.flow.graph import Lane, Net, Node
from desktop.drawing.flow.sizes import Sized

Point = tuple[float, float]


class Rect(NamedTuple):
    """A rectangle on the page."""

    x: float
    y: float
    width: float
    height: float

    def corners(self) -> tuple[Point, Point]:
        """Return the first and the last corner."""
        return (self.x, self.y), (self.x + self.width, self.y + self.height)


class PlacedBox(NamedTuple):
    """A node in its place, with its lines of text."""

    node: Node
    rect: Rect
    size: Sized


class PlacedLine(NamedTuple):
    """An edge from the border of one box to the border of another."""

    link: int
    points: tuple[Point, ...]


class PlacedLabel(NamedTuple):
    """The lines of a label in their place, ragged at one side where they stand beside a line."""

    link: int
    rect: Rect
    lines: tuple[str, ...]
    align: Align = Align.MIDDLE


class PlacedLane(NamedTuple):
    """A lane or a stage, its head and all of it."""

    lane: Lane
    head: Rect
    rect: Rect


class Layout(NamedTuple):
    """A flow chart laid out; everything lies between (0, 0) and (width, height)."""

    net: Net
    width: float
    height: float
    boxes: tuple[PlacedBox, ...]
    lines: tuple[PlacedLine, ...]
    labels: tuple[PlacedLabel, ...]
    lanes: tuple[PlacedLane, ...] = ()
    stages: tuple[PlacedLane, ...] = ()
