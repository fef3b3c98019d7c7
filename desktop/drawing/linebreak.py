"""Break text into lines as Chinese and English readers expect it (kinsoku; words stay whole).

No closing mark begins a line, no opening one ends it; a word wider than the line is cut.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple
from unicodedata import combining

from desktop.drawing.measure import SLACK, advances

CLOSING = frozenset("，。、；：？！％‰℃°．）］｝〕〉》」』】〗”’…—～·ー々〻ゝゞ,;)]}")
"""Marks that never begin a line."""

OPENING = frozenset("（［｛〔〈《「『【〖“‘￥＄([{")
"""Marks that never end a line."""

# After a Chinese character these belong to it, after a space they may begin a word (".NET").
_CLOSING_IF_NEAR = frozenset(".:!?%\"'")
_OPENING_IF_NEAR = frozenset("\"'$#")
_CUT_AFTER = frozenset("/\\-_.&?=,")
_WIDE = (
    "\u1100-\u11ff\u2014\u2018-\u201d\u2026\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff"
    "\ufe30-\ufe4f\uff00-\uffe6\U00020000-\U0003ffff"
)
_PIECE = re.compile(rf"(\s*)([{_WIDE}]|[^\s{_WIDE}]+)")
_HEADS = "".join(sorted(CLOSING | _CLOSING_IF_NEAR))
_TAILS = "".join(sorted(OPENING | _OPENING_IF_NEAR))


class _Piece(NamedTuple):
    """Text that stays on one line, and the spaces before it."""

    gap: str
    text: str


def break_lines(text: str, width: float, size: float, *, bold: bool = False) -> list[str]:
    """Return the lines of a text, each as wide as `width` at most; line feeds are kept.

    An empty text has one empty line. A single character may be wider than `width`.
    """
    breaker = _Breaker(width, size, bold=bold)
    return [line for each in text.splitlines() or [""] for line in breaker.lines(each)]


class _Breaker:
    """Fills lines of one width with pieces."""

    def __init__(self, width: float, size: float, *, bold: bool) -> None:
        self._known = advances(bold=bold)
        self._room = (width + SLACK) / size if size else float("inf")
        self._lines: list[str] = []
        self._line: list[str] = []
        self._used = 0.0

    def lines(self, paragraph: str) -> list[str]:
        """Return the lines of one paragraph."""
        self._lines = []
        for piece in _glued(_pieces(paragraph.expandtabs(4).rstrip())):
            self._put(piece)
        self._end_line()
        return self._lines or [""]

    def _put(self, piece: _Piece) -> None:
        gap, wide = self._wide(piece.gap), self._wide(piece.text)
        first = not self._line
        if first and self._lines:
            gap, piece = 0.0, _Piece("", piece.text)
        if self._used + gap + wide <= self._room:
            self._line += piece
            self._used += gap + wide
        elif first:
            self._cut(piece.text)
        else:
            self._end_line()
            self._put(piece)

    def _cut(self, text: str) -> None:
        """Break inside of what is wider than a line; its last part leaves room for more."""
        begin = 0
        while begin < len(text):
            end = self._reach(text, begin)
            if end >= len(text):
                self._line, self._used = [text[begin:]], self._wide(text[begin:])
                return
            end = _good_cut(text, begin, end)
            self._lines.append(text[begin:end].rstrip())
            begin = end

    def _reach(self, text: str, begin: int) -> int:
        room = self._room
        for at in range(begin, len(text)):
            room -= self._known[text[at]]
            if room < 0:
                return max(at, begin + 1)
        return len(text)

    def _wide(self, text: str) -> float:
        return sum(map(self._known.__getitem__, text))

    def _end_line(self) -> None:
        if self._line:
            self._lines.append("".join(self._line).rstrip())
        self._line, self._used = [], 0.0


def _pieces(paragraph: str) -> Iterator[_Piece]:
    for found in _PIECE.finditer(paragraph):
        gap, text = found.groups()
        for part in _parts(text):
            yield _Piece(gap, part)
            gap = ""


def _parts(word: str) -> Iterator[str]:
    """Part the marks at the ends of a word from it, for they may belong to its neighbours."""
    inner = word.lstrip(_HEADS)
    head = word[: len(word) - len(inner)]
    middle = inner.rstrip(_TAILS)
    yield from (part for part in (head, middle, inner[len(middle) :]) if part)


def _glued(pieces: Iterator[_Piece]) -> Iterator[_Piece]:
    """Join what must not be parted: closing marks to what they close, opening ones likewise."""
    gap, parts = "", list[str]()
    for piece in pieces:
        if parts and _parted(parts[-1], piece):
            yield _Piece(gap, "".join(parts))
            parts.clear()
        if parts:
            parts += piece
        else:
            gap = piece.gap
            parts.append(piece.text)
    if parts:
        yield _Piece(gap, "".join(parts))


def _parted(before: str, piece: _Piece) -> bool:
    last, first = before[-1], piece.text[0]
    if last in OPENING or first in CLOSING:
        return False
    near = last in _OPENING_IF_NEAR or first in _CLOSING_IF_NEAR or combining(first)
    return bool(piece.gap) or not near


def _good_cut(text: str, begin: int, end: int) -> int:
    """Return where to cut a run of letters: behind a slash or the like in its second half."""
    middle = (begin + end) // 2
    for at in range(end, max(middle, begin + 1), -1):
        if text[at - 1] in _CUT_AFTER:
            return at
    while end > begin + 1 and combining(text[end]):
        end -= 1
    return end
