"""The rich text of topics and notes: XHTML to plain lines, and plain lines as XHTML."""

import html
import re
from collections.abc import Iterator
from typing import NamedTuple
from xml.etree.ElementTree import Element

from desktop.exchange.mindmap.quoting import content

_SPACE = re.compile(r"[ \t\n\r\f]+")
_TOKEN = re.compile(r"<(?P<end>/?)(?P<tag>[A-Za-z][A-Za-z0-9]*)[^<>]*>|<[!?][^<>]*>")
_BLOCKS = frozenset(
    (
        *("address", "blockquote", "body", "dd", "div", "dl", "dt", "hr", "html", "li", "ol", "p"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "table", "td", "th", "tr", "ul"),
    )
)
_UNSEEN = frozenset({"head", "style", "script", "title"})
_ALWAYS_A_LINE, _VERBATIM, _POINT = "p", "pre", "li"


class _Line(NamedTuple):
    text: str
    verbatim: bool = False


def plain(element: Element) -> str:
    """Return the text of an element, one line for each of its blocks."""
    out = _Lines()
    stack = [(element, iter(element))]
    out.start(_local(element))
    out.data(element.text or "")
    while stack:
        at, rest = stack[-1]
        child = next(rest, None)
        if child is None:
            stack.pop()
            out.end(_local(at))
            out.data((at.tail or "") if stack else "")
        else:
            stack.append((child, iter(child)))
            out.start(_local(child))
            out.data(child.text or "")
    return out.text()


def plain_of_text(markup: str) -> str:
    """Return the text of a piece of HTML, which may be broken."""
    out, at = _Lines(), 0
    for token in _TOKEN.finditer(markup):
        out.data(html.unescape(markup[at : token.start()]))
        at = token.end()
        tag = (token["tag"] or "").lower()
        if token["end"]:
            out.end(tag)
        else:
            out.start(tag)
    out.data(html.unescape(markup[at:]))
    return out.text()


def xhtml(text: str) -> str:
    """Return a text as a document that `plain` gives back as it was."""
    lines = text.split("\n")
    plain_ones = all(_folded(line) == line for line in lines) and lines[0] and lines[-1]
    if plain_ones:
        body = "".join(f"<p>{content(line)}</p>" for line in lines)
    else:
        # A line break right behind <pre> is not part of its text.
        body = f"<pre>\n{content(text)}</pre>"
    return f"<html><head></head><body>{body}</body></html>"


class _Lines:
    """Gathers lines while tags and texts pass by."""

    def __init__(self) -> None:
        self._done: list[_Line] = []
        self._now: list[str] = []
        self._unseen = 0
        self._verbatim = 0
        self._mark = ""
        self._since = 0

    def start(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen += 1
        elif tag == _VERBATIM:
            self._close()
            self._verbatim += 1
        elif tag == "br" and not self._verbatim:
            self._done.append(self._line())
        elif tag in _BLOCKS:
            self._close()
            self._mark = "- " if tag == _POINT else self._mark
            self._since = len(self._done)

    def end(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        elif tag == _VERBATIM and self._verbatim:
            self._verbatim -= 1
            text = "".join(self._now)
            self._done.append(_Line(text.removeprefix("\n"), verbatim=True))
            self._now = []
        elif tag == _ALWAYS_A_LINE and len(self._done) == self._since:
            self._done.append(self._line())
        elif tag in _BLOCKS:
            self._close()

    def data(self, text: str) -> None:
        if not self._unseen:
            self._now.append(text)

    def text(self) -> str:
        """Return all lines; empty ones at both ends count only where they stand verbatim."""
        self._close()
        lines = self._done
        while lines and lines[-1] == _Line(""):
            lines.pop()
        first = next((at for at, line in enumerate(lines) if line != _Line("")), 0)
        return "\n".join(line.text for line in lines[first:])

    def _close(self) -> None:
        line = self._line()
        if line.text:
            self._done.append(line)

    def _line(self) -> _Line:
        text = _folded("".join(self._now))
        self._now = []
        if text:
            text, self._mark = self._mark + text, ""
        return _Line(text)


def _folded(text: str) -> str:
    return _SPACE.sub(" ", text).strip(" ")


def _local(element: Element) -> str:
    return str(element.tag).rpartition("}")[2].lower()


def verbatim(element: Element) -> Iterator[str]:
    """Yield the texts of notes that are kept as plain text."""
    for child in element:
        if _local(child) == "text":
            yield child.text or ""
