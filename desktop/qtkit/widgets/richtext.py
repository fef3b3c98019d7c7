"""Markdown of people's own, as tall as it is: loads nothing, follows links only by a signal."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QResizeEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.markdown_look import fill_document

Images = Callable[[str], QImage | None]
Spans = Callable[[str], tuple[tuple[int, int], ...]]
_LINKS = frozenset({"http", "https", "mailto", "doc", "script"})
_MOST_WIDE = 900


def no_image(_name: str) -> QImage | None:
    """Know no image."""
    return None


def no_spans(_text: str) -> tuple[tuple[int, int], ...]:
    """Mark nothing."""
    return ()


class RichText(QTextBrowser):
    """Has no scroll bars of its own; `images` gives what a name such as "file:…" shows.

    `link_followed` carries addresses of harmless kinds only; everything else is plain text.
    """

    link_followed = Signal(str)

    def __init__(self, images: Images = no_image) -> None:
        super().__init__()
        self._images = images
        self._markdown = ""
        self._spans: Spans = no_spans
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.setProperty("plain", "true")
        self.anchorClicked.connect(self._follow)
        current_theme().changed.connect(self._show_again)

    def show_markdown(self, markdown: str, spans: Spans = no_spans) -> None:
        """Show a text; `spans` says which parts of each line are hits of a search."""
        self._markdown, self._spans = markdown, spans
        self._show_again()

    def markdown(self) -> str:
        """Return what is shown."""
        return self._markdown

    @override
    def loadResource(self, type: int, name: QUrl | str) -> Any:
        wanted = name.toString() if isinstance(name, QUrl) else name
        if type != QTextDocument.ResourceType.ImageResource.value:
            return None
        image = self._images(wanted)
        room = min(max(self.viewport().width(), 200), _MOST_WIDE)
        if image is not None and image.width() > room:
            image = image.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        return image

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def _show_again(self) -> None:
        fill_document(self.document(), self._markdown)
        self._mark_hits()
        self._fit()

    def _fit(self) -> None:
        self.document().setTextWidth(max(self.viewport().width(), 1))
        bar = self.horizontalScrollBar()
        more = bar.sizeHint().height() if bar.maximum() > 0 else 0
        height = int(self.document().size().height() + 0.999) + more
        if height != self.height():
            self.setFixedHeight(height)

    def _mark_hits(self) -> None:
        if self._spans is no_spans:
            return
        look = QTextCharFormat()
        look.setBackground(current_theme().colour("amberbg"))
        look.setForeground(current_theme().colour("amber"))
        block = self.document().begin()
        while block.isValid():
            for start, length in self._spans(block.text()):
                cursor = QTextCursor(block)
                cursor.setPosition(block.position() + start)
                cursor.setPosition(
                    block.position() + start + length, QTextCursor.MoveMode.KeepAnchor
                )
                cursor.mergeCharFormat(look)
            block = block.next()

    def _follow(self, link: QUrl) -> None:
        if link.scheme() in _LINKS:
            self.link_followed.emit(link.toString())
