"""What all controls do to look right: style properties, mirrored places, mouse state."""

from typing import TypeVar

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QHBoxLayout,
    QLayout,
    QWidget,
)

from desktop.qtkit.theme import current_theme

Rect = TypeVar("Rect", QRect, QRectF)


def set_look(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet asks for, and have it asked again."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.updateGeometry()
    widget.update()


def lift(widget: QWidget) -> None:
    """Put the shadow of floating layers under a widget: palette, menu, overlay."""
    # Nothing floats over the first painted rows.
    from PySide6.QtWidgets import QGraphicsDropShadowEffect  # noqa: PLC0415

    shadow = QGraphicsDropShadowEffect(widget)
    shadow.setBlurRadius(48)
    shadow.setOffset(0, 14)
    shadow.setColor(current_theme().colour("shadow"))
    widget.setGraphicsEffect(shadow)


def own_viewport(area: QAbstractScrollArea) -> QWidget:
    """Give a view of the first screen a viewport of ours, which the caller keeps.

    PySide wraps a widget that Qt has made by looking through every class of widget: 10 ms.
    """
    viewport = QWidget()
    area.setViewport(viewport)
    return viewport


def placed(widget: QWidget, rect: QRect) -> QRect:
    """Return a rectangle given for left-to-right where the widget's language puts it."""
    return mirrored(widget.layoutDirection(), widget.rect(), rect)


def turned(painter: QPainter, box: Rect, rect: Rect) -> Rect:
    """Return a part of a box, given for left-to-right, where the painter's language puts it."""
    return mirrored(painter.layoutDirection(), box, rect)


def mirrored(way: Qt.LayoutDirection, box: Rect, rect: Rect) -> Rect:
    """Return a part of a box, given for left-to-right, where it stands in a reading direction."""
    if way is Qt.LayoutDirection.LeftToRight:
        return rect
    return rect.translated(box.left() + box.right() - rect.right() - rect.left(), 0)


def indented(inner: QLayout, before: int, after: int) -> QLayout:
    """Give a layout room at its ends; contents margins would not change sides with the language."""
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addSpacing(before)
    row.addLayout(inner, 1)
    row.addSpacing(after)
    return row


def reads_from(widget: QWidget) -> Qt.AlignmentFlag:
    """Return the side at which lines begin in a widget, whatever language a line is in."""
    if widget.layoutDirection() is Qt.LayoutDirection.LeftToRight:
        return Qt.AlignmentFlag.AlignLeft
    return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute


def below(near: QWidget, rect: QRect) -> QPoint:
    """Return the corner on the screen below a part of a widget, at the side its words begin."""
    rtl = near.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return near.mapToGlobal(rect.bottomRight() if rtl else rect.bottomLeft())


def unfold(popup: QWidget, where: QPoint) -> None:
    """Show a popup from a corner on, towards where words go, inside of the screen."""
    popup.adjustSize()
    screen = popup.screen().availableGeometry()
    rtl = popup.layoutDirection() is Qt.LayoutDirection.RightToLeft
    wanted = where.x() - popup.width() + 1 if rtl else where.x()
    left = max(screen.left(), min(wanted, screen.right() - popup.width()))
    top = max(screen.top(), min(where.y(), screen.bottom() - popup.height()))
    popup.move(left, top)
    popup.show()


def by_pixels(view: QAbstractItemView) -> None:
    """Let a touchpad move a list as finely as the fingers; a wheel still goes by rows."""
    by = QAbstractItemView.ScrollMode.ScrollPerPixel
    view.setVerticalScrollMode(by)
    view.setHorizontalScrollMode(by)


def open_at(widget: QWidget, width: int, height: int) -> None:
    """Size a dialog by the text, but never larger than the screen it opens on."""
    room = widget.screen().availableGeometry()
    widget.resize(min(width, room.width()), min(height, room.height()))


def focus_ring(painter: QPainter, rect: QRect) -> None:
    """Paint the ring of the focus just inside a row or cell."""
    painter.setPen(QPen(current_theme().colour("focus"), 2))
    painter.drawRect(rect.adjusted(1, 1, -1, -1))
