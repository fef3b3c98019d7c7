"""Progress through an exam: one bar for each question; shape and mark say what colour says."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import placed

_WIDE, _GAP, _HIGH, _BAR, _MOST, _LEAST = 22, 4, 22, 6, 260, 6


class Segment(NamedTuple):
    """One question: whether it is answered, flagged, on the screen."""

    is_answered: bool
    is_flagged: bool
    is_current: bool


class Segments(QWidget):
    """A click goes to a question; keys go to the next and the one before."""

    chosen = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("exam_segments")
        self._segments: list[Segment] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self.updateGeometry)

    def show_segments(self, segments: Sequence[Segment]) -> None:
        """Show how far the exam is."""
        if list(segments) == self._segments:
            return
        self._segments = list(segments)
        answered = sum(each.is_answered for each in segments)
        flagged = sum(each.is_flagged for each in segments)
        at = next((n for n, each in enumerate(segments, 1) if each.is_current), 0)
        words = self.tr("Question {at} of {count}, {answered} answered, {flagged} flagged")
        said = words.format(at=at, count=len(segments), answered=answered, flagged=flagged)
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        theme, count = current_theme(), len(self._segments)
        wide = count * theme.px(_WIDE + _GAP)
        return QSize(min(wide, theme.px(_MOST)), theme.px(_HIGH))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        for at in range(len(self._segments)):
            if self._box(at).adjusted(-1, -8, 1, 8).contains(event.position().toPoint()):
                self.chosen.emit(at)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for at, segment in enumerate(self._segments):
            self._paint(painter, QRectF(self._box(at)), segment)

    def _paint(self, painter: QPainter, box: QRectF, segment: Segment) -> None:
        theme = current_theme()
        if segment.is_current:
            # Thicker, with a caret under it.
            box = box.adjusted(0, -1, 0, 1)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("text"))
            below = QPointF(box.center().x(), box.bottom() + 2)
            side = theme.px(3)
            corners = [below, below + QPointF(side, side), below + QPointF(-side, side)]
            painter.drawPolygon(QPolygonF(corners))
        answered = segment.is_answered
        edge = "accent" if answered else "ambersolid" if segment.is_current else "control"
        painter.setPen(QPen(theme.colour(edge), 1))
        painter.setBrush(theme.colour("accent") if answered else theme.colour("surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if segment.is_flagged:
            top = QPointF(box.center().x() - theme.px(2), box.top() - theme.px(8))
            painter.setPen(QPen(theme.colour("orangesolid"), 1.4))
            painter.drawLine(top, top + QPointF(0, theme.px(7)))
            painter.setBrush(theme.colour("orangesolid"))
            tip = top + QPointF(theme.px(5), theme.px(2))
            painter.drawPolygon(QPolygonF([top, tip, top + QPointF(0, theme.px(4))]))

    def _box(self, at: int) -> QRect:
        theme, count = current_theme(), max(len(self._segments), 1)
        each = self.width() / count
        gap = theme.px(_GAP) if each > theme.px(_LEAST + _GAP) else 1
        high = theme.px(_BAR)
        left, wide = round(at * each), max(round(each) - gap, 2)
        return placed(self, QRect(left, (self.height() - high) // 2, wide, high))
