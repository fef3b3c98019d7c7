"""The program as a person starts it, in a home of its own, at a fixed hour, with one font."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

sys.path.insert(0, str(Path(__file__).resolve().parent))

from hands import Hands, show_active

from desktop.app.program import App
from desktop.app.run import begin
from desktop.app.single import SingleWindow
from desktop.qtkit.i18n import languages
from desktop.qtkit.theme import current_theme
from desktop.services.machine import Machine
from desktop.services.sample import ANCHOR_MS
from desktop.services.workspace import open_workspace


class WatchedApp(App):
    """The program, remembering bugs so that no test passes over one."""

    def __init__(self, machine, clock):
        super().__init__(machine, clock)
        self.bugs = []

    def bug(self, error):
        """Remember it besides showing it."""
        self.bugs.append(error)
        super().bug(error)


class Started:
    """The running program with hands on its keyboard."""

    def __init__(self, qtbot, root, person):
        self._qtbot = qtbot
        self.app = WatchedApp(Machine(), lambda: ANCHOR_MS)
        self.app.dress(shipped_only=True)
        self._starting = begin(self.app, root, person)
        self._ended = False
        self.hands = Hands(qtbot, self._front)
        show_active(qtbot, self._front())

    def close(self):
        """Close the window as a person does."""
        if not self._ended:
            self._ended = True
            self._close_window()
            self._starting.end()
            self.app.close()
            for window in (self.app.window, self._starting.window):
                if window is not None:
                    window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _close_window(self):
        front = self._front()
        front.close()
        # A window in which something changed makes its backup first, and then closes itself.
        self._qtbot.waitUntil(lambda: not front.isVisible(), timeout=10_000)

    def _front(self):
        return self._starting.window or self.app.window


@pytest.fixture(scope="session")
def written_sample(tmp_path_factory):
    """Return the folder of a sample desk, written once and copied for each journey."""
    folder = tmp_path_factory.mktemp("sample")
    machine = Machine(folder / "machine")
    workspace = open_workspace(folder / "desk", machine, lambda: ANCHOR_MS, create=True)
    workspace.services(workspace.setup_session()).demo.write(now_ms=ANCHOR_MS)
    workspace.close()
    return folder / "desk"


@pytest.fixture
def home(tmp_path, monkeypatch):
    """Return an empty home of the program."""
    monkeypatch.setenv("DESKBOOK_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def desk_at(qtbot, home, written_sample):
    """Return a function that starts the program, first or at the sample desk; it can end all."""
    started = []

    def start(person="", *, sample=True, language="en"):
        root = home / "workspaces" / "sample" if sample else None
        file = home / "machine.json"
        if not file.exists():
            home.mkdir(exist_ok=True)
            file.write_text(json.dumps({"language": language, "theme": "light"}), "utf-8")
        if root is not None and not root.exists():
            shutil.copytree(written_sample, root)
        made = Started(qtbot, root, person)
        started.append(made)
        return made

    def close_all():
        for each in started:
            each.close()

    start.close_all = close_all
    yield start
    close_all()
    bugs = [bug for each in started for bug in each.app.bugs]
    languages().use("zh")
    current_theme().set_mode("light")
    current_theme().set_scale(1.0)
    assert not bugs


@pytest.fixture
def start_again(home):
    """Return a function that starts the program once more; it says whether it handed over."""

    def start():
        second = SingleWindow(home / "workspaces" / "sample")
        handed = second.hand_over()
        second.deleteLater()
        return handed

    return start


@pytest.fixture
def command(home, tmp_path):
    """Return a function that runs one command of the line on the sample desk."""

    def run(*words):
        (tmp_path / "list.csv").write_text("Ticket ID,Subject\nT-1,Printer\n", "utf-8")
        root = str(home / "workspaces" / "sample")
        line = [sys.executable, "-m", "desktop", *words, "--lang", "en", "--workspace", root]
        setting = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
        return subprocess.run(
            line, cwd=tmp_path, env=setting, capture_output=True, text=True, check=False
        )

    return run
