"""Shows a page of the help; loads nothing from anywhere and follows links between pages only."""

from typing import Any

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.markdown_look import new_document

_SCHEME = "help"
_MARGIN = 24


class HelpText(QTextBrowser):
    """Markdown in the type roles of the theme."""

    page_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._markdown = ""
        self._own: QTextDocument | None = None
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.anchorClicked.connect(self._follow)
        current_theme().changed.connect(self._show_again)

    def show_markdown(self, markdown: str) -> None:
        """Show a page from its top."""
        self._markdown = markdown
        document = new_document(self, markdown, _MARGIN)
        self.setDocument(document)
        if self._own is not None:
            self._own.deleteLater()
        self._own = document

    def find_text(self, text: str) -> bool:
        """Mark the next place of a text, from the top again behind the last one."""
        if self.find(text):
            return True
        self.moveCursor(QTextCursor.MoveOperation.Start)
        return bool(text) and self.find(text)

    @override
    def loadResource(self, type: int, name: QUrl | str) -> Any:
        return None

    def _show_again(self) -> None:
        self.show_markdown(self._markdown)

    def _follow(self, link: QUrl) -> None:
        if link.scheme() == _SCHEME:
            self.page_asked.emit(link.path())
