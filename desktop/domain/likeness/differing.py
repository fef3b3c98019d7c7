"""Where two texts differ: the words and Chinese characters that only one of them has."""

import re
from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

Spans = tuple[tuple[int, int], ...]
# Words and numbers are one piece; a Chinese character is one by itself, as is every sign.
_PIECES = re.compile(r"[A-Za-z0-9_.]+|\s+|.", re.DOTALL)


class Differences(NamedTuple):
    """Begin and length of what only one of two texts has; `places` is in how many they differ."""

    left: Spans
    right: Spans
    places: int


def differing(left: str, right: str) -> Differences:
    """Return where two texts differ."""
    old, new = _PIECES.findall(left), _PIECES.findall(right)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    places = [each[1:] for each in matcher.get_opcodes() if each[0] != "equal"]
    return Differences(
        _spans(old, [(start, end) for start, end, _, _ in places]),
        _spans(new, [(start, end) for _, _, start, end in places]),
        len(places),
    )


def _spans(pieces: Sequence[str], places: Sequence[tuple[int, int]]) -> Spans:
    starts = [0]
    for piece in pieces:
        starts.append(starts[-1] + len(piece))
    return tuple(
        (starts[start], starts[end] - starts[start]) for start, end in places if end > start
    )
