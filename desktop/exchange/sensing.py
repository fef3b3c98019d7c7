"""What the values of a column say about it, whatever its header claims."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop.domain.durations import HOUR, minutes_of
from desktop.domain.fields import FieldKind
from desktop.exchange.dates import looks_like_date
from desktop.exchange.words import vocabulary, word_key

_NUMBER = re.compile(r"-?(0|[1-9]\d{0,14})(\.\d{1,10})?$")
_TIME_OF_DAY = re.compile(r"\d[:时点]\d|\d[TZ]\d|\d\s*[ap]\.?m", re.IGNORECASE)
_CLOCK = re.compile(r"([01]?\d|2[0-3])[:：][0-5]\d([:：][0-5]\d)?$")
YES = frozenset({"true", "yes", "y", "是", "t"})
NO = frozenset({"false", "no", "n", "否", "f"})
_LONG = 200
_MOST = 0.9
_JUDGED = 300


@dataclass(frozen=True, slots=True)
class Sense:
    """Shares are of the filled cells, from 0 to 1."""

    filled: int
    distinct: int
    dates: float
    numbers: float
    durations: float
    clocks: float
    yes_no: float
    length: float
    longest: int
    timed: bool
    words: tuple[str, ...]

    @property
    def unique(self) -> float:
        """Return how many of the filled cells differ from each other."""
        return self.distinct / self.filled if self.filled else 0.0

    def known(self, kind: str) -> float:
        """Return the share of the different words that a value list knows."""
        words = vocabulary().values[kind]
        return _share(self.words, lambda word: word_key(word) in words)

    @property
    def kind(self) -> FieldKind:
        """Return the kind of extra field that fits the values."""
        if not self.filled:
            return FieldKind.TEXT
        if self.yes_no == 1:
            return FieldKind.YES_NO
        if self.numbers >= _MOST:
            return FieldKind.NUMBER
        if self.dates >= _MOST:
            return FieldKind.DATETIME if self.timed else FieldKind.DATE
        return FieldKind.LONG_TEXT if self.longest > _LONG else FieldKind.TEXT


def sense(values: Sequence[str]) -> Sense:
    """Judge a sample of cells; empty ones and placeholders are left out by the caller."""
    counts = Counter(values)
    words = tuple(word for word, _count in counts.most_common(_JUDGED))
    return Sense(
        filled=len(values),
        distinct=len(counts),
        dates=_share(words, looks_like_date),
        numbers=_share(words, lambda word: bool(_NUMBER.match(word.strip()))),
        durations=_share(words, lambda word: minutes_of(word, HOUR) is not None),
        clocks=_share(words, lambda word: bool(_CLOCK.match(word.strip()))),
        yes_no=_share(words, lambda word: word.strip().lower() in YES | NO),
        length=sum(map(len, words)) / len(words) if words else 0.0,
        longest=max((len(word) + _LONG * ("\n" in word) for word in words), default=0),
        timed=any(_TIME_OF_DAY.search(word[:40]) for word in words),
        words=words,
    )


def placeholders_in(values: Sequence[str], elsewhere: frozenset[str]) -> list[str]:
    """Return the words that stand for an empty cell in a column.

    A word counts as one where it recurs beside other values, where all other values are numbers
    or dates, or where other columns of the file use it so.
    """
    counts = Counter(values)
    candidates = [word for word in counts if word.strip().lower() in vocabulary().placeholders]
    if not candidates:
        return []
    others = sense([word for word in values if word not in candidates])
    typed = others.filled > 0 and max(others.numbers, others.dates) >= _MOST
    return [word for word in candidates if typed or counts[word] > 1 or word in elsewhere]


def _share(words: Sequence[str], test: Callable[[str], bool]) -> float:
    return sum(map(test, words)) / len(words) if words else 0.0
