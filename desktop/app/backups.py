"""Backups that nobody has to think of: once a day at the start, and when the window closes."""

from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout

from desktop.domain.errors import Cancelled
from desktop.views.desk import Desk
from desktop.views.shell.main_window import MainWindow

_DAY_MS = 24 * 3600 * 1000


class Backups(QObject):
    """Makes them in the background; a failure is told once and never holds anybody back."""

    def __init__(self, desk: Desk, window: MainWindow, since: int) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        self._since = since
        self._done = False

    def make_daily(self) -> None:
        """Back up where the last backup is older than a day and there is something to lose."""
        listed = self._desk.my.backups.listed()
        fresh = listed and self._desk.session.clock() - listed[0].made_at < _DAY_MS
        if not fresh and self._desk.session.role != "reader":
            self._desk.long(
                lambda my, progress: my.backups.make(progress),
                lambda _path: None,
                self._desk.fail,
                lambda _done, _total: None,
            )

    def may_close(self) -> bool:
        """Return whether the window may close now; else a backup is made and it closes itself."""
        desk = self._desk
        wanted = bool(desk.my.settings.get("backup_on_close")) and desk.session.role != "reader"
        changed = desk.workspace.newest_change() > self._since
        if self._done or not (wanted and changed):
            return True
        self._done = True
        self._make_and_close()
        return False

    def _make_and_close(self) -> None:
        dialog = QDialog(self._window)
        dialog.setObjectName("closing")
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setWindowTitle(self.tr("Backing up before the window closes"))
        card = import_module("desktop.qtkit.widgets.progresscard").ProgressCard()
        card.show_work(self.tr("Backing up before the window closes"))
        layout = QVBoxLayout(dialog)
        layout.addWidget(card)
        job = self._desk.long(
            lambda my, progress: my.backups.make(progress),
            lambda path: self._made(path, dialog),
            lambda error: self._failed(error, dialog),
            card.set_progress,
        )
        card.cancelled.connect(job.cancel)
        dialog.open()

    def _made(self, _path: Path, dialog: QDialog) -> None:
        dialog.accept()
        self._window.close()

    def _failed(self, error: Exception, dialog: QDialog) -> None:
        dialog.reject()
        if isinstance(error, Cancelled):
            self._window.close()
        else:
            # The next try closes without a backup: nobody is locked in by a full disk.
            self._desk.fail(error)
