"""A bar of marks: filled by its share, hatched below the mark, which is a dashed line."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from desktop.domain.exams.verdict import Score
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.views.exams.words import number

_HIGH, _LEAST, _STEP, _WHOLE = 12, 80, 7, 100


class MarkBar(QWidget):
    """The numbers stand beside it; readers hear them there."""

    def __init__(self, percent: float, mark: int) -> None:
        super().__init__()
        self._percent, self._mark = percent, mark
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def is_below(self) -> bool:
        """Return whether it does not reach the mark."""
        return bool(self._mark) and self._percent < self._mark

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(_LEAST), theme.px(_HIGH))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("border"))
        painter.drawRoundedRect(box, 2, 2)
        filled = QRectF(box)
        filled.setWidth(box.width() * min(self._percent, _WHOLE) / _WHOLE)
        if self.isRightToLeft():
            filled.moveRight(box.right())
        painter.setBrush(theme.colour(self._tone()))
        painter.drawRoundedRect(filled, 2, 2)
        if self.is_below:
            self._hatch(painter, filled)
        if self._mark:
            share = self._mark / _WHOLE
            across = box.width() * (1 - share if self.isRightToLeft() else share)
            painter.setPen(QPen(theme.colour("text"), 1.2, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(across, -1), QPointF(across, box.height() + 1))

    def _tone(self) -> str:
        """Return the colour of the filled part; where nothing is wanted it says nothing."""
        if not self._mark:
            return "accent"
        return "orangesolid" if self.is_below else "greensolid"

    def _hatch(self, painter: QPainter, box: QRectF) -> None:
        path = QPainterPath()
        path.addRoundedRect(box, 2, 2)
        painter.save()
        painter.setClipPath(path)
        painter.setPen(QPen(current_theme().colour("surface"), 1.6))
        at = box.left() - box.height()
        while at < box.right():
            painter.drawLine(QPointF(at, box.bottom()), QPointF(at + box.height(), box.top()))
            at += _STEP
        painter.restore()


def add_bar(grid: QGridLayout, name: str, score: Score, mark: int) -> None:
    """Add a line with name, bar, marks, percent and a sign below the others."""
    row = grid.rowCount()
    bar = MarkBar(score.percent, mark)
    tone = "orange" if bar.is_below else "text"
    said = ElidedLabel(name, "body")
    said.setProperty("data", "true")
    marks = label(f"{number(score.got)} / {number(score.of)}", "strong", tone)
    percent = label(f"{score.percent:.0f}%", "meta", "orange" if bar.is_below else "muted")
    parts: list[QWidget] = [said, bar, marks, percent]
    if mark:
        parts.append(IconLabel(*(("warning", "orange") if bar.is_below else ("done", "green")), 14))
    for column, part in enumerate(parts):
        grid.addWidget(part, row, column)
    grid.setColumnStretch(0, 3)
    grid.setColumnStretch(1, 3)
