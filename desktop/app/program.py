"""What lives as long as the program: machine settings, look, commands, the open desk."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.app.areas import add_areas
from desktop.domain.session import Clock, system_clock
from desktop.qtkit.commands import Commands
from desktop.qtkit.i18n import languages
from desktop.qtkit.rubbish import Rubbish
from desktop.qtkit.theme import current_theme
from desktop.qtkit.zone import use_zone
from desktop.services.machine import Machine
from desktop.services.settings import declared
from desktop.services.workspace import Workspace, open_workspace
from desktop.views.desk import Desk
from desktop.views.shell.main_window import MainWindow
from desktop.views.shell.window_state import restore_window, window_state
from desktop.views.tickets.queue_tools import DENSITIES

if TYPE_CHECKING:
    from desktop.app.backups import Backups
    from desktop.qtkit.widgets.workarea import WorkCard

_LOG = "deskbook.log"


class App(QObject):
    """Opens a workspace in a window and applies settings to what is on the screen."""

    closed = Signal()

    def __init__(self, machine: Machine, clock: Clock = system_clock) -> None:
        super().__init__()
        self.machine = machine
        self.clock = clock
        self.commands = Commands(self)
        self.rubbish = Rubbish(self)
        self.desk: Desk | None = None
        self.window: MainWindow | None = None
        self.backups: Backups | None = None
        self.switch_person: Callable[[], object] = lambda: None
        self.switch_workspace: Callable[[], object] = lambda: None
        self.open_folder: Callable[[Path], object] = lambda _root: None

    def setting(self, name: str) -> str:
        """Return a setting of this machine."""
        return str(self.machine.values.get(name, declared()[name].default))

    def language(self) -> str:
        """Return the language of the screen: chosen, or the system's."""
        chosen = self.setting("language")
        if chosen != "system":
            return chosen
        return "zh" if QLocale.system().language() is QLocale.Language.Chinese else "en"

    def dress(self, *, shipped_only: bool = False, has_style: bool = False) -> None:
        """Apply theme and language; called once, before the first widget."""
        language = self.language()
        scale = int(self.setting("text_scale")) / 100
        current_theme().start(
            self.setting("theme"),
            language,
            scale,
            shipped_only=shipped_only,
            has_style=has_style,
        )
        languages().use(language)

    def open(self, root: Path, person: int | None, *, create: bool = False) -> MainWindow:
        """Open a workspace in a window; raises the AppErrors of opening."""
        workspace = open_workspace(root, self.machine, self.clock, create=create)
        return self.show_workspace(workspace, person)

    def show_workspace(self, workspace: Workspace, person: int | None) -> MainWindow:
        """Show an open workspace to somebody."""
        self.leave_workspace()
        session = workspace.session(person, self.language())
        desk = self.desk = Desk(workspace, session, self.commands, self)
        use_zone(str(desk.my.settings.get("time_zone")))
        with current_theme().undressed():
            window = self._build_window(desk)
        window.closed.connect(self.close)
        return window

    def _build_window(self, desk: Desk) -> MainWindow:
        window = self.window = MainWindow(desk)
        state = self.machine.values.get("window", {})
        restore_window(window, state)
        add_areas(window, self.apply_setting, lambda root: self.open_folder(root), self._apply_keys)
        window.queue.set_density(DENSITIES[self.setting("density")])
        window.queue.start(state.get("view", "open"))
        window.person_wanted.connect(lambda: self.switch_person())
        window.workspace_wanted.connect(lambda: self.switch_workspace())
        window.completing.connect(lambda: self._complete(desk, window))
        window.resting.connect(lambda: self.apply_setting("motion", self.setting("motion")))
        return window

    def _apply_keys(self) -> None:
        if self.machine.values.get("keys"):
            # Most people change no key: their start loads nothing for it.
            import_module("desktop.views.key_choice").apply_keys(self.commands, self.machine)

    def _complete(self, desk: Desk, window: MainWindow) -> None:
        """Give a painted window its commands and its backups."""
        windows = import_module("desktop.views.shell.window_commands")
        windows.declare_window_commands(self.commands, window)
        import_module("desktop.app.area_commands").declare_area_commands(self.commands, window)
        self._apply_keys()
        made: Backups = import_module("desktop.app.backups").Backups(
            desk, window, desk.session.since_set
        )
        self.backups = made
        window.may_close = made.may_close

    def leave_workspace(self) -> None:
        """Close the open workspace, if any, with its window and its commands."""
        if self.window is not None:
            self.close()
            self.window.hide()
            self.window.deleteLater()
            self.window = None
            self.commands.deleteLater()
            self.commands = Commands(self)
        self.commands.use_single_keys(on=bool(self.machine.values.get("single_keys", True)))

    def work_as(self, person: int | None) -> None:
        """Let somebody else go on working; forms and drafts stay as they are."""
        if self.desk is None:
            return
        self.desk.work_as(self.desk.workspace.session(person, self.language()))
        if person is not None:
            self.remember_person(person)
            self.record_start(person)

    def remember_person(self, person: int) -> None:
        """Keep on this machine who took the keyboard."""
        if self.desk is not None:
            people = dict(self.machine.values.get("person", {}))
            people[str(self.desk.workspace.root)] = person
            self.machine.set("person", people)

    def record_start(self, person: int) -> None:
        """Record in the workspace who took the keyboard."""
        if self.desk is not None:
            self.desk.write(lambda my: my.people.start_work(person))

    def last_person(self, root: Path) -> int | None:
        """Return who worked last in a workspace on this machine."""
        found = self.machine.values.get("person", {}).get(str(root))
        return found if isinstance(found, int) else None

    def apply_setting(self, name: str, value: object) -> None:
        """Bring a changed setting onto the screen at once."""
        desk = self.desk
        if name == "language" and desk is not None:
            languages().use(self.language())
            session = desk.session._replace(language=self.language())
            desk.work_as(session)
        elif name == "theme":
            current_theme().set_mode(str(value))
        elif name == "text_scale":
            current_theme().set_scale(int(str(value)) / 100)
        elif name == "motion":
            import_module("desktop.qtkit.motion").use_motion(str(value))
        elif name == "density" and self.window is not None:
            self.window.queue.set_density(DENSITIES[str(value)])
        elif name == "single_keys":
            self.commands.use_single_keys(on=bool(value))
        elif name == "time_zone":
            use_zone(str(value))

    def toast(
        self,
        text: str,
        kind: str = "done",
        action: str = "",
        run: Callable[[], object] | None = None,
    ) -> None:
        """Show a toast in the window."""
        if self.window is not None:
            self.window.toast(text, kind, action, run)

    def begin_work(self, text: str) -> "WorkCard":
        """Return a card that follows long work in the window."""
        if self.window is None:
            message = "no window is open that could show work"
            raise RuntimeError(message)
        return self.window.works.begin(text)

    def end_work(self, card: "WorkCard") -> None:
        """Take the card of ended work away, where its window still stands."""
        if self.window is not None:
            self.window.works.end(card)

    def bug(self, error: BaseException) -> None:
        """Log what should not have happened and show the one dialog for it."""
        bugs = import_module("desktop.views.shell.bug_dialog")
        log = self.machine.folder / _LOG
        self.machine.append(log, bugs.details(error))
        dialog: QWidget = bugs.BugDialog(error, str(log), self.window)
        dialog.show()

    def close(self) -> None:
        """Keep where the window stood, then end work and close the workspace."""
        if self.window is not None and self.desk is not None:
            self.machine.set("window", window_state(self.window))
            # A QMimeData of ours that outlives the program crashes it (stack.md 5).
            QGuiApplication.clipboard().clear()
            self.desk.close()
            self.desk = None
            self.closed.emit()

    def later(self, call: Callable[[], object]) -> None:
        """Run something when the window has painted."""
        QTimer.singleShot(0, self, call)
