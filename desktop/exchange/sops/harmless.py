"""Make inline Markdown harmless without losing a word: tags, links and pictures that might act.

One pass over a text; what is refused gets a backslash and stays readable as it was written.
"""

import re
from collections import deque
from typing import NamedTuple, Protocol

from desktop.exchange.sops.addresses import Address, kind_of

_MARK = re.compile(r"\\.|`+|<|!\[|\[|\]", re.DOTALL)
_TAG = re.compile(r"<[A-Za-z/!?]")
_AUTOLINK = re.compile(
    r"<(?:[A-Za-z][A-Za-z0-9+.\-]{1,31}:[^\s<>]{0,2000}|[\w.+\-]{1,99}@[\w.\-]{1,99})>"
)
_HTML_IMAGE = re.compile(
    r"<img\s[^<>]{0,1000}?src\s*=\s*[\"']?([^\"'<>\s]{1,1000})[^<>]{0,1000}>", re.IGNORECASE
)
_INSIDE = re.compile(
    r"\(\s{0,99}(?:<([^<>\n]{1,2000})>|([^\s()<>]{1,2000}(?:\([^\s()]{0,200}\)[^\s()]{0,200}){0,9}))"
    r"(?:\s{1,99}(\"[^\"]{0,2000}\"|'[^']{0,2000}'|\([^()]{0,2000}\)))?\s{0,99}\)"
)
_LOOSE = re.compile(r"\(\s{0,99}<?\s{0,99}([^\n]{0,200})")
_MOST_TOLD = 200  # of one text; a report of more helps nobody
_SHORT, _TAG_CHARS, _TAG_SHOWN = 200, 1_000, 40
_DEFINITION = re.compile(r":\s{0,99}<?([^\s<>]{0,300})")


def might_act(text: str) -> bool:
    """Return whether a text holds any sign of tags, links or pictures."""
    return any(mark in text for mark in ("<", "](", "]:", "!["))


class Pictures(Protocol):
    """Finds the local pictures of a document."""

    def take(self, reference: str) -> str:
        """Return the hash of a local picture, or nothing where there is none."""


class Refused(NamedTuple):
    """Something made harmless: the code of its note, the line in the text, its address."""

    code: str
    line: int
    address: str


class Sweep:
    """Goes over the inline texts of one document; kept pictures are named with `mark` before."""

    def __init__(self, pictures: Pictures, mark: str = "file:") -> None:
        self._pictures = pictures
        self.mark = mark
        self.refused: list[Refused] = []

    def clean(self, text: str) -> str:
        """Return a text with everything that might act made visible text."""
        if not might_act(text):
            return text
        return _Pass(text, self, self._pictures).result()


class _Pass:
    def __init__(self, text: str, sweep: Sweep, pictures: Pictures) -> None:
        self._text = text
        self._pictures = pictures
        self._mark = sweep.mark
        self._refused = sweep.refused
        self._out: list[str] = []
        self._done = 0
        self._line = self._told = 0
        self._openers: list[int] = []
        self._runs: dict[int, deque[int]] = {}
        for run in re.finditer(r"`+", text):
            self._runs.setdefault(len(run[0]), deque()).append(run.start())

    def result(self) -> str:
        at = 0
        while found := _MARK.search(self._text, at):
            at = self._at(found)
        return "".join(self._out) + self._text[self._done :]

    def _at(self, found: re.Match[str]) -> int:
        mark = found[0]
        if mark[0] == "`":
            return self._after_code(found)
        if mark == "<":
            return self._tag(found.start())
        if mark in {"[", "!["}:
            self._openers.append(found.start())
        elif mark == "]":
            return self._close(found.end())
        return found.end()

    def _after_code(self, found: re.Match[str]) -> int:
        # What follows an escaped backtick is a run of its own that was not counted as one.
        starts = self._runs.get(len(found[0]), deque())
        while starts and starts[0] <= found.start():
            starts.popleft()
        return starts.popleft() + len(found[0]) if starts else found.end()

    def _tag(self, at: int) -> int:
        link = _AUTOLINK.match(self._text, at)
        if link is not None and kind_of(link[0][1:-1]) is not Address.DANGEROUS:
            return link.end()
        if not _TAG.match(self._text, at):
            return at + 1
        self._copy(at)
        self._out.append("\\<")
        self._done = at + 1
        self._tell("sop_raw_html", at, self._text[at : at + _TAG_SHOWN].partition("\n")[0])
        closed = self._text.find(">", at, at + _TAG_CHARS) > 0
        image = _HTML_IMAGE.match(self._text, at) if closed else None
        hashed = self._pictures.take(image[1]) if image is not None else ""
        if image is not None and hashed:
            self._copy(image.end())
            self._out.append(f" ![]({self._mark}{hashed})")
            return image.end()
        return at + 1

    def _close(self, end: int) -> int:
        opener = self._openers.pop() if self._openers else None
        follows = self._text[end : end + 1]
        if follows == "(":
            return self._inline(opener, end)
        found = _DEFINITION.match(self._text, end) if follows == ":" else None
        if found is not None and kind_of(found[1]) is Address.DANGEROUS:
            self._refuse(end - 1, "sop_link_refused", found[1])
        elif opener is not None and self._text.startswith("![", opener):
            # A picture by reference: its address stands elsewhere, and stays readable there.
            self._refuse(end - 1, "sop_image_reference", self._text[opener:end])
        return end

    def _inline(self, opener: int | None, end: int) -> int:
        loose = _LOOSE.match(self._text, end)
        address = loose[1] if loose else ""
        kind = kind_of(address)
        if opener is None or not self._text.startswith("![", opener):
            if kind is Address.DANGEROUS:
                self._refuse(end - 1, "sop_link_refused", address)
            return end
        inside = _INSIDE.match(self._text, end)
        shown = (inside[1] or inside[2]) if inside else address
        if inside and self._pictures.take(shown) == shown.removeprefix(self._mark) != shown:
            return inside.end()
        if kind is not Address.LOCAL:
            remote = kind is Address.REMOTE
            self._refuse(end - 1, "sop_image_remote" if remote else "sop_link_refused", shown)
            return end
        hashed = self._pictures.take(shown) if inside else ""
        if inside is None or not hashed:
            self._refuse(end - 1, "sop_image_missing", shown)
            return end
        self._copy(end)
        title = " ".join(filter(None, ((inside[3] or "")[1:-1], shown))).replace('"', '\\"')
        self._out.append(f'({self._mark}{hashed} "{title}")')
        self._done = inside.end()
        return inside.end()

    def _refuse(self, at: int, code: str, address: str) -> None:
        self._copy(at)
        self._out.append("\\")
        self._tell(code, at, address)

    def _tell(self, code: str, at: int, address: str) -> None:
        if len(self._refused) >= _MOST_TOLD:
            return
        self._line += self._text.count("\n", self._told, at)
        self._told = at
        self._refused.append(Refused(code, self._line, address.strip()[:_SHORT]))

    def _copy(self, to: int) -> None:
        self._out.append(self._text[self._done : to])
        self._done = max(self._done, to)
