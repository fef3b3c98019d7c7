"""Takes documents in one after the other, each its own change set; what is done so far is known."""

from typing import NamedTuple

from PySide6.QtCore import Signal

from desktop.domain.errors import AppError, Cancelled
from desktop.domain.progress import Progress
from desktop.qtkit.jobs import Job
from desktop.qtkit.widgets.progresscard import ProgressCard
from desktop.services.services import Services
from desktop.services.sops.arrivals import Known
from desktop.services.sops.imports import SopDraft, Taken
from desktop.views.desk import Desk
from desktop.views.undoable import with_set


class Took(NamedTuple):
    """What was taken in and what was refused, by key; `change_set` is that of the last one."""

    taken: dict[int, Taken]
    refused: dict[int, AppError]
    known: Known | None = None
    change_set: int | None = None
    stopped: bool = False


class Taking(ProgressCard):
    """`ended` carries what was done, also where a person stopped it on the way."""

    ended = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._job: Job[Services] | None = None
        self.setObjectName("sop_import_progress")
        self.cancelled.connect(self.stop)
        self.hide()

    @property
    def runs(self) -> bool:
        """Return whether documents are being taken in."""
        return self._job is not None

    def take(self, text: str, drafts: dict[int, SopDraft]) -> None:
        """Take documents in under a card that says `text`."""
        self.show_work(text)
        self.show()
        taken: dict[int, Taken] = {}
        refused: dict[int, AppError] = {}

        def work(my: Services, progress: Progress) -> Took:
            change_set = None
            for done, (key, draft) in enumerate(drafts.items()):
                try:
                    progress(done, len(drafts))
                except Cancelled:
                    return Took(taken, refused, my.sop_imports.known(), change_set, stopped=True)
                try:
                    taken[key], change_set = _take(my, draft)
                except AppError as error:
                    refused[key] = error
            return Took(taken, refused, my.sop_imports.known(), change_set)

        def fail(error: Exception) -> None:
            # What was written before stays written, and has to be told.
            self._end(Took(taken, refused, stopped=True))
            self._desk.fail(error)

        self._job = self._desk.long(work, self._end, fail, self.set_progress)

    def stop(self) -> None:
        """Stop after the document that is being written."""
        if self._job is not None:
            self._job.cancel()

    def _end(self, took: Took) -> None:
        self._job = None
        self.hide()
        self.ended.emit(took)


def _take(my: Services, draft: SopDraft) -> tuple[Taken, int | None]:
    return with_set(my, lambda each: each.sop_imports.take(draft))
