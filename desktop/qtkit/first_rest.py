"""What nobody waits for is done in the first quiet moment."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

_QUIET_MS = 300


class FirstRest(QObject):
    """Calls once when a visible window has had no work in the background for a moment."""

    def __init__(
        self, window: QWidget, is_idle: Callable[[], bool], call: Callable[[], object]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._is_idle = is_idle
        self._call = call
        QTimer.singleShot(_QUIET_MS, self, self._look)

    def _look(self) -> None:
        if not self._window.isVisible():
            return
        if self._is_idle():
            self._call()
        else:
            QTimer.singleShot(_QUIET_MS, self, self._look)
