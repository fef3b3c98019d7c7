"""Whether two reports are about the same: the same matter in the same place, or in like words."""

from collections.abc import Iterable
from typing import NamedTuple

from desktop.domain.search_text import normalise
from desktop.domain.triage.suggest import terms_of

_SHARED, _SHARED_PART = 2, 0.5


class Report(NamedTuple):
    """What is compared of a ticket; category and place by their keys."""

    subject: str
    category: int | None = None
    place: int | None = None


def count_alike(mine: Report, others: Iterable[Report], enough: int) -> int:
    """Return how many of the others are the same matter, counted up to `enough`.

    In the same category the same place will do, or half of my subject's words; where no category
    is known, only the words count.
    """
    # A single sign is no word: it tells nothing apart.
    words = [term for term in terms_of(mine.subject) if len(term) > 1]
    count = 0
    for other in others:
        count += _alike(mine, words, other)
        if count >= enough:
            break
    return count


def _alike(mine: Report, words: list[str], other: Report) -> bool:
    if mine.category != other.category:
        return False
    if mine.category is not None and mine.place is not None and mine.place == other.place:
        return True
    theirs = normalise(other.subject)
    shared = sum(word in theirs for word in words)
    return shared >= _SHARED and shared >= _SHARED_PART * len(words)
