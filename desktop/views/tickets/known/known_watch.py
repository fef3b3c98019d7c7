"""Asks what is known about a text as it grows; a newer text ends the search for the one before."""

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.services.similar.records import Similar, SimilarTo
from desktop.views.desk import Desk

_SHORT_MS = 120


class KnownWatch(QObject):
    """`found` carries what is known, None where nothing is asked; never before a short pause."""

    found = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._reads = desk.latest()
        self._asked: SimilarTo | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_SHORT_MS)
        self._pause.timeout.connect(self._read)

    def ask(self, asked: SimilarTo | None, *, at_once: bool = False) -> None:
        """Ask about a text unless it is the one asked about last."""
        if asked == self._asked and not at_once:
            return
        self._asked = asked
        self._reads.drop()
        if at_once:
            self._pause.stop()
            self._read()
        else:
            self._pause.start()

    def ask_again(self) -> None:
        """Ask about the same text once more: tickets have changed."""
        self._pause.start()

    def _read(self) -> None:
        asked = self._asked
        if asked is None:
            self.found.emit(None)
        else:
            self._reads.start(lambda my, progress: my.similar.find(asked, progress), self._tell)

    def _tell(self, similar: Similar) -> None:
        self.found.emit(similar)
