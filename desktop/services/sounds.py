"""How Chinese characters are read, from a small table that costs no library."""

from collections import defaultdict
from functools import cache

from desktop.resources import resource

_NONE: tuple[str, ...] = ()


def readings(character: str) -> tuple[str, ...]:
    """Return the pinyin of a character without tones; nothing for what is no Chinese."""
    return _NONE if character.isascii() else _table().get(character, _NONE)


@cache
def _table() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = defaultdict(tuple)
    for line in resource("pinyin.txt").read_text("utf-8").splitlines():
        sound, _, characters = line.partition(" ")
        if sound != "#":
            for character in characters:
                found[character] += (sound,)
    return dict(found)
