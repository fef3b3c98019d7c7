"""The mark of the program: a desk under a roof line, with a tick on it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.qtkit.icons import blank_pixmap
from desktop.qtkit.tokens import tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

_SIZES = (16, 24, 32, 48, 64, 128, 256)

# In a square of 44: the desk, then the tick; resources/icons/deskbook.svg has the same.
_DESK = (((8.0, 14.5), (36.0, 14.5)), ((13.0, 15.0), (13.0, 34.0)), ((31.0, 15.0), (31.0, 34.0)))
_TICK = ((18.0, 23.0), (21.4, 26.4), (27.0, 20.5))


def paint_logo(
    painter: QPainter, rect: QRectF, ground: QColor | None = None, ink: QColor | None = None
) -> None:
    """Paint the mark; in dark themes `ground` is the accent and `ink` what stands on it."""
    own = tokens().logo
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width() / 44.0, rect.height() / 44.0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground or QColor(own["ground"]))
    painter.drawRoundedRect(QRectF(0, 0, 44, 44), 10, 10)
    pen = QPen(ink or QColor(own["ink"]), 3.0)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    for start, end in _DESK:
        painter.drawLine(QPointF(*start), QPointF(*end))
    painter.drawPolyline([QPointF(*point) for point in _TICK])
    painter.restore()


def logo_icon() -> "QIcon":
    """Return the window's icon in the usual sizes."""
    from PySide6.QtGui import QIcon  # noqa: PLC0415 - behind the first painted rows

    result = QIcon()
    for size in _SIZES:
        pixmap = blank_pixmap(QSize(size, size), 1.0)
        painter = QPainter(pixmap)
        paint_logo(painter, QRectF(0, 0, size, size))
        painter.end()
        result.addPixmap(pixmap)
    return result
