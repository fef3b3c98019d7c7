"""The four steps of the import in a line: done, present, to come."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.qtkit.icons import paint_icon
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import turned

_DISC, _GAP, _LINE = 22, 8, 28
_LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class Steps(QWidget):
    """Numbered discs with names; as wide as its words."""

    def __init__(self) -> None:
        super().__init__()
        self._names: list[str] = []
        self._at = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self.updateGeometry)

    def show_steps(self, names: list[str], at: int, spoken: str) -> None:
        """Show these steps with the present one."""
        self._names, self._at = names, at
        self.setAccessibleName(spoken)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        words = sum(theme.metrics("strong").horizontalAdvance(name) for name in self._names)
        count = len(self._names)
        steps = count * theme.px(_DISC + _GAP) + (count - 1) * theme.px(_LINE + 2 * _GAP)
        return QSize(words + steps + 4, theme.px(32))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = 1
        for place, name in enumerate(self._names):
            x = self._paint_step(painter, place, name, x)

    def _paint_step(self, painter: QPainter, place: int, name: str, x: int) -> int:
        theme = current_theme()
        middle, size = self.height() // 2, theme.px(_DISC)
        disc = QRectF(x, middle - size / 2, size, size)
        self._paint_disc(painter, place, turned(painter, QRectF(self.rect()), disc))
        x += size + theme.px(_GAP)
        width = theme.metrics("strong").horizontalAdvance(name) + 1
        painter.setFont(theme.font("strong" if place == self._at else "body"))
        painter.setPen(theme.colour("text" if place <= self._at else "muted"))
        words = turned(painter, self.rect(), QRect(x, 0, width, self.height()))
        painter.drawText(words, _LEFT, name)
        x += width + theme.px(_GAP)
        if place < len(self._names) - 1:
            painter.setPen(QPen(theme.colour("accent" if place < self._at else "border2"), 2))
            line = turned(painter, self.rect(), QRect(x, middle, theme.px(_LINE) + 1, 1))
            painter.drawLine(line.topLeft(), line.topRight())
            x += theme.px(_LINE) + theme.px(_GAP)
        return x

    def _paint_disc(self, painter: QPainter, place: int, disc: QRectF) -> None:
        theme = current_theme()
        reached = place <= self._at
        painter.setPen(QPen(theme.colour("accent" if reached else "control"), 1.4))
        painter.setBrush(theme.colour("accent" if reached else "surface"))
        painter.drawEllipse(disc)
        if place < self._at:
            paint_icon(painter, disc.adjusted(5, 5, -5, -5), "check", theme.colour("onaccent"))
            return
        painter.setFont(theme.font("meta_strong"))
        painter.setPen(theme.colour("onaccent" if reached else "muted"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(place + 1))
