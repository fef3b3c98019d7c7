"""The mark of a promise, as a control of its own; its words stand beside it."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.qtkit.marks.sla import SlaMark, paint_sla, sla_size
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme


class SlaSign(QWidget):
    """The mark of how a promise stands; `share` is the part of the time that is left."""

    def __init__(self) -> None:
        super().__init__()
        self._mark, self._share = SlaMark.ON_TIME, 1.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self.updateGeometry)

    def show_mark(self, mark: SlaMark, share: float) -> None:
        """Show another mark."""
        self._mark, self._share = mark, share
        self.update()

    @override
    def sizeHint(self) -> QSize:
        size = sla_size(current_theme()) + 2
        return QSize(size, size)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        paint_sla(QPainter(self), self.rect(), self._mark, self._share, current_theme())
