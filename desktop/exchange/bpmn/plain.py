"""A plain placing where nobody laid a process out: a column for each row, a band for each lane.

As no two rows share a column, ways run above and below the rows of their band.
"""

from collections.abc import Mapping
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.process.table import ProcessTable, Row
from desktop.exchange.bpmn.model import Bounds
from desktop.exchange.bpmn.placed import PlacedLane, PlacedProcess, Point
from desktop.exchange.bpmn.wholes import chain, drawn_ends, wholes

STRIP, PAD, GAP = 30.0, 20.0, 60.0
_WIDTH, _HEIGHT, _MARGIN = 100.0, 80.0, 40.0
_OFF, _STEP, _TRACKS = 12.0, 6.0, 4


def plain_places(table: ProcessTable) -> PlacedProcess:
    """Return where everything stands; the strip of the pool's title is left free."""
    whole_of = wholes(table.rows)
    bands = _bands(table, max((len(chain(row.id, whole_of)) for row in table.rows), default=1))
    columns = _Columns(table, whole_of, bands)
    width = max(columns.fill("", 2 * STRIP + GAP), 2 * STRIP + _WIDTH)
    height = sum(bounds.height for bounds in bands.values())
    lanes = tuple(
        PlacedLane(lane, bounds._replace(x=STRIP, width=width - STRIP))
        for lane, bounds in bands.items()
    )
    named = lanes if table.lanes() else ()
    return PlacedProcess(width, height, named, columns.boxes, _ways(table, whole_of, columns.boxes))


def around(boxes: list[Bounds]) -> Bounds:
    """Return the smallest box with all of these in it."""
    x, y = min(box.x for box in boxes), min(box.y for box in boxes)
    right = max(box.x + box.width for box in boxes)
    bottom = max(box.y + box.height for box in boxes)
    return Bounds(x, y, right - x, bottom - y)


def _bands(table: ProcessTable, depth: int) -> dict[Bilingual, Bounds]:
    lanes = table.lanes()
    if not lanes or not all(any(row.lane) for row in table.rows):
        lanes.append(Bilingual())
    height = _HEIGHT + 2 * (_MARGIN + PAD * depth)
    return {lane: Bounds(0, place * height, 0, height) for place, lane in enumerate(lanes)}


class _Columns:
    """Gives each row its box, from left to right; a whole stands around its parts."""

    def __init__(
        self, table: ProcessTable, whole_of: Mapping[str, str], bands: Mapping[Bilingual, Bounds]
    ) -> None:
        self.boxes: dict[str, Bounds] = {}
        self._bands = bands
        self._parts: dict[str, list[Row]] = {}
        for row in table.rows:
            self._parts.setdefault(whole_of[row.id], []).append(row)

    def fill(self, whole: str, x: float) -> float:
        """Place the parts of a whole from x on; return where the next column begins."""
        for row in self._parts.get(whole, ()):
            band = self._bands[row.lane]
            box = Bounds(x, band.y + (band.height - _HEIGHT) / 2, _WIDTH, _HEIGHT)
            if row.id in self._parts:
                self.fill(row.id, x + PAD)
                inner = [self.boxes[part.id] for part in self._parts[row.id]]
                box = padded(around([*inner, box._replace(x=x + PAD)]))
            self.boxes[row.id] = box
            x = box.x + box.width + GAP
        return x


def padded(box: Bounds) -> Bounds:
    """Return a box with room around it."""
    return Bounds(box.x - PAD, box.y - PAD, box.width + 2 * PAD, box.height + 2 * PAD)


class _Ends(NamedTuple):
    source: Bounds
    target: Bounds


def _ways(
    table: ProcessTable, whole_of: Mapping[str, str], boxes: Mapping[str, Bounds]
) -> dict[tuple[str, int], tuple[Point, ...]]:
    counted: dict[str, int] = {}
    out = {}
    for before, way in table.ways():
        place = counted.get(before, 0)
        counted[before] = place + 1
        joined = drawn_ends(before, way.to, whole_of)
        if joined is not None:
            ends = _Ends(boxes[joined[0]], boxes[joined[1]])
            out[before, place] = plain_way(ends.source, ends.target, place)
    return out


def plain_way(source: Bounds, target: Bounds, place: int) -> tuple[Point, ...]:
    """Return a right-angled way between two boxes; several from one box run beside each other."""
    right, below = source.x + source.width, source.y + source.height
    start, end = source.x + source.width / 2, target.x + target.width / 2
    middle, goal = source.y + source.height / 2, target.y + target.height / 2
    if source == target:
        out, under = right + _OFF, below + _OFF
        return (right, middle), (out, middle), (out, under), (start, under), (start, below)
    if 0 < target.x - right <= GAP:
        turn = (right + target.x) / 2
        bends = () if middle == goal else ((turn, middle), (turn, goal))
        return (right, middle), *bends, (target.x, goal)
    off = _OFF + _STEP * (place % _TRACKS)
    level, leaves = (source.y - off, source.y) if end > start else (below + off, below)
    if target.y < level < target.y + target.height:  # a whole over several bands
        side = target.x if end > start else target.x + target.width
        return (start, leaves), (start, level), (side, level)
    enters = target.y if level < goal else target.y + target.height
    return (start, leaves), (start, level), (end, level), (end, enters)
