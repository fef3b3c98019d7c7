"""Marks painted once and kept as pictures until the theme changes."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPixmap

from desktop.qtkit.icons import blank_pixmap
from desktop.qtkit.theme import Theme, current_theme

Paint = Callable[[QPainter, QRectF], None]

_LIMIT = 4000
_pixmaps: dict[Hashable, QPixmap] = {}
_listening: list[Theme] = []


def draw_mark(painter: QPainter, rect: QRect, key: Hashable, paint: Paint) -> None:
    """Draw what `paint` paints into a rectangle of that size; painted only the first time."""
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    whole = (key, rect.width(), rect.height(), ratio)
    found = _pixmaps.get(whole)
    if found is None:
        found = _pixmaps[whole] = _paint(rect.size(), ratio, paint)
    painter.drawPixmap(rect.topLeft(), found)


def middle(rect: QRect, width: int, height: int) -> QRect:
    """Return a rectangle of a size in the middle of another one, on whole pixels."""
    left = rect.left() + (rect.width() - width) // 2
    return QRect(left, rect.top() + (rect.height() - height) // 2, width, height)


def _paint(size: QSize, ratio: float, paint: Paint) -> QPixmap:
    if not _listening:
        _listening.append(current_theme())
        _listening[0].changed.connect(_pixmaps.clear)
    if len(_pixmaps) > _LIMIT:
        _pixmaps.clear()
    pixmap = blank_pixmap(size, ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return pixmap
