"""Where along the side of a box each line touches it: spread, and never opposite of another."""

from collections import defaultdict
from typing import NamedTuple

from desktop.drawing.flow import looks
from desktop.drawing.flow.routes import Channel, Grid, Route, Side
from desktop.drawing.flow.sizes import Sized

End = tuple[int, bool]
"""A link and whether its source is meant."""

_CORNER = 7.0


class _Touch(NamedTuple):
    """Ends of one link that touch one place, how far off the middle they may, where they go."""

    ends: tuple[End, ...]
    room: float
    fixed: bool
    towards: int


def slots(grid: Grid, sizes: list[Sized], found: list[Route]) -> dict[End, float]:
    """Return how far off the middle of its side each end of a link lies.

    Boxes that face each other over a channel share the places, so that no line of the one lies
    upon a line of the other.
    """
    facing: dict[tuple[Channel, int], list[_Touch]] = defaultdict(list)
    for at, route in enumerate(found):
        for place, touch in _touches(grid, sizes, at, route):
            facing[place].append(touch)
    offsets: dict[End, float] = {}
    for (_, cell), touching in facing.items():
        for touch, offset in _spread(touching, cell):
            offsets.update(dict.fromkeys(touch.ends, offset))
    return offsets


def _touches(
    grid: Grid, sizes: list[Sized], at: int, route: Route
) -> list[tuple[tuple[Channel, int], _Touch]]:
    link = grid.net.links[at]
    sides = ((link.source, route.leaves), (link.target, route.enters))
    places, touches = [], []
    for (node, side), other, is_source in zip(
        sides, (link.target, link.source), (True, False), strict=True
    ):
        channel = grid.channel_at(node, side)
        cells = grid.ranks if channel.along else grid.rows.columns
        places.append((channel, cells[node]))
        fixed = grid.pointed(node, side) or at in grid.rows.straight
        room = _room(grid, sizes[node], side)
        touches.append(_Touch(((at, is_source),), room, fixed, cells[other]))
    if not route.channels and places[0] == places[1]:
        first, second = touches
        both = first._replace(
            ends=first.ends + second.ends,
            room=min(first.room, second.room),
            fixed=first.fixed or second.fixed,
        )
        return [(places[0], both)]
    return list(zip(places, touches, strict=True))


def _room(grid: Grid, size: Sized, side: Side) -> float:
    level = (side in (Side.BEGIN, Side.END)) == grid.upright
    return (size.width / 2 - 2 * _CORNER) if level else (size.height / 2 - _CORNER)


def _spread(touching: list[_Touch], own: int) -> list[tuple[_Touch, float]]:
    fixed = [touch for touch in touching if touch.fixed]
    free = sorted((touch for touch in touching if not touch.fixed), key=lambda each: each.towards)
    straight = [touch for touch in free if len(touch.ends) > 1]
    if straight and not fixed:
        fixed = straight[:1]
        free.remove(straight[0])
    room = min((touch.room for touch in free), default=0.0)
    if not fixed:
        step = min(looks.SLOT, 2 * room / max(1, len(free) - 1))
        middle = (len(free) - 1) / 2
        return [(touch, (place - middle) * step) for place, touch in enumerate(free)]
    before = [touch for touch in free if touch.towards < own]
    behind = free[len(before) :]
    step = min(looks.SLOT, room / max(1, len(before), len(behind)))
    spread = [(touch, -step * (len(before) - place)) for place, touch in enumerate(before)]
    spread += [(touch, step * (place + 1)) for place, touch in enumerate(behind)]
    return [(touch, 0.0) for touch in fixed] + spread
