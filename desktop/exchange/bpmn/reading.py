"""Read a BPMN file: what the table can show, what is kept beside it, what was odd."""

from collections import Counter
from collections.abc import Collection, Iterator
from xml.etree.ElementTree import Element

from desktop.domain.progress import Counted, Progress, ignore_progress
from desktop.exchange.bpmn.diagram import bounds_of
from desktop.exchange.bpmn.marks_reading import is_own, own_of
from desktop.exchange.bpmn.model import NODE_KINDS, Bpmn, Flow, Lane, Node, NodeKind, Pool, Warned
from desktop.exchange.bpmn.tree import local, parsed

_SCOPES = frozenset({"process", "subProcess", "transaction", "adHocSubProcess"})
_TRIGGER = "EventDefinition"
# Parts of a node that its row shows, or that say again what flows and lanes say.
_SHOWN = frozenset({"incoming", "outgoing", "documentation", "conditionExpression"})


def read_bpmn(name: str, content: bytes, progress: Progress = ignore_progress) -> Bpmn:
    """Return what stands in a file; raises AppError as `parsed`."""
    reader = _Reader(progress)
    root = parsed(name, content, progress)
    for element in root:
        reader.definition(element)
    return reader.found(root)


class _Reader:
    """Collects the parts while it walks down; every element is met once."""

    def __init__(self, progress: Progress) -> None:
        self._count = Counted(progress)
        self._pools: list[Pool] = []
        self._lanes: list[Lane] = []
        self._nodes: list[Node] = []
        self._flows: list[Flow] = []
        self._kept: Counter[str] = Counter()
        self._warned: list[Warned] = []

    def definition(self, element: Element) -> None:
        """Take one element below the root."""
        tag = local(element)
        if tag == "collaboration":
            self._collaboration(element)
        elif tag == "process":
            self._scope(element)
        elif str(element.tag).endswith("BPMNDiagram"):
            return
        else:
            self._keep(element)

    def found(self, root: Element) -> Bpmn:
        """Return all that was met; what points nowhere is left out and told."""
        ids = Counter(
            each.id for part in (self._nodes, self._lanes, self._pools) for each in part if each.id
        )
        for name, count in ids.items():
            if count > 1:
                self._warn("bpmn_id_twice", id=name, count=count)
        bounds, told = bounds_of(root)
        self._warned += told
        known = ids.keys()
        flows = [flow for flow in self._flows if self._leads(flow, known)]
        shown = {node.id for node in self._nodes} & bounds.keys()
        if self._nodes and not shown:
            self._warn("bpmn_no_diagram")
        return Bpmn(
            tuple(self._pools),
            tuple(self._lanes),
            tuple(self._nodes),
            tuple(flows),
            dict(self._kept),
            bounds,
            tuple(self._warned),
            own_of(root),
        )

    def _leads(self, flow: Flow, known: Collection[str]) -> bool:
        ends = [end for end in (flow.source, flow.target) if end not in known]
        if ends:
            self._warn("bpmn_flow_nowhere", id=flow.id, end=ends[0] or "—")
        return not ends

    def _collaboration(self, element: Element) -> None:
        for child in element:
            self._count()
            tag = local(child)
            if tag == "participant":
                process = _reference(child.get("processRef", ""))
                self._pools.append(Pool(child.get("id", ""), _name(child), process))
                self._keep_parts(child, _SHOWN)
            elif tag == "messageFlow":
                self._flows.append(_flow(child, is_message=True))
                self._keep_parts(child, _SHOWN)
            elif tag != "documentation":
                self._keep(child)

    def _scope(self, element: Element) -> None:
        """Take what is in a process or a sub-process."""
        scope = element.get("id", "")
        for child in element:
            self._count()
            tag = local(child)
            if tag == "laneSet":
                for lane in child:
                    self._lane(lane, scope, "")
            elif tag in NODE_KINDS:
                self._node(child, tag, scope)
            elif tag == "sequenceFlow":
                self._flows.append(_flow(child))
                self._keep_parts(child, _SHOWN)
            elif tag not in _SHOWN and not tag.endswith(_TRIGGER):
                self._keep(child)

    def _lane(self, element: Element, process: str, parent: str) -> None:
        if local(element) != "lane":
            self._keep(element)
            return
        nodes = tuple(_text(child) for child in element if local(child) == "flowNodeRef")
        lane = Lane(element.get("id", ""), _name(element), process, parent, nodes)
        self._lanes.append(lane)
        for child in element:
            tag = local(child)
            if tag == "childLaneSet":
                for inner in child:
                    self._lane(inner, process, lane.id)
            elif tag not in ("flowNodeRef", "documentation"):
                self._keep(child)

    def _node(self, element: Element, tag: str, scope: str) -> None:
        kind = NODE_KINDS[tag]
        parts = tuple(
            local(child).removesuffix(_TRIGGER)
            for child in element
            if local(child).endswith(_TRIGGER)
        )
        self._nodes.append(
            Node(
                element.get("id", ""),
                kind,
                tag,
                _name(element),
                scope,
                _reference(element.get("attachedToRef", "")),
                element.get("default", ""),
                parts,
                _said(element),
            )
        )
        if kind is NodeKind.SUB_PROCESS:
            self._scope(element)
        else:
            self._keep_parts(element, _SHOWN)

    def _keep_parts(self, element: Element, shown: frozenset[str]) -> None:
        for child in element:
            tag = local(child)
            if tag not in shown and not tag.endswith(_TRIGGER):
                self._keep(child)

    def _keep(self, element: Element) -> None:
        self._count()
        if local(element) != "extensionElements" or not is_own(element):
            self._kept[str(element.tag).rpartition("}")[2]] += 1

    def _warn(self, code: str, **params: object) -> None:
        self._warned.append(Warned(code, params))


def _flow(element: Element, *, is_message: bool = False) -> Flow:
    condition = next((c for c in element if local(c) == "conditionExpression"), None)
    return Flow(
        element.get("id", ""),
        _reference(element.get("sourceRef", "")),
        _reference(element.get("targetRef", "")),
        _name(element),
        "" if condition is None else _text(condition),
        is_message,
    )


def _said(element: Element) -> str:
    return "\n".join(_texts(element)).strip()


def _texts(element: Element) -> Iterator[str]:
    for child in element:
        if local(child) == "documentation":
            yield _text(child)


def _text(element: Element) -> str:
    return "".join(element.itertext()).strip()


def _name(element: Element) -> str:
    return " ".join(element.get("name", "").split())


def _reference(said: str) -> str:
    """Return the id that a reference means; a qualified name carries a prefix."""
    return said.rpartition(":")[2].strip()
