"""What a crash left half done: an import, offered to be taken back at the next start."""

from PySide6.QtCore import QObject

from desktop.services.workspace import ImportRun
from desktop.views.desk import Desk


class Leftovers(QObject):
    """Looks once after the start; nothing is taken back without being asked."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def look(self) -> None:
        """Tell of imports that were stopped in their middle."""
        if self._desk.session.role != "reader":
            for run in self._desk.workspace.unfinished_imports():
                self._offer(run)

    def _offer(self, run: ImportRun) -> None:
        told = self.tr("The import of {file} was interrupted; a part of it is in the queue.")
        self._desk.say(
            told.format(file=run.source),
            "error",
            self.tr("Take it back"),
            lambda: self._take_back(run.key),
        )

    def _take_back(self, run: int) -> None:
        self._desk.long(
            lambda my, progress: my.imports.undo(run, keep_touched=True, progress=progress),
            lambda undone: self._desk.say(
                self.tr("%n imported ticket(s) taken back", "", undone.tickets)
            ),
            self._desk.fail,
            lambda _done, _total: None,
        )
