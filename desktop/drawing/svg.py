"""Paint a drawing as SVG; texts stay texts, set in the shipped font where the reader has it."""

import re
from collections.abc import Callable
from xml.sax.saxutils import escape, quoteattr

from desktop.drawing.display_list import Align, Box, Drawing, Polyline, Shape, Stroke, Text

_FAMILY = "'Noto Sans SC', 'Microsoft YaHei', 'PingFang SC', sans-serif"
_ANCHORS = {Align.LEFT: "start", Align.MIDDLE: "middle", Align.RIGHT: "end"}
# XML has no way to write these.
_UNWRITABLE = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")

Colour = Callable[[str], str]


def svg(drawing: Drawing, colour: Colour, *, title: str = "") -> str:
    """Return a drawing as an SVG file's text; `colour` turns names of tokens into colours."""
    width, height = _number(drawing.width), _number(drawing.height)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}pt" height="{height}pt"'
        f' viewBox="0 0 {width} {height}" font-family="{_FAMILY}" role="img">'
    )
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', head]
    if title:
        lines.append(f"<title>{_written(title)}</title>")
    lines += [_element(shape, colour) for shape in drawing.shapes]
    lines.append("</svg>")
    return "\n".join(lines) + "\n"


def _element(shape: Shape, colour: Colour) -> str:
    if isinstance(shape, Text):
        return _text(shape, colour)
    if isinstance(shape, Box):
        sides = {"x": shape.x, "y": shape.y, "width": shape.width, "height": shape.height}
        place = " ".join(f'{name}="{_number(value)}"' for name, value in sides.items())
        rounded = f' rx="{_number(shape.radius)}"' if shape.radius else ""
        return f"<rect {place}{rounded}{_paint(shape.fill, shape.stroke, colour)}/>"
    points = " ".join(f"{_number(x)},{_number(y)}" for x, y in shape.points)
    if isinstance(shape, Polyline):
        return f'<polyline points="{points}"{_paint("", shape.stroke, colour)}/>'
    return f'<polygon points="{points}"{_paint(shape.fill, shape.stroke, colour)}/>'


def _text(text: Text, colour: Colour) -> str:
    weight = ' font-weight="700"' if text.bold else ""
    return (
        f'<text x="{_number(text.x)}" y="{_number(text.y)}" font-size="{_number(text.size)}"'
        f' text-anchor="{_ANCHORS[text.align]}"{weight} fill={quoteattr(colour(text.colour))}'
        f' font-kerning="none" xml:space="preserve">{_written(text.text)}</text>'
    )


def _paint(fill: str, stroke: Stroke, colour: Colour) -> str:
    parts = [f" fill={quoteattr(colour(fill) if fill else 'none')}"]
    if stroke.width:
        parts.append(f" stroke={quoteattr(colour(stroke.colour))}")
        parts.append(f' stroke-width="{_number(stroke.width)}" stroke-linejoin="round"')
    if stroke.dashes:
        dashes = " ".join(_number(each) for each in stroke.dashes)
        parts.append(f' stroke-dasharray="{dashes}"')
    return "".join(parts)


def _written(text: str) -> str:
    return escape(_UNWRITABLE.sub("\ufffd", text))


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
