"""The mark of a status, as a control of its own; its word stands beside it."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.domain.vocabulary import StatusKind
from desktop.qtkit.marks.status import paint_status, status_size
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme


class StatusMark(QWidget):
    """The mark of a status kind."""

    def __init__(self) -> None:
        super().__init__()
        self._kind = StatusKind.NEW
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_kind(self, kind: str) -> None:
        """Show this kind."""
        self._kind = StatusKind(kind)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        size = status_size(current_theme())
        return QSize(size, size)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        paint_status(QPainter(self), self.rect(), self._kind, current_theme())
