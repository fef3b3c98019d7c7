"""Keeps what is typed into a question: a moment after the typing, in order, never over others."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.domain.errors import AppError
from desktop.domain.questions.question import Question
from desktop.services.services import Services
from desktop.views.desk import Desk

# Kept at the first pause, and while somebody types on without one: a crash loses two seconds.
PAUSE_MS, LATEST_MS = 700, 1500


class QuestionKeeper(QObject):
    """`told` follows each step: something is typed, kept, or could not be kept (`error`)."""

    told = Signal()
    lost = Signal(object)

    def __init__(self, desk: Desk, key: int, question: Question, parent: QObject) -> None:
        super().__init__(parent)
        self.error: AppError | None = None
        self._desk, self._key, self._session = desk, key, desk.session
        self._known = self._mine = question
        self._sent: Question | None = None
        self._then: Callable[[], object] | None = None
        self._pause, self._latest = QTimer(self), QTimer(self)
        for timer, after in ((self._pause, PAUSE_MS), (self._latest, LATEST_MS)):
            timer.setSingleShot(True)
            timer.setInterval(after)
            timer.timeout.connect(self.flush)
        desk.closing.connect(self._close)

    @property
    def is_clean(self) -> bool:
        """Return whether everything typed is kept."""
        return self._mine == self._known and self._sent is None

    @property
    def person(self) -> int | None:
        """Return who types here."""
        return self._session.person

    @property
    def known(self) -> Question:
        """Return what the store is known to hold."""
        return self._known

    def start_from(self, question: Question) -> None:
        """Go on from what stands in the store now; what was typed and not kept is given up."""
        self._pause.stop()
        self._latest.stop()
        self._known = self._mine = question
        self.error = None
        self.told.emit()

    def change(self, question: Question) -> None:
        """Take in what was typed; it is kept a moment from now."""
        if question == self._mine:
            return
        self._mine = question
        self._pause.start()
        if not self._latest.isActive():
            self._latest.start()
        self.told.emit()

    def flush(self) -> None:
        """Keep at once what is not kept yet."""
        self._pause.stop()
        self._latest.stop()
        if self._sent is not None:
            return
        if self._mine == self._known:
            self._go_on()
            return
        sent = self._sent = self._mine
        work = partial(_keep, self._key, sent, self._known)
        session = self._session
        self._desk.write(lambda my: work(my.for_session(session)), self._kept, self._failed)

    def end(self, then: Callable[[], object]) -> None:
        """Keep what is left, then call `then`; it is not called where that could not be kept."""
        self._then = then
        self.flush()

    def stop(self, then: Callable[[], object]) -> None:
        """Give up what is not kept yet; call `then` once nothing is on its way."""
        self._pause.stop()
        self._latest.stop()
        self._mine = self._known if self._sent is None else self._sent
        self._then = then
        if self._sent is None:
            self._go_on()

    def _kept(self, _number: int) -> None:
        if self._sent is not None:
            self._known, self._sent = self._sent, None
        self.error = None
        self.told.emit()
        if self._mine != self._known and not self._pause.isActive():
            self.flush()
        elif self._mine == self._known:
            self._go_on()

    def _failed(self, error: Exception) -> None:
        self._sent, self._then = None, None
        if not isinstance(error, AppError):
            self._desk.fail(error)
            return
        self.error = error
        self.told.emit()
        if error.code in ("question_changed_elsewhere", "question_gone"):
            self.lost.emit(error)

    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    def _close(self) -> None:
        # The desk closes: no job could run any more. What was on its way may have arrived or not.
        self._pause.stop()
        self._latest.stop()
        bases = () if self.is_clean else (self._known, self._sent)
        for base in bases:
            if base is None:
                continue
            try:
                _keep(self._key, self._mine, base, self._desk.my.for_session(self._session))
            except AppError as error:
                if error.code != "question_changed_elsewhere":
                    self._desk.fail(error)
                    return
            else:
                self._known, self._sent = self._mine, None
                return


def _keep(key: int, question: Question, seen: Question, my: Services) -> int:
    return my.questions.change(key, question, seen)
