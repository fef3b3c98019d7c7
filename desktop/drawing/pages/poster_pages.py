"""The pages of a poster: one sheet of its paper, or the sheets it is cut into."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from desktop.drawing import poster as whole
from desktop.drawing.colours import paper_colours
from desktop.drawing.display_list import Drawing, Text
from desktop.drawing.measure import fitted
from desktop.drawing.moving import Extent, extent_of
from desktop.drawing.pages.content import PageHead, Poster
from desktop.drawing.pages.papers import PAPERS
from desktop.drawing.pages.pen import Pen
from desktop.drawing.pages.sheet import Sheet
from desktop.drawing.pages.tiles import MARGIN, OVERLAP, Tile, Tiling, tiling
from desktop.drawing.pdf import At, paint_on_page

# Words around a chart are as large as on this paper; on a larger one they grow with it.
_USUAL = "A3"
_MARK, _MARK_GAP = 14.0, 4.0
_PLACE, _PLACE_BELOW, _NUMBER_ROOM = 9.0, 29.0, 120.0

_DASHES = (2.0, 2.0)

_Cut = tuple[float, tuple[float, ...]]
Paint = Callable[[Pen], None]


class Plan(NamedTuple):
    """A poster put together: how large its unit is, and how it is cut (None: it is not)."""

    drawing: Drawing
    unit: float
    cut: Tiling | None

    @property
    def sheets(self) -> int:
        """Return how many sheets it takes."""
        return self.cut.sheets if self.cut else 1

    @property
    def smallest_text(self) -> float:
        """Return the size of its smallest text on paper, in points."""
        sizes = (shape.size for shape in self.drawing.shapes if isinstance(shape, Text))
        return min(sizes) * self.unit


def plan(poster: Poster, head: PageHead) -> Plan:
    """Return how a poster is printed."""
    text = whole.PosterText(head.title, head.second, head.state, poster.facts)
    around = whole.Around(poster.legend, text)
    unit, size, scale = _measures(poster, around)
    if poster.tile:
        # What is cut needs no room around its chart: that would be empty sheets.
        drawing = whole.snug_poster(poster.chart, around, scale)
        printed = (drawing.width * unit, drawing.height * unit)
        return Plan(drawing, unit, tiling(printed, PAPERS[poster.tile]))
    return Plan(whole.fitted_poster(poster.chart, around, size, scale), unit, None)


def _measures(poster: Poster, around: whole.Around) -> tuple[float, tuple[float, float], float]:
    """Return the unit of a poster, its size and the scale of its chart in that unit.

    It lies unless its chart is larger on an upright page; without a paper tiles keep its size.
    """
    short, long = PAPERS[poster.paper or _USUAL]
    unit = max(1.0, short / PAPERS[_USUAL][0])
    sizes = ((long / unit, short / unit), (short / unit, long / unit))
    if poster.tile and not poster.paper:
        return 1.0, sizes[0], 1.0
    most = whole.MOST_ENLARGED / unit
    lying, upright = (whole.fitting_scale(poster.chart, around, each, most) for each in sizes)
    return (unit, sizes[1], upright) if upright > lying else (unit, sizes[0], lying)


def poster_pages(
    poster: Poster, head: PageHead, words: dict[str, str]
) -> Iterator[tuple[Sheet, Paint]]:
    """Yield each sheet with what paints it."""
    found = plan(poster, head)
    if found.cut is None:
        yield _one_sheet(found)
        return
    cutter = _Cutter(found, found.cut)
    for tile in found.cut.tiles():
        place = words["poster_tile"].format(row=tile.row, column=tile.column)
        yield cutter.sheet, cutter.painter(tile, f"{place} · {head.title}")


def _one_sheet(found: Plan) -> tuple[Sheet, Paint]:
    unit, drawing = found.unit, found.drawing
    paper = (drawing.width * unit, drawing.height * unit)
    edge = whole.MARGIN * unit
    high = (drawing.height - whole.FOOT_BASELINE) * unit - edge
    sheet = Sheet(paper, edge, edge, paper[0] - 2 * edge, high, bare=True, unit=unit)

    def paint(pen: Pen) -> None:
        paint_on_page(pen.canvas, drawing, At(0.0, paper[1], unit), paper_colours())

    return sheet, paint


class _Cutter:
    """Paints the sheets of one poster, each with the shapes that are seen on it."""

    def __init__(self, found: Plan, cut: Tiling) -> None:
        self._drawing, self._unit, self._cut = found.drawing, found.unit, cut
        # Hidden text would be found twice, and hundreds of sheets with all of it are a large file.
        self._extents = [extent_of(shape) for shape in found.drawing.shapes]
        high = cut.area[1] + _PLACE_BELOW
        self.sheet = Sheet(cut.paper, MARGIN, MARGIN, cut.area[0], high, bare=True)

    def painter(self, tile: Tile, place: str) -> Paint:
        """Return what paints a tile; `place` says where it belongs."""

        def paint(pen: Pen) -> None:
            self._window(pen, tile)
            self._marks(pen, tile)
            said = fitted(place, self._cut.area[0] - _NUMBER_ROOM, _PLACE, bold=True)
            baseline = self.sheet.top + self.sheet.height
            pen.text((MARGIN, baseline), said, _PLACE, "ink", bold=True)

        return paint

    def _window(self, pen: Pen, tile: Tile) -> None:
        canvas, (wide, high) = pen.canvas, self._cut.area
        canvas.saveState()
        clip = canvas.beginPath()
        clip.rect(MARGIN, pen.height - MARGIN - high, wide, high)
        canvas.clipPath(clip, stroke=0, fill=0)
        at = At(MARGIN - tile.window.left, pen.height - MARGIN + tile.window.top, self._unit)
        paint_on_page(canvas, self._seen(tile.window), at, paper_colours())
        canvas.restoreState()

    def _seen(self, window: Extent) -> Drawing:
        measured = Extent(*(edge / self._unit for edge in window))
        both = zip(self._drawing.shapes, self._extents, strict=True)
        shapes = tuple(shape for shape, extent in both if extent.touches(measured))
        return self._drawing._replace(shapes=shapes)

    def _marks(self, pen: Pen, tile: Tile) -> None:
        """Draw where to cut: the edges of the area; dashed, where the neighbour's sheet begins."""
        wide, high = self._cut.area
        ups: list[_Cut] = [(MARGIN, ()), (MARGIN + wide, ())]
        levels: list[_Cut] = [(MARGIN, ()), (MARGIN + high, ())]
        if tile.column < self._cut.columns:
            ups.append((MARGIN + wide - OVERLAP, _DASHES))
        if tile.row < self._cut.rows:
            levels.append((MARGIN + high - OVERLAP, _DASHES))
        for x, dashes in ups:
            for y in (MARGIN - _MARK_GAP - _MARK, MARGIN + high + _MARK_GAP):
                pen.line((x, y, x, y + _MARK), "ink", 0.5, dashes)
        for y, dashes in levels:
            for x in (MARGIN - _MARK_GAP - _MARK, MARGIN + wide + _MARK_GAP):
                pen.line((x, y, x + _MARK, y), "ink", 0.5, dashes)
