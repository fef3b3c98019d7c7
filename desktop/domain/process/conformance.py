"""How cases really followed a drawn process: what they skip, repeat, do out of order, outside.

What counts as which is said in verdict.py. Cases are taken one by one; kept are sums, eight bytes
of each wait and stay, and of each deviation the first cases.
"""

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual, said
from desktop.domain.process.activities import Activities, key_of, lookup
from desktop.domain.process.conformity import (
    ActivityFigure,
    CaseRef,
    Conformity,
    Deviation,
    WayFigure,
    middle,
)
from desktop.domain.process.drawn import Pair, drawn
from desktop.domain.process.log import Case
from desktop.domain.process.table import ProcessTable
from desktop.domain.process.verdict import ELSEWHERE, Fault, Hop, Kind, Sign, Verdict, judge

MOST_CASES = 2_000
"""So many cases of each deviation are kept; the counts are true beyond that."""

_MOST_NAMES, _OTHERS = 5_000, "…"
_MOST_COURSES, _LONGEST = 20_000, 200


class _Tally:
    """How many cases have a sign, and the first of them."""

    __slots__ = ("count", "most", "refs")

    def __init__(self, most: int | None) -> None:
        self.count = 0
        self.most = most
        self.refs: list[CaseRef] = []

    def add(self, ref: CaseRef) -> None:
        self.count += 1
        if self.most is None or len(self.refs) < self.most:
            self.refs.append(ref)


class _Measured(NamedTuple):
    """A hop, with the list of waits and the list of stays it adds to."""

    hop: Hop
    waits: "array[int]"
    stays: "array[int]"


class _Course(NamedTuple):
    """What every case of one course adds to."""

    verdict: Verdict
    fitness: float
    tallies: tuple[_Tally, ...]
    measured: tuple[_Measured, ...]


