"""By which sides and through which channels each edge goes; channels never hold a box.

The flow runs *along*; lanes lie *across*. Channel (along, 3) runs along, before column 3; channel
(across, 2) runs across, before rank 2. Boxes stand in cells (rank, column) between them.
"""

from collections import defaultdict
from enum import StrEnum
from typing import NamedTuple

from desktop.drawing.flow.graph import ROUND, Net, NodeKind
from desktop.drawing.flow.rows import Rows


class Side(StrEnum):
    """A side of a box: against and with the flow, towards the first and the last column."""

    BEGIN = "begin"
    END = "end"
    BEFORE = "before"
    AFTER = "after"


class Channel(NamedTuple):
    """A strip between cells that runs along the flow, or across it."""

    along: bool
    number: int


class Route(NamedTuple):
    """How one link goes; without channels it is one straight line."""

    leaves: Side
    channels: tuple[Channel, ...]
    enters: Side


class Grid(NamedTuple):
    """Where nodes stand: their ranks and columns; `upright` where the flow runs down the page."""

    net: Net
    ranks: list[int]
    rows: Rows
    upright: bool

    def column(self, node: int) -> int:
        """Return the column of a node."""
        return self.rows.columns[node]

    def channel_at(self, node: int, side: Side) -> Channel:
        """Return the channel that a side of a node's cell touches."""
        if side in (Side.BEFORE, Side.AFTER):
            return Channel(along=True, number=self.column(node) + (side is Side.AFTER))
        return Channel(along=False, number=self.ranks[node] + (side is Side.END))

    def stage_begins(self) -> list[int]:
        """Return the first rank of each stage."""
        begins = [len(self.ranks)] * len(self.net.stages)
        for node, stage in enumerate(self.net.stage_of if begins else ()):
            begins[stage] = min(begins[stage], self.ranks[node])
        return begins

    def pointed(self, node: int, side: Side) -> bool:
        """Return whether a side has one point alone at which lines can touch it."""
        kind = self.net.nodes[node].kind
        round_ends = (Side.BEFORE, Side.AFTER) if self.upright else (Side.BEGIN, Side.END)
        return kind is NodeKind.DECISION or (kind in ROUND and side in round_ends)


def routes(grid: Grid) -> list[Route]:
    """Return how each link goes."""
    leaves_straight = {grid.net.links[at].source for at in grid.rows.straight}
    straight = Route(Side.END, (), Side.BEGIN)
    found = [
        straight if at in grid.rows.straight else _route(grid, at, leaves_straight)
        for at in range(len(grid.net.links))
    ]
    _share_corners_less(grid, found)
    return found


def _share_corners_less(grid: Grid, found: list[Route]) -> None:
    """Let ways back leave a decision by a corner of their own where it has a free one."""
    used: dict[tuple[int, Side], int] = defaultdict(int)
    for link, route in zip(grid.net.links, found, strict=True):
        used[link.source, route.leaves] += 1
        used[link.target, route.enters] += 1
    other = {Side.BEFORE: Side.AFTER, Side.AFTER: Side.BEFORE}
    for at, (link, route) in enumerate(zip(grid.net.links, found, strict=True)):
        corner = link.source, route.leaves
        back = grid.ranks[link.target] < grid.ranks[link.source]
        parts = grid.net.nodes[link.source].kind is NodeKind.DECISION
        free = other.get(route.leaves)
        if parts and back and free and used[corner] > 1 and not used[link.source, free]:
            found[at] = _around(grid, link.source, link.target, free)
            used[corner] -= 1
            used[link.source, free] += 1


def _route(grid: Grid, at: int, leaves_straight: set[int]) -> Route:
    source, target = grid.net.links[at].source, grid.net.links[at].target
    down = grid.ranks[target] - grid.ranks[source]
    over = grid.column(target) - grid.column(source)
    if source == target:
        return _around(grid, source, target, Side.AFTER)
    if down == 0 and abs(over) == 1:
        return _beside(over)
    parts = grid.net.nodes[source].kind is NodeKind.DECISION
    if down == 1 and not (parts and (source in leaves_straight or over == 1)):
        return Route(Side.END, (grid.channel_at(source, Side.END),), Side.BEGIN)
    if abs(over) > 1 or grid.net.nodes[target].kind is NodeKind.DECISION:
        return _around(grid, source, target, _leaving_side(down, over))
    if down > 1 and over == -1 and not parts:
        return _below(grid, source)
    return _by_the_side(grid, source, target)


def _leaving_side(down: int, over: int) -> Side:
    """Return the side towards the target; ways back go on the outer side of a line of nodes."""
    if over:
        return Side.AFTER if over > 0 else Side.BEFORE
    return Side.AFTER if down > 0 else Side.BEFORE


def _beside(over: int) -> Route:
    if over > 0:
        return Route(Side.AFTER, (), Side.BEFORE)
    return Route(Side.BEFORE, (), Side.AFTER)


def _around(grid: Grid, source: int, target: int, side: Side) -> Route:
    """Go to the channel before the target's rank and enter against the flow: free for any two."""
    channels = grid.channel_at(source, side), grid.channel_at(target, Side.BEGIN)
    return Route(side, channels, Side.BEGIN)


def _by_the_side(grid: Grid, source: int, target: int) -> Route:
    """Go through the one channel that both nodes touch."""
    over = grid.column(target) - grid.column(source)
    leaves = _leaving_side(grid.ranks[target] - grid.ranks[source], over)
    enters = leaves if over == 0 else Side.BEFORE if over > 0 else Side.AFTER
    return Route(leaves, (grid.channel_at(source, leaves),), enters)


def _below(grid: Grid, source: int) -> Route:
    """Leave with the flow, then go through the channel before the own column."""
    channels = grid.channel_at(source, Side.END), grid.channel_at(source, Side.BEFORE)
    return Route(Side.END, channels, Side.AFTER)
