"""Cut a large drawing into sheets that lap over each other, to be glued together again."""

from collections.abc import Iterator
from math import ceil
from typing import NamedTuple

from desktop.drawing.moving import Extent
from desktop.drawing.pages.papers import MM

OVERLAP = 10 * MM
"""How much of a sheet its neighbour shows again."""

MARGIN, STRIP = 10 * MM, 16 * MM
# What a sum of lengths may be off.
_SLACK = 0.01


class Tile(NamedTuple):
    """One sheet: its row and column, counted from 1, and the part of the drawing it shows."""

    row: int
    column: int
    window: Extent


class Tiling(NamedTuple):
    """Sheets of one paper, their rows and columns; the part of each that is drawn on."""

    paper: tuple[float, float]
    columns: int
    rows: int
    area: tuple[float, float]

    @property
    def sheets(self) -> int:
        """Return how many sheets there are."""
        return self.columns * self.rows

    def tiles(self) -> Iterator[Tile]:
        """Yield the sheets row by row."""
        wide, high = self.area
        for row in range(self.rows):
            for column in range(self.columns):
                left, top = column * (wide - OVERLAP), row * (high - OVERLAP)
                yield Tile(row + 1, column + 1, Extent(left, top, left + wide, top + high))


def tiling(size: tuple[float, float], paper: tuple[float, float]) -> Tiling:
    """Return the sheets for a drawing of a size; they lie the way that takes fewer of them."""
    lying = _tiling(size, (paper[1], paper[0]))
    upright = _tiling(size, paper)
    return upright if upright.sheets < lying.sheets else lying


def _tiling(size: tuple[float, float], paper: tuple[float, float]) -> Tiling:
    area = (paper[0] - 2 * MARGIN, paper[1] - MARGIN - STRIP)
    columns, rows = (
        max(1, ceil((length - OVERLAP - _SLACK) / (room - OVERLAP)))
        for length, room in zip(size, area, strict=True)
    )
    return Tiling(paper, columns, rows, area)
