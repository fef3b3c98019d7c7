"""Writes the elements of one question as Moodle does: texts with their files, one a line."""

from base64 import b64encode
from collections.abc import Iterable, Sequence
from urllib.parse import quote
from xml.sax.saxutils import escape, quoteattr

from desktop.domain.bilingual import LANGUAGES
from desktop.domain.questions.question import Picture
from desktop.domain.questions.wording import SILENCE, Markup, Wording, worded
from desktop.exchange.harmless_html import FILES
from desktop.exchange.questions.moodle.formats import FORMATS, PLUGIN_FILE
from desktop.exchange.xml_text import held

_MARKS = frozenset("<>&\"'")


class Pen:
    """Writes in one language first; the other one stands beside it, where Moodle doesn't look."""

    def __init__(self, language: str, pictures: Sequence[Picture]) -> None:
        self.lines: list[str] = []
        self.language = language
        # The longest first: a name may be the beginning of another.
        self._pictures = sorted(pictures, key=lambda each: -len(each.name))

    def line(self, indent: int, text: str) -> None:
        """Write one line."""
        self.lines.append("  " * indent + text)

    def leaf(self, tag: str, text: str, attributes: str = "") -> None:
        """Write an element of the question that is nothing but text."""
        self.line(2, f"<{tag}{attributes}>{shielded(text)}</{tag}>")

    def wording(self, tag: str, wording: Wording, indent: int = 2, attributes: str = "") -> None:
        """Write an element that is a text."""
        self.begin(tag, wording, indent, attributes)
        self.line(indent, f"</{tag}>")

    def silence(self, tag: str) -> None:
        """Write a text of the question that says nothing."""
        self.wording(tag, SILENCE)

    def begin(self, tag: str, wording: Wording, indent: int = 2, attributes: str = "") -> None:
        """Begin an element that is a text: the text itself, and the files that it points to."""
        markup = Markup.HTML if wording.is_empty else wording.markup
        self.line(indent, f'<{tag}{attributes} format="{FORMATS[markup]}">')
        first, second = LANGUAGES if self.language == LANGUAGES[0] else LANGUAGES[::-1]
        if not getattr(wording, first):
            first, second = second, first
        text, other = getattr(wording, first), getattr(wording, second)
        needless = not other and getattr(worded(text), first) == text
        self._text(text, indent, "" if needless else first)
        if other:
            self._text(other, indent, second)
        self.files(each for each in self._pictures if points_to(wording, each))

    def files(self, pictures: Iterable[Picture]) -> None:
        """Write files into the element that was begun."""
        for each in pictures:
            data = b64encode(each.data).decode("ascii")
            name = attribute("name", each.name)
            self.lines.append(f'<file{name} path="/" encoding="base64">{data}</file>')

    def _text(self, text: str, indent: int, language: str) -> None:
        told = attribute("lang", language) if language else ""
        self.line(indent + 1, f"<text{told}>{shielded(self._pointed(text))}</text>")

    def _pointed(self, text: str) -> str:
        if FILES not in text:
            return text
        for each in self._pictures:
            text = text.replace(FILES + each.name, PLUGIN_FILE + quote(each.name, safe=""))
        return text.replace(FILES, PLUGIN_FILE)


def points_to(wording: Wording, picture: Picture) -> bool:
    """Return whether a text points to a file, in either language."""
    return any(FILES + picture.name in text for text in (wording.zh, wording.en))


def shielded(text: str) -> str:
    """Return a text as content of an element: as Moodle does, in a section where it has marks."""
    text = held(text)
    if "\r" in text:
        return escape(text, {"\r": "&#13;"})
    if _MARKS.isdisjoint(text):
        return text
    return f"<![CDATA[{text.replace(']]>', ']]]]><![CDATA[>')}]]>"


def attribute(name: str, text: str) -> str:
    """Return an attribute with a blank before it."""
    return f" {name}={quoteattr(held(text))}"
