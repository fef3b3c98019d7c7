"""Tells that a text was not saved, and keeps it within reach: copied, or added again."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from desktop.domain.errors import AppError
from desktop.domain.sops.pairs import text_in
from desktop.domain.sops.records import SopHead, Step
from desktop.views.desk import Desk


class Losses(QObject):
    """`step_wanted` carries a step that somebody removed while I wrote it."""

    step_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk

    def tell_dispute(self, _key: str) -> None:
        """Say that both texts are shown."""
        said = self.tr("Somebody else changed the same text. Compare both and choose one.")
        self._desk.say(said, "warning")

    def tell_lost(self, error: Exception, part: Step | SopHead) -> None:
        """Say why a text was not saved."""
        if not isinstance(error, AppError):
            self._desk.fail(error)
        elif error.code == "step_gone" and isinstance(part, Step):
            said = self._desk.sentence(error)
            self._desk.say(
                said, "error", self.tr("Add it again"), lambda: self.step_wanted.emit(part)
            )
        else:
            text = "\n\n".join(filter(None, (text_in(part, each) for each in ("zh", "en"))))
            copy = self.tr("Copy my text")
            said = self._desk.sentence(error)
            self._desk.say(said, "error", copy, lambda: QGuiApplication.clipboard().setText(text))
