"""One numbered tab: number, what it is about, channel, clock."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop.qtkit.icons import icon_pixmap
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.look import placed

_MOST, _LEAST, _HEIGHT = 252, 74, 40
_PAD, _GAP, _BADGE, _ICON, _CROSS = 10, 8, 18, 14, 12
_ROOM_FOR_ICON = 170


class FormTab(QAbstractButton):
    """A click shows the form, × or the middle button closes it."""

    crossed = Signal()

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number
        self._clock, self._sign, self._active = "", "phone", False
        self._slot = QRect()
        self.setObjectName(f"form_tab_{number}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        current_theme().changed.connect(self.updateGeometry)

    def show_form(self, title: str, sign: str, *, active: bool) -> None:
        """Show what the form is about and whether it is the one in front."""
        self.setText(title)
        self._sign, self._active = sign, active
        self._say()
        self.update()

    def show_clock(self, clock: str) -> None:
        """Show the clock; only the tab is painted anew."""
        if clock != self._clock:
            self._clock = clock
            self._say()
            self.update()

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(_MOST), theme.px(_HEIGHT))

    @override
    def minimumSizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(theme.px(_LEAST), theme.px(_HEIGHT))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        middle = event.button() is Qt.MouseButton.MiddleButton
        if middle or self._cross().adjusted(-6, -8, 6, 8).contains(event.position().toPoint()):
            self.setDown(False)
            self.crossed.emit()
        else:
            super().mouseReleaseEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._say()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        theme = current_theme()
        left = theme.px(_PAD)
        right = self.width() - theme.px(_PAD)
        if self._active:
            right -= theme.px(_CROSS) + theme.px(_GAP) // 2
        left = self._paint_badge(painter, left)
        width = theme.metrics("meta_strong").horizontalAdvance(self._clock)
        right -= width + theme.px(_GAP)
        self._write(painter, QRect(right, 0, width + 2, self.height()), self._clock, "meta_strong")
        if self.width() >= theme.px(_ROOM_FOR_ICON):
            side = theme.px(_ICON)
            right -= side + theme.px(_GAP) // 2
            self._slot = placed(self, QRect(right, (self.height() - side) // 2, side, side))
            # Under the mouse the way to close stands where the channel stood.
            crossed = self.underMouse() and not self._active
            sign, tone = ("close", "muted") if crossed else (self._sign, "text2")
            painter.drawPixmap(self._slot, icon_pixmap(sign, side, tone))
        self._paint_title(painter, QRect(left, 0, right - left - theme.px(_GAP), self.height()))
        if self._active:
            side = self._cross().width()
            painter.drawPixmap(self._cross(), icon_pixmap("close", side, "muted"))

    def _say(self) -> None:
        said = self.tr("Form {number}: {title}, {clock}")
        self.setAccessibleName(
            said.format(number=self.number, title=self.text(), clock=self._clock)
        )
        tip = self.tr("{title} · Alt+{number}")
        self.setToolTip(tip.format(title=self.text(), number=self.number))

    def _cross(self) -> QRect:
        if not self._active:
            return self._slot
        theme = current_theme()
        side = theme.px(_CROSS)
        left = self.width() - theme.px(_PAD) - side
        return placed(self, QRect(left, (self.height() - side) // 2, side, side))

    def _paint_ground(self, painter: QPainter) -> None:
        theme = current_theme()
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, 8)
        radius = tokens().radius["control"]
        if self._active:
            painter.setPen(QPen(theme.colour("border"), 1))
            painter.setBrush(theme.colour("surface"))
            painter.drawRoundedRect(box, radius, radius)
            painter.fillRect(QRect(8, 0, self.width() - 16, 3), theme.colour("accent"))
        elif self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(box, radius, radius)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 4, -2, -2), radius, radius)

    def _paint_badge(self, painter: QPainter, left: int) -> int:
        theme = current_theme()
        side = theme.px(_BADGE)
        spot = placed(self, QRect(left, (self.height() - side) // 2, side, side))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent" if self._active else "graybg"))
        painter.drawRoundedRect(spot, 4, 4)
        painter.setFont(theme.font("note_strong"))
        painter.setPen(theme.colour("onaccent" if self._active else "text2"))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, str(self.number))
        return left + side + theme.px(_GAP)

    def _paint_title(self, painter: QPainter, room: QRect) -> None:
        role = "strong" if self._active else "body"
        text = (
            current_theme()
            .metrics(role)
            .elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        )
        if room.width() > self.height() // 2:
            self._write(painter, room, text, role)

    def _write(self, painter: QPainter, room: QRect, text: str, role: str) -> None:
        theme = current_theme()
        painter.setFont(theme.font(role))
        painter.setPen(theme.colour("text" if self._active else "text2"))
        start = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(placed(self, room), start, text)
