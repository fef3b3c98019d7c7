"""Which of many texts are alike, found without comparing each with each.

Two texts are compared by the share of rareness they have in common: what their shared terms tell,
of what all their terms tell. A pair above the least share has to meet in one of the rarest terms
of both (prefix filtering), so only those are looked up, and compared whole where what they met in
and all the rest could be enough.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from desktop.domain.likeness.scoring import FULL, weights

LEAST = 75.0
_TOLD_EACH = 200
# Rounding must not let a pair slip that lies exactly at the least share.
_SLACK, _DIGITS = 1e-9, 6

Progress = Callable[[int, int], None]


class Bag(NamedTuple):
    """A text by its key and its terms, each once."""

    key: int
    terms: frozenset[str]


class Alike(NamedTuple):
    """Two texts and how much of 100 points of rareness they have in common."""

    first: int
    second: int
    points: float


class _Known(NamedTuple):
    key: int
    terms: frozenset[str]
    total: float


class _End(NamedTuple):
    """Where the telling terms of a text end, in the order of all, and what the rest tells."""

    rarity: float
    term: str
    rest: float


def alike(
    bags: Sequence[Bag], least: float = LEAST, progress: Progress = lambda _done, _total: None
) -> list[Alike]:
    """Return the pairs of texts that have at least so many points, the most alike first."""
    return _best(_walk(bags, least, progress, frozenset()))


def alike_to(
    new: Sequence[Bag],
    old: Sequence[Bag],
    least: float = LEAST,
    progress: Progress = lambda _done, _total: None,
) -> list[Alike]:
    """Return the pairs of a new text and another one, new or old; never of two old ones."""
    passed = frozenset(bag.key for bag in old)
    return _best(_walk([*old, *new], least, progress, passed))


def _best(found: Iterator[Alike]) -> list[Alike]:
    return sorted(found, key=lambda each: (-each.points, each.first, each.second))


def _walk(
    bags: Sequence[Bag], least: float, progress: Progress, passed: Collection[int]
) -> Iterator[Alike]:
    weight = weights(Counter(term for bag in bags for term in bag.terms), len(bags))
    known = [_Known(bag.key, bag.terms, sum(weight[t] for t in bag.terms)) for bag in bags]
    share = least / FULL - _SLACK
    by_term: defaultdict[str, list[int]] = defaultdict(list)
    ends: list[_End] = []
    for at, each in enumerate(known):
        if at % _TOLD_EACH == 0:
            progress(at, len(known))
        telling, end = _telling(each, weight, share)
        met: defaultdict[int, float] = defaultdict(float)
        for term in telling:
            for other in by_term[term]:
                met[other] += weight[term]
            by_term[term].append(at)
        ends.append(end)
        for other, both in met.items():
            # What they have not met in lies behind the end that comes first.
            most = both + min(end, ends[other]).rest
            if most >= _needed(known[other], each, share):
                pair = _pair(known[other], each, weight, share)
                if pair is not None and not (pair.first in passed and pair.second in passed):
                    yield pair
    progress(len(known), len(known))


def _telling(each: _Known, weight: Mapping[str, float], share: float) -> tuple[list[str], _End]:
    """Return the rarest terms of a text, so many that the rest alone could not make a pair."""
    rest = each.total
    out: list[str] = []
    for term in sorted(each.terms, key=lambda term: (-weight[term], term)):
        if rest < share * each.total:
            break
        out.append(term)
        rest -= weight[term]
    last = out[-1]
    return out, _End(-weight[last], last, rest)


def _needed(one: _Known, other: _Known, share: float) -> float:
    """Return what two texts have to share to be a pair."""
    return share / (1 + share) * (one.total + other.total)


def _pair(one: _Known, other: _Known, weight: Mapping[str, float], share: float) -> Alike | None:
    both = sum(weight[term] for term in one.terms & other.terms)
    if both < _needed(one, other, share):
        return None
    first, second = sorted((one.key, other.key))
    points = FULL * both / (one.total + other.total - both)
    # In which order numbers are added up must not decide which pair comes first.
    return Alike(first, second, round(min(FULL, points), _DIGITS))
