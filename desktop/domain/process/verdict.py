"""One course held against a drawn process: what is skipped, again, out of order, outside."""

from collections.abc import Sequence
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.process.drawn import BEGIN, END, Drawn, Pair
from desktop.domain.process.loops import reach

ELSEWHERE = -3
"""An activity that the process does not know."""


class Kind(StrEnum):
    """In what a case may deviate."""

    SKIPPED = "skipped"
    WRONG_ORDER = "wrong_order"
    REPEATED = "repeated"
    OUTSIDE = "outside"


class Sign(NamedTuple):
    """One deviation; one in order names what came `before`, or nothing for whatever came."""

    kind: Kind
    activity: Bilingual
    before: Bilingual = Bilingual()


class Fault(NamedTuple):
    """A deviation by number: the place of an event that is outside, else the activity."""

    kind: Kind
    at: int
    before: int = BEGIN


class Hop(NamedTuple):
    """From one activity to the next one: the places of the events before and behind it.

    `entered` is where the activity before was entered, for how long a case was there.
    """

    pair: Pair
    entered: int
    left: int
    reached: int


class Verdict(NamedTuple):
    """What a course is: activities it passed, its hops, drawn ways it took, its faults."""

    steps: int
    passed: tuple[int, ...]
    hops: tuple[Hop, ...]
    ways: tuple[int, ...]
    faults: tuple[Fault, ...]

    @property
    def fitness(self) -> float:
        """Return 1 − faults / steps, never below 0; steps are the events and what was skipped."""
        return 1 - len(self.faults) / self.steps


def judge(process: Drawn, course: Sequence[int], *, ended: bool = True) -> Verdict:
    """Return the verdict on a course of activities, at least one.

    Every event is at most one fault. It is *outside* where its activity is unknown; such events
    are then passed over, staying in an activity is always allowed. It is *repeated* where its
    activity is entered again and the process has no way back to it. It is in *wrong order* where
    it may not follow the one before; leaping over what the case skips is only a skip. *Skipped*
    are activities on every path that the case never saw; one that has not ended can have skipped
    only what lies on every path to where it is.
    """
    runs = _runs(course)
    passed = tuple(dict.fromkeys(run.pair[1] for run in runs))
    skipped = _skipped(process, passed, runs[-1].pair[1] if runs else None, ended=ended)
    faults = [Fault(Kind.OUTSIDE, at) for at, each in enumerate(course) if each == ELSEWHERE]
    faults += [Fault(Kind.SKIPPED, each) for each in skipped]
    may_follow = cache(lambda pair: _may_follow(process, pair, skipped))
    seen: set[int] = set()
    for run in runs:
        before, at = run.pair
        if at in seen and at not in process.loops:
            faults.append(Fault(Kind.REPEATED, at))
        elif before != BEGIN and not may_follow(run.pair):
            faults.append(Fault(Kind.WRONG_ORDER, at, before))
        seen.add(at)
    pairs = [run.pair for run in runs]
    if runs and ended:
        pairs.append((runs[-1].pair[1], END))
    ways = dict.fromkeys(way for pair in pairs for way in process.pairs.get(pair, ()))
    steps = len(course) + len(skipped)
    return Verdict(steps, passed, tuple(runs[1:]), tuple(ways), tuple(faults))


def _runs(course: Sequence[int]) -> list[Hop]:
    """Return every entering of a known activity; the first one comes from the beginning."""
    found: list[Hop] = []
    now, entered, left = BEGIN, 0, 0
    for place, at in enumerate(course):
        if at == ELSEWHERE:
            continue
        if at != now:
            found.append(Hop((now, at), entered, left, place))
            now, entered = at, place
        left = place
    return found


def _skipped(
    process: Drawn, passed: Sequence[int], last: int | None, *, ended: bool
) -> frozenset[int]:
    unseen = [at for at in process.without if at not in passed]
    if ended:
        return frozenset(unseen)
    if last is None:
        return frozenset()
    return frozenset(at for at in unseen if process.needs(at, last))


def _may_follow(process: Drawn, pair: Pair, skipped: frozenset[int]) -> bool:
    if pair in process.pairs:
        return True
    before, at = pair
    leaps = reach([before], lambda here: (e for e in process.after.get(here, ()) if e in skipped))
    return any((here, at) in process.pairs for here in leaps)
