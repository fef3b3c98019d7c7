"""The composition root of the window: theme, language, workspace, person, panes."""

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.domain.session import Clock, system_clock
from desktop.qtkit.commands import Commands
from desktop.qtkit.i18n import languages
from desktop.qtkit.theme import current_theme
from desktop.qtkit.zone import use_zone
from desktop.services.machine import Machine
from desktop.services.settings import declared
from desktop.services.workspace import Workspace, open_workspace
from desktop.views.desk import Desk
from desktop.views.shell.main_window import MainWindow
from desktop.views.shell.window_commands import declare_window_commands

_LOG = "deskbook.log"
_DENSITIES = {"compact": 30, "normal": 36, "relaxed": 44}


class App(QObject):
    """Owns what lives as long as the program: machine settings, look, the open desk."""

    def __init__(self, machine: Machine, clock: Clock = system_clock) -> None:
        super().__init__()
        self.machine = machine
        self.clock = clock
        self.commands = Commands()
        self.desk: Desk | None = None
        self.window: MainWindow | None = None

    def setting(self, name: str) -> str:
        """Return a setting of this machine."""
        return str(self.machine.values.get(name, declared()[name].default))

    def language(self) -> str:
        """Return the language of the screen: chosen, or the system's."""
        chosen = self.setting("language")
        if chosen != "system":
            return chosen
        return "zh" if QLocale.system().language() is QLocale.Language.Chinese else "en"

    def dress(self, *, shipped_only: bool = False) -> None:
        """Apply theme and language; called once, before the first widget."""
        language = self.language()
        scale = int(self.setting("text_scale")) / 100
        current_theme().start(self.setting("theme"), language, scale, shipped_only=shipped_only)
        languages().use(language)

    def open(self, root: Path, person: int | None, *, create: bool = False) -> MainWindow:
        """Open a workspace in a window; raises the AppErrors of opening."""
        workspace = open_workspace(root, self.machine, self.clock, create=create)
        return self.show_workspace(workspace, person)

    def show_workspace(self, workspace: Workspace, person: int | None) -> MainWindow:
        """Show an open workspace to somebody."""
        session = workspace.session(person, self.language())
        desk = self.desk = Desk(workspace, session, self.commands, self)
        use_zone(str(desk.my.settings.get("time_zone")))
        window = self.window = MainWindow(desk)
        state = self.machine.values.get("window", {})
        window.restore(state)
        declare_window_commands(self.commands, window)
        window.queue.set_density(_DENSITIES[self.setting("density")])
        window.queue.start(state.get("view", "open"))
        window.closed.connect(self.close)
        return window

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

    def bug(self, error: BaseException) -> None:
        """Log what should not have happened and show the one dialog for it."""
        from desktop.views.shell.bug_dialog import BugDialog, details  # noqa: PLC0415 - rare

        log = self.machine.folder / _LOG
        self.machine.append(log, details(error))
        dialog = BugDialog(error, str(log), self.window)
        dialog.open()

    def close(self) -> None:
        """Keep where the window stood, then end work and close the workspace."""
        if self.window is not None and self.desk is not None:
            self.machine.set("window", self.window.state())
            QGuiApplication.clipboard().clear()
            self.desk.close()
            self.desk = None


def run_window(root: Path | None, person: int | None) -> int:
    """Start the program with a window; return its exit code."""
    qt = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(qt, QApplication)  # noqa: S101 - for the type checker
    qt.setApplicationName("Deskbook")
    app = App(Machine())
    sys.excepthook = lambda _kind, error, _trace: app.bug(error)
    app.dress()
    if root is None:
        return 2
    window = app.open(root, person)
    window.show()
    window.queue.table.setFocus()
    QTimer.singleShot(0, window, window.late_start)
    return qt.exec()
