"""What is typed into a form and not kept yet: on disk every 2 s, and before all is closed."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from desktop.domain.errors import AppError
from desktop.domain.filled_forms import without_blanks
from desktop.views.desk import Desk

_EVERY_MS = 2000
_ANSWERS = "answers"


class FormDraft(QObject):
    """The draft of one form, under its name; a disk that takes nothing is told once."""

    def __init__(
        self, desk: Desk, name: str, answers: Callable[[], dict[str, Any]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._name, self._answers = desk, name, answers
        self._session = desk.session
        self._told = False
        # Told after the disk has it; by then the form itself may be gone.
        self.kept: Callable[[], object] = lambda: None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.flush)
        desk.closing.connect(self._flush_now)

    def edited(self) -> None:
        """Keep the form as it is 2 s from now at the latest."""
        if not self._timer.isActive():
            self._timer.start()

    def flush(self) -> None:
        """Keep in the background what was typed since the last time."""
        self._timer.stop()
        name, content = self._name, {_ANSWERS: without_blanks(self._answers())}
        session = self._session
        self._desk.write(
            lambda my: my.for_session(session).drafts.keep(name, content),
            lambda _: self.kept(),
            self._failed,
        )

    def leave(self) -> None:
        """Keep what is not on disk yet: the form is left without being kept."""
        if self._timer.isActive():
            self.flush()

    def drop(self) -> None:
        """Forget the draft: the form was kept with the ticket."""
        self._timer.stop()
        name, session = self._name, self._session
        self._desk.write(lambda my: my.for_session(session).drafts.drop(name))

    def _flush_now(self) -> None:
        if not self._timer.isActive():
            return
        # The window closes: a job might not come to its turn any more.
        self._timer.stop()
        try:
            content = {_ANSWERS: without_blanks(self._answers())}
            self._desk.my.for_session(self._session).drafts.keep(self._name, content)
        except AppError as error:
            self._failed(error)

    def _failed(self, error: Exception) -> None:
        if not self._told:
            self._told = True
            self._desk.fail(error)


def drafted(content: dict[str, Any] | None) -> dict[str, Any] | None:
    """Return the answers of a draft as it was read from disk, None where it is none."""
    found = (content or {}).get(_ANSWERS)
    return found if isinstance(found, dict) else None
