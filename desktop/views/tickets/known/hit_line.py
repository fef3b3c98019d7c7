"""A hit in two lines: its points, number or code and title; below what helps to choose it."""

from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop.qtkit.marks.pills import paint_pill, pill_size
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.look import placed

_PAD, _GAP, _DOWN = 6, 8, 4
_ALIKE = 75


class HitWords(NamedTuple):
    """What a hit says: points ("" for none), its sign, its title, a line below, for readers."""

    points: str
    sign: str
    title: str
    below: str
    spoken: str
    strong: bool = False


def points_text(points: int, sign: str, title: str, below: str, spoken: str) -> HitWords:
    """Return the words of a hit with points."""
    return HitWords(str(points), sign, title, below, spoken, points >= _ALIKE)


class HitLine(QAbstractButton):
    """Click, Space or Enter chooses it; `key_pressed` carries letters, `menu_wanted` a place."""

    key_pressed = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(self, words: HitWords) -> None:
        super().__init__()
        self._words = words
        self.setObjectName("hit_line")
        self.setProperty("data", "true")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self.updateGeometry)
        self.show_words(words)

    def show_words(self, words: HitWords) -> None:
        """Say something else."""
        self._words = words
        self.setText(words.sign)
        self.setAccessibleName(words.spoken)
        self.setToolTip("\n".join(filter(None, (words.title, words.below))))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        lines = theme.line("body") + (theme.line("meta") if self._words.below else 0)
        return QSize(theme.px(220), lines + 2 * theme.px(_DOWN))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text().upper()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.modifiers() == Qt.KeyboardModifier.NoModifier and letter.isalpha():
            self.key_pressed.emit(letter)
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        self.menu_wanted.emit(
            self.mapToGlobal(self.rect().bottomLeft()) if by_key else event.globalPos()
        )

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, words = current_theme(), self._words
        self._paint_ground(painter)
        pad, down, gap = theme.px(_PAD), theme.px(_DOWN), theme.px(_GAP)
        left, room = pad, self.width() - 2 * pad
        if words.points:
            wide = pill_size("100", theme).width()
            spot = QRect(left, down, wide, theme.line("body"))
            tone = "green" if words.strong else "gray"
            paint_pill(painter, placed(self, spot), words.points, tone, theme)
            left, room = left + wide + gap, room - wide - gap
        upper = QRect(left, down, room, theme.line("body"))
        used = self._write(painter, upper, words.sign, ("strong", "accent"))
        shift = used + gap if words.sign else 0
        self._write(painter, upper.adjusted(shift, 0, 0, 0), words.title, ("body", "text"))
        lower = QRect(left, upper.bottom() + 1, room, theme.line("meta"))
        self._write(painter, lower, words.below, ("meta", "text2"))

    def _paint_ground(self, painter: QPainter) -> None:
        theme, radius = current_theme(), tokens().radius["control"]
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse():
            painter.setBrush(theme.colour("hover"))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), radius, radius)

    def _write(self, painter: QPainter, room: QRect, text: str, look: tuple[str, str]) -> int:
        role, tone = look
        theme = current_theme()
        painter.setFont(theme.font(role))
        painter.setPen(theme.colour(tone))
        metrics = theme.metrics(role)
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, room.width()))
        start = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(placed(self, room), start, shown)
        return metrics.horizontalAdvance(shown)
