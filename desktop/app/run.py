"""Start the program with a window."""

import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop.app.program import App
from desktop.app.single import SingleWindow
from desktop.services.machine import Machine

if TYPE_CHECKING:
    from desktop.app.starting import Starting

_MINIMISED = Qt.WindowState.WindowMinimized


def run_window(words: Sequence[str]) -> int:
    """Show the window; return the exit code."""
    parser = ArgumentParser(prog="deskbook")
    parser.add_argument("--workspace", type=Path, metavar="DIR")
    parser.add_argument("--person", default="", help="who works: name or staff number")
    arguments = parser.parse_args(words)
    qt = QApplication(sys.argv[:1])
    qt.setApplicationName("Deskbook")
    qt.setDesktopFileName("deskbook")
    app = App(Machine())
    sys.excepthook = lambda _kind, error, _trace: app.bug(error)
    recent = app.machine.recent
    root = arguments.workspace or (recent[0] if recent else None)
    single = SingleWindow(root)
    if single.hand_over():
        return 0
    single.listen()
    app.dress()
    starting = begin(app, single, root, arguments.person)
    code = qt.exec()
    starting.end()
    return code


def begin(app: App, single: SingleWindow, root: Path | None, person: str) -> "Starting":
    """Show the first window of a dressed program; a later start raises what is shown then."""
    # The pages of the start are not needed before this point.
    from desktop.app.starting import Starting  # noqa: PLC0415

    starting = Starting(app)
    single.raised.connect(lambda: _raise(app, starting))
    starting.opened.connect(lambda: _follow(app, single))
    starting.begin(root, person)
    return starting


def _follow(app: App, single: SingleWindow) -> None:
    if app.desk is not None:
        single.move_to(app.desk.workspace.root)


def _raise(app: App, starting: "Starting") -> None:
    window = app.window or starting.window
    if window is not None:
        window.setWindowState(window.windowState() & ~_MINIMISED)
        window.raise_()
        window.activateWindow()
