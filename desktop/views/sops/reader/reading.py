"""How texts are read now: in which language, how large, with which words marked."""

import re
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.bilingual import LANGUAGES, Bilingual
from desktop.domain.hits import hit_spans
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.markedtext import MarkedText, Piece, Spans
from desktop.qtkit.widgets.richtext import Images, RichText, no_image, no_spans
from desktop.views.sops.state import BOTH

# What a text has to hold to be more than words: lists, tables, code, links, several paragraphs.
_SIGNS = re.compile(r"[*_`#|<>\[\]\\~\n]|^\s*(\d+[.)]|[-+])\s|https?:|www\.|mailto:")
_GAP, _APART = 6, 16
Follow = Callable[[str], object]


class Reading(NamedTuple):
    """Language ("zh", "en", "both"), words searched for, zoom, a ticket's priority if known."""

    language: str = "zh"
    words: str = ""
    zoom: float = 1.0
    priority: int | None = None

    def said(self, text: Bilingual) -> str:
        """Return a short text; in both languages one below the other."""
        if self.language != BOTH:
            return text.text(self.language)
        return "\n".join(dict.fromkeys(filter(None, text)))

    def spans(self) -> Spans | None:
        """Return what marks the hits in a line."""
        return partial(hit_spans, query=self.words) if self.words else None


class Texts:
    """Makes the widgets that texts are shown in."""

    def __init__(self, reading: Reading, follow: Follow, images: Images = no_image) -> None:
        self.reading = reading
        self._follow, self._images = follow, images

    def line(self, text: str, role: str = "body", tone: str = "text") -> MarkedText:
        """Return a text of words alone."""
        return self.pieces((Piece(text),), role, tone)

    def pieces(
        self, pieces: tuple[Piece, ...], role: str = "body", tone: str = "text"
    ) -> MarkedText:
        """Return a text with links in it."""
        found = MarkedText(role, tone)
        found.show_pieces(pieces, self.reading.spans(), self.reading.zoom)
        found.linkActivated.connect(self._follow)
        return found

    def markdown(self, text: str, tone: str = "text") -> MarkedText | RichText:
        """Return people's Markdown: as a label where it is words alone, which is quicker."""
        if not _SIGNS.search(text):
            return self.line(text, tone=tone)
        found = RichText(self._images)
        found.link_followed.connect(self._follow)
        found.show_markdown(text, self.reading.spans() or no_spans, self.reading.zoom)
        return found

    def body(self, text: Bilingual, tone: str = "text") -> QWidget:
        """Return Markdown in the language that is read; both stand side by side."""
        if self.reading.language != BOTH:
            return self.markdown(text.text(self.reading.language).strip(), tone)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_APART)
        for language in LANGUAGES:
            column = QVBoxLayout()
            column.addWidget(self.markdown(getattr(text, language).strip(), tone))
            column.addStretch(1)
            row.addLayout(column, 1)
        return both

    def signed(self, icon: str, tone: str, what: QWidget) -> QWidget:
        """Return something with an icon before it, level with its first line."""
        found = QWidget()
        row = QHBoxLayout(found)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        sign = QVBoxLayout()
        sign.setContentsMargins(0, 4, 0, 0)
        sign.addWidget(IconLabel(icon, tone, round(14 * self.reading.zoom)))
        sign.addStretch(1)
        row.addLayout(sign)
        row.addWidget(what, 1)
        return found
