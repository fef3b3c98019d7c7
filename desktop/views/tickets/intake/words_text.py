"""The requester's words: what is pasted that is no text is handed on."""

from PySide6.QtCore import QMimeData, Signal

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.growingtext import GrowingText
from desktop.views.files.incoming import hand_on


class WordsText(GrowingText):
    """Files, pictures and very long texts are handed on instead of inserted."""

    files_given = Signal(list)
    picture_given = Signal(object)
    long_text_given = Signal(str)

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return bool(source.hasUrls() or source.hasImage()) or super().canInsertFromMimeData(source)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        if not hand_on(source, self):
            super().insertFromMimeData(source)
