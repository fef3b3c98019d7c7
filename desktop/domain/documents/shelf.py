"""A document as the library lists it: which version is read, what state is told, what is due."""

from collections.abc import Iterable
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.documents.review_dates import ReviewDue
from desktop.domain.documents.states import State


class OnWay(NamedTuple):
    """The version that is on its way."""

    version: int
    number: int
    label: str
    state: State
    author: int | None


class Shelved(NamedTuple):
    """One document; `version` is the one to read: in force, else on its way, else the last.

    `state` is that version's; `on_way` the one being made. Overdue stays effective and says so.
    """

    document: int
    kind: DocumentKind
    code: str
    title: Bilingual
    service_type: int | None
    category: int | None
    owner: int | None
    version: int
    number: int
    label: str
    state: State
    on_way: OnWay | None = None
    review: ReviewDue = ReviewDue.NO
    review_wanted: bool = False
    next_review_at: int | None = None
    template: int | None = None
    starred: bool = False

    @property
    def in_force(self) -> bool:
        """Return whether a version of it is in force."""
        return self.state is State.EFFECTIVE


class Summary(NamedTuple):
    """How many documents there are, and in which state; one may count in several."""

    total: int
    effective: int
    drafts: int
    in_review: int
    due: int
    overdue: int


def summary(shelf: Iterable[Shelved]) -> Summary:
    """Return the counts below the library."""
    rows = list(shelf)
    ways = [row.on_way.state for row in rows if row.on_way]
    reviews = [row.review for row in rows]
    return Summary(
        len(rows),
        sum(row.in_force for row in rows),
        ways.count(State.DRAFT),
        len(ways) - ways.count(State.DRAFT),
        reviews.count(ReviewDue.SOON),
        reviews.count(ReviewDue.OVERDUE),
    )
