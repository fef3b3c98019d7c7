"""A drawing as a PNG file, by way of a page of PDF: the same shapes and the same font, without Qt.

One at a time, as all that makes pixels of pages.
"""

import io
from collections.abc import Callable
from typing import NamedTuple

from desktop.drawing.display_list import Drawing
from desktop.drawing.pages.raster import Raster, render_page
from desktop.drawing.pdf import At, paint_on_page

USUAL_SCALE = 2.0
"""How many pixels a point has."""

MOST_SIDE = 12_000
"""No side has more pixels: a larger drawing gets fewer of them for a point."""

_DPI, _POINTS = 144.0, 72.0


class Picture(NamedTuple):
    """A PNG file's bytes, its pixels, how many of them a point has, characters the font lacks."""

    data: bytes
    width: int
    height: int
    scale: float
    missing: tuple[str, ...] = ()


def png(drawing: Drawing, colour: Callable[[str], str]) -> Picture:
    """Return a drawing as an image; `colour` turns names of tokens into colours."""
    from desktop.drawing.pages.plain import Cleaner  # noqa: PLC0415 - 0.2 s, wanted by files alone

    cleaner = Cleaner()
    drawing = cleaner.record(drawing)
    longest = max(drawing.width, drawing.height, 1.0)
    scale = min(USUAL_SCALE, MOST_SIDE / longest)
    raster = render_page(_page(drawing, colour, scale * _POINTS / _DPI), 0, _DPI)
    wide = max(drawing.width, 1.0)
    scale, missing = raster.width / wide, tuple(sorted(cleaner.missing))
    return Picture(_encoded(raster), raster.width, raster.height, scale, missing)


def _page(drawing: Drawing, colour: Callable[[str], str], scale: float) -> bytes:
    from reportlab.pdfgen.canvas import Canvas  # noqa: PLC0415 - as above

    size = (max(drawing.width * scale, 1.0), max(drawing.height * scale, 1.0))
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=size, invariant=1)
    paint_on_page(canvas, drawing, At(0.0, size[1], scale), colour)
    canvas.save()
    return file.getvalue()


def _encoded(raster: Raster) -> bytes:
    from PIL import Image  # noqa: PLC0415 - as above

    size = (raster.width, raster.height)
    image = Image.frombuffer("RGB", size, raster.pixels, "raw", "BGRX", raster.stride)
    file = io.BytesIO()
    image.save(file, "PNG")
    return file.getvalue()
