"""Icons by meaning, painted from path data in any colour; the icon library is never imported."""

import json
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPainterPath, QPixmap

from desktop.qtkit.theme import Theme, current_theme
from desktop.resources import resource

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

_EM = 1024.0

_pixmaps: dict[tuple[str, int, str, float], QPixmap] = {}
_icons: dict[tuple[str, str, int], "QIcon"] = {}
_listening: list[Theme] = []


@cache
def icon_names() -> dict[str, str]:
    """Return every meaning and its path data."""
    text = resource("icons/paths.json").read_text(encoding="utf-8")
    paths: dict[str, str] = json.loads(text)
    return paths


@cache
def icon_path(name: str) -> QPainterPath:
    """Return an icon's outline in a square of 1024 units."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    parts = iter(icon_names()[name].split())
    for letter in parts:
        if letter == "M":
            path.moveTo(float(next(parts)), float(next(parts)))
        elif letter == "L":
            path.lineTo(float(next(parts)), float(next(parts)))
        elif letter == "Q":
            control = QPointF(float(next(parts)), float(next(parts)))
            path.quadTo(control, QPointF(float(next(parts)), float(next(parts))))
        else:
            path.closeSubpath()
    return path


def paint_icon(painter: QPainter, rect: QRectF, name: str, colour: QColor) -> None:
    """Paint an icon into a square of any size."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / _EM, rect.height() / _EM)
    painter.fillPath(icon_path(name), colour)
    painter.restore()


def icon_pixmap(
    name: str, size: int = 16, colour: str = "text2", ratio: float | None = None
) -> QPixmap:
    """Return the icon as a picture; the same one each time until the theme changes."""
    ratio = _screen_ratio() if ratio is None else ratio
    key = (name, size, colour, ratio)
    found = _pixmaps.get(key)
    if found is None:
        _listen()
        found = blank_pixmap(QSize(size, size), ratio)
        painter = QPainter(found)
        paint_icon(painter, QRectF(0, 0, size, size), name, current_theme().colour(colour))
        painter.end()
        _pixmaps[key] = found
    return found


def icon(name: str, colour: str = "text2", size: int = 16) -> "QIcon":
    """Return the icon of that meaning; grey where what carries it is disabled."""
    key = (name, colour, size)
    found = _icons.get(key)
    if found is None:
        from PySide6.QtGui import QIcon  # noqa: PLC0415 - with the first menu

        _listen()
        found = QIcon(icon_pixmap(name, size, colour))
        found.addPixmap(icon_pixmap(name, size, "disabled"), QIcon.Mode.Disabled)
        _icons[key] = found
    return found


def blank_pixmap(size: QSize, ratio: float) -> QPixmap:
    """Return a clear picture of a size in screen units."""
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def forget_icons() -> None:
    """Drop the painted pictures, because their colours are of another theme."""
    _pixmaps.clear()
    _icons.clear()


def _listen() -> None:
    if not _listening:
        _listening.append(current_theme())
        _listening[0].changed.connect(forget_icons)


def _screen_ratio() -> float:
    app = QGuiApplication.instance()
    return app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
