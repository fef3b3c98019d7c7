"""Orderings of GIFT: a plug-in of Moodle writes > with a count and words, then an item a line."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from desktop.domain.questions.bodies import Block, Ordering, OrderMode
from desktop.domain.questions.wording import SILENCE, Markup, Wording, worded
from desktop.exchange.questions.gift.entries import BLANKS
from desktop.exchange.questions.gift.escapes import shown
from desktop.exchange.questions.refused import Refused

_HEAD = re.compile(r">[ \t]*([0-9]{1,6})(?![0-9])")
_LEAST = 2
SELECTING = "selecttype"
_GRADING = "gradingtype"
# The words after the count, each of them may be missing; what they are called in other files.
_WORDS: tuple[tuple[str, Mapping[str, str]], ...] = (
    (
        SELECTING,
        {"ALL": "ALL", "EXACT": "ALL", "RANDOM": "RANDOM", "REL": "RANDOM"}
        | {"CONTIGUOUS": "CONTIGUOUS", "CONTIG": "CONTIGUOUS"},
    ),
    (
        "layouttype",
        dict.fromkeys(("HORIZONTAL", "HORI", "H", "1"), "HORIZONTAL")
        | dict.fromkeys(("VERTICAL", "VERT", "V", "0"), "VERTICAL"),
    ),
    (
        _GRADING,
        {mode.value.upper(): mode.value for mode in OrderMode if mode is not OrderMode.SOP}
        | dict.fromkeys(("ABS", "ABSOLUTE"), OrderMode.ABSOLUTE.value)
        | dict.fromkeys(("REL", "RELATIVE"), OrderMode.NEXT_EXCLUDE_LAST.value),
    ),
    (
        "showgrading",
        dict.fromkeys(("SHOW", "TRUE", "YES", "1"), "SHOW")
        | dict.fromkeys(("HIDE", "FALSE", "NO", "0"), "HIDE"),
    ),
    ("numberingstyle", {each: each for each in ("none", "123", "abc", "ABC", "iii", "III")}),
)
KEPT = ("layouttype", "showgrading", "numberingstyle")


class Arranged(NamedTuple):
    """An ordering, and what its words say that has no place in one."""

    body: Ordering
    kept: Mapping[str, str]


def is_ordering(block: str) -> bool:
    """Return whether a block is one of the plug-in."""
    return _HEAD.match(block) is not None


def ordering(block: str) -> Arranged:
    """Return the ordering of a block; raises Refused gift_too_few."""
    head, _, rest = block.partition("\n")
    count = _HEAD.match(head)
    found, item = _words(head[count.end() :] if count else head)
    texts = map(_text, (item, *rest.split("\n")))
    blocks = tuple(Block(text) for text in texts if not text.is_empty)
    if len(blocks) < _LEAST:
        raise Refused("gift_too_few", found=len(blocks), least=_LEAST)
    shown_at_once = int(count[1]) if count else 0
    draws = found.get(SELECTING) != "ALL" and 0 < shown_at_once < len(blocks)
    mode = OrderMode(found.get(_GRADING, OrderMode.NEXT_EXCLUDE_LAST))
    kept = {name: found[name] for name in KEPT if name in found}
    if draws and found.get(SELECTING) == "CONTIGUOUS":
        kept[SELECTING] = found[SELECTING]
    body = Ordering(blocks, mode, shown_at_once if draws else 0)
    return Arranged(body, MappingProxyType(kept))


def head_words(body: Ordering, kept: Mapping[str, str], count: int) -> str:
    """Return the count and the words that stand before the items; SOP is nearest to longest."""
    mode = OrderMode.LONGEST_ORDERED if body.mode is OrderMode.SOP else body.mode
    drawn = 0 < body.shown < count
    selecting = (kept.get(SELECTING) or "RANDOM") if drawn else "ALL"
    said = {**kept, SELECTING: selecting, _GRADING: mode.value.upper()}
    words = (said[name] for name, known in _WORDS if said.get(name) in known)
    return " ".join((f">{body.shown if drawn else count}", *words))


def _words(text: str) -> tuple[dict[str, str], str]:
    """Return what the words of the first line say, and an item that follows them there."""
    found: dict[str, str] = {}
    for name, known in _WORDS:
        word, *rest = text.split(None, 1) or [""]
        meant = known.get(word) or known.get(word.upper())
        if meant:
            found[name] = meant
            text = "".join(rest)
    return found, text


def _text(line: str) -> Wording:
    text = shown(line).strip(BLANKS)
    return worded(text, Markup.MOODLE) if text.strip() else SILENCE
