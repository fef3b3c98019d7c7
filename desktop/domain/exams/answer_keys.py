"""Answers as they are typed from paper: letters for choices, numbers for orders, T or F."""

import re
import unicodedata
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from desktop.domain.exams.shown import shown
from desktop.domain.questions.bodies import (
    Matching,
    Multiple,
    Numeric,
    Ordering,
    ShortText,
    Single,
    TrueFalse,
)
from desktop.domain.questions.question import Body
from desktop.domain.questions.responses import (
    Chosen,
    Judged,
    Matched,
    Ordered,
    Response,
    Written,
)

_BETWEEN = re.compile(r"[\s,;/|.>→、，；]+")
_BLANK = frozenset({"", "-", "—", "–"})
_TRUE = frozenset({"T", "TRUE", "Y", "YES", "1", "√", "✓", "对", "是", "正确"})
_FALSE = frozenset({"F", "FALSE", "N", "NO", "0", "×", "X", "✗", "错", "否", "错误"})
_SKIPPED = "-"
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_DIGITS = "123456789"


class UnknownKey(ValueError):
    """A typed answer that says nothing about its question."""


def letter(place: int) -> str:
    """Return what stands before the choice at a place: A to Z, then AA, AB and so on."""
    round_, at = divmod(place, len(_ALPHABET))
    return (letter(round_ - 1) if round_ else "") + _ALPHABET[at]


def signs(body: Body, seed: int) -> str | None:
    """Return the keys that mean something on the sheet of a question; None where text is typed.

    A letter is a choice as far as there are choices, and means nothing where there are fewer.
    """
    count = len(shown(body, seed))
    if isinstance(body, TrueFalse):
        return "TF"
    if isinstance(body, Ordering):
        return _DIGITS[:count] if count <= len(_DIGITS) else None
    if isinstance(body, Single | Multiple) and count <= len(_ALPHABET):
        return _ALPHABET[:count]
    if isinstance(body, Matching) and count <= len(_ALPHABET):
        return _ALPHABET[:count] + _SKIPPED
    return None


def read_key(body: Body, seed: int, text: str) -> Response:
    """Return the answer that a typed key means, by the order in which the paper showed things.

    A blank is no answer. Raises UnknownKey where the key says nothing about such a question;
    essays and simulated tickets have no key.
    """
    said = unicodedata.normalize("NFKC", text).strip()
    if said in _BLANK:
        return None
    reader = _READERS.get(type(body))
    if reader is None:
        raise UnknownKey(text)
    return reader(body, shown(body, seed), said)


def _chosen(body: Single | Multiple, order: Sequence[int], said: str) -> Chosen:
    places = tuple(dict.fromkeys(_place(letter, order) for letter in _signs(said, order)))
    if isinstance(body, Single) and len(places) != 1:
        raise UnknownKey(said)
    return Chosen(tuple(sorted(places)))


def _judged(_body: TrueFalse, _order: Sequence[int], said: str) -> Judged:
    if said.upper() in _TRUE:
        return Judged(true=True)
    if said.upper() in _FALSE:
        return Judged(true=False)
    raise UnknownKey(said)


def _matched(body: Matching, order: Sequence[int], said: str) -> Matched:
    stems = [at for at, pair in enumerate(body.pairs) if not pair.stem.is_empty]
    letters = _signs(said, order)
    if len(letters) != len(stems):
        raise UnknownKey(said)
    found: list[int | None] = [None] * len(body.pairs)
    for at, letter in zip(stems, letters, strict=True):
        found[at] = None if letter == _SKIPPED else _place(letter, order)
    return Matched(tuple(found))


def _ordered(body: Ordering, order: Sequence[int], said: str) -> Ordered:
    numbers = _BETWEEN.split(said.strip()) if _BETWEEN.search(said) else list(said)
    places = [_numbered(number, order) for number in numbers if number]
    if len(set(places)) != len(places):
        raise UnknownKey(said)
    return Ordered(tuple(places), tuple(order) if len(order) < len(body.blocks) else ())


def _written(_body: ShortText | Numeric, _order: Sequence[int], said: str) -> Written:
    return Written(said)


def _signs(said: str, order: Sequence[int]) -> list[str]:
    """Return the letters typed; where there are more choices than letters, blanks part them."""
    if len(order) > len(_ALPHABET):
        return [sign for sign in _BETWEEN.split(said.upper()) if sign]
    return list(_BETWEEN.sub("", said.upper()))


def _place(sign: str, order: Sequence[int]) -> int:
    at = next((at for at in range(len(order)) if letter(at) == sign), None)
    if at is None:
        raise UnknownKey(sign)
    return order[at]


def _numbered(number: str, order: Sequence[int]) -> int:
    if not (number.isascii() and number.isdigit()) or not 1 <= int(number) <= len(order):
        raise UnknownKey(number)
    return order[int(number) - 1]


_READERS: Mapping[type, Callable[[Any, Sequence[int], str], Response]] = {
    Single: _chosen,
    Multiple: _chosen,
    TrueFalse: _judged,
    Matching: _matched,
    Ordering: _ordered,
    ShortText: _written,
    Numeric: _written,
}
