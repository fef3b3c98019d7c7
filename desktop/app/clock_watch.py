"""Looks for promises of which a share is used up, while a window is open."""

from PySide6.QtCore import QObject, QTimer

from desktop.domain.errors import AppError
from desktop.views.desk import Desk

_LOOK_MS = 30_000


class ClockWatch(QObject):
    """Looks at a quiet moment after the start and twice a minute.

    It is nobody's act: Ctrl+Z must not take it back. Who may only look changes nothing.
    """

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        desk.closing.connect(self._timer.stop)

    def look(self) -> None:
        """Find what is due to be told, now and from now on."""
        desk = self._desk
        self._timer.start(_LOOK_MS)
        if desk.session.role == "reader":
            return
        program = desk.workspace.setup_session()
        desk.write(
            lambda my: my.for_session(program).warnings.look(), lambda _count: None, self._failed
        )

    def _failed(self, error: Exception) -> None:
        # A workspace that cannot be written now says so at the person's own acts.
        if not isinstance(error, AppError):
            self._desk.fail(error)
