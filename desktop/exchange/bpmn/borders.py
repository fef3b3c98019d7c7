"""The border of a shape, and ways that end on it."""

from collections.abc import Sequence

from desktop.exchange.bpmn.model import Bounds, NodeKind
from desktop.exchange.bpmn.placed import Point

_HALVINGS = 40
_NEAR = 0.01


def centred(box: Bounds, size: float) -> Bounds:
    """Return a square in the middle of a box."""
    x, y = middle(box)
    return Bounds(x - size / 2, y - size / 2, size, size)


def middle(box: Bounds) -> Point:
    """Return the middle of a box."""
    return box.x + box.width / 2, box.y + box.height / 2


class Shape:
    """A node as it is drawn: a circle, a diamond or a box."""

    def __init__(self, kind: NodeKind, box: Bounds) -> None:
        self.box = box
        self._power = {NodeKind.EVENT: 2, NodeKind.GATEWAY: 1}.get(kind)

    def has(self, point: Point) -> bool:
        """Return whether a point lies inside."""
        x, y = middle(self.box)
        across = abs(point[0] - x) / (self.box.width / 2)
        down = abs(point[1] - y) / (self.box.height / 2)
        if self._power is None:
            return max(across, down) < 1
        return bool(across**self._power + down**self._power < 1)

    def left_for(self, outer: Point) -> Point:
        """Return where a straight line to a point outside leaves the border.

        The line is upright or level where the shape lies beside the point, else from the middle.
        """
        box = self.box
        x, y = middle(box)
        for inner in ((outer[0], y), (x, outer[1]), (x, y)):
            if self.has(inner):
                return self._between(inner, outer)
        return x, y

    def _between(self, inner: Point, outer: Point) -> Point:
        for _halving in range(_HALVINGS):
            half = ((inner[0] + outer[0]) / 2, (inner[1] + outer[1]) / 2)
            inner, outer = (half, outer) if self.has(half) else (inner, half)
        return outer


def ended(points: Sequence[Point], source: Shape, target: Shape) -> tuple[Point, ...]:
    """Return a way cut, or made longer, so that it ends on the borders of what it joins."""
    between = [p for p in points if not source.has(p) and not target.has(p)]
    if len(points) < 2 or not between:  # noqa: PLR2004 - two ends
        return _straight(source, target)
    begun = source.left_for(between[0])
    closed = target.left_for(between[-1])
    out: list[Point] = []
    for point in (begun, *between, closed):
        if not out or not _same(point, out[-1]):
            out.append(point)
    cleaned = tuple(p for place, p in enumerate(out) if not _is_on_line(out, place))
    return cleaned if len(cleaned) > 1 else _straight(source, target)


def _straight(source: Shape, target: Shape) -> tuple[Point, ...]:
    """Return the shortest way; boxes upon each other are joined by their corners."""
    first, second = middle(source.box), middle(target.box)
    if source.has(second) or target.has(first):
        return (source.box.x, source.box.y), (target.box.x, target.box.y + target.box.height)
    return source.left_for(second), target.left_for(first)


def _same(one: Point, other: Point) -> bool:
    return abs(one[0] - other[0]) < _NEAR and abs(one[1] - other[1]) < _NEAR


def _is_on_line(points: list[Point], place: int) -> bool:
    """Return whether a point only lies on the straight line between those beside it."""
    if place in (0, len(points) - 1):
        return False
    (a, b), (c, d), (e, f) = points[place - 1 : place + 2]
    upright = abs(a - c) < _NEAR and abs(c - e) < _NEAR
    level = abs(b - d) < _NEAR and abs(d - f) < _NEAR
    return upright or level
