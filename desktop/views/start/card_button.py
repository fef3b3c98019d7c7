"""A card that is one button: labels lie on it, the whole of it is pressed."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CardButton(QAbstractButton):
    """Enter, Space and a click press it; it looks chosen with the focus or while it is checked."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        # A button is never narrower than its whole text; a card wraps and shortens its labels.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def pass_through(self, *widgets: QWidget) -> None:
        """Let clicks on what lies on the card reach the card."""
        for widget in widgets:
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def looks_chosen(self) -> bool:
        """Return whether the card stands out among its neighbours."""
        return self.hasFocus() or self.isChecked()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if self.looks_chosen() else 1.0
        edge = "focus" if self.hasFocus() else "accent" if self.isChecked() else "border"
        painter.setPen(QPen(theme.colour(edge), width))
        painter.setBrush(theme.colour(self._fill()))
        by, radius = width / 2, tokens().radius["card"]
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(by, by, -by, -by), radius, radius)

    def _fill(self) -> str:
        if not self.isEnabled():
            return "subtle"
        if self.looks_chosen():
            return "accentbg"
        return "hover" if self.underMouse() else "surface"