class Conformance:
    """Takes cases one by one. `unseen` activities are ones of which cases can tell nothing.

    Of the sign that is `wanted` all cases are kept, however many.
    """

    def __init__(
        self,
        table: ProcessTable,
        activities: Activities,
        unseen: Iterable[Bilingual] = (),
        wanted: Sign | None = None,
    ) -> None:
        silent = set(unseen)
        self._activities = activities
        self._names = [name for name in activities if name not in silent]
        self._process = drawn(table, {name: activities[name] for name in self._names})
        self._numbers = {name: place for place, name in enumerate(self._names)}
        self._known = lookup(self._names)
        self._wanted = wanted
        self._tallies: dict[Sign, _Tally] = {}
        self._elsewhere: dict[str, str] = {}
        self._courses: dict[tuple[tuple[str, ...], bool], _Course] = {}
        self._waits: dict[Pair, array[int]] = {}
        self._stays: dict[int, array[int]] = {}
        self._passed: Counter[int] = Counter()
        self._took: Counter[int] = Counter()
        self._cases, self._fitting, self._fitness = 0, 0, 0.0

    def add(self, case: Case, key: int | None = None, *, ended: bool = True) -> None:
        """Count a case, of a ticket with its `key`; one without events is none."""
        events = case.events
        if not events:
            return
        course = self._course(tuple(event.activity for event in events), ended=ended)
        self._cases += 1
        self._fitness += course.fitness
        self._fitting += not course.verdict.faults
        self._passed.update(course.verdict.passed)
        self._took.update(course.verdict.ways)
        if course.tallies:
            ref = CaseRef(case.id, key)
            for tally in course.tallies:
                tally.add(ref)
        for (_, entered, left, reached), waits, stays in course.measured:
            came, went, at = events[entered].at, events[left].at, events[reached].at
            if at is not None:
                if went is not None:
                    waits.append(at - went)
                if came is not None:
                    stays.append(at - came)

    def found(self) -> Conformity:
        """Return the sums of all cases so far."""
        return Conformity(
            self._cases,
            self._fitness / self._cases if self._cases else None,
            self._fitting,
            tuple(map(self._activity, self._activities)),
            tuple(self._ways()),
            tuple(sorted(self._deviations(), key=_rank)),
            {sign: tuple(tally.refs) for sign, tally in self._tallies.items()},
        )

    def _course(self, names: tuple[str, ...], *, ended: bool) -> _Course:
        found = self._courses.get((names, ended))
        if found is None:
            found = self._judged(names, ended=ended)
            if len(self._courses) < _MOST_COURSES and len(names) <= _LONGEST:
                self._courses[names, ended] = found
        return found

    def _judged(self, names: tuple[str, ...], *, ended: bool) -> _Course:
        verdict = judge(self._process, [self._number(name) for name in names], ended=ended)
        signs = dict.fromkeys(sign for each in verdict.faults for sign in self._signs(each, names))
        measured = tuple(
            _Measured(
                hop,
                self._waits.setdefault(hop.pair, array("q")),
                self._stays.setdefault(hop.pair[0], array("q")),
            )
            for hop in verdict.hops
        )
        return _Course(verdict, verdict.fitness, tuple(map(self._tally, signs)), measured)

    def _number(self, name: str) -> int:
        known = self._known.get(key_of(name))
        return ELSEWHERE if known is None else self._numbers[known]

    def _signs(self, fault: Fault, names: tuple[str, ...]) -> Iterator[Sign]:
        """Yield what a fault counts as; one in order counts for whatever came before, too."""
        if fault.kind is Kind.OUTSIDE:
            yield Sign(fault.kind, said(self._elsewhere_named(names[fault.at])))
            return
        name = self._names[fault.at]
        yield Sign(fault.kind, name)
        if fault.kind is Kind.WRONG_ORDER:
            yield Sign(fault.kind, name, self._names[fault.before])

    def _elsewhere_named(self, name: str) -> str:
        """Return an unknown name as it was first written; beyond many they count as one."""
        key = key_of(name)
        if key not in self._elsewhere and len(self._elsewhere) >= _MOST_NAMES:
            return _OTHERS
        return self._elsewhere.setdefault(key, name.strip() or _OTHERS)

    def _tally(self, sign: Sign) -> _Tally:
        if sign not in self._tallies:
            self._tallies[sign] = _Tally(None if sign == self._wanted else MOST_CASES)
        return self._tallies[sign]

    def _activity(self, name: Bilingual) -> ActivityFigure:
        at = self._numbers.get(name)
        rows = self._activities[name]
        if at is None:
            return ActivityFigure(name, rows, is_seen=False)
        into = [waits for (_, behind), waits in self._waits.items() if behind == at]
        return ActivityFigure(
            name,
            rows,
            is_mandatory=at in self._process.without,
            cases=self._passed[at],
            skipped=self._count(Sign(Kind.SKIPPED, name)),
            repeated=self._count(Sign(Kind.REPEATED, name)),
            out_of_order=self._count(Sign(Kind.WRONG_ORDER, name)),
            median_wait=middle(into),
            median_stay=middle([self._stays.get(at, array("q"))]),
        )

    def _count(self, sign: Sign) -> int:
        tally = self._tallies.get(sign)
        return tally.count if tally else 0

    def _ways(self) -> Iterator[WayFigure]:
        pairs: dict[int, list[Pair]] = {}
        for pair, ways in self._process.pairs.items():
            for way in ways:
                pairs.setdefault(way, []).append(pair)
        for way, (source, target) in enumerate(self._process.ways):
            if way in pairs:
                waits = [self._waits[pair] for pair in pairs[way] if pair in self._waits]
                yield WayFigure(source, target, self._took[way], middle(waits))
            else:
                yield WayFigure(source, target)

    def _deviations(self) -> Iterator[Deviation]:
        for sign, tally in self._tallies.items():
            if sign.kind is not Kind.WRONG_ORDER or any(sign.before):
                share = tally.count / self._cases
                yield Deviation(sign, tally.count, share, tuple(tally.refs))


def _rank(each: Deviation) -> tuple[int, Sign]:
    return -each.cases, each.sign
