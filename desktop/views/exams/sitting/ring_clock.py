"""The clock of an exam: a ring with the share of time that is left, and the time in words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop.domain.exams.clock import Allowance
from desktop.qtkit.formats import format_duration
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import set_look

_SIDE, _THICK, _WHOLE = 40, 4, 16 * 360
_THIRD, _TENTH, _MS = 1 / 3, 0.1, 1000
_TONES = ((_TENTH, "red"), (_THIRD, "amber"))


class Ring(QWidget):
    """A ring that empties clockwise from twelve; a triangle stands in it when little is left."""

    def __init__(self) -> None:
        super().__init__()
        self._share, self._tone = 1.0, "green"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self.updateGeometry)

    def show_share(self, share: float) -> None:
        """Show what share of the time is left."""
        self._share = share
        self._tone = next((tone for under, tone in _TONES if share <= under), "green")
        self.update()

    @property
    def tone(self) -> str:
        """Return the colour of the time that is left."""
        return self._tone

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
        box = QRectF(self.rect()).adjusted(thick, thick, -thick, -thick)
        painter.setPen(QPen(theme.colour("track"), thick))
        painter.drawEllipse(box)
        pen = QPen(theme.colour(f"{self._tone}solid"), thick)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawArc(box, 16 * 90, -round(self._share * _WHOLE))
        if self._tone != "green":
            painter.setPen(theme.colour(self._tone))
            painter.setFont(theme.font("strong"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, "!")


class RingClock(QWidget):
    """What is left of the whole, and of the question where that has a limit of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("exam_clock")
        self._ring = Ring()
        self._left, self._item = label("", "title"), label("", "meta", "muted")
        self._told = ""
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._left)
        column.addWidget(self._item)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._ring)
        row.addLayout(column)

    def show_time(self, left: Allowance, allowed: Allowance, language: str) -> None:
        """Show what is left of what there was."""
        limit, item = left.whole_ms, left.item_ms
        self._ring.setVisible(limit is not None)
        self._left.setVisible(limit is not None)
        if limit is not None and allowed.whole_ms:
            self._ring.show_share(limit / allowed.whole_ms)
            said = self.tr("{time} left").format(time=spent_words(limit, language))
            self._left.setText(said)
            set_look(self._left, "tone", "" if self._ring.tone == "green" else self._ring.tone)
            self._announce(said)
        self._item.setVisible(item is not None or limit is None)
        if item is not None:
            words = self.tr("This question: {time} left")
            self._item.setText(words.format(time=spent_words(item, language)))
        elif limit is None:
            self._item.setText(self.tr("No limit of time"))

    def _announce(self, said: str) -> None:
        """Let readers hear the time only where it passes a third and a tenth."""
        if self._ring.tone != self._told:
            self._told = self._ring.tone
            self.setAccessibleName(said)


def spent_words(ms: int, language: str) -> str:
    """Return a length of time, to the second while it is short."""
    return format_duration(ms // _MS, language)
