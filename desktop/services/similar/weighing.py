"""The terms of a typed text with their hits in the index and what each of them tells."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.domain.likeness.candidates import MOST, TermHits, frequency
from desktop.domain.likeness.cutting import spoken, typed_terms
from desktop.domain.likeness.scoring import Score, weights
from desktop.domain.progress import Progress
from desktop.store import likeness
from desktop.store.driver import Connection


class Extent(NamedTuple):
    """How many tickets there are, and their first and last key."""

    tickets: int
    first: int
    last: int


class Weighed(NamedTuple):
    """A typed text by its terms that stand anywhere: ticket hits, library hits by kind, weights."""

    text: str
    terms: Sequence[str]
    tickets: Sequence[TermHits]
    library: dict[str, dict[str, list[int]]]
    weight: dict[str, float]

    def said(self, score: Score) -> tuple[str, ...]:
        """Return what a score's text shares, as it was typed."""
        return tuple(spoken(self.text, score.terms))


def weighed(connection: Connection, text: str, extent: Extent, progress: Progress) -> Weighed:
    """Look the terms of a text up; `progress` may end it between two of them."""
    terms = typed_terms(text)
    tickets: list[TermHits] = []
    library: dict[str, dict[str, list[int]]] = {}
    having: dict[str, int] = {}
    for done, term in enumerate(terms):
        progress(done, len(terms))
        keys = likeness.ticket_hits(connection, term, MOST)
        number = frequency(keys, extent.first, extent.last)
        library[term] = likeness.library_hits(connection, term, MOST)
        # What stands nowhere can be shared with nothing, and says nothing about anything.
        having[term] = number + sum(map(len, library[term].values()))
        tickets.append(TermHits(term, number, keys))
    known = {term: number for term, number in having.items() if number}
    return Weighed(text, terms, tickets, library, weights(known, extent.tickets))
