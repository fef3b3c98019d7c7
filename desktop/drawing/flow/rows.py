"""Which row of its lane each node stands in: straight lines, few crossings (barycentre)."""

from collections import defaultdict
from typing import NamedTuple

from desktop.drawing.flow.graph import EdgeKind, Net

_SWEEPS = 8


class Rows(NamedTuple):
    """The column of each node over all lanes; each lane's first column; links drawn straight.

    `firsts` has one more entry than there are lanes: the number of columns.
    """

    columns: list[int]
    firsts: list[int]
    straight: frozenset[int]


class _Line(NamedTuple):
    """Nodes that stand in one row, one behind the other, and the ranks that it keeps free."""

    nodes: tuple[int, ...]
    lane: int
    begin: int
    end: int


def rows(net: Net, back: frozenset[int], ranks: list[int]) -> Rows:
    """Return where nodes stand across the flow.

    Each line of nodes has its row for itself between its ends, so nothing stands in its way.
    """
    straight = _straight_links(net, back, ranks)
    lines = _lines(net, ranks, straight)
    best, best_cost = _placed(net, lines, [0.0] * len(lines)), float("inf")
    found = best
    for _ in range(_SWEEPS):
        cost = _cost(net, ranks, found[0])
        if cost >= best_cost:
            break
        best, best_cost = found, cost
        found = _placed(net, lines, _pulls(net, lines, found[0]))
    return Rows(*best, straight)


def _straight_links(net: Net, back: frozenset[int], ranks: list[int]) -> frozenset[int]:
    """Return links along which nodes stand in line: each node has one before, one behind it."""
    wanted = [
        (ranks[link.target] - ranks[link.source], at)
        for at, link in enumerate(net.links)
        if at not in back
        and ranks[link.target] > ranks[link.source]
        and net.lane_of[link.source] == net.lane_of[link.target]
        and net.beside(link.source) == net.beside(link.target)
        and link.edge.kind is EdgeKind.NORMAL
    ]
    leaves, enters, found = set[int](), set[int](), set[int]()
    for _, at in sorted(wanted):
        link = net.links[at]
        if link.source not in leaves and link.target not in enters:
            leaves.add(link.source)
            enters.add(link.target)
            found.add(at)
    return frozenset(found)


def _lines(net: Net, ranks: list[int], straight: frozenset[int]) -> list[_Line]:
    after = {net.links[at].source: net.links[at].target for at in straight}
    begun = set(range(len(net.nodes))) - set(after.values())
    found = []
    for node in sorted(begun):
        nodes = [node]
        while nodes[-1] in after:
            nodes.append(after[nodes[-1]])
        found.append(_Line(tuple(nodes), net.lane_of[node], ranks[node], ranks[nodes[-1]]))
    return found


def _placed(net: Net, lines: list[_Line], pulls: list[float]) -> tuple[list[int], list[int]]:
    """Return columns and first columns with the lines in the order of their pulls."""
    # In a chart of one lane the first line is the main line, down the side.
    order = sorted(range(len(lines)), key=lambda at: (len(net.lanes) == 1 and at > 0, pulls[at]))
    taken: list[list[set[int]]] = [[set()] for _ in net.lanes]
    row_of = [0] * len(lines)
    for at in order:
        line = lines[at]
        wanted = set(range(line.begin, line.end + 1))
        lane = taken[line.lane]
        least = 1 if net.beside(line.nodes[0]) else 0
        free = (row for row in range(least, len(lane)) if not lane[row] & wanted)
        row = next(free, max(least, len(lane)))
        if row == len(lane):
            lane.append(set())
        lane[row] |= wanted
        row_of[at] = row
    firsts = [0]
    for lane in taken:
        firsts.append(firsts[-1] + len(lane))
    columns = [0] * len(net.nodes)
    for at, line in enumerate(lines):
        for node in line.nodes:
            columns[node] = firsts[line.lane] + row_of[at]
    return columns, firsts


def _pulls(net: Net, lines: list[_Line], columns: list[int]) -> list[float]:
    """Return for each line the mean column of the nodes that its own are linked to."""
    line_of = {node: at for at, line in enumerate(lines) for node in line.nodes}
    sums, counts = [0.0] * len(lines), [0] * len(lines)
    for link in net.links:
        for here, there in ((link.source, link.target), (link.target, link.source)):
            if line_of[here] != line_of[there]:
                sums[line_of[here]] += columns[there]
                counts[line_of[here]] += 1
    return [
        sums[at] / counts[at] if counts[at] else float(columns[line.nodes[0]])
        for at, line in enumerate(lines)
    ]


def _cost(net: Net, ranks: list[int], columns: list[int]) -> int:
    """Return how long the links reach across, and how many cross that leave the same rank."""
    length = 0
    by_rank: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for link in net.links:
        from_, to = columns[link.source], columns[link.target]
        length += abs(to - from_)
        if ranks[link.target] > ranks[link.source]:
            by_rank[ranks[link.source]].append((from_, to))
    crossings = sum(_inversions(sorted(ends)) for ends in by_rank.values())
    return length + 2 * crossings


def _inversions(ends: list[tuple[int, int]]) -> int:
    return sum(
        before[0] < behind[0] and before[1] > behind[1]
        for at, behind in enumerate(ends)
        for before in ends[:at]
    )
