"""Which channel the label of each edge stands in, and how much room it needs there."""

from collections import Counter, defaultdict
from typing import NamedTuple

from desktop.drawing.flow import looks
from desktop.drawing.flow.graph import NodeKind
from desktop.drawing.flow.routes import Channel, Grid, Route, Side
from desktop.drawing.flow.sizes import cut_lines
from desktop.drawing.measure import text_width


class Label(NamedTuple):
    """The label of a link beside its first or its last stretch.

    `far` is whether it stands at the far side of its channel, `before` how much of that is taken
    by others in the same cell, `alone` whether there are none. `level` is whether its line lies
    level, so that it stands above it.
    """

    link: int
    lines: tuple[str, ...]
    width: float
    height: float
    channel: Channel
    cell: int
    at_source: bool
    far: bool
    level: bool
    before: float = 0.0
    alone: bool = True

    def reach(self) -> float:
        """Return how much of its line it takes."""
        return (self.width if self.level else self.height) + looks.LABEL_GAP


class Bands(NamedTuple):
    """The labels, and the room that they need at both sides of each channel."""

    labels: tuple[Label, ...]
    near: dict[Channel, float]
    far: dict[Channel, float]


def bands(grid: Grid, found: list[Route]) -> Bands:
    """Give every label a place; those in one cell stand one behind the other."""
    leaving = Counter(
        (link.source, route.leaves) for link, route in zip(grid.net.links, found, strict=True)
    )
    taken: dict[tuple[Channel, int, bool], float] = defaultdict(float)
    labels = []
    for at, (link, route) in enumerate(zip(grid.net.links, found, strict=True)):
        if link.edge.label.strip():
            parts = grid.net.nodes[link.source].kind is NodeKind.DECISION
            alone = not parts or leaving[link.source, route.leaves] == 1
            label = _label(grid, route, at, at_source=alone)
            place = label.channel, label.cell, label.far
            labels.append(label._replace(before=taken[place]))
            taken[place] += label.reach()
    in_cell = Counter((label.channel, label.cell) for label in labels)
    labels = [each._replace(alone=in_cell[each.channel, each.cell] == 1) for each in labels]
    near: dict[Channel, float] = defaultdict(float)
    far: dict[Channel, float] = defaultdict(float)
    for (channel, _, at_far), room in taken.items():
        band = far if at_far else near
        band[channel] = max(band[channel], room)
    return Bands(tuple(labels), near, far)


def _label(grid: Grid, route: Route, at: int, *, at_source: bool) -> Label:
    link = grid.net.links[at]
    lines = cut_lines(link.edge.label, looks.LABEL_WIDE, looks.LABEL, looks.LABEL_LINES)
    node, side = (link.source, route.leaves) if at_source else (link.target, route.enters)
    channel = grid.channel_at(node, side)
    return Label(
        link=at,
        lines=lines,
        width=max(text_width(line, looks.LABEL) for line in lines),
        height=len(lines) * looks.LABEL_LINE,
        channel=channel,
        cell=grid.ranks[node] if channel.along else grid.column(node),
        at_source=at_source,
        far=side in (Side.BEGIN, Side.BEFORE),
        level=channel.along == grid.upright,
    )
