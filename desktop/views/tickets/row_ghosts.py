"""Rows that leave the queue fade where they stood while the others close up."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from desktop.qtkit.motion import duration, fade
from desktop.qtkit.overriding import override

# More at once is no row that leaves but another list.
_MOST = 12


class RowGhost(QWidget):
    """The picture of one row, fading; the mouse goes through it."""

    def __init__(self, picture: QPixmap, rect: QRect, over: QWidget) -> None:
        super().__init__(over)
        self._picture = picture
        self._strength = 1.0
        self.setObjectName("row_ghost")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(rect)
        self._fade = fade(self, self._weaken)
        self._fade.finished.connect(self.deleteLater)

    def fade(self) -> None:
        """Begin to fade."""
        self.show()
        self._fade.start()

    def _weaken(self, strength: float) -> None:
        self._strength = strength
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(self._strength)
        painter.drawPixmap(0, 0, self._picture)


def fade_rows(over: QWidget, rects: Sequence[QRect]) -> list[RowGhost]:
    """Let rows fade that are about to go; grab them before they do."""
    if not rects or len(rects) > _MOST or not duration() or not over.isVisible():
        return []
    return [RowGhost(over.grab(rect), rect, over) for rect in rects]
