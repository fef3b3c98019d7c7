"""The stages of a ticket in a line: done, present, to come."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.qtkit.icons import paint_icon
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import turned

_DISC, _GAP = 20, 7


class Stepper(QWidget):
    """Numbered discs with names; the line between them is solid as far as the ticket has come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stages: list[str] = []
        self._at = -1
        self._done = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_stages(self, stages: list[str], at: int, *, done: bool) -> None:
        """Show these stages with the present one; `done` means that all of them are over."""
        self._stages, self._at, self._done = stages, at, done
        present = stages[at] if 0 <= at < len(stages) else ""
        self.setAccessibleName(self.tr("Stage: {name}").format(name=present))
        self.setVisible(bool(stages))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, current_theme().px(32))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.width() / max(1, len(self._stages))
        for place, name in enumerate(self._stages):
            self._paint_stage(painter, place, name, QRectF(place * width, 0, width, self.height()))

    def _paint_stage(self, painter: QPainter, place: int, name: str, box: QRectF) -> None:
        theme = current_theme()
        over = self._done or place < self._at
        present = place == self._at and not self._done
        size = theme.px(_DISC)
        disc = QRectF(box.left() + 1, box.center().y() - size / 2, size, size)
        self._paint_disc(painter, place, turned(painter, QRectF(self.rect()), disc))
        role = "strong" if present else "body"
        painter.setFont(theme.font(role))
        painter.setPen(theme.colour("text" if over or present else "muted"))
        left = int(disc.right()) + _GAP
        room = int(box.right()) - left - _GAP
        cut = theme.metrics(role).elidedText(name, Qt.TextElideMode.ElideRight, room)
        text = turned(painter, self.rect(), QRect(left, 0, room, self.height()))
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)
        start = left + theme.metrics(role).horizontalAdvance(cut) + _GAP
        if place < len(self._stages) - 1 and start < box.right() - _GAP:
            painter.setPen(QPen(theme.colour("accent" if over else "border2"), 2))
            middle = self.height() // 2
            line = QRect(QPoint(start, middle), QPoint(int(box.right()) - _GAP, middle))
            line = turned(painter, self.rect(), line)
            painter.drawLine(line.topLeft(), line.topRight())

    def _paint_disc(self, painter: QPainter, place: int, disc: QRectF) -> None:
        theme = current_theme()
        over = self._done or place < self._at
        present = place == self._at and not self._done
        edge = theme.colour("accent" if over or present else "control")
        painter.setPen(QPen(edge, 2 if present else 1.2))
        fill = "accent" if over else "accentbg" if present else "surface"
        painter.setBrush(theme.colour(fill))
        painter.drawEllipse(disc)
        if over:
            inner = disc.adjusted(4, 4, -4, -4)
            paint_icon(painter, inner, "check", theme.colour("onaccent"))
            return
        painter.setFont(theme.font("note_strong"))
        painter.setPen(theme.colour("accent" if present else "muted"))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, str(place + 1))
