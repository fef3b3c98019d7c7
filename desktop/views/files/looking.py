"""Opens a copy of a kept file with the program of the system; risky kinds are only saved."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.domain.file_names import risk, safe_name
from desktop.views.desk import Desk
from desktop.views.files.file_words import risk_text, shown_name


class KeptFileLook(QObject):
    """Works for files of tickets and of documents alike; a file is its hash and its name."""

    def __init__(self, desk: Desk, near: QWidget) -> None:
        super().__init__(near)
        self._desk, self._near = desk, near

    def look(self, digest: str, name: str) -> None:
        """Open a copy; what could run as a program is told of and may be saved."""
        if risk(name):
            self._desk.say(
                risk_text(name), "warning", self.tr("Save a copy"), lambda: self.save(digest, name)
            )
        else:
            self._desk.read(lambda my, _p: my.kept_files.copy_to_look(digest, name), self._open)

    def save(self, digest: str, name: str) -> None:
        """Ask for a place and save a copy there."""
        title = risk_text(name) or self.tr("Save a copy")
        target, _kind = QFileDialog.getSaveFileName(self._near, title, safe_name(name))
        if target:
            said = self.tr("Saved {name}").format(name=shown_name(name))
            self._desk.read(
                lambda my, _p: my.kept_files.save_copy(digest, target),
                lambda _: self._desk.say(said),
            )

    def _open(self, copy: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy))):
            said = self.tr("No program here opens {name}. Save a copy instead.")
            self._desk.say(said.format(name=copy.name), "warning")
