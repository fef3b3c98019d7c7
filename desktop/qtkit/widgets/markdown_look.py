"""Markdown as a document in the type roles of the theme: headings, lists, tables, code, links."""

from PySide6.QtCore import QObject
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

from desktop.qtkit.theme import current_theme

_ROLES = {1: "title", 2: "heading", 3: "section"}
_FIXED = QTextBlockFormat.LineHeightTypes.MinimumHeight.value
_FEATURES = (
    QTextDocument.MarkdownFeature.MarkdownDialectGitHub
    | QTextDocument.MarkdownFeature.MarkdownNoHTML
)
_ABOVE, _BELOW, _LIST_BELOW, _CELL = 14, 6, 3, 4


def fill_document(document: QTextDocument, markdown: str) -> QTextDocument:
    """Fill a document with Markdown, raw HTML shown as the text it is; return the document."""
    document.setDefaultFont(current_theme().font("body"))
    document.setMarkdown(markdown, _FEATURES)
    block = document.begin()
    while block.isValid():
        _dress(block)
        block = block.next()
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame)
    return document


def new_document(parent: QObject, markdown: str, margin: int = 0) -> QTextDocument:
    """Return a new document filled with Markdown."""
    document = QTextDocument(parent)
    document.setDocumentMargin(margin)
    return fill_document(document, markdown)


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
