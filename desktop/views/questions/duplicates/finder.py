"""Looks for questions that look alike, with progress and cancel, and opens what it found."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.services.base import rights
from desktop.services.training.duplicates import Alike
from desktop.views.questions.duplicates.pairs_sheet import PairsSheet
from desktop.views.questions.state import BankState


class DuplicateFinder(QObject):
    """The search goes on beside everything else."""

    def __init__(self, state: BankState, near: QWidget) -> None:
        super().__init__(near)
        self._state, self._desk, self._near = state, state.desk, near

    def may(self) -> bool:
        """Return whether who works here may settle what is found."""
        return self._desk.session.role in rights()["question.apart"]

    def find(self) -> None:
        """Look for likely duplicates in the whole bank."""
        self._desk.follow(
            self.tr("Looking for duplicates"),
            lambda my, progress: my.duplicates.find(progress),
            self._show,
        )

    def _show(self, pairs: list[Alike]) -> None:
        if not pairs:
            self._desk.say(self.tr("No two questions look alike"), "info")
            return
        PairsSheet(self._desk, pairs, self._near.window()).open()
