"""Which step of the flow each node stands on: the longest way to it, back edges left out."""

from collections.abc import Iterator
from heapq import heapify, heappop, heappush
from itertools import islice

from desktop.drawing.flow.graph import EdgeKind, Net, NodeKind


def back_links(net: Net) -> frozenset[int]:
    """Return the links that lead back, so that all others make no circle."""
    found = {
        at
        for at, link in enumerate(net.links)
        if link.edge.kind is EdgeKind.BACK or net.stage_of[link.source] > net.stage_of[link.target]
    }
    leaving: list[list[int]] = [[] for _ in net.nodes]
    for at, link in enumerate(net.links):
        if at not in found:
            leaving[link.source].append(at)
    search = _Search(net, leaving)
    for root in range(len(net.nodes)):
        found |= search.from_root(root)
    return frozenset(found)


class _Search:
    """Goes into the depth; a link to a node that is still open closes a circle."""

    def __init__(self, net: Net, leaving: list[list[int]]) -> None:
        self._net, self._leaving = net, leaving
        self._seen, self._open = set[int](), set[int]()

    def from_root(self, root: int) -> set[int]:
        """Return links back among what is reached from a node and not seen before."""
        found = set[int]()
        if root in self._seen:
            return found
        way = [self._enter(root)]
        while way:
            node, rest = way[-1]
            at = next(rest, -1)
            if at < 0:
                self._open.discard(node)
                way.pop()
            elif self._net.links[at].target in self._open:
                found.add(at)
            elif self._net.links[at].target not in self._seen:
                way.append(self._enter(self._net.links[at].target))
        return found

    def _enter(self, node: int) -> tuple[int, Iterator[int]]:
        self._seen.add(node)
        self._open.add(node)
        return node, iter(self._leaving[node])


def ranks(net: Net, back: frozenset[int]) -> list[int]:
    """Return the rank of each node, counted from 0."""
    return _Ranking(net, back).run()


class _Ranking:
    """Takes the nodes in the order of the flow; those beside the main line as soon as they can.

    Beside a main line each rank has room for one node, so that a chart stays two boxes wide: what
    stands further down and needs room there too is moved down. A stage begins behind all of the
    one before it.
    """

    def __init__(self, net: Net, back: frozenset[int]) -> None:
        self._net = net
        self._leaving: list[list[int]] = [[] for _ in net.nodes]
        self._waits_for = [0] * len(net.nodes)
        for at, link in enumerate(net.links):
            if at not in back:
                self._leaving[link.source].append(at)
                self._waits_for[link.target] += 1
        self._has_way_in = [count > 0 for count in self._waits_for]
        self._ranks = [0] * len(net.nodes)
        self._free_beside = 0
        self._stage = self._floor = self._reached = 0

    def run(self) -> list[int]:
        """Return the ranks."""
        ready = [self._order(node) for node, open_ in enumerate(self._waits_for) if not open_]
        heapify(ready)
        while ready:
            node = heappop(ready)[-1]
            self._settle(node)
            for at in self._leaving[node]:
                target = self._net.links[at].target
                reached = self._ranks[node] + self._length(at)
                self._ranks[target] = max(self._ranks[target], reached)
                self._waits_for[target] -= 1
                if not self._waits_for[target]:
                    heappush(ready, self._order(target))
        first = min(self._ranks, default=0)
        return [rank - first for rank in self._ranks]

    def _order(self, node: int) -> tuple[int, bool, int]:
        return self._net.stage_of[node], not self._net.beside(node), node

    def _settle(self, node: int) -> None:
        if self._net.stage_of[node] > self._stage:
            self._stage, self._floor = self._net.stage_of[node], self._reached + 1
        self._ranks[node] = max(self._ranks[node], self._floor)
        if not self._has_way_in[node] and node:
            self._ranks[node] = max(self._ranks[node], self._told_of(node))
        beside = self._net.beside(node)
        if beside or any(
            self._net.beside(self._net.links[at].target) for at in self._leaving[node]
        ):
            self._ranks[node] = max(self._ranks[node], self._free_beside)
        if beside:
            self._free_beside = self._ranks[node] + 1
        self._reached = max(self._reached, self._ranks[node])

    def _told_of(self, node: int) -> int:
        """Return a rank for a node that nothing leads to: below the one it is told of after."""
        before = (each for each in range(node - 1, -1, -1) if not self._net.beside(each))
        return max((self._ranks[each] + 1 for each in islice(before, 1)), default=0)

    def _length(self, at: int) -> int:
        net, link = self._net, self._net.links[at]
        if net.beside(link.target):
            return 0
        other_lane = net.lane_of[link.source] != net.lane_of[link.target]
        parts = net.nodes[link.source].kind is NodeKind.DECISION
        return 0 if other_lane and (parts or link.edge.kind is EdgeKind.ESCALATE) else 1
