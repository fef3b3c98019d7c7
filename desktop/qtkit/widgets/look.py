"""What all controls do to look right: style properties, mirrored places, mouse state."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QGraphicsDropShadowEffect, QStyle, QWidget

from desktop.qtkit.theme import current_theme


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
    shadow = QGraphicsDropShadowEffect(widget)
    shadow.setBlurRadius(48)
    shadow.setOffset(0, 14)
    shadow.setColor(current_theme().colour("shadow"))
    widget.setGraphicsEffect(shadow)


def placed(widget: QWidget, rect: QRect) -> QRect:
    """Return a rectangle given for left-to-right where the widget's language puts it."""
    return QStyle.visualRect(widget.layoutDirection(), widget.rect(), rect)
