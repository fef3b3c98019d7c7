"""Grey bars in place of rows that are still being read."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import placed

# Parts of the width: where a bar begins and ends.
_BARS = ((0.02, 0.08), (0.10, 0.19), (0.21, 0.54), (0.83, 0.925), (0.945, 0.977))
_SHORTER = (1.0, 0.84, 0.68, 0.92)


class Skeleton(QWidget):
    """Shows as many grey rows as asked for; shown after 150 ms of waiting, never at once."""

    def __init__(self, rows: int = 8) -> None:
        super().__init__()
        self._rows = rows
        self.setAccessibleName(self.tr("Reading"))

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, self._rows * current_theme().height("row"))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self._rows * current_theme().height("row_compact"))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("hover"))
        step = self.height() / self._rows
        for row in range(self._rows):
            for number, (start, end) in enumerate(_BARS):
                thick = theme.px(16 if number in (0, len(_BARS) - 1) else 9)
                width = (end - start) * self.width()
                if number == len(_BARS) // 2:
                    width *= _SHORTER[row % len(_SHORTER)]
                top = row * step + (step - thick) / 2
                bar = QRect(round(start * self.width()), round(top), round(width), thick)
                painter.drawRoundedRect(QRectF(placed(self, bar)), 4, 4)
