"""What may come after the first painted picture waits for it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop.qtkit.overriding import override

_AT_LATEST_MS = 150


class FirstPaint(QObject):
    """Calls once when a window has painted itself, or soon after where it is never painted."""

    def __init__(self, window: QWidget, call: Callable[[], object]) -> None:
        super().__init__(window)
        self._call: Callable[[], object] | None = call
        self._window = window
        window.installEventFilter(self)
        QTimer.singleShot(_AT_LATEST_MS, self, self._run)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            # The panes are painted in the same turn, after the window itself.
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self, self._run)
        return super().eventFilter(watched, event)

    def _run(self) -> None:
        call, self._call = self._call, None
        if call is not None:
            self._window.removeEventFilter(self)
            call()
