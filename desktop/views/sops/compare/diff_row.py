"""One line of a difference: number, sign in the gutter, the sentence on the tint of its kind."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.look import placed
from desktop.views.sops.compare.change_lines import GONE, NEW
from desktop.views.sops.compare.diff_lines import DiffLine

_NUMBER, _SIGN, _PAD, _DOWN = 26, 18, 8, 3
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
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self._fit)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

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
        room = self.width() - self._left() - theme.px(_PAD)
        text = placed(self, QRect(self._left(), down, room, high))
        painter.drawText(text, _WRAP, self._line.text)

    def _fit(self) -> None:
        theme = current_theme()
        room = max(self.width() - self._left() - theme.px(_PAD), theme.px(40))
        box = theme.metrics("meta").boundingRect(QRect(0, 0, room, 100_000), _WRAP, self._line.text)
        self.setFixedHeight(max(box.height(), theme.line("meta")) + 2 * theme.px(_DOWN))

    def _left(self) -> int:
        return current_theme().px(_PAD + _NUMBER + _SIGN)
