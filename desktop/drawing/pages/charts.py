"""Flow charts on pages: as large as they may be, cut between their boxes where one page is small.

No text of a chart is printed smaller than a reader bears; a chart that would need it is parted
into bands over several pages instead.
"""

from collections.abc import Iterator
from typing import NamedTuple

from desktop.drawing.colours import paper_colours
from desktop.drawing.display_list import Box, Drawing, Polyline, Shape, Text
from desktop.drawing.pages.pen import Pen
from desktop.drawing.pages.piece import Break, Piece, Room, Sizes
from desktop.drawing.pages.text import TextPiece
from desktop.drawing.pdf import At, paint_on_page

LEAST_TEXT = 7.0
"""The size below which no text of a chart is printed, in points."""

_GAP = 4.0


class Band(NamedTuple):
    """A part of a drawing from one height to another."""

    top: float
    bottom: float


class Scales(NamedTuple):
    """The scale a chart wants, and the one below which it can't be read."""

    best: float
    least: float


def chart_pieces(drawing: Drawing, heading: TextPiece, sizes: Sizes) -> Iterator[Piece]:
    """Yield a chart beneath its heading: as it comes, on a turned page, or in bands."""
    taken = heading.height(sizes[0][0]) + _GAP
    least = least_scale(drawing)
    usual, turned = (_fit(drawing, (wide, high - taken)) for wide, high in sizes)
    whole = Band(0.0, drawing.height)
    if usual >= least:
        yield ChartPiece(drawing, whole, Scales(usual, least), heading)
    elif turned >= least:
        yield Break(turned=True)
        yield ChartPiece(drawing, whole, Scales(turned, least), heading)
        yield Break()
    else:
        yield from _in_bands(drawing, heading, sizes)


def _in_bands(drawing: Drawing, heading: TextPiece, sizes: Sizes) -> Iterator[Piece]:
    """Yield a chart that is too long for a page, on as many as it takes."""
    # Where even the width is too little the text becomes small after all.
    across = sizes[0][0] / drawing.width < least_scale(drawing) and sizes[1][0] > sizes[0][0]
    wide, high = sizes[across]
    scale = min(1.0, wide / drawing.width)
    most = (high - heading.height(wide) - _GAP) / scale
    yield Break(turned=across)
    for at, band in enumerate(bands(drawing, most)):
        yield ChartPiece(drawing, band, Scales(scale, scale), None if at else heading)
    if across:
        yield Break()


def least_scale(drawing: Drawing) -> float:
    """Return the scale at which the smallest text of a drawing can just be read."""
    sizes = [shape.size for shape in drawing.shapes if isinstance(shape, Text)]
    return LEAST_TEXT / min(sizes) if sizes else 0.0


def bands(drawing: Drawing, most: float) -> list[Band]:
    """Return the bands of a drawing, none higher than `most`, that cut no box and no text."""
    solid = sorted(_solid(drawing))
    out: list[Band] = []
    top = 0.0
    while drawing.height - top > most:
        cut = _cut(solid, top, top + most)
        out.append(Band(top, cut))
        top = cut
    return [*out, Band(top, drawing.height)]


class ChartPiece(Piece):
    """A band of a drawing, the first with a heading above it."""

    def __init__(
        self, drawing: Drawing, band: Band, scales: Scales, heading: TextPiece | None
    ) -> None:
        self._drawing, self._band, self._heading = drawing, band, heading
        self._scale, self._least = scales
        self.before = heading.before if heading else _GAP
        # Bands follow each other; a chart in one piece may come a little later.
        self.floats = self._scale > self._least

    def height(self, width: float) -> float:
        """Return the height at its scale."""
        return self._above(width) + self._high() * self._scale

    def part(self, room: Room) -> None:
        """Become smaller where the chart then fits what is left of a page and can be read."""
        wanted = (room.left - self._above(room.width)) / max(self._high(), 1.0)
        if self._least <= wanted < self._scale:
            self._scale = wanted

    def paint(self, pen: Pen, x: float, y: float, width: float) -> None:
        """Draw the band in the middle of the width, nothing beyond it."""
        if self._heading:
            self._heading.paint(pen, x, y, width)
        y += self._above(width)
        scale, canvas = self._scale, pen.canvas
        left = x + (width - self._drawing.width * scale) / 2
        high = self._high() * scale
        canvas.saveState()
        clip = canvas.beginPath()
        clip.rect(x - 1, pen.height - y - high, width + 2, high)
        canvas.clipPath(clip, stroke=0, fill=0)
        at = At(left, pen.height - y + self._band.top * scale, scale)
        paint_on_page(canvas, self._shown(), at, paper_colours())
        canvas.restoreState()

    def _shown(self) -> Drawing:
        """Return the drawing without what lies on other pages: hidden text would be found twice."""
        top, bottom = self._band
        shapes = [
            shape
            for shape in self._drawing.shapes
            if (extent := extent_of(shape)).bottom > top and extent.top < bottom
        ]
        return self._drawing._replace(shapes=tuple(shapes))

    def _high(self) -> float:
        return self._band.bottom - self._band.top

    def _above(self, width: float) -> float:
        return self._heading.height(width) + _GAP if self._heading else 0.0


def _fit(drawing: Drawing, size: tuple[float, float]) -> float:
    return min(1.0, size[0] / max(drawing.width, 1.0), size[1] / max(drawing.height, 1.0))


def _cut(solid: list[Band], top: float, most: float) -> float:
    """Return the lowest height that lies in no box and no text; the most where there is none."""
    cut = most
    # A box that is avoided may bring the cut into another one, one that begins further above.
    for band in reversed(solid):
        if band.top < cut < band.bottom:
            cut = band.top
    return cut if cut > top else most


def _solid(drawing: Drawing) -> Iterator[Band]:
    for shape in drawing.shapes:
        if not isinstance(shape, Polyline):
            yield extent_of(shape)


def extent_of(shape: Shape) -> Band:
    """Return from which height to which a shape reaches, with half a line around it."""
    if isinstance(shape, Box):
        return Band(shape.y - 1, shape.y + shape.height + 1)
    if isinstance(shape, Text):
        return Band(shape.y - shape.size, shape.y + 0.3 * shape.size)
    heights = [y for _, y in shape.points]
    return Band(min(heights) - 1, max(heights) + 1)
