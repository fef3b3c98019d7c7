"""Toasts: what my act did, with one way back. They never take the focus."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.qtkit.icons import icon
from desktop.qtkit.motion import glide
from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import label

_ICONS = {
    "done": ("done", "toastgreen"),
    "warning": ("warning", "toastamber"),
    "error": ("error", "toastred"),
    "info": ("info", "toastaccent"),
}
_BOTTOM, _GAP, _SIDE = 20, 8, 16
_WIDTH, _RISE = 560, 12


class Toast(QFrame):
    """One sentence, at most one action, and ×. It leaves by itself unless it is an error."""

    closed = Signal()

    def __init__(self, text: str, tone: str = "done", action: str = "") -> None:
        super().__init__()
        self.setProperty("toast", "true")
        self.setAccessibleName(text)
        self._act: Callable[[], object] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(tokens().motion["toast_ms"])
        self._timer.timeout.connect(self.close_now)
        self._lasting = tone == "error"
        self._text = label(text, "strong", wrap=True)
        # With a parent from the start: shown without one it would be a window of its own.
        self.action = QPushButton(action, self)
        self.action.setObjectName("toast_action")
        self.action.setVisible(bool(action))
        self.cross = QToolButton(self)
        self._build(tone)
        self.action.clicked.connect(self._do)
        self.cross.clicked.connect(self.close_now)
        self.resume()

    def on_action(self, act: Callable[[], object]) -> None:
        """Set what the action does; the toast leaves afterwards."""
        self._act = act

    def pause(self) -> None:
        """Stay for now."""
        self._timer.stop()

    def resume(self) -> None:
        """Leave after the usual time, counted from now."""
        if not self._lasting:
            self._timer.start()

    def counting(self) -> bool:
        """Return whether the toast will leave by itself."""
        return self._timer.isActive()

    def close_now(self) -> None:
        """Leave."""
        self._timer.stop()
        self.hide()
        self.closed.emit()

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        self.pause()

    @override
    def leaveEvent(self, event: QEvent) -> None:
        if not self._has_focus():
            self.resume()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self.pause()
        elif event.type() is QEvent.Type.FocusOut and not self.underMouse():
            self.resume()
        return super().eventFilter(watched, event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_now()
        else:
            super().keyPressEvent(event)

    def _build(self, tone: str) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDE, _GAP // 2, _GAP, _GAP // 2)
        row.setSpacing(_GAP)
        row.addWidget(IconLabel(*_ICONS[tone]))
        row.addWidget(self._text, 1)
        row.addWidget(self.action)
        row.addWidget(self.cross)
        side = current_theme().px(14)
        self.cross.setIcon(icon("close", "toastmuted", side))
        self.cross.setIconSize(QSize(side, side))
        self.cross.setAccessibleName(self.tr("Close"))
        self.cross.setToolTip(self.tr("Close"))
        for button in (self.action, self.cross):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.installEventFilter(self)

    def _has_focus(self) -> bool:
        return self.action.hasFocus() or self.cross.hasFocus()

    def _do(self) -> None:
        act = self._act
        self.close_now()
        if act is not None:
            act()


class ToastArea(QWidget):
    """Holds at most three toasts at the bottom centre of the widget it lies on."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._back: QWidget | None = None
        self._toasts: list[Toast] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)
        over.installEventFilter(self)
        current_theme().changed.connect(self._arrange)
        self.hide()

    def show_toast(
        self,
        text: str,
        tone: str = "done",
        action: str = "",
        act: Callable[[], object] | None = None,
    ) -> Toast:
        """Show a sentence; tone is done, warning, error or info."""
        toast = Toast(text, tone, action)
        if act is not None:
            toast.on_action(act)
        toast.closed.connect(lambda: self._remove(toast))
        self._toasts.append(toast)
        self._column.addWidget(toast)
        while len(self._toasts) > tokens().motion["toasts"]:
            self._toasts[0].close_now()
        self._arrange()
        glide(self, self.pos() + QPoint(0, _RISE), self.pos())
        self._announce(text, tone)
        return toast

    def toasts(self) -> list[Toast]:
        """Return what is shown, oldest first."""
        return list(self._toasts)

    def show_among(
        self,
        areas: Sequence["ToastArea"],
        text: str,
        tone: str,
        action: str,
        act: Callable[[], object] | None,
    ) -> None:
        """Show a sentence here; of all areas only the newest toast offers an act.

        Undo takes back the last act; an older toast would promise to take back its own.
        """
        for area in areas if action else ():
            area.close_offers()
        self.show_toast(text, tone, action, act)

    def close_offers(self) -> None:
        """Close every toast that offers an act."""
        for toast in self.toasts():
            if not toast.action.isHidden():
                toast.close_now()

    def focus_newest(self) -> bool:
        """Move the focus to the newest toast, as F8 does; return whether there is one."""
        if not self._toasts:
            return False
        window = self.window()
        self._back = window.focusWidget()
        newest = self._toasts[-1]
        target = newest.cross if newest.action.isHidden() else newest.action
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._arrange()
        return super().eventFilter(watched, event)

    def _announce(self, text: str, tone: str) -> None:
        # What an act did waits until the reader has finished; an error does not.
        ways = QAccessible.AnnouncementPoliteness
        said = QAccessibleAnnouncementEvent(self, text)
        said.setPoliteness(ways.Assertive if tone == "error" else ways.Polite)
        QAccessible.updateAccessibility(said)

    def _remove(self, toast: Toast) -> None:
        had_focus = self.isAncestorOf(self.window().focusWidget() or self)
        if toast in self._toasts:
            self._toasts.remove(toast)
        self._column.removeWidget(toast)
        toast.deleteLater()
        if had_focus and self._back is not None:
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        self._arrange()

    def _arrange(self) -> None:
        if not self._toasts:
            self.hide()
            return
        width = min(self._over.width() - 2 * _SIDE, current_theme().px(_WIDTH))
        height = sum(_height(each, width) for each in self._toasts)
        height += _GAP * (len(self._toasts) - 1)
        left = (self._over.width() - width) // 2
        self.setGeometry(left, self._over.height() - height - _BOTTOM, width, height)
        # Shown only where it belongs: passing under the mouse would stop the clock of a toast.
        self.show()
        self.raise_()


def _height(toast: Toast, width: int) -> int:
    layout = toast.layout()
    wrapped = layout.totalHeightForWidth(width) if layout is not None else 0
    return max(wrapped, toast.sizeHint().height())
