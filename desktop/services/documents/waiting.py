"""What waits in the library: for one person to review or sign, for the desk to look at again."""

from typing import NamedTuple

from desktop.domain.documents.review_dates import ReviewDue, review_due
from desktop.services.base import Service
from desktop.store.library import waiting


class Waiting(NamedTuple):
    """Counts for the rail and the home page; `due` and `overdue` are reviews by their dates."""

    reviews: int = 0
    to_sign: int = 0
    due: int = 0
    overdue: int = 0

    @property
    def mine(self) -> int:
        """Return how many acts wait for this person."""
        return self.reviews + self.to_sign


class WaitingService(Service):
    """Reads only, one statement for each count."""

    def waiting(self) -> Waiting:
        """Return how much waits for this person, and for the desk."""
        now = self._session.clock()
        dates = waiting.review_dates(self._store.reader)
        urgent = [review_due(next_at, wanted_at, now) for next_at, wanted_at in dates]
        return Waiting(
            len(self.asked()),
            len(self.to_sign()),
            urgent.count(ReviewDue.SOON),
            urgent.count(ReviewDue.OVERDUE),
        )

    def asked(self) -> list[tuple[int, int]]:
        """Return document and version of what this person is asked to review, oldest first."""
        person = self._session.person
        return [] if person is None else waiting.reviews(self._store.reader, person)

    def to_sign(self) -> list[int]:
        """Return the documents in force that this person has not signed yet."""
        person = self._session.person
        return [] if person is None else waiting.to_sign(self._store.reader, person)
