"""Write the diagram of a process: a shape for all that stands somewhere, an edge for each flow."""

from collections.abc import Sequence
from typing import NamedTuple
from xml.etree.ElementTree import Element, SubElement

from desktop.exchange.bpmn.drawn import Drawn
from desktop.exchange.bpmn.ids import Ids
from desktop.exchange.bpmn.model import NODE_KINDS, Bounds, NodeKind
from desktop.exchange.bpmn.placed import Point
from desktop.exchange.bpmn.places import Places

_EXCLUSIVE = "exclusiveGateway"


class Frame(NamedTuple):
    """The ids of what stands around everything."""

    collaboration: str
    pool: str
    process: str


def write_diagram(
    root: Element, found: Drawn, places: Places, named: tuple[Frame, Sequence[str], Ids]
) -> Element:
    """Write the diagram below the root, return its plane; `named` are ids of frame and lanes."""
    frame, lanes, ids = named
    diagram = SubElement(root, "bpmndi:BPMNDiagram", {"id": ids.give("Diagram")})
    plane_ids = {"id": ids.give("Plane"), "bpmnElement": frame.collaboration}
    plane = SubElement(diagram, "bpmndi:BPMNPlane", plane_ids)
    level = {"isHorizontal": "true"}
    add_shape(plane, (ids, frame.pool), places.pool(), level)
    for name, lane in zip(lanes, found.lanes, strict=True):
        add_shape(plane, (ids, name), places.lanes[lane], level)
    wholes = set(found.whole_of.values())
    for row in found.table.rows:
        tag, more = found.tags[row.id], {}
        if tag == _EXCLUSIVE:
            more = {"isMarkerVisible": "true"}
        elif NODE_KINDS[tag] is NodeKind.SUB_PROCESS:
            more = {"isExpanded": "true" if row.id in wholes else "false"}
        add_shape(plane, (ids, found.ids[row.id]), places.box(row.id), more)
    for way in found.ways:
        add_edge(plane, (ids, way.id), places.way(way))
    return plane


def add_edge(plane: Element, named: tuple[Ids, str], points: Sequence[Point]) -> None:
    """Draw a flow through its points."""
    ids, name = named
    edge = {"id": ids.give(f"{name}_di"), "bpmnElement": name}
    element = SubElement(plane, "bpmndi:BPMNEdge", edge)
    for x, y in points:
        SubElement(element, "di:waypoint", {"x": _number(x), "y": _number(y)})


def add_shape(plane: Element, named: tuple[Ids, str], box: Bounds, more: dict[str, str]) -> None:
    """Draw what stands in a box."""
    ids, name = named
    shown = {"id": ids.give(f"{name}_di"), "bpmnElement": name, **more}
    shape = SubElement(plane, "bpmndi:BPMNShape", shown)
    SubElement(shape, "dc:Bounds", {part: _number(n) for part, n in box._asdict().items()})


def _number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")
