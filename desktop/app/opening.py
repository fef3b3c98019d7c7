"""Opens and makes workspaces in the background, and shows what stands in the way."""

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from desktop.app.program import App
from desktop.domain.errors import AppError, Cancelled
from desktop.domain.progress import Progress
from desktop.qtkit.jobs import Job, Jobs
from desktop.services.backups import backups_of, restore_beside
from desktop.services.machine import workspaces_folder
from desktop.services.workspace import Workspace, exists, open_workspace
from desktop.views.start.first_start import FirstStart
from desktop.views.start.recent import recent_of
from desktop.views.start.refused_file import RefusedFile
from desktop.views.start.start_window import StartWindow

_SAMPLE = "sample"
Work = Callable[[Progress], Workspace]


def first_page(app: App, place: Path) -> StartWindow:
    """Return the first window, with the workspaces opened last."""
    first = FirstStart(place, recent_of(app.machine.recent), clock=app.clock)
    return StartWindow(first)


class _Nothing:
    """The services of a job that makes its own."""

    def close(self) -> None:
        """There is nothing to close."""


class Opening(QObject):
    """Belongs to one start window; `opened` carries a Workspace that may be entered."""

    opened = Signal(object)

    def __init__(self, app: App, window: StartWindow) -> None:
        super().__init__(window)
        self._app, self._window = app, window
        self._jobs: Jobs[_Nothing] = Jobs(_Nothing, app.bug)
        self._job: Job[_Nothing] | None = None

    def open(self, root: Path, *, create: bool) -> None:
        """Open a workspace, or make an empty one."""
        machine, clock = self._app.machine, self._app.clock

        def work(_progress: Progress) -> Workspace:
            workspace = open_workspace(root, machine, clock, create=create)
            workspace.take_lock()
            return workspace

        self._run(work, root)

    def make_sample(self) -> None:
        """Open the sample workspace, writing it the first time."""
        root = workspaces_folder() / _SAMPLE
        if exists(root):
            self.open(root, create=False)
            return
        machine, clock = self._app.machine, self._app.clock

        def work(progress: Progress) -> Workspace:
            workspace = open_workspace(root, machine, clock, create=True)
            try:
                my = workspace.services(workspace.setup_session())
                my.demo.write(now_ms=clock(), progress=progress)
            except BaseException:
                workspace.close()
                shutil.rmtree(root, ignore_errors=True)
                raise
            return workspace

        self._run(work, root)

    def cancel(self) -> None:
        """Stop what is being written; nothing of it stays."""
        if self._job is not None:
            self._job.cancel()

    def end(self) -> None:
        """Stop what runs."""
        self._jobs.shut_down()

    def refuse(self, error: AppError, root: Path) -> None:
        """Show why a workspace was not opened, and the ways out."""
        backups = backups_of(root)
        page = RefusedFile(error, root, has_backups=bool(backups))
        page.retried.connect(lambda: self._try_again(root))
        page.another_asked.connect(self._ask_another)
        page.folder_asked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(root))))
        page.restore_asked.connect(lambda: self._restore(root, backups[0].path))
        self._window.show_refused(page)
        page.focus_first()

    def _run(self, work: Work, root: Path) -> None:
        self._job = self._jobs.start(
            lambda _nothing, progress: work(progress),
            done=self._done,
            failed=lambda error: self._failed(error, root),
            progress=self._window.first.show_progress,
        )

    def _done(self, workspace: Workspace) -> None:
        self._window.first.end_progress()
        self.opened.emit(workspace)

    def _failed(self, error: Exception, root: Path) -> None:
        self._window.first.end_progress()
        if isinstance(error, Cancelled):
            return
        if isinstance(error, AppError):
            self.refuse(error, root)
        else:
            self._app.bug(error)

    def _try_again(self, root: Path) -> None:
        self._window.drop_refused()
        self.open(root, create=False)

    def _restore(self, root: Path, backup: Path) -> None:
        machine, clock = self._app.machine, self._app.clock
        self._window.drop_refused()

        def work(_progress: Progress) -> Workspace:
            return open_workspace(restore_beside(root, backup, clock), machine, clock)

        self._run(work, root)

    def _ask_another(self) -> None:
        title = self.tr("Choose a workspace folder")
        folder = QFileDialog.getExistingDirectory(self._window, title)
        if folder:
            self._window.drop_refused()
            self.open(Path(folder), create=False)
