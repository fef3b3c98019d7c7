"""Shapes elsewhere and in another size; how far a shape reaches."""

from typing import NamedTuple

from desktop.drawing.display_list import Align, Box, Drawing, Polygon, Polyline, Shape, Stroke, Text
from desktop.drawing.measure import text_width

# Of a line of text, what hangs beneath its baseline.
_BELOW = 0.3


class Move(NamedTuple):
    """How a shape is moved: made larger about the origin, then shifted."""

    x: float = 0.0
    y: float = 0.0
    scale: float = 1.0


class Extent(NamedTuple):
    """A rectangle by its edges."""

    left: float
    top: float
    right: float
    bottom: float

    def touches(self, other: "Extent") -> bool:
        """Return whether two rectangles have something in common."""
        beside = self.right <= other.left or other.right <= self.left
        return not (beside or self.bottom <= other.top or other.bottom <= self.top)


def moved(shape: Shape, by: Move) -> Shape:
    """Return a shape in another place and size."""
    scale = by.scale
    if isinstance(shape, Text):
        x, y = shape.x * scale + by.x, shape.y * scale + by.y
        return shape._replace(x=x, y=y, size=shape.size * scale)
    stroke = _scaled(shape.stroke, scale)
    if isinstance(shape, Box):
        return shape._replace(
            x=shape.x * scale + by.x,
            y=shape.y * scale + by.y,
            width=shape.width * scale,
            height=shape.height * scale,
            radius=shape.radius * scale,
            stroke=stroke,
        )
    points = tuple((x * scale + by.x, y * scale + by.y) for x, y in shape.points)
    if isinstance(shape, Polygon):
        return Polygon(points, shape.fill, stroke)
    return Polyline(points, stroke)


def extent_of(shape: Shape) -> Extent:
    """Return how far a shape reaches, half of its stroke included."""
    if isinstance(shape, Text):
        wide = text_width(shape.text, shape.size, bold=shape.bold)
        left = shape.x - wide * {Align.LEFT: 0.0, Align.MIDDLE: 0.5, Align.RIGHT: 1.0}[shape.align]
        below = shape.y + _BELOW * shape.size
        return Extent(left, shape.y - shape.size, left + wide, below)
    half = shape.stroke.width / 2
    if isinstance(shape, Box):
        right, bottom = shape.x + shape.width, shape.y + shape.height
        return Extent(shape.x - half, shape.y - half, right + half, bottom + half)
    across, down = zip(*shape.points, strict=True)
    return Extent(min(across) - half, min(down) - half, max(across) + half, max(down) + half)


def grounded(drawing: Drawing, ground: str = "surface") -> Drawing:
    """Return a drawing on a ground of its own, for readers whose page is not white."""
    sheet = Box(0.0, 0.0, drawing.width, drawing.height, fill=ground)
    return drawing._replace(shapes=(sheet, *drawing.shapes))


def _scaled(stroke: Stroke, scale: float) -> Stroke:
    dashes = tuple(each * scale for each in stroke.dashes)
    return Stroke(stroke.colour, stroke.width * scale, dashes)
