"""Which track of its channel each line takes, so that no two lie upon one another."""

from collections import defaultdict
from typing import NamedTuple

from desktop.drawing.flow.graph import NodeKind
from desktop.drawing.flow.routes import Channel, Grid, Route

Leg = tuple[int, int]
"""A link, and which of the channels of its route."""


class Tracks(NamedTuple):
    """The track of each leg in its channel, and how many tracks each channel has."""

    of_leg: dict[Leg, int]
    counts: dict[Channel, int]


class _Run(NamedTuple):
    """Legs on one track: from where to where, and to which side of the channel they turn."""

    begin: int
    end: int
    turns: int
    legs: tuple[Leg, ...]


def tracks(grid: Grid, found: list[Route]) -> Tracks:
    """Give each leg a track; edges that leave or enter a decision by one corner share theirs."""
    runs: dict[Channel, dict[object, list[_Run]]] = defaultdict(lambda: defaultdict(list))
    for link, route in enumerate(found):
        for place, channel in enumerate(route.channels):
            run = _run(grid, route, link, place)
            runs[channel][_bundle(grid, route, link, place)].append(run)
    of_leg: dict[Leg, int] = {}
    counts: dict[Channel, int] = {}
    for channel, bundles in runs.items():
        counts[channel] = _assign([_joined(each) for each in bundles.values()], of_leg)
    return Tracks(of_leg, counts)


def _bundle(grid: Grid, route: Route, link: int, place: int) -> object:
    """Return what legs on one track have in common: a corner of a decision, or its way in."""
    source, target = grid.net.links[link].source, grid.net.links[link].target
    if place == 0 and grid.net.nodes[source].kind is NodeKind.DECISION:
        return source, route.leaves
    if place == len(route.channels) - 1 and grid.net.nodes[target].kind is NodeKind.DECISION:
        return target
    return link, place


def _run(grid: Grid, route: Route, link: int, place: int) -> _Run:
    """Return a leg in half cells: cells have odd places, channels between them even ones."""
    source, target = grid.net.links[link].source, grid.net.links[link].target
    channel = route.channels[place]
    ends = (
        _end(grid, source, channel, route.channels[:place]),
        _end(grid, target, channel, route.channels[place + 1 :]),
    )
    middle = 2 * channel.number
    turns = sum(1 if across > middle else -1 for across in _across(grid, channel, source, target))
    return _Run(min(ends), max(ends), turns, ((link, place),))


def _end(grid: Grid, node: int, channel: Channel, others: tuple[Channel, ...]) -> int:
    if others:
        return 2 * others[0].number
    return 2 * (grid.ranks[node] if channel.along else grid.column(node)) + 1


def _across(grid: Grid, channel: Channel, *nodes: int) -> list[int]:
    return [2 * (grid.column(node) if channel.along else grid.ranks[node]) + 1 for node in nodes]


def _joined(runs: list[_Run]) -> _Run:
    return _Run(
        min(run.begin for run in runs),
        max(run.end for run in runs),
        sum(run.turns for run in runs),
        tuple(leg for run in runs for leg in run.legs),
    )


def _assign(runs: list[_Run], of_leg: dict[Leg, int]) -> int:
    """Put runs on the first track that is free; return how many there are.

    Those that turn to the near side come first, short ones nearest to what they turn to.
    """
    taken: list[list[_Run]] = []
    for run in sorted(runs, key=_nearest_first):
        free = (
            at
            for at, others in enumerate(taken)
            if all(run.end < other.begin or run.begin > other.end for other in others)
        )
        track = next(free, len(taken))
        if track == len(taken):
            taken.append([])
        taken[track].append(run)
        of_leg.update(dict.fromkeys(run.legs, track))
    return len(taken)


def _nearest_first(run: _Run) -> tuple[int, int]:
    length = run.end - run.begin
    turn = (run.turns > 0) - (run.turns < 0)
    return turn, -length if turn > 0 else length
