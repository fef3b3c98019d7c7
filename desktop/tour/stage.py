"""What a scene can use: the program, its window, a place for files."""

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from desktop.app.program import App
from desktop.views.desk import Desk
from desktop.views.shell.main_window import MainWindow


class Stage(NamedTuple):
    """The sample desk, open in a window."""

    app: App
    window: MainWindow
    folder: Path
    size: tuple[int, int]
    turn: Callable[[], None]

    @property
    def desk(self) -> Desk:
        """Return the open desk."""
        assert self.app.desk is not None  # noqa: S101 - open as long as the tour lasts
        return self.app.desk

    def settle(self) -> None:
        """Let the window live until nothing is left to do."""
        self.turn()
        # What was read may lay out anew and ask for more.
        for _ in range(2):
            while not self.desk.jobs.idle():
                self.desk.jobs.wait(1000)
            self.turn()
