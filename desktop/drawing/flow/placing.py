"""Turn cells, channels and tracks into points of the page."""

from itertools import pairwise
from typing import NamedTuple

from desktop.drawing.display_list import Align
from desktop.drawing.flow import looks
from desktop.drawing.flow.frame import Frame
from desktop.drawing.flow.labels import Label
from desktop.drawing.flow.placed import (
    PlacedBox,
    PlacedLabel,
    PlacedLane,
    PlacedLine,
    Point,
    Rect,
)
from desktop.drawing.flow.routes import Channel, Grid, Route, Side
from desktop.drawing.flow.sizes import Sized
from desktop.drawing.flow.slots import End
from desktop.drawing.flow.tracks import Tracks


class Places(NamedTuple):
    """All that a layout has decided before it comes to points."""

    grid: Grid
    sizes: list[Sized]
    frame: Frame
    tracks: Tracks
    offsets: dict[End, float]


class Placer:
    """Turns cells, channels and tracks into points of the page."""

    def __init__(self, places: Places) -> None:
        self._grid, self._sizes = places.grid, places.sizes
        self._places, self._taken = places.frame, places.tracks
        self._offsets = places.offsets

    def boxes(self) -> tuple[PlacedBox, ...]:
        """Return the boxes."""
        return tuple(
            PlacedBox(node, self._rect(at), self._sizes[at])
            for at, node in enumerate(self._grid.net.nodes)
        )

    def line(self, at: int, route: Route) -> PlacedLine:
        """Return the points of an edge."""
        link = self._grid.net.links[at]
        along, across = self._port(link.source, route.leaves, self._offsets[at, True])
        points = [(along, across)]
        for place, channel in enumerate(route.channels):
            track = self._places.track(channel, self._taken.of_leg[at, place])
            along, across = (along, track) if channel.along else (track, across)
            points.append((along, across))
        end = self._port(link.target, route.enters, self._offsets[at, False])
        if route.channels:
            last_along = route.channels[-1].along
            points.append((end[0], across) if last_along else (along, end[1]))
        points.append(end)
        return PlacedLine(at, tuple(self._turn(each) for each in _without_repeats(points)))

    def label(self, label: Label, line: PlacedLine) -> PlacedLabel:
        """Return a label beside its line, away from lines of the same side of the box."""
        begin = self._label_begin(label)
        x, y = line.points[0 if label.at_source else -1]
        offset = self._offsets[label.link, label.at_source]
        if label.level:
            y += looks.LABEL_ABOVE if offset > 0 else -looks.LABEL_ABOVE - label.height
            rect = Rect(begin, y, label.width, label.height)
            return PlacedLabel(label.link, rect, label.lines)
        x += looks.LABEL_BESIDE if offset >= 0 else -looks.LABEL_BESIDE - label.width
        align = Align.LEFT if offset >= 0 else Align.RIGHT
        rect = Rect(x, begin, label.width, label.height)
        return PlacedLabel(label.link, rect, label.lines, align)

    def _label_begin(self, label: Label) -> float:
        span = self._places.channels[label.channel]
        room = span.length - looks.ARROW_LONG
        if label.level and label.alone and not self._taken.counts.get(label.channel):
            return span.begin + (room - label.width) / 2
        if label.far:
            return span.begin + room - label.before - label.reach()
        return span.begin + looks.LABEL_GAP + label.before

    def lanes(self) -> tuple[PlacedLane, ...]:
        """Return the lanes with their heads, if there are several."""
        lanes = self._grid.net.lanes
        if len(lanes) == 1:
            return ()
        borders = [
            self._places.borders[Channel(along=True, number=first)]
            for first in self._grid.rows.firsts
        ]
        begin, end = -looks.LANE_PAD, self._end()
        head_begin = begin - (looks.LANE_HEAD_HIGH if self._grid.upright else looks.LANE_HEAD)
        found = []
        for lane, (top, bottom) in zip(lanes, pairwise(borders), strict=True):
            head = self._span_rect(head_begin, begin, top, bottom)
            found.append(PlacedLane(lane, head, self._span_rect(head_begin, end, top, bottom)))
        return tuple(found)

    def stages(self) -> tuple[PlacedLane, ...]:
        """Return the stages, across all lanes, with their heads."""
        begins = self._grid.stage_begins()
        if not begins:
            return ()
        borders = self._places.borders
        across = [borders[Channel(along=True, number=at)] for at in (0, self._grid.rows.firsts[-1])]
        head = across[0] - (looks.STAGE_HEAD if self._grid.upright else looks.STAGE_HEAD_HIGH)
        inner = [borders[Channel(along=False, number=at)] for at in begins[1:]]
        limits = [-looks.LANE_PAD, *inner, self._end()]
        return tuple(
            PlacedLane(
                stage,
                self._span_rect(begin, end, head, across[0]),
                self._span_rect(begin, end, *across),
            )
            for stage, (begin, end) in zip(self._grid.net.stages, pairwise(limits), strict=True)
        )

    def _end(self) -> float:
        last = Channel(along=False, number=len(self._places.cells_along))
        return self._places.channels[last].end + looks.LANE_PAD

    def _rect(self, node: int) -> Rect:
        along, across = self._middle(node)
        x, y = self._turn((along, across))
        size = self._sizes[node]
        return Rect(x - size.width / 2, y - size.height / 2, size.width, size.height)

    def _middle(self, node: int) -> Point:
        cells = self._places
        rank, column = self._grid.ranks[node], self._grid.column(node)
        return cells.cells_along[rank].middle, cells.cells_across[column].middle

    def _port(self, node: int, side: Side, offset: float) -> Point:
        along, across = self._middle(node)
        size = self._sizes[node]
        long, wide = size.width / 2, size.height / 2
        if self._grid.upright:
            long, wide = wide, long
        if side in (Side.BEGIN, Side.END):
            return along + (long if side is Side.END else -long), across + offset
        return along + offset, across + (wide if side is Side.AFTER else -wide)

    def _span_rect(self, begin: float, end: float, top: float, bottom: float) -> Rect:
        x, y = self._turn((begin, top))
        last_x, last_y = self._turn((end, bottom))
        return Rect(x, y, last_x - x, last_y - y)

    def _turn(self, point: Point) -> Point:
        along, across = point
        return (across, along) if self._grid.upright else (along, across)


def _without_repeats(points: list[Point]) -> list[Point]:
    return points[:1] + [point for before, point in pairwise(points) if point != before]
