"""An act on many records: it shows how far it is, can be stopped, and is one undo."""

from collections.abc import Callable
from functools import partial
from typing import Any

from desktop.domain.errors import AppError, Cancelled
from desktop.domain.progress import Progress
from desktop.qtkit.i18n import languages
from desktop.qtkit.jobs import Job
from desktop.qtkit.widgets.progresscard import ProgressCard
from desktop.services.error_texts import error_text
from desktop.services.services import Services
from desktop.views.desk import Desk
from desktop.views.undoable import with_set

Act = Callable[[Services, Progress], Any]


class LongAct(ProgressCard):
    """Runs beside the desk's own writes, so that an agent's save never waits for it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._job: Job[Services] | None = None
        self._again: Callable[[], object] = self.hide
        self.cancelled.connect(self._ask_to_stop)
        self.retried.connect(lambda: self._again())
        self.hide()

    def run(
        self, text: str, act: Act, said: Callable[[Any], str], done: Callable[[Any], object]
    ) -> None:
        """Do it; `done` gets what it returns before the sentence is told."""

        def end(found: tuple[Any, int | None]) -> None:
            result, change_set = found
            self.hide()
            done(result)
            if change_set is not None:
                undo = partial(self._undo, change_set)
                self._desk.say(said(result), "done", self.tr("Undo"), undo)

        def start() -> None:
            self.show_work(text)
            self.show()
            self._job = self._desk.long(
                lambda my, progress: with_set(my, lambda each: act(each, progress)),
                end,
                self._failed,
                self.set_progress,
            )

        self._again = start
        start()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self.hide()
            said = self.tr("Stopped. What was done so far can be undone.")
            self._desk.say(said, "info", self.tr("Undo"), self._undo_last)
        elif isinstance(error, AppError):
            self.fail(error_text(error, languages().language or "zh"))
        else:
            self.hide()
            self._desk.fail(error)

    def _undo(self, change_set: int) -> None:
        self._desk.write(lambda my: my.undo.undo_set(change_set))

    def _undo_last(self) -> None:
        self._desk.write(lambda my: my.undo.undo())

    def _ask_to_stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
