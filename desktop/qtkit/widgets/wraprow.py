"""Widgets side by side that go on in the next line where there is no more room."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import placed

_GAP = 8


class WrapRow(QWidget):
    """Holds any number of widgets of their own size."""

    def __init__(self, gap: int = _GAP) -> None:
        super().__init__()
        self._gap = gap
        self._parts: list[QWidget] = []
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self._arrange)

    def show_parts(self, parts: Sequence[QWidget]) -> None:
        """Hold these widgets in place of those before."""
        for old in self._parts:
            if old not in parts:
                old.hide()
                old.deleteLater()
        self._parts = list(parts)
        for part in self._parts:
            part.setParent(self)
            part.show()
        self._arrange()

    @override
    def sizeHint(self) -> QSize:
        width = max(self.width(), 200)
        return QSize(width, self._lay_out(width, move=False))

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max((part.sizeHint().width() for part in self._parts), default=0)
        return QSize(widest, self._lay_out(max(self.width(), widest), move=False))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        # The height follows from the width that the layout has just given.
        self.setFixedHeight(self._lay_out(self.width(), move=True))

    def _lay_out(self, width: int, *, move: bool) -> int:
        x = y = line = 0
        for part in self._parts:
            part.ensurePolished()
            size = part.sizeHint().expandedTo(part.minimumSize())
            if x and x + size.width() > width:
                x, y, line = 0, y + line + self._gap, 0
            if move:
                part.setGeometry(placed(self, QRect(x, y, size.width(), size.height())))
            x += size.width() + self._gap
            line = max(line, size.height())
        return y + line
