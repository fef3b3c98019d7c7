"""Write a process as BPMN 2.0: valid against the schema, with its diagram and with our marks."""

from collections.abc import Sequence
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from desktop.domain.bilingual import Bilingual
from desktop.domain.process.table import ProcessTable, Row, RowKind
from desktop.exchange.bpmn.borders import Shape
from desktop.exchange.bpmn.carried import Older
from desktop.exchange.bpmn.carried_shapes import draw_carried
from desktop.exchange.bpmn.copying import Spaces
from desktop.exchange.bpmn.drawn import BOUNDARY, Drawn, DrawnWay, drawn
from desktop.exchange.bpmn.ids import Ids
from desktop.exchange.bpmn.marks import (
    OWN,
    PREFIX,
    mark_head,
    mark_lane,
    mark_row,
    mark_way,
)
from desktop.exchange.bpmn.model import BPMN_DI, DC, DI, MODEL, NodeKind, OwnWay
from desktop.exchange.bpmn.names import name_of, note_of
from desktop.exchange.bpmn.placed import PlacedProcess
from desktop.exchange.bpmn.places import Places
from desktop.exchange.bpmn.shapes import Frame, write_diagram

_SPACES = {"bpmn": MODEL, "bpmndi": BPMN_DI, "dc": DC, "di": DI, PREFIX: OWN}
_TARGET = "urn:deskbook:processes"


def write_bpmn(
    table: ProcessTable, placed: PlacedProcess, language: str, older: Element | None = None
) -> bytes:
    """Return a process as a file; names and notes are in a language, marks hold both.

    What `placed` leaves out is placed plainly. What an older file of the process has beside the
    table goes along where it still fits; `older` is its root.
    """
    ids = Ids()
    found = drawn(table, ids)
    frame = Frame(*(ids.give(name) for name in ("Collaboration", "Participant", "Process")))
    lanes = [ids.give(f"Lane_{place}") for place, _ in enumerate(found.lanes, start=1)]
    root = Element("bpmn:definitions", {f"xmlns:{name}": uri for name, uri in _SPACES.items()})
    root.attrib |= {"id": ids.give("Definitions"), "targetNamespace": _TARGET}
    root.attrib |= {"exporter": "Deskbook"}
    _add_pool(root, frame, name_of(table.title, language))
    process = SubElement(root, "bpmn:process", {"id": frame.process, "isExecutable": "false"})
    mark_head(process, table, language)
    _Process(found, language).fill(process, lanes)
    places = Places(found, placed)
    plane = write_diagram(root, found, places, (frame, lanes, ids))
    if older is not None:
        carried = Older(older, found, ids, frame.pool)
        carried.add_to(root, _holders(root, found), Spaces(_SPACES))
        shapes = {found.ids[row.id]: places.shape(row.id) for row in table.rows}
        shapes[frame.pool] = Shape(NodeKind.TASK, places.pool())
        draw_carried(plane, carried, (shapes, frame.pool), ids)
    indent(root)
    return bytes(tostring(root, encoding="UTF-8", xml_declaration=True))


def _holders(root: Element, found: Drawn) -> dict[str, Element]:
    """Return the elements that parts of an older file go into: nodes and flows by id."""
    named = {*found.ids.values(), *(way.id for way in found.ways)}
    elements = [e for e in root.iter() if e.tag.startswith("bpmn:")]
    holders = {name: e for e in elements if (name := e.get("id", "")) in named}
    for use in ("collaboration", "process"):
        holders[use] = next(e for e in root if e.tag == f"bpmn:{use}")
    return holders


def _add_pool(root: Element, frame: Frame, title: str) -> None:
    collaboration = SubElement(root, "bpmn:collaboration", {"id": frame.collaboration})
    pool = {"id": frame.pool, "name": title, "processRef": frame.process}
    SubElement(collaboration, "bpmn:participant", pool)


class _Process:
    """Writes lanes, nodes and flows in the order that the schema asks for."""

    def __init__(self, found: Drawn, language: str) -> None:
        self._found = found
        self._language = language
        self._places = {row.id: place for place, row in enumerate(found.table.rows)}
        self._parts: dict[str, list[Row]] = {}
        for row in found.table.rows:
            self._parts.setdefault(found.whole_of[row.id], []).append(row)
        self._flows: dict[str, list[DrawnWay]] = {}
        self._out: dict[str, list[str]] = {}
        self._in: dict[str, list[str]] = {}
        for way in found.ways:
            self._flows.setdefault(way.scope, []).append(way)
            self._out.setdefault(way.source, []).append(way.id)
            self._in.setdefault(way.target, []).append(way.id)

    def fill(self, process: Element, lanes: Sequence[str]) -> None:
        """Write everything into the element of the process."""
        if lanes:
            listed = SubElement(process, "bpmn:laneSet")
            for name, lane in zip(lanes, self._found.lanes, strict=True):
                self._lane(listed, name, lane)
        self._scope(process, "")

    def _lane(self, listed: Element, name: str, lane: Bilingual) -> None:
        element = _named(listed, "lane", name, name_of(lane, self._language))
        mark_lane(element, lane)
        for row in self._parts.get("", ()):
            if self._found.lane(row) == lane:
                SubElement(element, "bpmn:flowNodeRef").text = self._found.ids[row.id]

    def _scope(self, parent: Element, whole: str) -> None:
        for row in self._parts.get(whole, ()):
            self._node(parent, row)
        for way in self._flows.get(whole, ()):
            self._flow(parent, way)

    def _node(self, parent: Element, row: Row) -> None:
        found, language = self._found, self._language
        tag = found.tags[row.id]
        element = _named(parent, tag, found.ids[row.id], name_of(row.operation, language))
        if tag == BOUNDARY:
            element.set("attachedToRef", found.ids[found.hosts[row.id]])
        note = note_of(row.note, language)
        if note:
            SubElement(element, "bpmn:documentation").text = note
        written = {"place": str(self._places[row.id]), "as": tag}
        mark_row(element, row, written, found.hidden[row.id])
        for name in self._in.get(row.id, ()):
            SubElement(element, "bpmn:incoming").text = name
        for name in self._out.get(row.id, ()):
            SubElement(element, "bpmn:outgoing").text = name
        if row.id in self._parts:
            self._scope(element, row.id)
        elif row.kind is RowKind.WAIT:
            SubElement(element, "bpmn:timerEventDefinition")

    def _flow(self, parent: Element, way: DrawnWay) -> None:
        ids = self._found.ids
        name = name_of(way.way.label, self._language)
        element = _named(parent, "sequenceFlow", way.id, name)
        element.attrib |= {"sourceRef": ids[way.source], "targetRef": ids[way.target]}
        mark_way(element, OwnWay(way.place, way.way.label, way.implied, way.ends))


def _named(parent: Element, tag: str, identity: str, name: str) -> Element:
    return SubElement(parent, f"bpmn:{tag}", {"id": identity, **({"name": name} if name else {})})
