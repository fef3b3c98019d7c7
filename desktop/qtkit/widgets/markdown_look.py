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
    QTextFrameFormat,
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
_MOST_LETTERS, _MOST_LINES, _MOST_BARS = 30_000, 2_000, 200


def fits_markdown(text: str) -> bool:
    """Return whether Qt shows a text as Markdown within a moment: not too long, no huge table."""
    if len(text) > _MOST_LETTERS or text.count("\n") > _MOST_LINES:
        return False
    return all(line.count("|") <= _MOST_BARS for line in text.splitlines())


def fill_document(
    document: QTextDocument, markdown: str, *, plain: bool = False, zoom: float = 1.0
) -> QTextDocument:
    """Fill a document with Markdown, raw HTML shown as the text it is; return the document.

    `plain` shows the signs of Markdown as they are; `zoom` makes the text larger or smaller.
    """
    document.setDefaultFont(zoomed(current_theme().font("body"), zoom))
    if plain:
        document.setPlainText(markdown)
        return document
    document.setMarkdown(markdown, _FEATURES)
    block = document.begin()
    last = document.lastBlock()
    while block.isValid():
        _dress(block, zoom)
        block = block.next()
    _end_tight(last)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _dress_table(frame)
    return document


def zoomed(font: QFont, zoom: float) -> QFont:
    """Return a font of the theme, larger or smaller."""
    if zoom == 1.0:
        return font
    found = QFont(font)
    found.setPixelSize(max(1, round(font.pixelSize() * zoom)))
    return found


def new_document(parent: QObject, markdown: str, margin: int = 0) -> QTextDocument:
    """Return a new document filled with Markdown."""
    document = QTextDocument(parent)
    document.setDocumentMargin(margin)
    return fill_document(document, markdown)


def _dress_table(table: QTextTable) -> None:
    theme = current_theme()
    form = table.format()
    form.setBorder(1)
    form.setBorderCollapse(True)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    form.setBorderBrush(theme.colour("border2"))
    form.setCellPadding(theme.px(_CELL))
    form.setTopMargin(theme.px(_BELOW))
    form.setBottomMargin(theme.px(_BELOW))
    table.setFormat(form)
    for column in range(table.columns()):
        head = table.cellAt(0, column)
        look = head.format()
        look.setBackground(theme.colour("subtle"))
        head.setFormat(look)


def _end_tight(block: QTextBlock) -> None:
    """Leave no room below the last line: what holds the text brings its own."""
    form = block.blockFormat()
    form.setBottomMargin(0)
    QTextCursor(block).setBlockFormat(form)


def _dress(block: QTextBlock, zoom: float) -> None:
    level = block.blockFormat().headingLevel()
    role = _ROLES.get(level, "body")
    theme = current_theme()
    cursor = QTextCursor(block)
    form = block.blockFormat()
    form.setLineHeight(round(theme.line(role) * zoom), _FIXED)
    form.setTopMargin(theme.px(_ABOVE) if level > 1 else 0)
    form.setBottomMargin(theme.px(_LIST_BELOW if block.textList() else _BELOW))
    cursor.setBlockFormat(form)
    _dress_characters(block, role if level else "", zoom)


def _dress_characters(block: QTextBlock, role: str, zoom: float) -> None:
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
        cursor.setCharFormat(_look(form, role, zoom))


def _look(form: QTextCharFormat, role: str, zoom: float) -> QTextCharFormat:
    theme = current_theme()
    if role:
        form.clearProperty(QTextFormat.Property.FontSizeAdjustment)
        form.setFont(zoomed(theme.font(role), zoom))
    elif form.fontFixedPitch():
        form.setFont(zoomed(theme.font("code"), zoom))
    elif form.fontWeight() > QFont.Weight.Normal:
        form.setFontWeight(QFont.Weight.Bold)
    if form.isAnchor():
        form.setForeground(theme.colour("accent"))
    return form
