"""What can be done with a finished import: take it back, copy what it left out."""

from pathlib import Path

from PySide6.QtCore import QObject

from desktop.domain.errors import AppError, Cancelled
from desktop.qtkit.jobs import Job
from desktop.services.import_undo import Undone
from desktop.services.services import Services
from desktop.views.desk import Desk
from desktop.views.importing.result_page import ResultPage


class ResultActs(QObject):
    """Runs the acts of the result page in the background."""

    def __init__(self, desk: Desk, page: ResultPage) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._touched = desk.latest()
        self._job: Job[Services] | None = None
        self._keep = True
        page.undo.wanted.connect(self.undo)
        page.undo.progress.cancelled.connect(self._stop)
        page.undo.progress.retried.connect(lambda: self.undo(self._keep))
        page.rejects.copy_wanted.connect(self.copy_rejects)
        desk.changed.connect(self._count_touched)

    def undo(self, keep: bool) -> None:  # noqa: FBT001 - the value of a signal
        """Take the import back."""
        outcome = self._page.outcome
        if outcome is None:
            return
        self._keep = keep
        runs, part = outcome.runs, self._page.undo
        part.show_running()
        self._job = self._desk.long(
            lambda my, tell: my.imports.undo_all(runs, tell, keep_touched=keep),
            self._undone,
            self._undo_failed,
            part.progress.set_progress,
        )

    def copy_rejects(self, place: Path) -> None:
        """Copy the rejects files elsewhere."""
        outcome = self._page.outcome
        if outcome is None:
            return
        files = outcome.rejects_files
        said = self.tr("Copy saved: {name}").format(name=place.name)
        self._desk.long(
            lambda my, _progress: my.imports.copy_rejects(files, place),
            lambda _: self._desk.say(said),
            self._desk.fail,
            lambda _done, _total: None,
        )

    def _count_touched(self, changed: dict[str, object]) -> None:
        outcome = self._page.outcome
        if outcome is None or "ticket" not in changed or not self._page.isVisible():
            return
        runs = outcome.runs
        self._touched.start(
            lambda my, _progress: sum(my.imports.touched(run) for run in runs),
            self._page.undo.show_touched,
        )

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _undone(self, parts: list[Undone]) -> None:
        self._page.undo.show_undone(sum(part.tickets for part in parts))

    def _undo_failed(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self._page.undo.show_stopped()
        elif isinstance(error, AppError):
            self._page.undo.show_failed(self._desk.sentence(error))
        else:
            self._desk.fail(error)
