"""The ring of the focus around a whole card."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens

_WIDTH, _INSIDE = 2, 3


def paint_ring(painter: QPainter, card: QWidget) -> None:
    """Paint the ring just inside of a card's border, as round as that."""
    radius = tokens().radius["card"] - _INSIDE + 1
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(current_theme().colour("focus"), _WIDTH))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inside = QRectF(card.rect()).adjusted(_INSIDE, _INSIDE, -_INSIDE, -_INSIDE)
    painter.drawRoundedRect(inside, radius, radius)
