"""One line of a difference: number, sign in the gutter, the sentence on the tint of its kind."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import placed
from desktop.views.sops.compare.change_lines import GONE, NEW
from desktop.views.sops.compare.diff_lines import DiffLine

_NUMBER, _SIGN, _PAD, _DOWN, _LEAST = 26, 18, 8, 3, 40
_SIGNS = {GONE: "−", NEW: "+"}
_TONES = {GONE: "red", NEW: "green"}
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft


class DiffRow(QWidget):
    """As tall as its sentence is at its width."""

    def __init__(self, line: DiffLine) -> None:
        super().__init__()
        self._line = line
        sign = _SIGNS.get(line.kind, "")
        self.setAccessibleName(f"{sign} {line.text}".strip())
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        current_theme().changed.connect(self.updateGeometry)

    @override
    def heightForWidth(self, width: int) -> int:
        theme = current_theme()
        room = QRect(0, 0, max(self._room(width), theme.px(_LEAST)), 100_000)
        box = theme.metrics("meta").boundingRect(room, _WRAP, self._line.text)
        return max(box.height(), theme.line("meta")) + 2 * theme.px(_DOWN)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.heightForWidth(self.width()))

    @override
    def minimumSizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(_LEAST), theme.line("meta") + 2 * theme.px(_DOWN))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, kind = QPainter(self), current_theme(), self._line.kind
        tone = _TONES.get(kind, "")
        painter.fillRect(self.rect(), theme.colour(f"{tone}bg" if tone else "surface"))
        painter.setFont(theme.font("meta"))
        down, high = theme.px(_DOWN), self.height()
        if self._line.number:
            painter.setPen(theme.colour("muted"))
            box = placed(self, QRect(theme.px(_PAD), down, theme.px(_NUMBER), high))
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft, str(self._line.number))
        painter.setPen(theme.colour(tone or "text"))
        painter.setFont(theme.font("meta_strong"))
        sign = QRect(theme.px(_PAD + _NUMBER), down, theme.px(_SIGN), high)
        painter.drawText(placed(self, sign), Qt.AlignmentFlag.AlignLeft, _SIGNS.get(kind, ""))
        painter.setFont(theme.font("meta"))
        painter.setPen(theme.colour("text"))
        text = placed(self, QRect(self._left(), down, self._room(self.width()), high))
        painter.drawText(text, _WRAP, self._line.text)

    def _room(self, width: int) -> int:
        return width - self._left() - current_theme().px(_PAD)

    def _left(self) -> int:
        return current_theme().px(_PAD + _NUMBER + _SIGN)
