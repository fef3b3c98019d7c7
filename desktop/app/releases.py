"""Puts approved versions of documents in force when their day has come, while a window is open."""

from PySide6.QtCore import QObject, QTimer

from desktop.domain.errors import AppError
from desktop.views.desk import Desk

_HOUR_MS = 3_600_000


class Releases(QObject):
    """Looks at a quiet moment after the start and at each full hour.

    It is nobody's act: Ctrl+Z must not take it back. Who may only look changes nothing.
    """

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._hour = QTimer(self)
        self._hour.setSingleShot(True)
        self._hour.timeout.connect(self.look)
        desk.closing.connect(self._hour.stop)

    def look(self) -> None:
        """Release what is due, and wait for the next full hour."""
        desk = self._desk
        self._hour.start(_HOUR_MS - desk.session.clock() % _HOUR_MS)
        if desk.session.role == "reader":
            return
        program = desk.workspace.setup_session()
        desk.write(
            lambda my: my.for_session(program).documents.release_due(), self._tell, self._failed
        )

    def _tell(self, count: int) -> None:
        if count:
            self._desk.say(self.tr("%n document version(s) came into force", "", count), "info")

    def _failed(self, error: Exception) -> None:
        # A workspace that cannot be written now says so at the person's own acts.
        if not isinstance(error, AppError):
            self._desk.fail(error)
