"""Where ranks, columns and the channels between them lie, in points along and across the flow."""

from collections.abc import Mapping
from typing import NamedTuple

from desktop.drawing.flow import looks
from desktop.drawing.flow.graph import NodeKind
from desktop.drawing.flow.labels import Bands
from desktop.drawing.flow.routes import Channel, Grid
from desktop.drawing.flow.sizes import Sized
from desktop.drawing.flow.tracks import Tracks

_AT_ARROW = looks.ARROW_LONG + 4.0


class Span(NamedTuple):
    """A stretch: where it begins and how long it is."""

    begin: float
    length: float

    @property
    def end(self) -> float:
        """Return where it ends."""
        return self.begin + self.length

    @property
    def middle(self) -> float:
        """Return its middle."""
        return self.begin + self.length / 2


class Frame(NamedTuple):
    """Spans of ranks and columns, and of the channels; where the first track of each lies.

    `borders` tells where lanes or stages meet in a channel: clear of its lines, labels and arrows.
    """

    cells_along: list[Span]
    cells_across: list[Span]
    channels: dict[Channel, Span]
    first_tracks: dict[Channel, float]
    borders: dict[Channel, float]

    def track(self, channel: Channel, number: int) -> float:
        """Return where a track lies."""
        return self.first_tracks[channel] + number * looks.TRACK


def evened(grid: Grid, sizes: list[Sized]) -> list[Sized]:
    """Return the sizes with boxes of one column (of one rank where the flow lies) equally wide."""
    widest: dict[int, float] = {}
    lines = grid.rows.columns if grid.upright else grid.ranks
    asks = [node.kind is NodeKind.DECISION for node in grid.net.nodes]
    for line, size, asked in zip(lines, sizes, asks, strict=True):
        if not asked:
            widest[line] = max(widest.get(line, 0.0), size.width)
    return [
        size if asked else size._replace(width=widest[line])
        for line, size, asked in zip(lines, sizes, asks, strict=True)
    ]


def frame(
    grid: Grid, sizes: list[Sized], found: Bands, taken: Tracks, stretch: Mapping[str, float]
) -> Frame:
    """Return where everything lies; ranks begin at 0, columns too.

    `stretch` is how much longer stages are than they need to be.
    """
    ranks = max(grid.ranks, default=-1) + 1
    columns = grid.rows.firsts[-1]
    long, wide = [0.0] * ranks, [looks.LEAST_HIGH] * columns
    for node, size in enumerate(sizes):
        along, across = size.width, size.height
        if grid.upright:
            along, across = across, along
        rank, column = grid.ranks[node], grid.column(node)
        long[rank], wide[column] = max(long[rank], along), max(wide[column], across)
    maker = _Maker(grid, found, taken, stretch)
    along_cells = maker.lay(long, along=False)
    across_cells = maker.lay(wide, along=True)
    return Frame(along_cells, across_cells, maker.channels, maker.first_tracks, maker.borders)


class _Maker:
    """Lays cells and channels out, one behind the other."""

    def __init__(
        self, grid: Grid, found: Bands, taken: Tracks, stretch: Mapping[str, float]
    ) -> None:
        self._found, self._taken = found, taken
        lanes = len(grid.net.lanes) > 1
        upright = looks.GAPS_IN_LANES if lanes else looks.GAPS_UPRIGHT
        self._gaps = upright if grid.upright else looks.GAPS_LYING
        self._between = {Channel(along=True, number=at) for at in grid.rows.firsts if lanes}
        self._between |= {Channel(along=False, number=at) for at in grid.stage_begins()[1:]}
        self._stretched = _stretched(grid, stretch)
        self.channels: dict[Channel, Span] = {}
        self.first_tracks: dict[Channel, float] = {}
        self.borders: dict[Channel, float] = {}

    def lay(self, lengths: list[float], *, along: bool) -> list[Span]:
        """Return the spans of cells with channels that run along (or across) between them."""
        cells = []
        at = 0.0
        for index in range(len(lengths) + 1):
            outer = index in (0, len(lengths))
            at = self._channel(Channel(along, index), at, outer=outer)
            if index < len(lengths):
                cells.append(Span(at, lengths[index]))
                at += lengths[index]
        return cells

    def _channel(self, channel: Channel, at: float, *, outer: bool) -> float:
        near, far = self._found.near.get(channel, 0.0), self._found.far.get(channel, 0.0)
        lines = self._taken.counts.get(channel, 0) * looks.TRACK
        border = looks.LANE_PAD if channel in self._between else 0.0
        before = looks.CHANNEL_PAD if lines else looks.LABEL_GAP / 2
        needed = near + lines + far
        if needed:
            needed += before + _AT_ARROW
        least = 0.0 if outer else self._gaps[channel.along]
        length = max(least, needed)
        more = self._stretched.get(channel, 0.0)
        self.channels[channel] = Span(at, length + more if outer else length)
        self.first_tracks[channel] = at + before + near + (length - needed + looks.TRACK) / 2
        end = at + length + border
        middle = (end - border / 2 if needed else (at + end) / 2) + more
        end += more
        self.borders[channel] = (at if not channel.number else end) if outer else middle
        return end


def _stretched(grid: Grid, stretch: Mapping[str, float]) -> dict[Channel, float]:
    """Return how much longer the channel at the end of each stage is."""
    begins = grid.stage_begins()
    ends = [*begins[1:], max(grid.ranks, default=-1) + 1]
    return {
        Channel(along=False, number=end): stretch[stage.id]
        for stage, end in zip(grid.net.stages, ends if begins else (), strict=False)
        if stage.id in stretch
    }
