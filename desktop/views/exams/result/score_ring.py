"""The score of an attempt: a ring, its percent in the middle, a stroke at the pass mark."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme

_SIDE, _THICK, _WHOLE = 84, 8, 100


class ScoreRing(QWidget):
    """Clockwise from twelve; the dark stroke across it is the pass mark."""

    def __init__(self) -> None:
        super().__init__()
        self._percent, self._least, self._tone = 0.0, 0, "gray"
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self.updateGeometry)

    def show_score(self, percent: float, least: int, tone: str) -> None:
        """Show a score, what was needed, and the tone of the verdict."""
        self._percent, self._least, self._tone = percent, least, tone
        self._words = self.tr("pass {percent}").format(percent=least)
        said = self.tr("{percent} percent, {least} needed")
        self.setAccessibleName(said.format(percent=round(percent), least=least))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = current_theme().px(_SIDE)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = theme.px(_THICK)
        by = thick / 2 + theme.px(4)
        box = QRectF(self.rect()).adjusted(by, by, -by, -by)
        painter.setPen(QPen(theme.colour("track"), thick))
        painter.drawEllipse(box)
        pen = QPen(theme.colour(f"{self._tone}solid"), thick)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawArc(box, 16 * 90, -round(16 * 360 * min(self._percent, _WHOLE) / _WHOLE))
        angle = 2 * pi * self._least / _WHOLE - pi / 2
        way = QPointF(cos(angle), sin(angle))
        radius, half = box.width() / 2, thick / 2 + theme.px(3)
        painter.setPen(QPen(theme.colour("text"), 2))
        middle = box.center()
        painter.drawLine(middle + way * (radius - half), middle + way * (radius + half))
        painter.setFont(theme.font("display"))
        painter.setPen(theme.colour("text"))
        upper = QRectF(self.rect()).adjusted(0, 0, 0, -theme.px(14))
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, f"{self._percent:.0f}")
        painter.setFont(theme.font("note"))
        painter.setPen(theme.colour("muted"))
        lower = QRectF(self.rect()).adjusted(0, theme.px(26), 0, 0)
        painter.drawText(lower, Qt.AlignmentFlag.AlignCenter, self._words)
