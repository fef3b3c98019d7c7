"""The pages of slides: each is one drawing on a sheet of its own size."""

from collections.abc import Iterator, Sequence
from functools import partial

from desktop.drawing.colours import paper_colours
from desktop.drawing.display_list import Drawing
from desktop.drawing.pages.pen import Pen
from desktop.drawing.pages.poster_pages import Paint
from desktop.drawing.pages.sheet import Sheet
from desktop.drawing.pdf import At, paint_on_page

_EDGE, _NUMBER = 48.0, 14.0


def slide_pages(slides: Sequence[Drawing]) -> Iterator[tuple[Sheet, Paint]]:
    """Yield each sheet with what paints it."""
    for drawing in slides:
        wide = drawing.width - 2 * _EDGE
        size = (drawing.width, drawing.height)
        sheet = Sheet(size, _EDGE, _EDGE, wide, drawing.height - _EDGE - _NUMBER, bare=True)
        yield sheet, partial(_paint, drawing)


def _paint(drawing: Drawing, pen: Pen) -> None:
    paint_on_page(pen.canvas, drawing, At(0.0, drawing.height), paper_colours())
