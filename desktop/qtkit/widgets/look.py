"""What all controls do to look right: style properties, mirrored places, mouse state."""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QAbstractScrollArea, QStyle, QWidget

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
    return QStyle.visualRect(widget.layoutDirection(), widget.rect(), rect)
