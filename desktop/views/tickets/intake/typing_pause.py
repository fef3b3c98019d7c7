"""Waits until nobody is typing: what stands beside a form changes only then."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop.qtkit.overriding import override

_CALM_MS = 300


class TypingPause(QObject):
    """Runs an act after 300 ms without a key in part of a window, never within a composition."""

    def __init__(self, within: QWidget) -> None:
        super().__init__(within)
        self._within = within
        self._composing = False
        self._act: Callable[[], object] | None = None
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(_CALM_MS)
        self._calm.timeout.connect(self._run)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def when_calm(self, act: Callable[[], object]) -> None:
        """Run this in place of what waited before, as soon as nobody types."""
        self._act = act
        self._calm.start()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and self._calm.isActive():
            self._calm.start()
        elif isinstance(event, QInputMethodEvent):
            self._composing = bool(event.preeditString())
            if not self._composing and self._act is not None:
                self._calm.start()
        return super().eventFilter(watched, event)

    def _follow(self, old: QWidget | None, new: QWidget | None) -> None:
        if old is not None:
            old.removeEventFilter(self)
        self._composing = False
        if new is not None and self._within.isAncestorOf(new):
            new.installEventFilter(self)

    def _run(self) -> None:
        if self._composing or self._act is None:
            return
        act, self._act = self._act, None
        act()
