"""What a column of cards scrolls, and how tall its parts want to be."""

from PySide6.QtCore import QEvent, QRect, Signal
from PySide6.QtWidgets import QWidget

from desktop.qtkit.overriding import override


class CardBody(QWidget):
    """What is scrolled; it tells when something in it wants another height."""

    changed = Signal()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self.changed.emit()
        return super().event(event)


def height_at(part: QWidget, width: int) -> int:
    """Return how tall something has to be at a width."""
    if part.hasHeightForWidth():
        return max(part.heightForWidth(width), part.minimumHeight(), 1)
    return max(part.sizeHint().height(), part.minimumSizeHint().height(), part.minimumHeight(), 1)


def put(part: QWidget, where: QRect) -> None:
    """Place a part, unless it is there already."""
    if part.geometry() != where:
        part.setGeometry(where)
