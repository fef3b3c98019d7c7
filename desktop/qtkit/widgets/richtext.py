"""Markdown of people's own, as tall as it is: loads nothing, follows links only by a signal."""

import re
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.markdown_look import fill_document, fits_markdown

Images = Callable[[str], QImage | None]
Spans = Callable[[str], tuple[tuple[int, int], ...]]
_LINKS = frozenset({"http", "https", "mailto", "doc", "script"})
# A kept file by its hash; never a path.
_KEPT_FILE = re.compile(r"file:[0-9a-f]{64}")
_NAMED = 80
_MOST_WIDE = 900
_MOST_SHOWN = 60_000
_OWN_KEYS = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})
_FOLLOWS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def no_image(_name: str) -> QImage | None:
    """Know no image."""
    return None


def no_spans(_text: str) -> tuple[tuple[int, int], ...]:
    """Mark nothing."""
    return ()


class RichText(QTextBrowser):
    """Has no scroll bars of its own; `images` gives what a name such as "file:…" shows.

    `link_followed` carries addresses of harmless kinds only; everything else is plain text. What
    would freeze the window as Markdown stands there as it was written, under a line that says so.
    """

    link_followed = Signal(str)

    def __init__(self, images: Images = no_image) -> None:
        super().__init__()
        self._images = images
        self._markdown, self._said = "", ""
        self._spans: Spans = no_spans
        self._zoom = 1.0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self.setProperty("plain", "true")
        self.anchorClicked.connect(self._follow)
        current_theme().changed.connect(self.show_again)

    def show_markdown(self, markdown: str, spans: Spans = no_spans, zoom: float = 1.0) -> None:
        """Show a text; `spans` says which parts of each line are hits of a search."""
        self._markdown, self._spans, self._zoom = markdown, spans, zoom
        self.show_again()
        # Readers hear how the text begins where nobody has given it a name.
        self.setAccessibleName(self._said or self.document().firstBlock().text()[:_NAMED])

    def call(self, name: str) -> None:
        """Give the text a name of its own for readers."""
        self._said = name
        self.setAccessibleName(name)

    def markdown(self) -> str:
        """Return what is shown."""
        return self._markdown

    def show_again(self) -> None:
        """Show the same text anew: an image has arrived, the theme has changed."""
        plain = not fits_markdown(self._markdown)
        said = self._plainly() if plain else self._markdown
        fill_document(self.document(), said, plain=plain, zoom=self._zoom)
        if said.strip() and self.document().isEmpty():
            # All of it was signs of Markdown: nothing that was written may go unseen.
            fill_document(self.document(), said[:_MOST_SHOWN], plain=True, zoom=self._zoom)
        # Only what can be followed is worth a stop on the way of the Tab key.
        linked = not plain and "](" in said
        focus = Qt.FocusPolicy.StrongFocus if linked else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(focus)
        self._mark_hits()
        self._fit()

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
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Text that is only read leaves the keys to the pane, but for its links and copying.
        key = Qt.Key(event.key())
        on_link = key in _FOLLOWS and bool(self.textCursor().charFormat().anchorHref())
        if key in _OWN_KEYS or on_link or event.matches(QKeySequence.StandardKey.Copy):
            super().keyPressEvent(event)
        else:
            event.ignore()

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def _plainly(self) -> str:
        text = self._markdown
        said = self.tr("Shown as plain text: too long, or too large a table, to be laid out.")
        if len(text) > _MOST_SHOWN:
            more = len(text) - _MOST_SHOWN
            cut = self.tr("{count} more characters are not shown here.").format(count=f"{more:,}")
            return f"{said} {cut}\n\n{text[:_MOST_SHOWN]}"
        return f"{said}\n\n{text}"

    def _fit(self) -> None:
        self.document().setTextWidth(max(self.viewport().width(), 1))
        bar = self.horizontalScrollBar()
        more = bar.sizeHint().height() if bar.maximum() > 0 else 0
        height = int(self.document().size().height() + 0.999) + more
        if height != self.height() or height != self.minimumHeight():
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
        said = link.toString()
        if link.scheme() in _LINKS or _KEPT_FILE.fullmatch(said):
            self.link_followed.emit(said)
