"""Where the parts of a process stand in the end: as they were placed, in the sizes of BPMN."""

from math import isfinite

from desktop.domain.process.table import Row
from desktop.exchange.bpmn.borders import Shape, centred, ended
from desktop.exchange.bpmn.drawn import Drawn, DrawnWay
from desktop.exchange.bpmn.model import NODE_KINDS, Bounds, NodeKind
from desktop.exchange.bpmn.placed import PlacedProcess, Point
from desktop.exchange.bpmn.plain import GAP, PAD, STRIP, around, padded, plain_places, plain_way
from desktop.exchange.bpmn.wholes import chain

_SIZES = {NodeKind.EVENT: 36.0, NodeKind.GATEWAY: 50.0}
_FURTHEST = 1_000_000.0
_NOTHING = Bounds(0, 0, 600, 200)


class Places:
    """Knows the final box of everything and the bends of every flow."""

    def __init__(self, found: Drawn, placed: PlacedProcess) -> None:
        self._found = found
        self._size = Bounds(0, 0, placed.width, placed.height)
        self.lanes = {lane: bounds for lane, bounds in placed.lanes if _is_sound(bounds)}
        self._boxes = {name: box for name, box in placed.nodes.items() if _is_sound(box)}
        self._ways = {key: way for key, way in placed.ways.items() if all(map(_is_near, way))}
        if not self._is_whole():
            self._add_plain()
        self._parts: dict[str, list[str]] = {}
        for part, whole in found.whole_of.items():
            self._parts.setdefault(whole, []).append(part)
        self._shapes: dict[str, Shape] = {}
        self._add_shapes()

    def box(self, row: str) -> Bounds:
        """Return the final box of a row."""
        return self._shapes[row].box

    def shape(self, row: str) -> Shape:
        """Return a row as it is drawn."""
        return self._shapes[row]

    def pool(self) -> Bounds:
        """Return the box of the pool, with a strip for its title left of everything."""
        boxes = [*self.lanes.values(), *(padded(shape.box) for shape in self._shapes.values())]
        found = around([*boxes, self._size] if _is_sound(self._size) else boxes or [_NOTHING])
        inner = min((lane.x for lane in self.lanes.values()), default=found.x + STRIP)
        x = min(found.x, inner - STRIP)
        return found._replace(x=x, width=found.x + found.width - x)

    def way(self, way: DrawnWay) -> tuple[Point, ...]:
        """Return the points of a flow, both ends on the borders of what it joins."""
        points = self._ways.get(way.key, ())
        if not points:
            source, target = self._boxes[way.source], self._boxes[way.target]
            points = plain_way(source, target, way.key[1])
        return ended(points, self._shapes[way.source], self._shapes[way.target])

    def _is_whole(self) -> bool:
        rows, lanes = self._found.table.rows, self._found.lanes
        return all(row.id in self._boxes for row in rows) and all(
            lane in self.lanes for lane in lanes
        )

    def _add_plain(self) -> None:
        """Place what nobody placed below everything else."""
        plain = plain_places(self._found.table)
        given = [*self.lanes.values(), *self._boxes.values()]
        outer = around(given) if given else None
        down = outer.y + outer.height + GAP if outer is not None else 0.0
        for lane, box in plain.lanes:
            self.lanes.setdefault(lane, box._replace(y=box.y + down))
        missing = plain.nodes.keys() - self._boxes.keys()
        for row in missing:
            box = plain.nodes[row]
            self._boxes[row] = box._replace(y=box.y + down)
        for way in self._found.ways:
            if way.key in plain.ways and {way.source, way.target} <= missing:
                points = tuple((x, y + down) for x, y in plain.ways[way.key])
                self._ways.setdefault(way.key, points)

    def _add_shapes(self) -> None:
        """Give every row its shape: parts before their wholes, events on borders last."""
        found = self._found
        rows = sorted(found.table.rows, key=lambda row: -len(chain(row.id, found.whole_of)))
        for row in rows:
            if row.id not in found.hosts:
                self._shapes[row.id] = self._shape(row)
        sitting: dict[str, int] = {}
        for event, host in found.hosts.items():
            place = sitting[host] = sitting.get(host, -1) + 1
            self._shapes[event] = Shape(NodeKind.EVENT, _on_border(self.box(host), place))

    def _shape(self, row: Row) -> Shape:
        kind = NODE_KINDS[self._found.tags[row.id]]
        box = self._boxes[row.id]
        inner = [self.box(part) for part in self._parts.get(row.id, ()) if part in self._shapes]
        if inner and around([*inner, box]) != box:
            box = around([box, padded(around(inner))])
        return Shape(kind, centred(box, _SIZES[kind]) if kind in _SIZES else box)


def _on_border(host: Bounds, place: int) -> Bounds:
    """Return where the next event on the lower border of an activity sits."""
    size = _SIZES[NodeKind.EVENT]
    from_right = (place + 1) * (size + PAD / 2)
    x = max(host.x + host.width - from_right, host.x)
    return Bounds(x, host.y + host.height - size / 2, size, size)


def _is_near(point: Point) -> bool:
    return all(isfinite(part) and abs(part) < _FURTHEST for part in point)


def _is_sound(box: Bounds) -> bool:
    corners = (box.x, box.y), (box.width, box.height)
    return all(map(_is_near, corners)) and box.width > 0 and box.height > 0
