"""What of an older file has no place in the table, and goes along where it still fits.

That is data, notes on the diagram, other parties with their messages, and what other tools wrote
inside of elements whose rows are still there.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple
from xml.etree.ElementTree import Element

from desktop.exchange.bpmn.copying import Spaces, copied, is_whole, meant
from desktop.exchange.bpmn.drawn import Drawn
from desktop.exchange.bpmn.ids import Ids, is_plain, source_of
from desktop.exchange.bpmn.marks import OWN
from desktop.exchange.bpmn.marks_reading import own_of
from desktop.exchange.bpmn.model import ACTIVITIES, NODE_KINDS, NodeKind
from desktop.exchange.bpmn.names import collapsed
from desktop.exchange.bpmn.tree import local

_ROOTS = frozenset(
    {"message", "signal", "error", "escalation", "dataStore", "resource", "category"}
)
_DATA = ("dataObject", "dataObjectReference", "dataStoreReference")
_ARTIFACTS = ("textAnnotation", "group", "association")
_INSIDE = frozenset(
    {"ioSpecification", "property", "dataInputAssociation", "dataOutputAssociation"}
    | {"resourceRole", "performer", "humanPerformer", "potentialOwner"}
    | {"standardLoopCharacteristics", "multiInstanceLoopCharacteristics"}
)
_BEFORE = frozenset({"documentation", "extensionElements", "incoming", "outgoing"})
_TRIGGER = "EventDefinition"
ENDS = ("sourceRef", "targetRef")
_OTHERWISE = frozenset({"id", "name", "default", "gatewayDirection", "calledElement"})


class Part(NamedTuple):
    """An element of the older file and the one of the new file into which it goes."""

    element: Element
    into: str


class Older:
    """An older file of the same process: its parts that can go along, its ids as they become."""

    def __init__(self, root: Element, found: Drawn, ids: Ids, pool: str) -> None:
        self.root = root
        self._found = found
        self._tags = {found.ids[row]: tag for row, tag in found.tags.items()}
        self.links = self._rows()
        self._nodes = {e.get("id", ""): e for e in root.iter() if local(e) in NODE_KINDS}
        pools = self._elements("participant")
        self._others = [e for e in pools if not e.get("processRef")]
        # All parties whose work the table shows stand in one pool now.
        self.links |= {e.get("id", ""): pool for e in pools if e.get("processRef")}
        self._flows = self._same_flows()
        self.links |= self._flows
        self.parts = [part for part in self._parts() if self._name(part.element, ids)]
        self._drop_loose()

    def _name(self, element: Element, ids: Ids) -> bool:
        """Give ids to all of a part; one with ids that are taken already is none."""
        names = [name for each in element.iter() if local(each) and (name := each.get("id"))]
        if len(set(names)) < len(names) or not self.links.keys().isdisjoint(names):
            return False
        self.links |= {name: ids.give(name if is_plain(name) else "Kept") for name in names}
        return True

    def _rows(self) -> dict[str, str]:
        """Return the ids of elements that are rows now by those that they had."""
        ids = self._found.ids
        marked = own_of(self.root).rows
        links = {name: ids[own.row.id] for name, own in marked.items() if own.row.id in ids}
        for row in self._found.table.rows:
            name = source_of(row)[1]
            if name:
                links.setdefault(name, ids[row.id])
        return links

    def _same_flows(self) -> dict[str, str]:
        """Return the ids of flows that still join the same rows, the only ones that do."""
        ids = self._found.ids
        now: dict[tuple[str, ...], list[str]] = {}
        for way in self._found.ways:
            now.setdefault((ids[way.source], ids[way.target]), []).append(way.id)
        before: dict[tuple[str, ...], list[str]] = {}
        for flow in self._elements("sequenceFlow"):
            ends = tuple(self.links.get(meant(flow.get(name, "")), "") for name in ENDS)
            before.setdefault(ends, []).append(flow.get("id", ""))
        alone = {ends: names[0] for ends, names in before.items() if len(names) == 1}
        return {name: now[ends][0] for ends, name in alone.items() if len(now.get(ends, ())) == 1}

    def _elements(self, *tags: str) -> list[Element]:
        return [element for element in self.root.iter() if local(element) in tags]

    def _parts(self) -> Iterator[Part]:
        for element in self.root:
            if local(element) in _ROOTS:
                yield Part(element, "root")
        yield from (Part(element, "collaboration") for element in self._others)
        scopes = self._elements("process", "collaboration")
        scopes += [e for e in self._nodes.values() if NODE_KINDS[local(e)] is NodeKind.SUB_PROCESS]
        for tags in (("messageFlow",), _DATA, _ARTIFACTS):
            for scope in scopes:
                into = "collaboration" if local(scope) == "collaboration" else "process"
                yield from (Part(e, into) for e in scope if local(e) in tags)
        for name, node in self._nodes.items():
            if name in self.links:
                yield from (Part(child, self.links[name]) for child in self._inside(node))

    def _inside(self, node: Element) -> Iterator[Element]:
        """Yield what a node holds that the new one can hold, too."""
        tag = self._tags.get(self.links[node.get("id", "")], "")
        for child in node:
            said = local(child)
            if (NODE_KINDS.get(tag) in ACTIVITIES and said in _INSIDE) or (
                tag == local(node) and said.endswith(_TRIGGER)
            ):
                yield child

    def _drop_loose(self) -> None:
        """Leave out what leads to something that is not there, until all leads somewhere."""
        loose = [part for part in self.parts if not self._fits(part)]
        while loose:
            for part in loose:
                for each in part.element.iter():
                    self.links.pop(each.get("id", ""), None)
            # What is left out may be what another part leads to.
            gone = {id(part.element) for part in loose}
            self.parts = [part for part in self.parts if id(part.element) not in gone]
            loose = [part for part in self.parts if not self._fits(part)]

    def _fits(self, part: Part) -> bool:
        if not is_whole(part.element, self.links):
            return False
        if local(part.element) != "messageFlow":
            return True
        # Both ends in the one pool that is left: no message any more.
        others = {pool.get("id") for pool in self._others}
        return any(meant(part.element.get(name, "")) in others for name in ENDS)

    def add_to(self, root: Element, holders: Mapping[str, Element], spaces: Spaces) -> None:
        """Copy the parts into the new file; `holders` are its elements by id and by use."""
        for element in (*self._nodes.values(), *self._elements("sequenceFlow")):
            holder = holders.get(self.links.get(element.get("id", ""), ""))
            if holder is not None:
                self._add_said(element, holder, spaces)
        processes = self._elements("process")
        if len(processes) == 1:
            self._add_said(processes[0], holders["process"], spaces)
        triggered = {p.into for p in self.parts if local(p.element).endswith(_TRIGGER)}
        for name in triggered & holders.keys():
            _remove_plain(holders[name])
        roots = 0
        for part in self.parts:
            copy_of = copied(part.element, self.links, spaces)
            if part.into == "root":
                root.insert(roots, copy_of)
                roots += 1
            elif part.into in ("collaboration", "process"):
                holders[part.into].append(copy_of)
            else:
                _put_inside(holders[part.into], copy_of)
        root.attrib.update(spaces.new)

    def _add_said(self, element: Element, holder: Element, spaces: Spaces) -> None:
        """Add what other tools wrote beside and on an element."""
        beside = next((c for c in holder if c.tag == "bpmn:extensionElements"), None)
        for child in element:
            if local(child) == "extensionElements" and beside is not None:
                beside.extend(
                    copied(each, {}, spaces)
                    for each in child
                    if not local(each) and not str(each.tag).startswith(f"{{{OWN}}}")
                )
            elif local(child) == "conditionExpression" and _says_so(holder, element, child):
                holder.append(copied(child, self.links, spaces))
        same = holder.tag == f"bpmn:{local(element)}"
        for name, value in element.attrib.items():
            free = name not in _OTHERWISE and not name.endswith("Ref")
            if name.startswith("{") or (same and free):
                holder.attrib.setdefault(spaces.named(name), value)
        if same and element.get("default", "") in self._flows:
            holder.set("default", self._flows[element.get("default", "")])


def _says_so(holder: Element, flow: Element, condition: Element) -> bool:
    """Return whether a flow is still called what it was called, or by its condition."""
    before = flow.get("name", "") or "".join(condition.itertext())
    return collapsed(before) == collapsed(holder.get("name", ""))


def _remove_plain(holder: Element) -> None:
    for child in list(holder):
        if child.tag == "bpmn:timerEventDefinition":
            holder.remove(child)


def _put_inside(holder: Element, copy_of: Element) -> None:
    """Put a part behind the ways of a node and behind the parts that it has."""
    place = 0
    for at, child in enumerate(holder):
        tag = child.tag.removeprefix("bpmn:")
        if tag in _BEFORE or tag in _INSIDE or tag.endswith(_TRIGGER):
            place = at + 1
    holder.insert(place, copy_of)
