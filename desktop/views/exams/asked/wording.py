"""The texts of questions on the screen: plain, or with the few signs that their markup has."""

import re
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument, QTextDocumentFragment
from PySide6.QtWidgets import QLabel

from desktop.domain.questions.wording import Markup, Wording
from desktop.qtkit.theme import current_theme

# Pictures stand below the text; a text never loads anything by itself.
_PICTURE = re.compile(r"<img\b[^>]*>|!\[[^\]]*\]\([^)]*\)", re.IGNORECASE)
_BODY = re.compile(r"<body[^>]*>(.*)</body>", re.DOTALL | re.IGNORECASE)


def plain_words(wording: Wording, language: str) -> str:
    """Return a text without its markup, for options, lists and readers."""
    text = _PICTURE.sub("", wording.text(language)).strip()
    if wording.markup is Markup.HTML:
        return QTextDocumentFragment.fromHtml(text).toPlainText().strip()
    if wording.markup is Markup.MARKDOWN:
        return QTextDocumentFragment.fromMarkdown(text).toPlainText().strip()
    return text


class Statement(QLabel):
    """A text that wraps, at the line height of its role; it can be selected and copied."""

    def __init__(self, wording: Wording, language: str, role: str = "quote") -> None:
        super().__init__()
        self._wording, self._language, self._role = wording, language, role
        self.setProperty("role", role)
        self.setProperty("data", "true")
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setAccessibleName(plain_words(wording, language))
        current_theme().changed.connect(self._render)
        self._render()

    def _render(self) -> None:
        line = current_theme().line(self._role)
        text = _PICTURE.sub("", self._wording.text(self._language)).strip()
        if self._wording.markup is Markup.MARKDOWN:
            document = QTextDocument()
            document.setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownNoHTML)
            found = _BODY.search(document.toHtml())
            text = found.group(1) if found else escape(text)
        elif self._wording.markup is not Markup.HTML:
            text = escape(text).replace("\n", "<br>")
        self.setText(f'<div style="margin:0; line-height:{line}px;">{text}</div>')
