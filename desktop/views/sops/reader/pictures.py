"""The pictures in a document's texts: read and made small off the thread of the window."""

import re

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage

from desktop.qtkit.theme import current_theme
from desktop.views.desk import Desk
from desktop.views.files.thumbnails import read_thumbnail

_KEPT = re.compile(r"file:([0-9a-f]{64})$")
_ROOM = QSize(900, 1400)
_WAITING = QSize(240, 120)


class Pictures(QObject):
    """Only files that are kept with documents; `arrived` names one that can be shown now."""

    arrived = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known: dict[str, QImage | None] = {}
        self._asked: set[str] = set()

    def image(self, name: str) -> QImage | None:
        """Return a picture, something grey until it is read, None for what is not kept here."""
        found = _KEPT.match(name)
        if found is None:
            return None
        digest = found.group(1)
        if digest in self._known:
            return self._known[digest]
        self._ask(digest)
        waiting = QImage(_WAITING, QImage.Format.Format_RGB32)
        waiting.fill(current_theme().colour("subtle"))
        return waiting

    def _ask(self, digest: str) -> None:
        if digest in self._asked:
            return
        self._asked.add(digest)

        def arrived(image: QImage | None) -> None:
            self._known[digest] = image
            self.arrived.emit(f"file:{digest}")

        self._desk.read(
            lambda my, _p: read_thumbnail(my.kept_files.path(digest), _ROOM),
            arrived,
            lambda _error: arrived(None),
        )
