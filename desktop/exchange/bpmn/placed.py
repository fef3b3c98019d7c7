"""Where things stand in a drawing of a process; whoever lays it out fills it."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.exchange.bpmn.model import Bounds

Point = tuple[float, float]
Bends = Mapping[tuple[str, int], tuple[Point, ...]]
_NO_NODES: Mapping[str, Bounds] = MappingProxyType({})
_NO_WAYS: Bends = MappingProxyType({})


class PlacedLane(NamedTuple):
    """Where a lane stands; rows without one stand in the lane without a name."""

    name: Bilingual
    bounds: Bounds


class PlacedProcess(NamedTuple):
    """Where the lanes and rows of a table stand and how its ways run.

    Rows go by their ids, a way by the row it leaves and its place among the ways that
    `ProcessTable.ways` gives for that row. What is left out is placed by the writer.
    """

    width: float = 0
    height: float = 0
    lanes: tuple[PlacedLane, ...] = ()
    nodes: Mapping[str, Bounds] = _NO_NODES
    ways: Bends = _NO_WAYS
