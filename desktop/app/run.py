"""Start the program with a window."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from desktop.app.program import App
from desktop.qtkit.quick_start import end_spared_start
from desktop.qtkit.theme import STYLE
from desktop.services.machine import Machine
from desktop.services.workspace import is_open_elsewhere

if TYPE_CHECKING:
    from desktop.app.starting import Starting

_MINIMISED = Qt.WindowState.WindowMinimized
_LISTEN_MS = 300
_STARTED_MS = 2000


def run_window(words: Sequence[str]) -> int:
    """Show the window; return the exit code."""
    asked, person = _asked(words)
    qt = QApplication([*sys.argv[:1], "-style", STYLE])
    qt.setApplicationName("Deskbook")
    qt.setDesktopFileName("deskbook")
    app = App(Machine())
    sys.excepthook = lambda _kind, error, _trace: app.bug(error)
    recent = app.machine.recent
    root = asked or (recent[0] if recent else None)
    if _shown_elsewhere(root):
        return 0
    app.dress(has_style=True)
    starting = begin(app, root, person)
    QTimer.singleShot(_STARTED_MS, app, end_spared_start)
    code = qt.exec()
    starting.end()
    return code


def _asked(words: Sequence[str]) -> tuple[Path | None, str]:
    """Return the workspace and the person that were named; ends the program on other words."""
    if not words:
        return None, ""
    # Loaded here: a start from the menu of the system has no words.
    from argparse import ArgumentParser  # noqa: PLC0415

    parser = ArgumentParser(prog="deskbook")
    parser.add_argument("--workspace", type=Path, metavar="DIR")
    parser.add_argument("--person", default="", help="who works: name or staff number")
    found = parser.parse_args(words)
    return found.workspace, found.person


def begin(app: App, root: Path | None, person: str) -> "Starting":
    """Show the first window of a dressed program; a later start raises what is shown then."""
    # The pages of the start are not needed before this point.
    from desktop.app.starting import Starting  # noqa: PLC0415

    starting = Starting(app)
    QTimer.singleShot(_LISTEN_MS, app, lambda: _listen(app, starting, root))
    starting.begin(root, person)
    return starting


def _shown_elsewhere(root: Path | None) -> bool:
    """Raise the window that shows this workspace already; return whether there is one."""
    if root is not None and not is_open_elsewhere(root):
        return False
    # The network of the system is loaded only where somebody may listen.
    from desktop.app.single import SingleWindow  # noqa: PLC0415

    return SingleWindow(root).hand_over()


def _listen(app: App, starting: "Starting", root: Path | None) -> None:
    """Be the window that later starts raise."""
    from desktop.app.single import SingleWindow  # noqa: PLC0415 - after the first rows

    if app.desk is None and starting.window is None:
        return
    single = SingleWindow(root, app)

    def follow() -> None:
        if app.desk is not None:
            single.move_to(app.desk.workspace.root)

    single.raised.connect(lambda: _raise(app, starting))
    starting.opened.connect(follow)
    app.closed.connect(single.stop)
    single.listen()
    follow()


def _raise(app: App, starting: "Starting") -> None:
    window = app.window or starting.window
    if window is not None:
        window.setWindowState(window.windowState() & ~_MINIMISED)
        window.raise_()
        window.activateWindow()
