"""Flow charts on pages: as large as they may be, cut between their boxes where one page is small.

No text of a chart is printed smaller than a reader bears; a chart that would need it is parted
into bands over several pages instead.
"""

from collections.abc import Iterator
from typing import NamedTuple

from desktop.drawing.colours import paper_colours
from desktop.drawing.display_list import Box, Drawing, Polygon, Text
from desktop.drawing.pages.pen import Pen
from desktop.drawing.pages.piece import Break, Piece, Room, Sizes, Stack
from desktop.drawing.pages.text import TextPiece
from desktop.drawing.pdf import At, paint_on_page

LEAST_TEXT = 7.0
"""The size below which no text of a chart is printed, in points."""

_GAP = 4.0


class Band(NamedTuple):
    """A part of a drawing from one height to another."""

    top: float
    bottom: float


def chart_pieces(drawing: Drawing, heading: TextPiece, sizes: Sizes) -> Iterator[Piece]:
    """Yield a heading and the chart: on a page as it comes, on a turned one, or in bands."""
    taken = heading.height(sizes[0][0]) + _GAP
    least = least_scale(drawing)
    usual, turned = (_fit(drawing, (wide, high - taken)) for wide, high in sizes)
    if usual >= least or turned >= least:
        across = usual < least
        yield from [Break(turned=True)] if across else []
        yield heading
        yield ChartPiece(drawing, Band(0.0, drawing.height), (turned if across else usual, least))
        yield from [Break()] if across else []
        return
    # Where even the width is too little the text becomes small after all; no chart yet is so wide.
    across = min(1.0, sizes[0][0] / drawing.width) < least and sizes[1][0] > sizes[0][0]
    wide, high = sizes[across]
    scale = min(1.0, wide / drawing.width)
    yield Break(turned=across)
    for at, band in enumerate(bands(drawing, (high - taken) / scale)):
        part = ChartPiece(drawing, band, (scale, scale))
        yield Stack([heading, part], keep=True) if not at else part
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
    """A band of a drawing; `scales` are its best and its least one."""

    def __init__(self, drawing: Drawing, band: Band, scales: tuple[float, float]) -> None:
        self._drawing, self._band = drawing, band
        self._scale, self._least = scales
        self.before = _GAP

    def height(self, width: float) -> float:
        """Return the height at its scale."""
        del width
        return (self._band.bottom - self._band.top) * self._scale

    def part(self, room: Room) -> None:
        """Become smaller where the chart then fits what is left of a page and can be read."""
        wanted = room.left / max(self._band.bottom - self._band.top, 1.0)
        if self._least <= wanted < self._scale:
            self._scale = wanted

    def paint(self, pen: Pen, x: float, y: float, width: float) -> None:
        """Draw the band in the middle of the width, nothing beyond it."""
        scale, canvas = self._scale, pen.canvas
        left = x + (width - self._drawing.width * scale) / 2
        high = self.height(width)
        canvas.saveState()
        clip = canvas.beginPath()
        clip.rect(x - 1, pen.height - y - high, width + 2, high)
        canvas.clipPath(clip, stroke=0, fill=0)
        at = At(left, pen.height - y + self._band.top * scale, scale)
        paint_on_page(canvas, self._drawing, at, paper_colours())
        canvas.restoreState()


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
        if isinstance(shape, Box):
            yield Band(shape.y - 1, shape.y + shape.height + 1)
        elif isinstance(shape, Polygon):
            heights = [y for _, y in shape.points]
            yield Band(min(heights) - 1, max(heights) + 1)
        elif isinstance(shape, Text):
            yield Band(shape.y - shape.size, shape.y + 0.3 * shape.size)
