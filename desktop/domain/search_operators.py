"""Operators in what is typed into the search box: status:waiting, 来自：卓丽萍, -tag:"two words".

A colon of either width, quotes of either kind, a leading minus for not. What has no known name
before its colon is plain text.
"""

import re
from collections.abc import Mapping
from typing import NamedTuple

from desktop.domain.search_text import normalise

_PIECE = (
    r"(?<!\S)(?P<no>[-－])?(?P<word>[^\s:：\"“”]{1,32})[:：]"
    r"(?P<value>(?:\"[^\"]*\"?|“[^”]*”?|[^\s\"“])*)"
)
_PARTS = r"\"([^\"]*)\"?|“([^”]*)”?|([^,，、\"“]+)"
_QUOTES = '"“”'
MAX_TEXT = 1000


class Piece(NamedTuple):
    """One operator: which one, its values, whether it is turned round, where it stands."""

    name: str
    values: tuple[str, ...]
    negative: bool
    start: int
    end: int


def parse(text: str, names: Mapping[str, str]) -> tuple[str, tuple[Piece, ...]]:
    """Return the text without operators, and the operators; `names` leads from words to ids."""
    text = text[:MAX_TEXT]
    pieces: list[Piece] = []
    rest: list[str] = []
    done = 0
    for found in re.finditer(_PIECE, text):
        name = names.get(normalise(found["word"]))
        if name is None:
            continue
        rest.append(text[done : found.start()])
        done = found.end()
        values = split_values(found["value"])
        pieces.append(Piece(name, values, found["no"] is not None, found.start(), done))
    rest.append(text[done:])
    if not pieces:
        return text, ()
    return " ".join(" ".join(rest).split()), tuple(pieces)


def split_values(text: str) -> tuple[str, ...]:
    """Return the values between commas; quotes hold one together."""
    found = ("".join(parts).strip() for parts in re.findall(_PARTS, text))
    return tuple(value for value in found if value)


def quoted(value: str) -> str:
    """Return a value as it is typed, in quotes where it would fall apart."""
    plain = value.translate({ord(mark): None for mark in _QUOTES})
    return f'"{plain}"' if re.search(r"[\s,，、:：]", plain) else plain


class Typing(NamedTuple):
    """What stands before the cursor: a word that may become an operator, or one's value."""

    name: str
    value: str
    start: int
    negative: bool = False


def typing_at(text: str, cursor: int, names: Mapping[str, str]) -> Typing:
    """Return what is being typed; `name` is empty while it is a word before its colon."""
    before = text[:cursor][-MAX_TEXT:]
    found = next(reversed(list(re.finditer(_PIECE, before))), None)
    cut = cursor - len(before)
    if found is not None and found.end() == len(before):
        name = names.get(normalise(found["word"]))
        if name is not None:
            last = re.split(r"[,，、]", found["value"])[-1]
            start = cut + found.end() - len(last)
            return Typing(name, last.strip(_QUOTES), start, found["no"] is not None)
    word = re.search(r"(?<!\S)([-－]?)(\S*)$", before)
    if word is None:
        return Typing("", "", cursor)
    return Typing("", word.group(2), cut + word.start(2), bool(word.group(1)))
