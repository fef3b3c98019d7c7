"""Paint drawings with Qt: on the screen in the theme's colours, into images, onto printers."""

from collections.abc import Callable
from math import ceil, sqrt

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QImage, QPainter, QPen, QPolygonF, QTransform

from desktop.drawing.colours import paper_colours, screen_token
from desktop.drawing.display_list import Align, Box, Drawing, Polyline, Shape, Stroke, Text
from desktop.drawing.measure import text_width
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens

Colour = Callable[[str], QColor]
Sides = tuple[float, float, float, float]
_BEFORE = {Align.LEFT: 0.0, Align.MIDDLE: 0.5, Align.RIGHT: 1.0}
_LEAST_TEXT = 1.0
_ORIGIN = QPointF(0.0, 0.0)


def theme_colour(name: str) -> QColor:
    """Return the colour of a name in a display list in the present theme."""
    return current_theme().colour(screen_token(name))


def paper_colour(name: str) -> QColor:
    """Return the ink of a name in a display list on paper."""
    return QColor(paper_colours()(name))


def paint_drawing(
    painter: QPainter, drawing: Drawing, colour: Colour = theme_colour, seen: QRectF | None = None
) -> None:
    """Paint a drawing with its top left corner at the painter's origin, a point as one unit.

    `seen` is the part that is looked at: the rest is left out, and texts too small to leave more
    than a shadow of a pixel everywhere.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # A drawing is not mirrored, whatever the language of the window.
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    inks = _Inks(painter, colour)
    sides = None if seen is None else (seen.left(), seen.top(), seen.right(), seen.bottom())
    for shape in drawing.shapes:
        if sides is None or _is_seen(shape, sides):
            inks.paint(shape)
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


def reach(shape: Shape) -> Sides:
    """Return how far a shape reaches at most: left, top, right, bottom, its line left aside."""
    if isinstance(shape, Box):
        return shape.x, shape.y, shape.x + shape.width, shape.y + shape.height
    if isinstance(shape, Text):
        # No letter is wider than the text is high.
        wide = len(shape.text) * shape.size
        left = shape.x - wide * _BEFORE[shape.align]
        return left, shape.y - shape.size, left + wide, shape.y + shape.size
    xs, ys = zip(*shape.points, strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def changed_parts(before: Drawing, after: Drawing) -> set[Sides] | None:
    """Return where two drawings differ, None where they are not alike enough to say."""
    alike = before[:2] == after[:2] and len(before.shapes) == len(after.shapes)
    if not alike:
        return None
    pairs = (pair for pair in zip(before.shapes, after.shapes, strict=True) if pair[0] != pair[1])
    return {reach(each) for pair in pairs for each in pair}


def _is_seen(shape: Shape, sides: Sides) -> bool:
    left, top, right, bottom = reach(shape)
    return left <= sides[2] and right >= sides[0] and top <= sides[3] and bottom >= sides[1]


class _Inks:
    """Paints shapes; colours, pens and fonts are made once for each painting."""

    def __init__(self, painter: QPainter, colour: Colour) -> None:
        self._painter, self._colour = painter, colour
        self._pens: dict[Stroke, QPen] = {}
        self._brushes: dict[str, QBrush] = {}
        self._texts: dict[tuple[float, bool], tuple[QFont, float]] = {}
        self._base = painter.transform()
        self._scale = sqrt(abs(self._base.determinant()))

    def paint(self, shape: Shape) -> None:
        """Paint one shape."""
        if isinstance(shape, Text):
            if shape.size * self._scale >= _LEAST_TEXT:
                self._text(shape)
            return
        painter = self._painter
        painter.setPen(self._pen(shape.stroke))
        painter.setBrush(self._brush("" if isinstance(shape, Polyline) else shape.fill))
        if isinstance(shape, Box):
            rect = QRectF(shape.x, shape.y, shape.width, shape.height)
            if shape.radius:
                painter.drawRoundedRect(rect, shape.radius, shape.radius)
            else:
                painter.drawRect(rect)
            return
        points = QPolygonF([QPointF(x, y) for x, y in shape.points])
        if isinstance(shape, Polyline):
            painter.drawPolyline(points)
        else:
            painter.drawPolygon(points)

    def _pen(self, stroke: Stroke) -> QPen:
        found = self._pens.get(stroke)
        if found is None:
            found = self._pens[stroke] = _pen(stroke, self._colour)
        return found

    def _brush(self, fill: str) -> QBrush:
        found = self._brushes.get(fill)
        if found is None:
            found = QBrush(self._colour(fill)) if fill else QBrush(Qt.BrushStyle.NoBrush)
            self._brushes[fill] = found
        return found

    def _text(self, text: Text) -> None:
        key = text.size, text.bold
        found = self._texts.get(key)
        if found is None:
            font = _font(text.size, bold=text.bold)
            # Qt's fonts have whole sizes.
            found = self._texts[key] = font, text.size / font.pixelSize()
        font, part = found
        painter, left = self._painter, text.x
        before = _BEFORE[text.align]
        if before:
            left -= text_width(text.text, text.size, bold=text.bold) * before
        painter.setFont(font)
        painter.setPen(self._colour(text.colour))
        painter.setTransform(QTransform(part, 0.0, 0.0, part, left, text.y) * self._base)
        painter.drawText(_ORIGIN, text.text)
        painter.setTransform(self._base)


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
