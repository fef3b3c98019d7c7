"""A place whose content is read first: nothing for 150 ms, then grey rows, then it or an error."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop.qtkit.tokens import tokens
from desktop.qtkit.widgets.errorstate import ErrorState
from desktop.qtkit.widgets.skeleton import Skeleton


class Waiting(QWidget):
    """Holds the content and what stands in for it; a quick read never flickers.

    What was there before stays while it is read anew, so that nothing jumps.
    """

    retried = Signal()

    def __init__(self, content: QWidget, rows: int = 8) -> None:
        super().__init__()
        self._rows = rows
        self._content = content
        self._error: ErrorState | None = None
        self._skeleton: Skeleton | None = None
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(content)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(tokens().motion["skeleton_ms"])
        self._timer.timeout.connect(self._show_skeleton)

    def begin(self) -> None:
        """Start to wait; if it takes longer than 150 ms grey rows show it."""
        if not self._timer.isActive():
            self._timer.start()

    def end(self) -> None:
        """Show the content."""
        self._timer.stop()
        self._stack.setCurrentWidget(self._content)

    def fail(self, title: str, fact: str) -> None:
        """Say why there is no content, with a way to try again."""
        self._timer.stop()
        if self._error is None:
            self._error = ErrorState()
            self._error.retried.connect(self.retried)
            self._stack.addWidget(self._error)
        self._stack.setCurrentWidget(self._error)
        self._error.show_error(title, fact)

    def waits(self) -> bool:
        """Return whether grey rows stand in place of the content."""
        return self._skeleton is not None and self._stack.currentWidget() is self._skeleton

    def _show_skeleton(self) -> None:
        if self._skeleton is None:
            self._skeleton = Skeleton(self._rows)
            self._stack.addWidget(self._skeleton)
        self._stack.setCurrentWidget(self._skeleton)
