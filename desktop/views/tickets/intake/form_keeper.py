"""Keeps what is typed into forms on disk, a moment after the typing and before all is closed."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer

from desktop.domain.call_form import CallForm, form_from_json
from desktop.domain.errors import AppError
from desktop.domain.session import Session
from desktop.services.services import Services
from desktop.views.desk import Desk

_PREFIX = "form-"
_PAUSE_MS = 500


class FormKeeper(QObject):
    """Writes drafts in the background, in the order of the edits; the last ones as the desk closes.

    A disk that takes nothing is told once, not at every letter.
    """

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._session = desk.session
        self._waiting: dict[str, CallForm] = {}
        self._kept: set[str] = set()
        self._told = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.flush)
        self._closed = False

    def edited(self, form: CallForm) -> None:
        """Keep a form as it is a moment from now."""
        if not self._closed:
            self._waiting[form.identity] = form
            self._pause.start()

    def flush(self) -> None:
        """Keep in the background what was edited."""
        self._pause.stop()
        for name, content in self._contents().items():
            self._write(partial(_keep, name, content))

    def drop(self, form: CallForm) -> None:
        """Forget a form that became a ticket or was closed."""
        self._waiting.pop(form.identity, None)
        if form.identity not in self._kept:
            return
        self._kept.discard(form.identity)
        name = _PREFIX + form.identity
        self._write(lambda my: my.drafts.drop(name))

    def kept(self) -> list[CallForm]:
        """Return the forms on disk of whoever works now, by their numbers."""
        now = self._desk.session.clock()
        found = self._desk.my.drafts.all(_PREFIX)
        forms = [
            form_from_json(content, name.removeprefix(_PREFIX), now)
            for name, content in found.items()
        ]
        self._kept |= {form.identity for form in forms}
        return sorted(forms, key=lambda form: form.number)

    def hand_over(self, forms: list[CallForm]) -> bool:
        """Keep open forms for who works now and no longer for who worked; say if that changed."""
        old, self._session = self._session, self._desk.session
        if old.person == self._session.person:
            return False
        for form in forms:
            name = _PREFIX + form.identity
            self._write(partial(_drop_for, old, name))
            self._waiting[form.identity] = form
        self.flush()
        return True

    def _contents(self) -> dict[str, dict[str, Any]]:
        now = self._desk.session.clock()
        waiting, self._waiting = self._waiting, {}
        self._kept |= waiting.keys()
        return {_PREFIX + name: form.as_json(now) for name, form in waiting.items()}

    def close(self) -> None:
        """Keep what was edited last, at once: the desk is closing, no job could run any more."""
        self._pause.stop()
        for name, content in self._contents().items():
            try:
                self._desk.my.drafts.keep(name, content)
            except AppError as error:
                self._failed(error)
        self._closed = True

    def _write(self, work: Callable[[Services], object]) -> None:
        if not self._closed:
            self._desk.write(work, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        if not self._told or not isinstance(error, AppError):
            self._told = True
            self._desk.fail(error)


def _keep(name: str, content: dict[str, Any], my: Services) -> None:
    my.drafts.keep(name, content)


def _drop_for(session: Session, name: str, my: Services) -> None:
    my.for_session(session).drafts.drop(name)
