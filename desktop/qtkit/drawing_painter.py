"""Paint drawings with Qt: on the screen in the theme's colours, into images, onto printers."""

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen, QPolygonF

from desktop.drawing.colours import paper_colours, screen_token
from desktop.drawing.display_list import Align, Box, Drawing, Polyline, Shape, Stroke, Text
from desktop.drawing.measure import text_width
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens

Colour = Callable[[str], QColor]


def theme_colour(name: str) -> QColor:
    """Return the colour of a name in a display list in the present theme."""
    return current_theme().colour(screen_token(name))


def paper_colour(name: str) -> QColor:
    """Return the ink of a name in a display list on paper."""
    return QColor(paper_colours()(name))


def paint_drawing(
    painter: QPainter,
    drawing: Drawing,
    colour: Colour = theme_colour,
    seen: tuple[float, float] | None = None,
) -> None:
    """Paint a drawing with its top left corner at the painter's origin, a point as one unit.

    `seen` is from which height to which anything is looked at: the rest is left out.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # A drawing is not mirrored, whatever the language of the window.
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    fonts: dict[tuple[float, bool], QFont] = {}
    for shape in drawing.shapes:
        if seen is None or _is_seen(shape, *seen):
            _paint(painter, shape, colour, fonts)
    painter.restore()


def to_image(
    drawing: Drawing, scale: float = 2.0, colour: Colour = theme_colour, ground: str = "surface"
) -> QImage:
    """Return a drawing as an image, on a ground; `scale` is how many pixels a point has."""
    width, height = round(drawing.width * scale), round(drawing.height * scale)
    image = QImage(max(1, width), max(1, height), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(colour(ground))
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint_drawing(painter, drawing, colour)
    painter.end()
    return image


def _is_seen(shape: Shape, top: float, bottom: float) -> bool:
    if isinstance(shape, Box):
        return shape.y <= bottom and shape.y + shape.height >= top
    if isinstance(shape, Text):
        return shape.y - shape.size <= bottom and shape.y + shape.size >= top
    heights = [y for _, y in shape.points]
    return min(heights) <= bottom and max(heights) >= top


def _paint(
    painter: QPainter, shape: Shape, colour: Colour, fonts: dict[tuple[float, bool], QFont]
) -> None:
    if isinstance(shape, Text):
        _text(painter, shape, colour, fonts)
        return
    painter.setPen(_pen(shape.stroke, colour))
    fill = "" if isinstance(shape, Polyline) else shape.fill
    painter.setBrush(colour(fill) if fill else Qt.BrushStyle.NoBrush)
    if isinstance(shape, Box):
        rect = QRectF(shape.x, shape.y, shape.width, shape.height)
        painter.drawRoundedRect(rect, shape.radius, shape.radius)
        return
    points = QPolygonF([QPointF(x, y) for x, y in shape.points])
    if isinstance(shape, Polyline):
        painter.drawPolyline(points)
    else:
        painter.drawPolygon(points)


def _pen(stroke: Stroke, colour: Colour) -> QPen:
    if not stroke.width:
        return QPen(Qt.PenStyle.NoPen)
    pen = QPen(colour(stroke.colour), stroke.width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if stroke.dashes:
        # Qt counts dashes in widths of the pen.
        pen.setDashPattern([each / stroke.width for each in stroke.dashes])
    return pen


def _text(
    painter: QPainter, text: Text, colour: Colour, fonts: dict[tuple[float, bool], QFont]
) -> None:
    font = fonts.get((text.size, text.bold))
    if font is None:
        font = fonts[text.size, text.bold] = _font(text.size, bold=text.bold)
    painter.setFont(font)
    painter.setPen(colour(text.colour))
    wide = text_width(text.text, text.size, bold=text.bold)
    moved = {Align.LEFT: 0.0, Align.MIDDLE: wide / 2, Align.RIGHT: wide}[text.align]
    # Qt's fonts have whole sizes.
    part = text.size / font.pixelSize()
    begin = QPointF(text.x - moved, text.y)
    painter.save()
    painter.translate(begin)
    painter.scale(part, part)
    painter.drawText(QPointF(0.0, 0.0), text.text)
    painter.restore()


def _font(size: float, *, bold: bool) -> QFont:
    """Return the shipped font, whose widths the layout has counted with."""
    theme = current_theme()
    theme.fonts.families()
    font = QFont()
    font.setFamilies([tokens().fonts["shipped"], *theme.fonts.families()])
    font.setPixelSize(max(1, ceil(size)))
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    font.setKerning(False)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
