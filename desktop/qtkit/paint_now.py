"""Paint what has just been filled before anything else that waits is done."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget


def paint_now(widget: QWidget) -> None:
    """Lay out and paint a widget at once: answers of other reads and rubbish come behind it."""
    if widget.isVisible():
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        widget.repaint()
