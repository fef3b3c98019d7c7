"""Mails dropped on the queue open the import with them; other files are left to the queue."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from desktop.qtkit.overriding import override

_NAMES = frozenset({".eml", ".emlx", ".mbox", ".mbx"})


class MailDrop(QObject):
    """Watches a widget; what is dropped counts only where all of it is mail."""

    def __init__(self, target: QWidget, open_mails: Callable[[list[Path]], object]) -> None:
        super().__init__(target)
        self._open = open_mails
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent):  # entering and moving are drops that may still come
            mails = mails_in(event.mimeData())
            if mails:
                event.acceptProposedAction()
                if event.type() is QEvent.Type.Drop:
                    self._open(mails)
                return True
        return super().eventFilter(watched, event)


def mails_in(data: QMimeData) -> list[Path]:
    """Return the mails that are dragged; nothing where anything else is among them."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return paths if all(path.suffix.lower() in _NAMES for path in paths) else []
