"""One choice as a card: a radio or check mark, its words, the key that chooses it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from desktop.qtkit.icons import icon_pixmap
from desktop.qtkit.marks.pills import key_size, paint_key
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.look import placed

_PAD, _DOWN, _GAP, _MARK, _LEAST, _COLUMN = 12, 9, 10, 16, 150, 250
_TICK = 12
_WRAP = int(Qt.TextFlag.TextWordWrap)
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
}


class OptionCard(QAbstractButton):
    """Checked where it is chosen; Space and Enter choose, arrows go to its neighbours."""

    walked = Signal(int)

    def __init__(self, text: str, key: str, *, several: bool = False) -> None:
        super().__init__()
        self._key, self._several = key, several
        self.setText(text)
        self.setCheckable(True)
        self.setProperty("data", "true")
        self.setAccessibleName(f"{key} {text}".strip())
        self.setObjectName("exam_option")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        current_theme().changed.connect(self.updateGeometry)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        theme = current_theme()
        room = QRect(0, 0, max(width - self._around(), theme.px(40)), 10_000)
        high = theme.metrics("body").boundingRect(room, _WRAP, self.text()).height()
        return max(high, theme.px(_MARK)) + 2 * theme.px(_DOWN)

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        wide = theme.metrics("body").horizontalAdvance(self.text()) + self._around() + 2
        wide = min(wide, theme.px(_COLUMN))
        return QSize(wide, self.heightForWidth(wide))

    @override
    def minimumSizeHint(self) -> QSize:
        wide = current_theme().px(_LEAST)
        return QSize(wide, self.heightForWidth(wide) if self.width() < wide else 0)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if step and plain:
            self.walked.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(painter)
        side, pad = theme.px(_MARK), theme.px(_PAD)
        mark = placed(self, QRect(pad, (self.height() - side) // 2, side, side))
        self._paint_mark(painter, QRectF(mark))
        size = key_size(self._key, theme)
        if self._key:
            spot = QRect(self.width() - pad - size.width(), 0, size.width(), self.height())
            paint_key(painter, placed(self, spot), self._key, "surface", theme)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("text" if self.isEnabled() else "disabled"))
        left = pad + side + theme.px(_GAP)
        words = QRect(left, 0, self.width() - self._around(), self.height())
        lead = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(placed(self, words), int(lead) | _WRAP, self.text())

    def _around(self) -> int:
        theme = current_theme()
        key = key_size(self._key, theme).width() + theme.px(_GAP) if self._key else 0
        return 2 * theme.px(_PAD) + theme.px(_MARK) + theme.px(_GAP) + key

    def _paint_box(self, painter: QPainter) -> None:
        theme = current_theme()
        on = self.isChecked()
        width, edge = (2.0, "focus") if self.hasFocus() else (1.0, "accent" if on else "border2")
        lit = self.underMouse() and self.isEnabled()
        painter.setPen(QPen(theme.colour(edge), width))
        painter.setBrush(theme.colour("accentbg" if on else "hover" if lit else "surface"))
        box, radius = QRectF(self.rect()), tokens().radius["control"]
        by = width / 2
        painter.drawRoundedRect(box.adjusted(by, by, -by, -by), radius, radius)

    def _paint_mark(self, painter: QPainter, box: QRectF) -> None:
        theme, on = current_theme(), self.isChecked()
        painter.setPen(QPen(theme.colour("accent" if on else "control"), 1.4))
        box = box.adjusted(1, 1, -1, -1)
        if not self._several:
            painter.setBrush(theme.colour("surface"))
            painter.drawEllipse(box)
            if on:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("accent"))
                painter.drawEllipse(box.center(), box.width() / 4, box.width() / 4)
            return
        painter.setBrush(theme.colour("accent" if on else "surface"))
        painter.drawRoundedRect(box, 3, 3)
        if on:
            side = theme.px(_TICK)
            spot = box.center() - QPointF(side / 2, side / 2)
            painter.drawPixmap(spot, icon_pixmap("resolve", side, "onaccent"))


class OptionGrid(QWidget):
    """Cards in as many columns as there is room for; arrows walk through them."""

    def __init__(self, cards: Sequence[OptionCard], most: int = 2) -> None:
        super().__init__()
        self.cards, self._most, self._columns = list(cards), most, 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for at, card in enumerate(self.cards):
            card.walked.connect(lambda by, at=at: self._walk(at, by))
        self._arrange(most)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = current_theme().px(_COLUMN)
        self._arrange(max(1, min(self._most, (event.size().width() + 8) // room)))

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for column in range(self._most):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        for at, card in enumerate(self.cards):
            self._grid.addWidget(card, at // columns, at % columns)
        self.updateGeometry()

    def _walk(self, at: int, by: int) -> None:
        self.cards[(at + by) % len(self.cards)].setFocus(Qt.FocusReason.TabFocusReason)
