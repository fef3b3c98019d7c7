"""The system's dialogs for folders and files, behind one door so that tests can answer them."""

from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QFileDialog, QWidget


class Picker(Protocol):
    """Asks the person for a place on disk; None where they change their mind."""

    def folder(self, parent: QWidget, title: str, start: Path) -> Path | None:
        """Ask for a folder."""

    def file(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        """Ask for a file of these kinds, as Qt's filters write them."""


class SystemPicker:
    """Asks by the dialogs of the system."""

    def folder(self, parent: QWidget, title: str, start: Path) -> Path | None:
        """Ask for a folder."""
        return _path(QFileDialog.getExistingDirectory(parent, title, str(start)))

    def file(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        """Ask for a file."""
        return _path(QFileDialog.getOpenFileName(parent, title, "", kinds)[0])


def _path(answer: str) -> Path | None:
    return Path(answer) if answer else None
