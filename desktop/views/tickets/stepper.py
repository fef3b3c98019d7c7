"""The stages of a ticket in a line: done, present, to come, each with a word on its time."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.qtkit.icons import paint_icon
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import turned

_DISC, _GAP = 20, 7
_START = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class Stage(NamedTuple):
    """A stage with what is said of its time; `late` where it takes longer than it may."""

    name: str
    note: str = ""
    late: bool = False


class Stepper(QWidget):
    """Numbered discs with names; the line between them is solid as far as the ticket has come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stages: Sequence[Stage] = ()
        self._at = -1
        self._done = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_stages(self, stages: Sequence[Stage], at: int, *, done: bool) -> None:
        """Show these stages with the present one; `done` means that all of them are over."""
        self._stages, self._at, self._done = stages, at, done
        present = stages[at] if 0 <= at < len(stages) else Stage("")
        said = self.tr("Stage: {name}").format(name=present.name)
        self.setAccessibleName(", ".join(filter(None, (said, present.note))))
        notes = [f"{each.name}: {each.note}" for each in stages if each.note]
        self.setToolTip("\n".join(notes))
        self.setVisible(bool(stages))
        self.update()

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(400, theme.line("body") + theme.line("note") + 4)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.width() / max(1, len(self._stages))
        for place, stage in enumerate(self._stages):
            self._paint_stage(painter, place, stage, QRectF(place * width, 0, width, self.height()))

    def _paint_stage(self, painter: QPainter, place: int, stage: Stage, box: QRectF) -> None:
        theme = current_theme()
        over = self._is_over(place)
        size = theme.px(_DISC)
        disc = QRectF(box.left() + 1, box.center().y() - size / 2, size, size)
        self._paint_disc(painter, place, turned(painter, QRectF(self.rect()), disc))
        left = int(disc.right()) + _GAP
        room = QRect(left, 0, int(box.right()) - left - _GAP, self.height())
        start = left + self._paint_words(painter, place, stage, room) + _GAP
        if place < len(self._stages) - 1 and start < box.right() - _GAP:
            painter.setPen(QPen(theme.colour("accent" if over else "border2"), 2))
            middle = self.height() // 2
            line = QRect(QPoint(start, middle), QPoint(int(box.right()) - _GAP, middle))
            line = turned(painter, self.rect(), line)
            painter.drawLine(line.topLeft(), line.topRight())

    def _paint_words(self, painter: QPainter, place: int, stage: Stage, room: QRect) -> int:
        """Paint the name, below it the word on its time; return how wide they are."""
        theme, present = current_theme(), self._is_present(place)
        role = "strong" if present else "body"
        high = theme.line("body") if stage.note else room.height()
        name = QRect(room.left(), 0, room.width(), high)
        tone = "text" if self._is_over(place) or present else "muted"
        wide = self._paint_line(painter, name, stage.name, (role, tone))
        if stage.note:
            note = QRect(room.left(), high + 2, room.width(), room.height() - high - 2)
            colour = "red" if stage.late else "accent" if present else "muted"
            wide = max(wide, self._paint_line(painter, note, stage.note, ("note", colour)))
        return wide

    def _paint_line(self, painter: QPainter, box: QRect, words: str, look: tuple[str, str]) -> int:
        theme, (role, tone) = current_theme(), look
        painter.setFont(theme.font(role))
        painter.setPen(theme.colour(tone))
        cut = theme.metrics(role).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(turned(painter, self.rect(), box), _START, cut)
        return theme.metrics(role).horizontalAdvance(cut)

    def _paint_disc(self, painter: QPainter, place: int, disc: QRectF) -> None:
        theme = current_theme()
        over, present = self._is_over(place), self._is_present(place)
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

    def _is_over(self, place: int) -> bool:
        return self._done or place < self._at

    def _is_present(self, place: int) -> bool:
        return place == self._at and not self._done
