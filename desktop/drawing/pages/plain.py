"""Make any text fit for paper: nothing that steers, nothing without a glyph, nothing endless."""

import unicodedata
from collections.abc import Iterator
from typing import Any

from desktop.drawing.pages.fonts import load_fonts

MISSING = "〓"
"""Stands where a character has no glyph, as Chinese printers have always marked it."""

PIECE = 2_000
"""Longer paragraphs are set in pieces of so many characters."""

_SPACES = {"\t": "    ", "\u00a0": " ", "\u2007": " ", "\u202f": " ", "\u3000": "\u3000"}
_BREAKS = "\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029"


class Cleaner:
    """Cleans the texts of one document and remembers which characters could not be printed."""

    def __init__(self) -> None:
        self._known = load_fonts()
        self.missing: set[str] = set()

    def text(self, text: str) -> str:
        """Return a text with its line feeds, without control and direction signs."""
        if text.isascii() and text.isprintable():
            return text
        text = unicodedata.normalize("NFC", text.replace("\r\n", "\n"))
        return "".join(map(self._character, text))

    def record(self, value: Any) -> Any:
        """Return a record, or a tuple of them, with every text in it cleaned."""
        if type(value) is str:
            return self.text(value)
        if not isinstance(value, tuple):
            return value
        parts = map(self.record, value)
        return type(value)(*parts) if hasattr(value, "_fields") else tuple(parts)

    def line(self, text: str) -> str:
        """Return a text as one line."""
        return " ".join(self.text(text).split("\n"))

    def _character(self, character: str) -> str:
        if character in _BREAKS:
            return "\n"
        if character in _SPACES:
            return _SPACES[character]
        category = unicodedata.category(character)
        if category in ("Cc", "Cf"):
            return ""
        if category == "Zs":
            return " "
        if ord(character) in self._known and category not in ("Cs", "Co"):
            return character
        self.missing.add(character)
        return MISSING


def pieces(text: str) -> Iterator[str]:
    """Yield the paragraphs of a text, long ones in pieces that end at a space where there is one.

    A space that ends a piece is left out: the next one begins a line anyway.
    """
    for paragraph in text.split("\n"):
        rest = paragraph
        while len(rest) > PIECE:
            at = rest.rfind(" ", PIECE // 2, PIECE)
            end = at if at > 0 else PIECE
            yield rest[:end]
            rest = rest[end:].lstrip(" ") if at > 0 else rest[end:]
        yield rest
