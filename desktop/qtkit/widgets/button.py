"""Push buttons with icon, key cap and a focus ring that keeps its distance."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from desktop.qtkit.icons import icon_pixmap
from desktop.qtkit.marks.pills import key_size, paint_key
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.look import placed

_PAD, _GAP, _ICON, _CARET = 12, 6, 16, 12
_ACROSS = {"left": "right", "right": "left"}

# kind: fill, fill under the mouse, edge, ink; "" is nothing.
_LOOKS = {
    "default": ("surface", "hover", "border2", "text"),
    "primary": ("accent", "accentH", "accent", "onaccent"),
    "ghost": ("", "hover", "", "text"),
    "missing": ("", "redbg", "", "red"),
    "danger": ("redbg", "redbg", "redsolid", "red"),
}


class Button(QPushButton):
    """A button; its kind is default, primary, ghost, missing or danger."""

    def __init__(
        self, text: str = "", kind: str = "default", *, icon: str = "", keys: str = ""
    ) -> None:
        super().__init__(text)
        self.command = ""
        self._kind = kind
        self._icon = icon
        self._keys = keys
        self._height = "control"
        self._busy_text = ""
        # It paints itself and knows its heights: the style sheet's one height is for Qt's own.
        self.setProperty("painted", "true")
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleDescription(keys)
        current_theme().changed.connect(self.updateGeometry)

    def set_kind(self, kind: str) -> None:
        """Change what the button stands for."""
        self._kind = kind
        self.update()

    def set_icon(self, icon: str) -> None:
        """Change the icon by its meaning."""
        self._icon = icon
        self.updateGeometry()

    def name_command(self, command: str) -> None:
        """Name the command that it runs; its key cap follows the keys of that."""
        self.command = command

    def set_keys(self, keys: str) -> None:
        """Show a shortcut inside at the end."""
        if keys == self._keys:
            return
        self._keys = keys
        self.setAccessibleDescription(keys)
        self.updateGeometry()
        self.update()

    def set_height(self, height: str) -> None:
        """Use another named height: "control_pane" in panes, "control_row" in rows."""
        self._height = height
        self.updateGeometry()

    def set_off(self, reason: str) -> None:
        """Switch the button off and say why, to the eye and to readers; no reason switches on."""
        self.setEnabled(not reason)
        self.setToolTip(reason)
        self.setAccessibleDescription(reason or self._keys)

    def set_busy(self, text: str) -> None:
        """Say what is being done, with the button disabled; no text ends it."""
        self._busy_text = text
        self.setEnabled(not text)
        self.setAccessibleName(text)
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        return QSize(self._content_width() + 2 * theme.px(_PAD), theme.height(self._height))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        words = self._words()
        if self._shortened() != words and not self.toolTip():
            self.setToolTip(words)
        elif self._shortened() == words == self.toolTip():
            self.setToolTip("")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, edge, ink = self._colours()
        self._paint_box(painter, fill, edge)
        self._paint_content(painter, fill, ink)

    def _words(self) -> str:
        return self._busy_text or self.text().replace("&", "")

    def _shortened(self) -> str:
        """Return the words, ending in dots where the button is squeezed."""
        metrics = current_theme().metrics("strong")
        missing = self._content_width() + 2 * current_theme().px(4) - self.width()
        if missing <= 0:
            return self._words()
        room = max(0, metrics.horizontalAdvance(self._words()) - missing)
        return metrics.elidedText(self._words(), Qt.TextElideMode.ElideRight, room)

    def _sign(self) -> str:
        return "pending" if self._busy_text else self._icon

    def _cap(self) -> str:
        """Return the keys to paint; a button that is only an icon has no room for them."""
        return self._keys if self._words() else ""

    def _content_width(self) -> int:
        theme = current_theme()
        parts = []
        if self._sign():
            parts.append(theme.px(_ICON))
        if self._words():
            parts.append(theme.metrics("strong").horizontalAdvance(self._words()))
        if self._cap():
            parts.append(key_size(self._cap(), theme).width() + theme.px(2))
        if self.menu() is not None:
            parts.append(theme.px(_CARET))
        return sum(parts) + theme.px(_GAP) * max(0, len(parts) - 1)

    def _colours(self) -> tuple[str, str, str]:
        fill, hover, edge, ink = _LOOKS["primary" if self.isDefault() else self._kind]
        if not self.isEnabled():
            return ("subtle", "border", "disabled") if fill else ("", "", "disabled")
        if self.isChecked():
            return "accentbg", "accent", "accent"
        lit = self.underMouse() or self.isDown()
        return hover if lit else fill, edge, ink

    def _paint_box(self, painter: QPainter, fill: str, edge: str) -> None:
        theme = current_theme()
        box = QRectF(self.rect())
        radius = tokens().radius["control"]
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)
            box, radius = box.adjusted(3, 3, -3, -3), radius - 2
        painter.setPen(QPen(theme.colour(edge), 1) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(fill) if fill else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _paint_content(self, painter: QPainter, fill: str, ink: str) -> None:
        theme = current_theme()
        height = self.height()
        x = max(theme.px(4), (self.width() - self._content_width()) // 2)
        gap = theme.px(_GAP)
        if self._sign():
            size = theme.px(_ICON)
            spot = placed(self, QRect(x, (height - size) // 2, size, size))
            sign = self._sign()
            if self.isRightToLeft():
                # Back and on point where they lead to.
                sign = _ACROSS.get(sign, sign)
            painter.drawPixmap(spot, icon_pixmap(sign, size, ink))
            x += size + gap
        if self._words():
            words = self._shortened()
            width = theme.metrics("strong").horizontalAdvance(words)
            painter.setFont(theme.font("strong"))
            painter.setPen(theme.colour(ink))
            spot = placed(self, QRect(x, 0, width + 1, height))
            painter.drawText(spot, Qt.AlignmentFlag.AlignCenter, words)
            x += width + gap
        if self._cap():
            width = key_size(self._cap(), theme).width()
            x += theme.px(2)
            paint_key(painter, placed(self, QRect(x, 0, width, height)), self._cap(), fill, theme)
            x += width + gap
        if self.menu() is not None:
            size = theme.px(_CARET)
            spot = placed(self, QRect(x, (height - size) // 2, size, size))
            painter.drawPixmap(spot, icon_pixmap("down", size, ink))


class IconButton(Button):
    """A ghost button of an icon alone; its name is the tooltip and what readers say."""

    def __init__(self, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__("", "ghost", icon=icon)
        if parent is not None:
            self.setParent(parent)
        self.set_name(name)

    def set_name(self, name: str) -> None:
        """Say what the button does."""
        self.setToolTip(name)
        self.setAccessibleName(name)

    @override
    def sizeHint(self) -> QSize:
        side = current_theme().height("control_pane")
        return QSize(side, side)
