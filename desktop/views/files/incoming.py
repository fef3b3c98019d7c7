"""What is dropped or pasted: files, a picture, a text too long to be typed."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QMimeData, QObject, SignalInstance
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtWidgets import QWidget

from desktop.qtkit.overriding import override

LONGEST_TEXT = 1_000_000


def local_files(data: QMimeData) -> list[str]:
    """Return the paths of files on this machine or a share, none for links to pages."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]


def picture(data: QMimeData) -> QImage | None:
    """Return the picture, unless it comes beside a text: cells of a sheet bring both."""
    if not data.hasImage() or data.hasText():
        return None
    image = data.imageData()
    return image if isinstance(image, QImage) and not image.isNull() else None


def is_too_long(text: str) -> bool:
    """Return whether a text is better kept as a file."""
    return len(text) > LONGEST_TEXT or len(text.encode("utf-8", "replace")) > LONGEST_TEXT


class Taker(Protocol):
    """A text that hands on what is no text."""

    files_given: SignalInstance
    picture_given: SignalInstance
    long_text_given: SignalInstance


def hand_on(data: QMimeData, text: Taker) -> bool:
    """Hand on files, a picture or a text too long to be typed; return whether it was one."""
    if paths := local_files(data):
        text.files_given.emit(paths)
    elif (image := picture(data)) is not None:
        text.picture_given.emit(image)
    elif data.hasText() and is_too_long(data.text()):
        text.long_text_given.emit(data.text())
    else:
        return False
    return True


class FilesDropped(QObject):
    """Lets a widget take files that are dropped on it."""

    def __init__(self, onto: QWidget, taken: Callable[[list[str]], object]) -> None:
        super().__init__(onto)
        self._taken = taken
        onto.setAcceptDrops(True)
        onto.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        dropping = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)
        if event.type() not in dropping or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        paths = local_files(event.mimeData())
        if not paths:
            return super().eventFilter(watched, event)
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            self._taken(paths)
        return True
