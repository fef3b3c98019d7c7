"""A panel over the right of a pane, the rest of it in shade; Esc or a click outside closes it."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme

_SHADE = 110


class SidePanel(QWidget):
    """Lies over the whole of `over`; `body` is the layout of its panel, `width` as designed."""

    closed = Signal()

    def __init__(self, over: QWidget, width: int) -> None:
        super().__init__(over)
        self._over, self._width = over, width
        self._before: QWidget | None = None
        self.panel = QFrame(self)
        self.panel.setProperty("surface", "canvas")
        self.panel.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.body = QVBoxLayout(self.panel)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.hide()
        over.installEventFilter(self)
        current_theme().changed.connect(self._place)

    def open(self) -> None:
        """Show the panel; the focus comes back to where it was when it closes."""
        self._before = self._over.window().focusWidget()
        self._place()
        self.show()
        self.raise_()

    def close_panel(self) -> None:
        """Close the panel and give the focus back."""
        if self.isHidden():
            return
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus()
        self.closed.emit()

    def _place(self) -> None:
        self.setGeometry(self._over.rect())
        wide = min(current_theme().px(self._width), self.width())
        left = (
            0 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else self.width() - wide
        )
        self.panel.setGeometry(QRect(left, 0, wide, self.height()))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._over and event.type() is QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        QPainter(self).fillRect(self.rect(), QColor(0, 0, 0, _SHADE))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.close_panel()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)
