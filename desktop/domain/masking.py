"""Taking out of a text by what people can be told apart: names, addresses, numbers."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual

_SHORTEST_NAME = 2
CJK = re.compile("[\u3400-\u9fff\uf900-\ufaff]")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_PHONE = re.compile(r"(?<![\w.-])\+?\d(?:[ -]?\d){6,14}(?![\w-])")
# Numbers of tickets (A2417-6) and inventory tags of three parts (RD-NB-047); E-2107 is a code.
_TAG = re.compile(
    r"(?<![\w.-])(?:(?:[A-Z]{1,4}-)?[A-Z]\d{3,8}-\d|[A-Z]{2,5}(?:-[A-Z0-9]{1,6})+-\d{2,8})(?![\w-])"
)
_ADDRESS = re.compile(r"(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.])")
# A number or a Latin name stands whole beside Chinese, too: 座机6033.
_LATIN = "[A-Za-z0-9\u00c0-\u024f]"
_SOMEBODY = Bilingual("某人", "somebody")
_CONTACT = "…"


class Mask(NamedTuple):
    """What stood in a text and what stands there now."""

    before: str
    after: str


class Masked(NamedTuple):
    """A text without what tells people apart, and what was taken out, each once."""

    text: str
    masks: tuple[Mask, ...]


def without_names(text: str, names: Iterable[str]) -> Masked:
    """Return a text in which no name, no mail address and no telephone number stands any more.

    Latin names are found as whole words, whatever their letter case; a name of one character is
    too short to be told from other words.
    """
    return _masked(text, [(_MAIL, _CONTACT), (_PHONE, _CONTACT), *_named(names)])


def anonymous(text: str, names: Iterable[str]) -> Masked:
    """Return a text as `without_names` does, inventory numbers and machine addresses out as well.

    Codes of errors stay: they tell nothing about anybody.
    """
    numbers = [(_ADDRESS, _CONTACT), (_TAG, _CONTACT)]
    return _masked(text, [(_MAIL, _CONTACT), (_PHONE, _CONTACT), *numbers, *_named(names)])


def _named(names: Iterable[str]) -> list[tuple[re.Pattern[str], str]]:
    wanted = {name.strip() for name in names} - {""} - set(_SOMEBODY)
    return [
        (_pattern(name), _instead(name))
        for name in sorted(wanted, key=lambda each: (-len(each), each))
        if len(name) >= _SHORTEST_NAME
    ]


def _instead(name: str) -> str:
    if any(sign.isdigit() for sign in name):
        return _CONTACT
    return _SOMEBODY.zh if CJK.search(name) else _SOMEBODY.en


def _pattern(name: str) -> re.Pattern[str]:
    plain = re.escape(name)
    whole = plain if CJK.search(name) else f"(?<!{_LATIN}){plain}(?!{_LATIN})"
    return re.compile(whole, re.IGNORECASE)


def _masked(text: str, wanted: Sequence[tuple[re.Pattern[str], str]]) -> Masked:
    masks: dict[Mask, None] = {}
    for pattern, after in wanted:

        def mask(found: re.Match[str], after: str = after) -> str:
            masks[Mask(found.group(), after)] = None
            return after

        text = pattern.sub(mask, text)
    return Masked(text, tuple(masks))
