"""A BPMN file as the rows of a process: nodes in the order in which they follow each other.

A gateway that only joins, or only splits into parallel ways, is no row: ways lead through it. A row
with several ways without labels goes all of them.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual, said
from desktop.domain.process.table import ProcessTable, Row, RowKind, WayOn
from desktop.domain.progress import Counted, Progress, ignore_progress
from desktop.exchange.bpmn.exact import Exact
from desktop.exchange.bpmn.model import Bounds, Bpmn, Flow, Node, NodeKind

_WAITS = frozenset({"timer", "message", "signal", "conditional"})
_SPLITS = frozenset({"parallelGateway"})
_MOST_STEPS, _TOLD_EVERY = 1000, 200
_NOWHERE = Bounds(0, 0, 0, 0)
_NO_LANE = Bilingual()


class _Way(NamedTuple):
    to: str
    label: str


def to_table(found: Bpmn, title: str, progress: Progress = ignore_progress) -> ProcessTable:
    """Return the table of a file; `title` is what it is called where it has no name itself.

    What Deskbook wrote comes back as it was, where no other tool changed it since.
    """
    count = Counted(progress, _TOLD_EVERY)
    exact = Exact(found, count)
    read = _Table(found, exact, count).table(title)
    return exact.table(read) if exact.is_marked else read


class _Table:
    """Knows nodes, lanes and flows by the ids of nodes."""

    def __init__(self, found: Bpmn, exact: Exact, count: Counted) -> None:
        self._found, self._count = found, count
        self._exact = exact
        self._nodes: dict[str, Node] = {}
        for node in found.nodes:
            self._nodes.setdefault(node.id, node)
        self._out: dict[str, list[Flow]] = {}
        for flow in found.flows:
            count()
            if not flow.is_message:
                self._out.setdefault(flow.source, []).append(flow)
        self._lanes = _lanes(found, exact)
        # Beside a process of ours other parties are only told of; its rows need no lane for that.
        self._pools = [pool for pool in found.pools if pool.process or not exact.is_marked]
        self._attached: dict[str, list[Node]] = {}
        # What follows what: an event on a border comes behind the activity it sits on.
        self._next = {name: list(flows) for name, flows in self._out.items()}
        for node in self._nodes.values():
            count()
            if node.attached_to in self._nodes:
                self._attached.setdefault(node.attached_to, []).append(node)
                self._next.setdefault(node.attached_to, []).append(
                    Flow("", node.attached_to, node.id)
                )
        flows = (flow for each in self._next.values() for flow in each)
        self._entered = {flow.target for flow in flows if flow.target != flow.source}

    def table(self, title: str) -> ProcessTable:
        """Return the whole table."""
        shown = [node for node in self._in_order() if not self._is_passed(node)]
        ids = {node.id for node in shown}
        following = dict(zip([n.id for n in shown], [n.id for n in shown[1:]], strict=False))
        rows = [self._row(node, ids, following.get(node.id, "")) for node in shown]
        sizes = Counter(node.scope for node in self._nodes.values())
        pool = max(self._found.pools, key=lambda each: sizes[each.process], default=None)
        named = pool.name if pool is not None and pool.name else title
        return ProcessTable(said(named), tuple(rows))

    def _row(self, node: Node, ids: set[str], following: str) -> Row:
        self._count()
        ways = [way for way in self._ways(node) if way.to in ids]
        single = len(ways) == 1 and not ways[0].label and ways[0].to == following
        plain = single and not self._exact.is_marked
        return Row(
            node.id,
            self._kind(node),
            lane=self._lane(node),
            operation=said(node.name),
            note=said(node.said),
            ways=() if plain else tuple(WayOn(way.to, said(way.label)) for way in ways),
            source=f"BPMN {node.tag} {node.id}",
            inside=node.scope if node.scope in ids else "",
        )

    def _kind(self, node: Node) -> RowKind:
        if node.tag == "startEvent":
            return RowKind.START
        if node.tag == "endEvent":
            return RowKind.END
        if node.kind is NodeKind.GATEWAY:
            return RowKind.DECISION
        waits = node.kind is NodeKind.EVENT and "Throw" not in node.tag
        return RowKind.WAIT if waits and _WAITS & set(node.definitions) else RowKind.ACTION

    def _ways(self, node: Node) -> list[_Way]:
        """Return where a row leads, through gateways that are no rows."""
        out: dict[_Way, None] = {}
        for flow in self._out.get(node.id, ()):
            if not self._exact.explains(flow):
                out |= dict.fromkeys(self._through(flow.target, flow.name or flow.condition))
        for event in self._attached.get(node.id, ()):
            if not self._exact.hides(node.id, event.id):
                out[_Way(event.id, event.name)] = None
        return list(out)

    def _through(self, target: str, label: str) -> Iterator[_Way]:
        seen: set[str] = set()
        waiting = [_Way(target, label)]
        while waiting:
            self._count()
            way = waiting.pop(0)
            node = self._nodes.get(way.to)
            if node is None or way.to in seen:
                continue
            seen.add(way.to)
            if not self._is_passed(node):
                yield way
                continue
            for flow in self._out.get(node.id, ()):
                said = " · ".join(filter(None, (way.label, flow.name)))
                waiting.append(_Way(flow.target, said))

    def _is_passed(self, node: Node) -> bool:
        if node.kind is not NodeKind.GATEWAY or node.name or self._exact.is_row(node.id):
            return False
        return node.tag in _SPLITS or len(self._out.get(node.id, ())) == 1

    def _lane(self, node: Node) -> Bilingual:
        """Return the lane of a node, that of what it lies in, or its pool."""
        at: Node | None = node
        for _step in range(_MOST_STEPS):
            if at is None:
                break
            if at.id in self._lanes:
                return self._lanes[at.id]
            scope = at.attached_to if at.attached_to in self._nodes else at.scope
            at = self._nodes.get(scope)
            if at is None and len(self._pools) > 1:
                named = (said(pool.name) for pool in self._pools if pool.process == scope)
                return next(named, _NO_LANE)
        return _NO_LANE

    def _in_order(self) -> list[Node]:
        """Return the nodes so that each follows what leads to it, parts behind their whole."""
        by_scope: dict[str, list[Node]] = {}
        for node in self._nodes.values():
            self._count()
            by_scope.setdefault(node.scope, []).append(node)
        out: dict[str, Node] = {}
        waiting = [scope for scope in by_scope if scope not in self._nodes]
        for scope in waiting:
            self._take(scope, by_scope, out)
        for node in self._nodes.values():  # what lies in a circle of scopes, too
            out.setdefault(node.id, node)
        return list(out.values())

    def _take(self, scope: str, by_scope: Mapping[str, list[Node]], out: dict[str, Node]) -> None:
        stack = [iter(self._sorted(by_scope.get(scope, ())))]
        while stack:
            node = next(stack[-1], None)
            if node is None:
                stack.pop()
            elif node.id not in out:
                out[node.id] = node
                if node.id in by_scope:
                    stack.append(iter(self._sorted(by_scope[node.id])))

    def _sorted(self, nodes: Iterable[Node]) -> list[Node]:
        """Return nodes of one scope in topological order, ways back left aside.

        Where nothing says what comes first, it is what begins, then what stands further left and
        up.
        """
        known = {node.id: node for node in nodes}

        def place(node: Node) -> tuple[bool, bool, float, float]:
            box = self._found.bounds.get(node.id, _NOWHERE)
            return node.tag != "startEvent", node.id in self._entered, box.x, box.y

        order: list[str] = []
        entering: set[str] = set()
        for root in sorted(known.values(), key=place):
            self._count()
            order += _reached(root.id, self._next, known, entering)
        return [known[name] for name in order]


def _lanes(found: Bpmn, exact: Exact) -> dict[str, Bilingual]:
    """Return the innermost named lane of each node that a lane lists."""
    out: dict[str, Bilingual] = {}
    names = {lane.id: lane for lane in found.lanes}
    depth = {lane.id: _depth(lane.id, names) for lane in found.lanes}
    for lane in sorted(found.lanes, key=lambda each: depth[each.id]):
        for node in lane.nodes:
            if lane.name or node not in out:
                out[node] = exact.lane(lane)
    return out


def _depth(lane: str, lanes: Mapping[str, object]) -> int:
    steps = 0
    at = lanes.get(lane)
    while at is not None and steps < _MOST_STEPS:
        at, steps = lanes.get(getattr(at, "parent", "")), steps + 1
    return steps


def _reached(
    root: str, out: Mapping[str, list[Flow]], known: Mapping[str, Node], entering: set[str]
) -> list[str]:
    """Return what is newly reached from a node, each behind what leads to it.

    Depth first, the last ended first; of several ways the first one named comes first.
    """
    if root in entering:
        return []
    entering.add(root)
    ended: list[str] = []
    stack = [(root, _targets(root, out, known))]
    while stack:
        name, targets = stack[-1]
        following = next((t for t in targets if t not in entering), None)
        if following is None:
            ended.append(name)
            stack.pop()
        else:
            entering.add(following)
            stack.append((following, _targets(following, out, known)))
    return ended[::-1]


def _targets(name: str, out: Mapping[str, list[Flow]], known: Mapping[str, Node]) -> Iterator[str]:
    return (flow.target for flow in reversed(out.get(name, [])) if flow.target in known)
