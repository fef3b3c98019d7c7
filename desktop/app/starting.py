"""From the start to an open window: first the workspace, then the person."""

from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from desktop.app.clock_watch import ClockWatch
from desktop.app.leftovers import Leftovers
from desktop.app.program import App
from desktop.app.releases import Releases
from desktop.domain.errors import AppError
from desktop.qtkit.first_paint import FirstPaint
from desktop.qtkit.i18n import languages
from desktop.qtkit.theme import current_theme
from desktop.services.machine import workspaces_folder
from desktop.services.workspace import Workspace, open_workspace
from desktop.views.shell.main_window import MainWindow

if TYPE_CHECKING:
    from desktop.app.opening import Opening
    from desktop.views.start.start_window import StartWindow

_EMPTY = "desk"


class Starting(QObject):
    """Leads from the first window to the queue; `opened` follows the main window."""

    opened = Signal()

    def __init__(self, app: App) -> None:
        super().__init__()
        self._app = app
        self._workspace: Workspace | None = None
        self._list: Path | None = None
        self._opening: Opening | None = None
        self.window: StartWindow | None = None
        app.switch_person = self._switch_person
        app.switch_workspace = self.show_start
        app.open_folder = lambda root: self._open(root, create=False)

    def begin(self, root: Path | None, person: str) -> None:
        """Open the workspace named or used last, or offer the choices of a first start."""
        if root is None:
            self.show_start()
            return
        try:
            workspace = open_workspace(root, self._app.machine, self._app.clock)
            workspace.take_lock()
        except AppError as error:
            self.show_start().refuse(error, root)
            return
        self._workspace = workspace
        found = _named(workspace, person)
        if found is not None:
            self._enter(found)
        else:
            self.show_start()
            self._show_people()

    def show_start(self) -> "Opening":
        """Offer the choice of a workspace; an open one stays until another is entered."""
        # Loaded here: a start with a named person never shows these pages.
        from desktop.app.opening import Opening, first_page  # noqa: PLC0415

        if self._opening is not None:
            return self._opening
        window = self.window = first_page(self._app, workspaces_folder() / _EMPTY)
        first = window.first
        opening = self._opening = Opening(self._app, window)
        opening.opened.connect(self._workspace_opened)
        first.sample_chosen.connect(opening.make_sample)
        first.empty_chosen.connect(lambda path: self._open(path, create=True))
        first.list_chosen.connect(self._open_with_list)
        first.workspace_chosen.connect(lambda path: self._open(path, create=False))
        first.language_chosen.connect(lambda value: self._look("language", value))
        first.theme_chosen.connect(lambda value: self._look("theme", value))
        first.cancelled.connect(opening.cancel)
        window.closed.connect(self.end)
        window.show()
        window.activateWindow()
        first.focus_first()
        return opening

    def end(self) -> None:
        """Stop what runs and let go of a workspace that nobody entered."""
        if self._opening is not None:
            self._opening.end()
            self._opening = None
        self.window = None
        self._leave_workspace()

    def _look(self, name: str, value: str) -> None:
        self._app.machine.set(name, value)
        if name == "language":
            languages().use(self._app.language())
        else:
            current_theme().set_mode(value)

    def _open(self, root: Path, *, create: bool) -> None:
        desk = self._app.desk
        self._leave_workspace()
        if desk is not None and desk.workspace.root.resolve() == root.resolve():
            self._back_to_desk()
        else:
            self.show_start().open(root, create=create)

    def _back_to_desk(self) -> None:
        # The workspace chosen is the one that is open: there is nothing to do but show it.
        if self.window is not None:
            self.window.close()
        if self._app.window is not None:
            self._app.window.activateWindow()

    def _open_with_list(self, file: Path, root: Path) -> None:
        self._list = file
        self._open(root, create=True)

    def _workspace_opened(self, workspace: Workspace) -> None:
        self._leave_workspace()
        self._workspace = workspace
        self._show_people()

    def _show_people(self) -> None:
        if self._workspace is None or self.window is None:
            return
        chooser = _people().make_chooser(self._app, self._workspace)
        chooser.person_chosen.connect(self._enter)
        chooser.look_only.connect(lambda: self._enter(None))
        chooser.person_added.connect(self._add_person)
        chooser.back.connect(self._leave_workspace)
        self.window.show_people(chooser)

    def _add_person(self, zh: str, en: str, role: str) -> None:
        workspace = self._workspace
        if workspace is not None:
            try:
                self._enter(_people().add_person(self._app, workspace, zh, en, role))
            except AppError as error:
                self.show_start().refuse(error, workspace.root)

    def _switch_person(self) -> None:
        _people().switch_person(self._app)

    def _leave_workspace(self) -> None:
        if self._workspace is not None:
            self._workspace.close()
            self._workspace = None

    def _enter(self, person: int | None) -> None:
        workspace, self._workspace = self._workspace, None
        if workspace is None:
            return
        app = self._app
        window = app.show_workspace(workspace, person)
        window.show()
        # Without a window manager (bare X server, some kiosks) nobody else gives it the keyboard.
        window.activateWindow()
        window.queue.table.setFocus()
        if person is not None:
            app.remember_person(person)
        window.resting.connect(lambda: self._rest(window, person))
        FirstPaint(window, window.late_start)
        start, self.window = self.window, None
        self.end()
        if start is not None:
            start.hide()
            start.deleteLater()
        self._show_list(window)
        self.opened.emit()

    def _rest(self, window: MainWindow, person: int | None) -> None:
        """Do what may wait until the window is complete."""
        if person is not None:
            self._app.record_start(person)
        if self._app.backups is not None:
            self._app.backups.make_daily()
        if self._app.desk is not None:
            Leftovers(self._app.desk, window).look()
            Releases(self._app.desk, window).look()
            ClockWatch(self._app.desk, window).look()

    def _show_list(self, window: MainWindow) -> None:
        """Go on with the list that the person wanted to start from."""
        if self._list is not None:
            view: Any = window.show_pane("import")
            view.open_files([self._list])
            self._list = None


def _people() -> Any:
    return import_module("desktop.app.people_choice")


def _named(workspace: Workspace, name: str) -> int | None:
    """Return the agent called like this in either language or by staff number."""
    wanted = name.casefold()
    for agent in workspace.directory.agents.values():
        if wanted and wanted in map(str.casefold, (*agent.name, agent.staff_no)):
            return agent.key
    return None
