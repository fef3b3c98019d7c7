"""Paint a drawing on a page of a PDF with the shipped fonts embedded; its library is loaded late.

The library measures from the bottom of a page; here as everywhere y points down from the top.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

from desktop.drawing.display_list import Align, Box, Drawing, Polyline, Shape, Stroke, Text
from desktop.drawing.measure import FONT_FILES
from desktop.resources import resource

FONT_NAMES = {False: "NotoSansSC", True: "NotoSansSC-Bold"}
"""How the shipped fonts are called in PDF files, by boldness."""

Colour = Callable[[str], str]


class At(NamedTuple):
    """Where the top left corner of a drawing lies on a page, from its bottom; and how large."""

    x: float
    y: float
    scale: float = 1.0


def register_fonts() -> None:
    """Make the shipped fonts known to the PDF library, once."""
    from reportlab.pdfbase import pdfmetrics  # noqa: PLC0415 - 0.2 s, wanted by prints alone
    from reportlab.pdfbase.ttfonts import TTFont  # noqa: PLC0415

    known = set(pdfmetrics.getRegisteredFontNames())
    for bold, name in FONT_NAMES.items():
        if name not in known:
            pdfmetrics.registerFont(TTFont(name, str(resource(FONT_FILES[bold]))))


def paint_on_page(canvas: Any, drawing: Drawing, at: At, colour: Colour) -> None:
    """Paint a drawing on a canvas of reportlab; `colour` turns names of tokens into colours."""
    register_fonts()
    canvas.saveState()
    canvas.translate(at.x, at.y)
    canvas.scale(at.scale, at.scale)
    canvas.setLineJoin(1)
    for shape in drawing.shapes:
        _paint(canvas, shape, colour)
    canvas.restoreState()


def _paint(canvas: Any, shape: Shape, colour: Colour) -> None:
    if isinstance(shape, Text):
        _text(canvas, shape, colour)
        return
    fill = "" if isinstance(shape, Polyline) else shape.fill
    _set(canvas, fill, shape.stroke, colour)
    how = {"stroke": int(shape.stroke.width > 0), "fill": int(bool(fill))}
    if isinstance(shape, Box):
        bottom = -shape.y - shape.height
        canvas.roundRect(shape.x, bottom, shape.width, shape.height, shape.radius, **how)
        return
    path = canvas.beginPath()
    (first_x, first_y), *rest = shape.points
    path.moveTo(first_x, -first_y)
    for x, y in rest:
        path.lineTo(x, -y)
    if not isinstance(shape, Polyline):
        path.close()
    canvas.drawPath(path, **how)


def _set(canvas: Any, fill: str, stroke: Stroke, colour: Colour) -> None:
    if fill:
        canvas.setFillColor(_ink(colour(fill)))
    if stroke.width:
        canvas.setStrokeColor(_ink(colour(stroke.colour)))
        canvas.setLineWidth(stroke.width)
        canvas.setDash(*((list(stroke.dashes), 0) if stroke.dashes else ()))


def _text(canvas: Any, text: Text, colour: Colour) -> None:
    canvas.setFillColor(_ink(colour(text.colour)))
    canvas.setFont(FONT_NAMES[text.bold], text.size)
    draw = {
        Align.LEFT: canvas.drawString,
        Align.MIDDLE: canvas.drawCentredString,
        Align.RIGHT: canvas.drawRightString,
    }[text.align]
    draw(text.x, -text.y, text.text)


def _ink(value: str) -> Any:
    from reportlab.lib.colors import HexColor  # noqa: PLC0415 - as above

    return HexColor(value)
