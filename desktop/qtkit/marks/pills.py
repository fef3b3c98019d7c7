"""Small boxes with text in them: counts, state words, key caps; and the service-type square."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.qtkit.icons import paint_icon
from desktop.qtkit.marks.cache import draw_mark, middle
from desktop.qtkit.marks.strokes import shrunk
from desktop.qtkit.theme import Theme

_SQUARE = 8
_BELL = 14
_PLAIN_GROUNDS = {"accent": ("accent", "onaccent"), "critical": ("critical", "oncritical")}


def pill_size(text: str, theme: Theme) -> QSize:
    """Return the size of a pill with a text."""
    metrics = theme.metrics("note_strong")
    height = max(theme.px(18), metrics.height() + 2)
    return QSize(max(height, metrics.horizontalAdvance(text) + theme.px(12)), height)


def paint_pill(painter: QPainter, rect: QRect, text: str, tone: str, theme: Theme) -> None:
    """Paint a pill in the middle of a rectangle; `tone` is a state ("amber") or "critical"."""
    size = pill_size(text, theme)
    box = middle(rect, size.width(), size.height())
    draw_mark(painter, box, ("pill", text, tone), lambda p, r: _pill(p, r, (text, tone), theme))


def paint_chased(painter: QPainter, rect: QRect, count: int, theme: Theme) -> None:
    """Paint a bell with how often it rang, filling a rectangle."""
    side = min(rect.height(), rect.width() // 2, theme.px(_BELL))
    spot = QRectF(rect.left(), rect.center().y() - side / 2 + 0.5, side, side)
    paint_icon(painter, spot, "bell", theme.colour("amber"))
    paint_pill(painter, rect.adjusted(side, 0, 0, 0), str(count), "amber", theme)


def key_size(text: str, theme: Theme) -> QSize:
    """Return the size of a key cap."""
    metrics = theme.metrics("note_strong")
    height = max(theme.px(18), metrics.height() + 2)
    return QSize(max(height, metrics.horizontalAdvance(text) + theme.px(10)), height)


def paint_key(painter: QPainter, rect: QRect, text: str, ground: str, theme: Theme) -> None:
    """Paint a key cap in the middle of a rectangle; `ground` is the token it stands on."""
    size = key_size(text, theme)
    box = middle(rect, size.width(), size.height())
    draw_mark(painter, box, ("key", text, ground), lambda p, r: _key(p, r, (text, ground), theme))


def paint_square(painter: QPainter, rect: QRect, colour: str, theme: Theme) -> None:
    """Paint the square of a service type in the middle of a rectangle."""
    side = theme.px(_SQUARE)
    box = middle(rect, side, side)
    draw_mark(painter, box, ("square", colour), lambda p, r: _square(p, r, colour, theme))


def _pill(painter: QPainter, rect: QRectF, look: tuple[str, str], theme: Theme) -> None:
    text, tone = look
    ground, ink = _PLAIN_GROUNDS.get(tone, (f"{tone}bg", tone))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(ground))
    painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    _write(painter, rect, text, ink, theme)


def _key(painter: QPainter, rect: QRectF, look: tuple[str, str], theme: Theme) -> None:
    text, ground = look
    if ground in ("accent", "accentH"):
        edge = QColor(theme.colour("onaccent"))
        edge.setAlphaF(0.35)
        fill = QColor(theme.colour("onaccent"))
        fill.setAlphaF(0.14)
        ink = "onaccent"
    else:
        edge, fill, ink = theme.colour("border2"), theme.colour("subtle"), "text2"
    painter.setPen(QPen(edge, 1))
    painter.setBrush(fill)
    painter.drawRoundedRect(shrunk(rect, 0.5), 4, 4)
    _write(painter, rect, text, ink, theme)


def _square(painter: QPainter, rect: QRectF, colour: str, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(colour))
    painter.drawRoundedRect(rect, 2, 2)


def _write(painter: QPainter, rect: QRectF, text: str, ink: str, theme: Theme) -> None:
    painter.setFont(theme.font("note_strong"))
    painter.setPen(theme.colour(ink))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
