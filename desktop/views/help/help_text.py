"""Shows a page of the help; loads nothing from anywhere and follows links between pages only."""

from typing import Any

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme

_SCHEME = "help"
_ROLES = {1: "title", 2: "heading", 3: "section"}
_FIXED = QTextBlockFormat.LineHeightTypes.MinimumHeight.value
_FEATURES = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)
_ABOVE, _BELOW, _LIST_BELOW, _MARGIN, _CELL = 14, 6, 3, 24, 4


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
        document = QTextDocument(self)
        document.setDocumentMargin(_MARGIN)
        document.setDefaultFont(current_theme().font("body"))
        document.setMarkdown(markdown, _FEATURES)
        block = document.begin()
        while block.isValid():
            _dress(block)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _dress_table(frame)
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


def _dress_table(table: QTextTable) -> None:
    theme = current_theme()
    form = table.format()
    form.setBorder(0)
    form.setCellPadding(theme.px(_CELL))
    form.setTopMargin(theme.px(_BELOW))
    form.setBottomMargin(theme.px(_BELOW))
    table.setFormat(form)


def _dress(block: QTextBlock) -> None:
    level = block.blockFormat().headingLevel()
    role = _ROLES.get(level, "body")
    theme = current_theme()
    cursor = QTextCursor(block)
    form = block.blockFormat()
    form.setLineHeight(theme.line(role), _FIXED)
    form.setTopMargin(theme.px(_ABOVE) if level > 1 else 0)
    form.setBottomMargin(theme.px(_LIST_BELOW if block.textList() else _BELOW))
    cursor.setBlockFormat(form)
    _dress_characters(block, role if level else "")


def _dress_characters(block: QTextBlock, role: str) -> None:
    # Markdown sizes its headings by the browser's old steps and links by the palette.
    fragments = []
    each = block.begin()
    while not each.atEnd():
        fragment = each.fragment()
        fragments.append((fragment.position(), fragment.length(), fragment.charFormat()))
        each += 1
    for start, length, form in fragments:
        cursor = QTextCursor(block.document())
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(_look(form, role))


def _look(form: QTextCharFormat, role: str) -> QTextCharFormat:
    theme = current_theme()
    if role:
        form.clearProperty(QTextFormat.Property.FontSizeAdjustment)
        form.setFont(theme.font(role))
    elif form.fontFixedPitch():
        form.setFont(theme.font("code"))
    elif form.fontWeight() > QFont.Weight.Normal:
        form.setFontWeight(QFont.Weight.Bold)
    if form.isAnchor():
        form.setForeground(theme.colour("accent"))
    return form
