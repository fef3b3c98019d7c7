"""One answer in a cell: marks in square brackets, then its text; in both languages one answer."""

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from desktop.domain.questions.wording import Markup
from desktop.exchange.process_table.columns import word_key
from desktop.exchange.questions.shares import per_cent, share_of
from desktop.exchange.questions.tables.knots import list_of, listed
from desktop.exchange.questions.tables.words import FORMATS, MARKS, meaning, word

MARKUP, SHARE, WRONG, KNOCK_OUT, AFTER, HINTS = (
    *("markup", "share", "wrong", "knock_out"),
    *("after", "hints"),
)
_MARK = re.compile(r"\[((?:\\.|[^\[\]\\])*+)\] ?", re.DOTALL)
_TIED = re.compile(r"\\+(?=\[)")
_HELD = re.compile(r"([\[\]\\])")
_UNHELD = re.compile(r"\\(.)", re.DOTALL)
_MOST_MARKS = 20
_SHARE = re.compile(r"-?\d{1,3}(?:[.,]\d{1,9})?%")
_NUMBERS = re.compile(r"\d{1,4}(?:[,、，\s]+\d{1,4})*")


class Item(NamedTuple):
    """What the marks of an answer say, and its text; `after` counts from 1."""

    text: str = ""
    markup: Markup | None = None
    share: float | None = None
    wrong: bool = False
    knock_out: bool = False
    after: tuple[int, ...] | None = None
    hints: tuple[str, ...] = ()

    def merged(self, other: "Item") -> "Item":
        """Return the marks of this answer with those that only the other language has."""
        usual = Item()
        mine: dict[str, Any] = {
            name: value for name, value in self._asdict().items() if value != getattr(usual, name)
        }
        return other._replace(**mine)


def item_of(cell: str, allowed: frozenset[str]) -> Item:
    """Return what a cell or a line of one says; other words in brackets belong to the text."""
    item = Item()
    for _ in range(_MOST_MARKS):
        found = _MARK.match(cell)
        said = _said(found[1]) if found else None
        if found is None or said is None or said[0] not in allowed:
            break
        item = item._replace(**{said[0]: said[1]})
        cell = cell[found.end() :].lstrip()
    tied = _TIED.match(cell)
    if tied and _is_mark(cell[tied.end() :], allowed):
        cell = cell[1:]
    return item._replace(text=cell)


def item(given: Item, allowed: frozenset[str], language: str) -> str:
    """Return an answer as a cell, with words in a language."""
    text = given.text
    tied = _TIED.match(text)
    if _is_mark(text[tied.end() if tied else 0 :], allowed):
        text = f"\\{text}"
    marks = "".join(f"[{each}] " for each in _marks(given, language))
    return f"{marks}{text}".strip()


def _marks(given: Item, language: str) -> Iterator[str]:
    if given.markup is not None:
        yield given.markup.value
    if given.share is not None:
        yield f"{per_cent(given.share)}%"
    if given.wrong:
        yield word(MARKS, WRONG, language)
    if given.knock_out:
        yield word(MARKS, KNOCK_OUT, language)
    if given.after is not None:
        numbers = ", ".join(map(str, given.after)) or "0"
        yield f"{word(MARKS, AFTER, language)} {numbers}"
    if given.hints:
        hints = _HELD.sub(r"\\\1", listed(given.hints))
        yield f"{word(MARKS, HINTS, language)}: {hints}"


def _is_mark(text: str, allowed: frozenset[str]) -> bool:
    found = _MARK.match(text)
    said = _said(found[1]) if found else None
    return said is not None and said[0] in allowed


def _said(inside: str) -> tuple[str, Any] | None:
    """Return what the inside of brackets says: the field of an answer and its value."""
    plain = word_key(inside)
    if _SHARE.fullmatch(plain):
        return SHARE, share_of(plain[:-1])
    named = meaning(MARKS, inside)
    if named in (WRONG, KNOCK_OUT):
        return named, True
    markup = meaning(FORMATS, inside)
    if markup:
        return MARKUP, Markup(markup)
    return _told(inside)


def _told(inside: str) -> tuple[str, Any] | None:
    head, colon, rest = inside.replace("：", ":").partition(":")
    if colon and meaning(MARKS, head) == HINTS:
        return HINTS, tuple(list_of(_UNHELD.sub(r"\1", inside[len(head) + 1 :])))
    head, _, rest = inside.strip().partition(" ")
    if meaning(MARKS, head) == AFTER and _NUMBERS.fullmatch(rest.strip()):
        numbers = (int(each) for each in re.findall(r"\d+", rest))
        return AFTER, tuple(number for number in numbers if number)
    return None
