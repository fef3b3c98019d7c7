"""From the start to an open window: workspace, then person; and what stands in the way."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout

from desktop.app.program import App
from desktop.domain.errors import AppError, Cancelled
from desktop.domain.progress import Progress
from desktop.qtkit.i18n import languages
from desktop.qtkit.jobs import Job, Jobs
from desktop.qtkit.theme import current_theme
from desktop.services.machine import workspaces_folder
from desktop.services.workspace import Workspace, exists, open_workspace
from desktop.views.shell.main_window import MainWindow

if TYPE_CHECKING:
    from desktop.app import start_pages

_SAMPLE, _EMPTY = "sample", "desk"


class _Nothing:
    """The services of a job that makes its own."""

    def close(self) -> None:
        """There is nothing to close."""


class Starting(QObject):
    """Leads from the first window to the queue; `opened` follows the main window."""

    opened = Signal()

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._jobs: Jobs[_Nothing] = Jobs(_Nothing, app.bug)
        self._job: Job[_Nothing] | None = None
        self._workspace: Workspace | None = None
        self._list: Path | None = None
        self.window: "start_pages.StartWindow | None" = None
        app.switch_person = self.switch_person

    def begin(self, root: Path | None, person: str) -> None:
        """Open the workspace named or used last, or offer the choices of a first start."""
        if root is None:
            self._show_start()
            return
        try:
            self._workspace = open_workspace(root, self._app.machine, self._app.clock)
            _take_lock(self._workspace)
        except AppError as error:
            self._show_start()
            self._refuse(error, root)
            return
        found = self._named(person)
        if found is not None:
            self._enter(found)
        else:
            self._show_start()
            self._show_people()

    def end(self) -> None:
        """Stop what runs and let go of a workspace that nobody entered."""
        self._jobs.shut_down()
        if self._workspace is not None:
            self._workspace.close()
            self._workspace = None

    def switch_person(self) -> None:
        """Choose who works on, over the open window."""
        desk, window = self._app.desk, self._app.window
        if desk is None or window is None:
            return
        dialog = QDialog(window)
        dialog.setWindowTitle(self.tr("Who is working?"))
        dialog.setObjectName("switch_person")
        chooser = self._make_chooser(desk.workspace)
        layout = QVBoxLayout(dialog)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(chooser)

        def choose(person: int | None) -> None:
            dialog.accept()
            self._app.work_as(person)

        chooser.person_chosen.connect(choose)
        chooser.look_only.connect(lambda: choose(None))
        chooser.back.connect(dialog.reject)
        chooser.person_added.connect(
            lambda zh, en, role: choose(desk.my.people.add_agent(zh, en, role))
        )
        theme = current_theme()
        dialog.resize(theme.px(640), theme.px(720))
        dialog.open()
        chooser.focus_search()

    def _named(self, name: str) -> int | None:
        if not name or self._workspace is None:
            return None
        wanted = name.casefold()
        agents = self._workspace.directory.agents.values()
        return next(
            (a.key for a in agents if wanted in map(str.casefold, (*a.name, a.staff_no))),
            None,
        )

    def _show_start(self) -> None:
        if self.window is not None:
            return
        from desktop.app import start_pages as pages  # noqa: PLC0415 - rarely shown

        recent = pages.recent_of(self._app.machine.recent)
        first = pages.FirstStart(workspaces_folder() / _EMPTY, recent, clock=self._app.clock)
        first.sample_chosen.connect(self._make_sample)
        first.empty_chosen.connect(lambda path: self._open(path, create=True))
        first.list_chosen.connect(self._open_with_list)
        first.workspace_chosen.connect(lambda path: self._open(path, create=False))
        first.language_chosen.connect(lambda value: self._look("language", value))
        first.theme_chosen.connect(lambda value: self._look("theme", value))
        first.cancelled.connect(self._cancel)
        self.window = pages.StartWindow(first)
        self.window.closed.connect(self.end)
        self.window.show()
        first.focus_first()

    def _look(self, name: str, value: str) -> None:
        self._app.machine.set(name, value)
        if name == "language":
            languages().use(self._app.language())
        else:
            current_theme().set_mode(value)

    def _make_sample(self) -> None:
        root = workspaces_folder() / _SAMPLE
        if exists(root):
            self._open(root, create=False)
            return
        machine, clock = self._app.machine, self._app.clock

        def work(_my: _Nothing, progress: Progress) -> Workspace:
            workspace = open_workspace(root, machine, clock, create=True)
            try:
                my = workspace.services(workspace.setup_session())
                my.demo.write(now_ms=clock(), progress=progress)
            except BaseException:
                workspace.close()
                shutil.rmtree(root, ignore_errors=True)
                raise
            return workspace

        self._run(work)

    def _open(self, root: Path, *, create: bool) -> None:
        machine, clock = self._app.machine, self._app.clock
        self._leave_workspace()

        def work(_my: _Nothing, _progress: Progress) -> Workspace:
            workspace = open_workspace(root, machine, clock, create=create)
            _take_lock(workspace)
            return workspace

        self._run(work, root)

    def _open_with_list(self, file: Path, root: Path) -> None:
        self._list = file
        self._open(root, create=True)

    def _run(
        self, work: Callable[[_Nothing, Progress], Workspace], root: Path | None = None
    ) -> None:
        first = self.window.first if self.window is not None else None
        self._job = self._jobs.start(
            work,
            done=self._workspace_opened,
            failed=lambda error: self._failed(error, root),
            progress=first.show_progress if first is not None else lambda _d, _t: None,
        )

    def _cancel(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _workspace_opened(self, workspace: Workspace) -> None:
        self._workspace = workspace
        if self.window is not None:
            self.window.first.end_progress()
        self._show_people()

    def _failed(self, error: Exception, root: Path | None) -> None:
        if self.window is not None:
            self.window.first.end_progress()
        if isinstance(error, Cancelled):
            return
        if isinstance(error, AppError):
            self._refuse(error, root or workspaces_folder())
        else:
            self._app.bug(error)

    def _refuse(self, error: AppError, root: Path) -> None:
        window = self.window
        if window is None:
            return
        from desktop.app import start_pages as pages  # noqa: PLC0415 - rarely shown

        backups = pages.backups_of(root)
        page = pages.RefusedFile(error, root, has_backups=bool(backups))
        page.retried.connect(lambda: self._try_again(root))
        page.another_asked.connect(self._ask_another)
        page.folder_asked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(root))))
        page.restore_asked.connect(lambda: self._restore(root, backups[0].path))
        window.show_refused(page)
        page.focus_first()

    def _try_again(self, root: Path) -> None:
        if self.window is not None:
            self.window.drop_refused()
        self._open(root, create=False)

    def _restore(self, root: Path, backup: Path) -> None:
        machine, clock = self._app.machine, self._app.clock
        if self.window is not None:
            self.window.drop_refused()

        def work(_my: _Nothing, _progress: Progress) -> Workspace:
            from desktop.services.backups import restore_beside  # noqa: PLC0415 - rare

            return open_workspace(restore_beside(root, backup, clock), machine, clock)

        self._run(work, root)

    def _ask_another(self) -> None:
        folder = QFileDialog.getExistingDirectory(self.window, self.tr("Choose a workspace folder"))
        if folder and self.window is not None:
            self.window.drop_refused()
            self._open(Path(folder), create=False)

    def _show_people(self) -> None:
        if self._workspace is None or self.window is None:
            return
        chooser = self._make_chooser(self._workspace)
        chooser.person_chosen.connect(self._enter)
        chooser.look_only.connect(lambda: self._enter(None))
        chooser.person_added.connect(self._add_person)
        chooser.back.connect(self._leave_workspace)
        self.window.show_people(chooser)

    def _make_chooser(self, workspace: Workspace) -> "start_pages.PersonChooser":
        from desktop.app import start_pages as pages  # noqa: PLC0415 - rarely shown

        my = workspace.services(workspace.setup_session(self._app.language()))
        name = str(my.settings.get("desk_name")) or workspace.root.name
        people = my.people.agents()
        chooser = pages.PersonChooser(people, workspace.directory, name, clock=self._app.clock)
        chooser.show_people(people, self._app.last_person(workspace.root))
        return chooser

    def _add_person(self, zh: str, en: str, role: str) -> None:
        workspace = self._workspace
        if workspace is None:
            return
        my = workspace.services(workspace.setup_session(self._app.language()))
        try:
            self._enter(my.people.add_agent(zh, en, role))
        except AppError as error:
            self._refuse(error, workspace.root)

    def _leave_workspace(self) -> None:
        if self._workspace is not None:
            self._workspace.close()
            self._workspace = None

    def _enter(self, person: int | None) -> None:
        workspace, self._workspace = self._workspace, None
        if workspace is None:
            return
        window = self._app.show_workspace(workspace, person)
        window.show()
        window.queue.table.setFocus()
        self._app.later(lambda: self._settle(window, person))
        if self.window is not None:
            self.window.hide()
            self.window.deleteLater()
            self.window = None
        if self._list is not None:
            view = window.show_pane("import")
            view.choose_files([self._list])  # type: ignore[attr-defined]
        self.opened.emit()

    def _settle(self, window: MainWindow, person: int | None) -> None:
        window.late_start()
        if person is not None:
            self._app.remember_person(person)


def _take_lock(workspace: Workspace) -> None:
    """Be the one writing process of the workspace; one that cannot be written is only read."""
    try:
        workspace.take_lock()
    except AppError as error:
        if error.code != "workspace_read_only":
            workspace.close()
            raise
