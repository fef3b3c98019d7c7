"""What a log really did: how often one activity directly followed another, and after what wait.

The directly-follows graph (van der Aalst, Process Mining, 2016, 6.2) with one length of every wait.
"""

from array import array
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise
from statistics import fmean, median
from typing import NamedTuple

from desktop.domain.process.log import Case

_HOUR_MS = 3_600_000


class Edge(NamedTuple):
    """How often an activity directly followed another; waits are milliseconds, None without."""

    before: str
    after: str
    times: int
    median_wait: float | None


class Discovered(NamedTuple):
    """The sums of a log; `variants` counts each course, `hours` are lengths of cases."""

    cases: int
    events: int
    activities: Counter[str]
    variants: Counter[tuple[str, ...]]
    edges: tuple[Edge, ...]
    starts: Counter[str]
    ends: Counter[str]
    mean_hours: float | None
    median_hours: float | None


class _Arrow:
    """What is known of one pair of activities; a wait takes eight bytes."""

    __slots__ = ("count", "waits")

    def __init__(self) -> None:
        self.count = 0
        self.waits = array("q")


class Discovery:
    """Takes cases one by one and keeps sums only, eight bytes of each wait and length."""

    def __init__(self) -> None:
        self._activities: Counter[str] = Counter()
        self._variants: Counter[tuple[str, ...]] = Counter()
        self._starts: Counter[str] = Counter()
        self._ends: Counter[str] = Counter()
        self._arrows: dict[tuple[str, str], _Arrow] = {}
        self._lengths = array("q")

    def add(self, case: Case) -> None:
        """Count a case; one without events is none."""
        names = tuple(event.activity for event in case.events)
        if not names:
            return
        self._activities.update(names)
        self._variants[names] += 1
        self._starts[names[0]] += 1
        self._ends[names[-1]] += 1
        self._follow(case)
        length = case.length
        if length is not None:
            self._lengths.append(length)

    def found(self) -> Discovered:
        """Return the sums of all cases so far."""
        hours = [length / _HOUR_MS for length in self._lengths]
        return Discovered(
            self._variants.total(),
            self._activities.total(),
            self._activities,
            self._variants,
            _edges(self._arrows),
            self._starts,
            self._ends,
            fmean(hours) if hours else None,
            median(hours) if hours else None,
        )

    def _follow(self, case: Case) -> None:
        for before, after in pairwise(case.events):
            pair = (before.activity, after.activity)
            arrow = self._arrows.get(pair)
            if arrow is None:
                arrow = self._arrows[pair] = _Arrow()
            arrow.count += 1
            if before.at is not None and after.at is not None:
                arrow.waits.append(after.at - before.at)


def discover(cases: Iterable[Case]) -> Discovered:
    """Return what cases did; each is read once, in a stream."""
    discovery = Discovery()
    for case in cases:
        discovery.add(case)
    return discovery.found()


def _edges(arrows: dict[tuple[str, str], _Arrow]) -> tuple[Edge, ...]:
    found = [
        Edge(before, after, arrow.count, median(arrow.waits) if arrow.waits else None)
        for (before, after), arrow in arrows.items()
    ]
    return tuple(sorted(found, key=lambda edge: (-edge.times, edge.before, edge.after)))
