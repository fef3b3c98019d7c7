"""Which part of a drawing the arrow keys lead to."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt

from desktop.drawing.display_list import Region

_KEY = Qt.Key
WAYS = {
    _KEY.Key_Left: QPointF(-1, 0),
    _KEY.Key_Right: QPointF(1, 0),
    _KEY.Key_Up: QPointF(0, -1),
    _KEY.Key_Down: QPointF(0, 1),
}
# What lies straight ahead is nearer than what lies aside.
_ASIDE = 3.0


def nearest(regions: Sequence[Region], here: Region, way: QPointF) -> Region | None:
    """Return the region that lies nearest in a direction, None where there is none."""
    reached = [(far, each) for each in regions if (far := _distance(here, each, way)) is not None]
    return min(reached, key=lambda pair: pair[0])[1] if reached else None


def _distance(here: Region, there: Region, way: QPointF) -> float | None:
    """Return how far a region lies that way; None for those that don't."""
    over = there.x + there.width / 2 - here.x - here.width / 2
    down = there.y + there.height / 2 - here.y - here.height / 2
    ahead = over * way.x() + down * way.y()
    aside = abs(over * way.y()) + abs(down * way.x())
    return ahead + _ASIDE * aside if ahead > 1 and aside <= _ASIDE * ahead else None
