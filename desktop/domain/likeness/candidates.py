"""Which texts are worth comparing: the newest that say the rarest of the typed terms."""

from collections.abc import Collection, Mapping, Sequence
from heapq import nlargest
from typing import NamedTuple

MOST = 2000
_COMPARED = 120


class TermHits(NamedTuple):
    """A typed term: how many texts have it, and the keys of the newest 2,000 of them."""

    term: str
    having: int
    keys: Sequence[int]


def frequency(keys: Sequence[int], first: int, last: int, most: int = MOST) -> int:
    """Return how many texts have a term whose newest keys are given, the newest first.

    Fewer than `most` keys are all there are. Else the rest is reckoned from how densely they lie
    between the `first` and the `last` key of all texts: counting them would read every one.
    """
    if len(keys) < most:
        return len(keys)
    span = max(last - keys[-1], 1)
    return max(len(keys), round(len(keys) * max(last - first, span) / span))


def to_compare(
    hits: Sequence[TermHits], weight: Mapping[str, float], passed: Collection[int] = ()
) -> list[int]:
    """Return the keys of at most 120 texts, those first that say the most telling terms.

    Only the newest 2,000 texts with the rarest terms are looked at; `passed` ones never.
    """
    rarest = sorted(hits, key=lambda each: each.having)
    pool: dict[int, float] = {}
    for each in rarest:
        value = weight.get(each.term, 0.0)
        for key in each.keys:
            if key in pool:
                pool[key] += value
            elif len(pool) < MOST:
                pool[key] = value
    for key in passed:
        pool.pop(key, None)
    return nlargest(_COMPARED, pool, key=lambda key: (pool[key], key))
