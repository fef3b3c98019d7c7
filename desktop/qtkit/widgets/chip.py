"""Filter chips: a name, its value in bold, and a way to take it off."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from desktop.qtkit.icons import icon_pixmap
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.look import placed

_PAD, _GAP, _CROSS, _PLUS = 8, 5, 12, 14


class Chip(QAbstractButton):
    """A filter that is on: a click edits it, × or Del takes it off; a dashed + without a value."""

    removed = Signal()

    def __init__(self, name: str, value: str = "") -> None:
        super().__init__()
        self._value = value
        self._wrong = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        current_theme().changed.connect(self.updateGeometry)
        self.set_texts(name, value)

    def set_texts(self, name: str, value: str) -> None:
        """Change name and value."""
        self.setText(name)
        self._value = value
        self._name_it()
        self.updateGeometry()
        self.update()

    def set_wrong(self, *, wrong: bool) -> None:
        """Show that the value does not exist any more."""
        self._wrong = wrong
        self.update()

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        width = theme.metrics("body").horizontalAdvance(self.text()) + 2 * theme.px(_PAD)
        if self._value:
            width += theme.metrics("strong").horizontalAdvance(self._value)
            width += theme.px(_CROSS) + 3 * theme.px(_GAP)
        else:
            width += theme.px(_PLUS) + theme.px(_GAP)
        return QSize(width, theme.height("control_row"))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_box(painter)
        if self._value:
            self._paint_filter(painter)
        else:
            self._paint_plus(painter)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._value and self._cross().adjusted(-6, -8, 8, 8).contains(
            event.position().toPoint()
        ):
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._value:
            self.removed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name_it()

    def _name_it(self) -> None:
        if self._value:
            self.setAccessibleName(f"{self.text()} {self._value}".strip())
            self.setToolTip(self.tr("Click to change, Del to remove"))
        elif not self.accessibleName():
            # A chip without a value is named by whoever knows what it is for.
            self.setAccessibleName(self.text())

    def _cross(self) -> QRect:
        theme = current_theme()
        side = theme.px(_CROSS)
        left = self.width() - theme.px(_PAD) - side
        return placed(self, QRect(left, (self.height() - side) // 2, side, side))

    def _paint_box(self, painter: QPainter) -> None:
        theme = current_theme()
        chosen = self.isChecked()
        box, width, edge = QRectF(self.rect()), 1.0, "accent" if chosen else "border2"
        if self.hasFocus():
            width, edge = 2.0, "focus"
        elif self._wrong:
            edge = "redsolid"
        pen = QPen(theme.colour(edge), width)
        if not self._value and not self.hasFocus():
            pen.setDashPattern([3, 3])
        painter.setPen(pen)
        fill = "accentbg" if chosen else "hover" if self.underMouse() else "surface"
        painter.setBrush(theme.colour(fill))
        radius = tokens().radius["control"]
        by = width / 2
        painter.drawRoundedRect(box.adjusted(by, by, -by, -by), radius, radius)

    def _paint_filter(self, painter: QPainter) -> None:
        theme = current_theme()
        x = theme.px(_PAD)
        for text, role, tone in ((self.text(), "body", "text2"), (self._value, "strong", "text")):
            width = theme.metrics(role).horizontalAdvance(text)
            painter.setFont(theme.font(role))
            painter.setPen(theme.colour(tone))
            spot = placed(self, QRect(x, 0, width + 1, self.height()))
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, text)
            x += width + theme.px(_GAP)
        cross = self._cross()
        painter.drawPixmap(cross, icon_pixmap("close", cross.width(), "muted"))

    def _paint_plus(self, painter: QPainter) -> None:
        theme = current_theme()
        side, x = theme.px(_PLUS), theme.px(_PAD)
        spot = placed(self, QRect(x, (self.height() - side) // 2, side, side))
        painter.drawPixmap(spot, icon_pixmap("add", side, "muted"))
        x += side + theme.px(_GAP)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("text2"))
        width = theme.metrics("body").horizontalAdvance(self.text())
        spot = placed(self, QRect(x, 0, width + 1, self.height()))
        painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, self.text())
