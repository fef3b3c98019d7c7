"""Leads through the sample desk and takes the pictures."""

from collections.abc import Sequence
from pathlib import Path
from shutil import copytree

from PySide6.QtCore import QAbstractAnimation, QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from desktop.app.program import App
from desktop.qtkit.theme import current_theme
from desktop.services.machine import Machine
from desktop.services.sample import ANCHOR_MS
from desktop.services.workspace import exists, open_workspace
from desktop.tour.looks import wear
from desktop.tour.scenes import SCENES, Scene
from desktop.tour.stage import Stage

_QUIET_MS = 60
_TURNS = 20
_AGENT = "Tian Xiaohe"


class NoSampleDesk(Exception):
    """The workspace to be drawn is not a sample desk."""


class Guide:
    """Builds the sample desk once and shows each scene in each language and theme."""

    def __init__(self, folder: Path, output: Path, size: tuple[int, int], scale: int) -> None:
        self._folder, self._output = folder, output
        self._size, self._scale = size, scale
        self._kept = folder / "kept"

    def keep_desk(self, folder: Path) -> None:
        """Keep the sample desk in a folder; the next tour finds it there."""
        self._kept = folder

    def draw(
        self, wanted_languages: Sequence[str], themes: Sequence[str], only: Sequence[str]
    ) -> int:
        """Draw the scenes; return the number of pictures."""
        qt = QApplication.instance() or QApplication(["deskbook"])
        # A blinking cursor would make every second picture another one.
        QApplication.setCursorFlashTime(0)
        machine = Machine(self._folder / "machine")
        app = App(machine, lambda: ANCHOR_MS)
        app.dress(shipped_only=True)
        wear(app, wanted_languages[0], themes[0])
        current_theme().set_scale(self._scale / 100)
        stage = self._build(app)
        scenes = [scene for scene in SCENES if not only or scene.name in only]
        count = 0
        for language in wanted_languages:
            for theme in themes:
                wear(app, language, theme)
                stage.settle()
                for scene in scenes:
                    self._take(stage, scene, f"{scene.name}-{theme}-{language}")
                    count += 1
        app.close()
        del qt
        return count

    def _build(self, app: App) -> Stage:
        root = self._copy_of_desk(app)
        window = app.open(root, None)
        stage = Stage(app, window, self._folder, self._size, settle)
        agents = stage.desk.my.directory.agents.values()
        agent = next((each.key for each in agents if each.name.en == _AGENT), None)
        if agent is None:
            app.close()
            raise NoSampleDesk
        stage.desk.work_as(stage.desk.workspace.session(agent, app.language()))
        window.resize(*self._size)
        window.show()
        window.rest()
        stage.settle()
        return stage

    def _copy_of_desk(self, app: App) -> Path:
        # Scenes write; drawn from a copy, the kept desk stays as it was made.
        if not exists(self._kept):
            workspace = open_workspace(self._kept, app.machine, app.clock, create=True)
            workspace.services(workspace.setup_session()).demo.write()
            workspace.close()
        root = self._folder / "desk"
        copytree(self._kept, root)
        return root

    def _take(self, stage: Stage, scene: Scene, name: str) -> None:
        shown = scene.show(stage)
        stage.settle()
        shown.grab().save(str(self._output / f"{name}.png"))
        scene.leave(stage, shown)
        stage.settle()


def settle() -> None:
    """Let the window live until its timers, fadings and deletions are through."""
    for _ in range(_TURNS):
        loop = QEventLoop()
        QTimer.singleShot(_QUIET_MS, loop.quit)
        loop.exec()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if not any(map(_fades, QApplication.topLevelWidgets())):
            return


def _fades(widget: QWidget) -> bool:
    # Qt lets the cross of a search field come and go by itself.
    running = QAbstractAnimation.State.Running
    return any(each.state() is running for each in widget.findChildren(QAbstractAnimation))
