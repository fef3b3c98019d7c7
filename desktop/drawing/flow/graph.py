"""What a flow chart shows: lanes and stages, nodes in them, edges; and the same by number."""

from enum import StrEnum
from typing import NamedTuple


class NodeKind(StrEnum):
    """What a node is; its shape and colour hang on it."""

    START = "start"
    ACTION = "action"
    DECISION = "decision"
    ESCALATION = "escalation"
    WAIT = "wait"
    DOCUMENT = "document"
    STOP = "stop"
    END = "end"


ASIDE = frozenset({NodeKind.ESCALATION, NodeKind.DOCUMENT, NodeKind.STOP})
"""Where one way ends: in a chart of one lane they stand beside the main line."""

ROUND = frozenset({NodeKind.START, NodeKind.STOP, NodeKind.END})
"""Where a flow begins and ends: boxes with round ends."""


class EdgeKind(StrEnum):
    """How an edge is meant; only normal ones are drawn solid."""

    NORMAL = "normal"
    BACK = "back"
    ESCALATE = "escalate"


class Lane(NamedTuple):
    """Who acts, or where; a stage of the flow is one too, lying across the lanes."""

    id: str
    title: str = ""


class Node(NamedTuple):
    """One box; `note` stands small below its title."""

    id: str
    kind: NodeKind
    title: str
    lane: str = ""
    note: str = ""
    stage: str = ""


class Edge(NamedTuple):
    """A way from one node to another."""

    source: str
    target: str
    label: str = ""
    kind: EdgeKind = EdgeKind.NORMAL


class Graph(NamedTuple):
    """A whole flow; without lanes all nodes stand in one, without stages too.

    Stages come one behind the other: what leads to an earlier one leads back.
    """

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...] = ()
    lanes: tuple[Lane, ...] = ()
    stages: tuple[Lane, ...] = ()


class Link(NamedTuple):
    """An edge between nodes by number."""

    source: int
    target: int
    edge: Edge


class Net(NamedTuple):
    """A graph by number: nodes once each, edges between known ones, lane and stage of each."""

    nodes: tuple[Node, ...]
    links: tuple[Link, ...]
    lane_of: tuple[int, ...]
    lanes: tuple[Lane, ...]
    stage_of: tuple[int, ...]
    stages: tuple[Lane, ...]

    def beside(self, node: int) -> bool:
        """Return whether a node stands beside the main line."""
        return len(self.lanes) == 1 and self.nodes[node].kind in ASIDE


def net_of(graph: Graph) -> Net:
    """Return the graph by number; a second node of a name and edges to nowhere are left out."""
    known: dict[str, Node] = {}
    for node in graph.nodes:
        known.setdefault(node.id, node)
    number = {name: place for place, name in enumerate(known)}
    lanes = graph.lanes or (Lane(""),)
    lane_number = {lane.id: place for place, lane in enumerate(lanes)}
    used = {node.stage for node in known.values()}
    stages = tuple(stage for stage in graph.stages if stage.id in used)
    stage_number = {stage.id: place for place, stage in enumerate(stages)}
    return Net(
        tuple(known.values()),
        tuple(
            Link(number[edge.source], number[edge.target], edge)
            for edge in graph.edges
            if edge.source in number and edge.target in number
        ),
        tuple(lane_number.get(node.lane, 0) for node in known.values()),
        lanes,
        tuple(stage_number.get(node.stage, 0) for node in known.values()),
        stages,
    )
