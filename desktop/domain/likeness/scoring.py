"""Score texts by what they share with a typed one: BM25, 0 to 100, explained term by term.

100 is what the typed text would score against itself, so that a score means the same for every
text: the share of what was typed that is there, rare words counting more than common ones.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from math import log
from typing import NamedTuple

K1, B = 1.2, 0.75
FULL = 100.0
# A document says a word in its title because it is about it; in its text it may stand beside.
_IN_TEXT = 0.5


class Score(NamedTuple):
    """Points of 100, and what each shared term gave to them, the most telling first."""

    points: float
    shared: tuple[tuple[str, float], ...] = ()

    @property
    def terms(self) -> tuple[str, ...]:
        """Return the shared terms."""
        return tuple(term for term, _ in self.shared)


NOTHING = Score(0.0)


def weights(having: Mapping[str, int], count: int) -> dict[str, float]:
    """Return how much each term tells: `having` of `count` texts have it, the rarer the more."""
    return {
        term: log(1 + (max(count, number) - number + 0.5) / (number + 0.5))
        for term, number in having.items()
    }


class Typed:
    """A typed text by its terms, ready to be compared with many."""

    def __init__(
        self, typed: Sequence[str], weight: Mapping[str, float], average: float = 0.0
    ) -> None:
        """`typed` may hold a term twice; `average` is the usual length of the texts compared."""
        self._weight = weight
        self._average = average or float(len(typed) or 1)
        itself = Counter(term for term in typed if term in weight)
        self._most = sum(self._parts(itself, len(typed)).values())

    def score(self, text: Sequence[str]) -> Score:
        """Return how alike a text is, given as its terms in any order."""
        counts = Counter(term for term in text if term in self._weight)
        return _explained(self._parts(counts, len(text)), self._most)

    def _parts(self, counts: Mapping[str, int], length: int) -> dict[str, float]:
        bend = K1 * (1 - B + B * length / self._average)
        return {
            term: self._weight[term] * count * (K1 + 1) / (count + bend)
            for term, count in counts.items()
        }


def best(scores: Iterable[Score]) -> Score:
    """Return the highest of several scores of one thing, which may be said in several ways."""
    return max(scores, key=lambda score: score.points, default=NOTHING)


def covered(weight: Mapping[str, float], title: Collection[str], text: Collection[str]) -> Score:
    """Return the share of what was typed that a document says: in its title full, else half.

    Documents are long and differ in length; how often one repeats a word tells nothing.
    """
    parts = {
        term: value * (1.0 if term in title else _IN_TEXT)
        for term, value in weight.items()
        if term in title or term in text
    }
    return _explained(parts, sum(weight.values()))


def _explained(parts: Mapping[str, float], most: float) -> Score:
    total = sum(parts.values())
    if not total or not most:
        return NOTHING
    # Shorter than what was typed, or saying a word twice, a text may come to more than all of it.
    points = min(FULL, FULL * total / most)
    given = [(term, points * part / total) for term, part in parts.items()]
    return Score(points, tuple(sorted(given, key=lambda pair: (-pair[1], pair[0]))))
