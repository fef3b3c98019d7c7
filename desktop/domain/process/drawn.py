"""What a drawn process allows: which activity may follow which, which ones every course has.

Activities are counted from 0. Rows that stand for none are passed through on the way to the next.
"""

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from desktop.domain.process.activities import Activities
from desktop.domain.process.loops import NextTo, in_loops, reach
from desktop.domain.process.table import ProcessTable, RowKind

BEGIN, END = -1, -2
"""Stand before the first activity of a course and behind the last one."""

Pair = tuple[int, int]


class Drawn(NamedTuple):
    """A process as activities.

    `ways` are the drawn ones by their rows, `pairs` what may follow what directly, by which of
    the ways, and `after` the same without the edges. `without` has the activities on every path
    from start to end, each with a bit for every one that can be reached without it: sets would
    grow with the square of a long process. Those of `loops` can be come back to.
    """

    activities: int
    ways: tuple[tuple[str, str], ...]
    pairs: Mapping[Pair, tuple[int, ...]]
    after: Mapping[int, Sequence[int]]
    without: Mapping[int, int]
    loops: frozenset[int]

    def needs(self, mandatory: int, activity: int) -> bool:
        """Return whether one activity is on every path from start to another one."""
        return not self.without[mandatory] >> activity & 1


def drawn(table: ProcessTable, activities: Activities) -> Drawn:
    """Return what a table allows; loops, rows out of reach, no start and no end are all borne.

    Courses begin at starts, else at rows to which no way leads, else at the first row. They end
    at ends and where no way leads on, else at the last row that can be reached.
    """
    groups = {row: place for place, rows in enumerate(activities.values()) for row in rows}
    flow = _Flow(table, groups)
    pairs = flow.pairs()
    after: dict[int, list[int]] = {}
    for before, behind in pairs:
        if before != BEGIN and behind != END:
            after.setdefault(before, []).append(behind)
    return Drawn(len(activities), flow.ways, pairs, after, flow.mandatory(), in_loops(after))


def _next(after: Mapping[int, Sequence[int]]) -> NextTo:
    return lambda at: after.get(at, ())


class _Flow:
    """Rows by number with their ways; `groups` has the activity of a row, none for a silent one."""

    def __init__(self, table: ProcessTable, groups: Mapping[str, int]) -> None:
        self._rows = list({row.id: row for row in table.rows}.values())
        place = {row.id: at for at, row in enumerate(self._rows)}
        self._group = [groups.get(row.id) for row in self._rows]
        self.ways = tuple(dict.fromkeys((source, way.to) for source, way in table.ways()))
        self._links = [(place[source], place[target]) for source, target in self.ways]
        self._after: dict[int, list[int]] = {}
        self._before: dict[int, list[int]] = {}
        for source, target in self._links:
            self._after.setdefault(source, []).append(target)
            self._before.setdefault(target, []).append(source)
        self._starts = self._begins()
        self._ends = self._lasts()

    def pairs(self) -> dict[Pair, tuple[int, ...]]:
        """Return which activity can follow which through silent rows, by which ways."""
        origins = self._met(self._after, dict.fromkeys(self._starts, BEGIN))
        targets = self._met(self._before, dict.fromkeys(self._ends, END))
        found: dict[Pair, list[int]] = {}
        for way, (source, target) in enumerate(self._links):
            for before in origins[source]:
                for behind in targets[target]:
                    if before != behind:
                        found.setdefault((before, behind), []).append(way)
        return {pair: tuple(each) for pair, each in found.items()}

    def mandatory(self) -> dict[int, int]:
        """Return the activities without which no end can be reached, with what then can be."""
        found = {}
        for group in dict.fromkeys(self._some_path()):
            reached = self._reached_without(group)
            if not reached & self._ends:
                found[group] = sum(1 << each for each in set(self._groups_in(reached)))
        return dict(sorted(found.items()))

    def _reached_without(self, group: int) -> set[int]:
        def behind(at: int) -> Iterable[int]:
            return (each for each in self._after.get(at, ()) if self._group[each] != group)

        return reach((at for at in self._starts if self._group[at] != group), behind)

    def _groups_in(self, rows: Iterable[int]) -> Iterable[int]:
        return (group for at in rows if (group := self._group[at]) is not None)

    def _some_path(self) -> Iterable[int]:
        """Return the activities of one path from start to end: what lies aside is on no other."""
        came = dict.fromkeys(self._starts, -1)
        waiting = deque(self._starts)
        while waiting:
            at = waiting.popleft()
            if at in self._ends:
                path = [at]
                while came[path[-1]] >= 0:
                    path.append(came[path[-1]])
                return self._groups_in(path)
            for each in self._after.get(at, ()):
                if each not in came:
                    came[each] = at
                    waiting.append(each)
        return ()

    def _met(self, links: Mapping[int, list[int]], edges: Mapping[int, int]) -> list[set[int]]:
        """Return for each row the activities that lead to it along links through silent rows.

        A row of an activity has only that one; `edges` are the silent rows at which it begins.
        """
        found = [set() if group is None else {group} for group in self._group]
        begins: dict[int, list[int]] = {}
        for at, group in enumerate(self._group):
            if group is not None:
                begins.setdefault(group, []).extend(links.get(at, ()))
        for at, edge in edges.items():
            begins.setdefault(edge, []).append(at)
        for group, rows in begins.items():
            silent = [at for at in rows if self._group[at] is None]
            for at in reach(silent, lambda at: self._silent(links.get(at, ()))):
                found[at].add(group)
        return found

    def _silent(self, rows: Iterable[int]) -> Iterable[int]:
        return (at for at in rows if self._group[at] is None)

    def _begins(self) -> list[int]:
        every = range(len(self._rows))
        starts = [at for at in every if self._rows[at].kind is RowKind.START]
        outside = [at for at in starts if not self._rows[at].inside]
        return outside or starts or [at for at in every if at not in self._before] or [*every[:1]]

    def _lasts(self) -> set[int]:
        reached = reach(self._starts, _next(self._after))
        ends = {
            at for at in reached if self._rows[at].kind is RowKind.END or not self._after.get(at)
        }
        return ends or {max(reached)} if reached else set()
