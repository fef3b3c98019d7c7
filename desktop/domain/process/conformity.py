"""What cases did with a drawn process, in figures: by activity, by way, by deviation."""

from array import array
from collections.abc import Iterable, Mapping
from itertools import chain
from statistics import median
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.process.verdict import Kind, Sign

_COMMONEST = 3


class CaseRef(NamedTuple):
    """A case by its id; a ticket by its number, with its key."""

    id: str
    key: int | None = None


class ActivityFigure(NamedTuple):
    """One activity: how many cases passed it, and how many of them did what; medians are ms.

    One that is not seen is of a kind that cases tell nothing of.
    """

    name: Bilingual
    rows: tuple[str, ...]
    is_seen: bool = True
    is_mandatory: bool = False
    cases: int = 0
    skipped: int = 0
    repeated: int = 0
    out_of_order: int = 0
    median_wait: float | None = None
    median_stay: float | None = None

    def share(self, kind: Kind) -> float | None:
        """Return the share of cases that skipped it or, of those that passed it, did otherwise.

        None where no case came so far, or no share is told of this kind.
        """
        counts = {
            Kind.SKIPPED: (self.skipped, self.cases + self.skipped),
            Kind.REPEATED: (self.repeated, self.cases),
            Kind.WRONG_ORDER: (self.out_of_order, self.cases),
        }
        count, whole = counts.get(kind, (0, 0))
        return count / whole if whole else None


class WayFigure(NamedTuple):
    """A drawn way from row to row: how many cases took it, None where that cannot be seen.

    What went from one activity to another went all of the ways that lead from the one to the
    other; ways within an activity cannot be seen.
    """

    source: str
    target: str
    cases: int | None = None
    median_wait: float | None = None


class Deviation(NamedTuple):
    """A deviation, how many cases have it, their share of all, the first of them."""

    sign: Sign
    cases: int
    share: float
    examples: tuple[CaseRef, ...]


class Conformity(NamedTuple):
    """The sums; `fitness` is the mean over cases, `fitting` counts those without a fault.

    `kept` has of each sign the first cases, of an activity in wrong order also without `before`.
    """

    cases: int
    fitness: float | None
    fitting: int
    activities: tuple[ActivityFigure, ...]
    ways: tuple[WayFigure, ...]
    deviations: tuple[Deviation, ...]
    kept: Mapping[Sign, tuple[CaseRef, ...]]

    @property
    def commonest(self) -> tuple[Deviation, ...]:
        """Return the three commonest deviations."""
        return self.deviations[:_COMMONEST]

    @property
    def outside(self) -> dict[str, int]:
        """Return the unknown activities with how many cases had them, the commonest first."""
        return {
            each.sign.activity.constant(): each.cases
            for each in self.deviations
            if each.sign.kind is Kind.OUTSIDE
        }

    def by_row(self) -> dict[str, ActivityFigure]:
        """Return for each row of an activity what is known of that."""
        return {row: figure for figure in self.activities for row in figure.rows}


def middle(lists: Iterable["array[int]"]) -> float | None:
    """Return the median of lists of lengths together, None where they are empty."""
    every = array("q", chain.from_iterable(lists))
    return median(every) if every else None
