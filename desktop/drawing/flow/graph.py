"""What a flow chart shows: lanes, nodes in them, edges between them; and the same by number."""

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
    """Who acts, or where."""

    id: str
    title: str = ""


class Node(NamedTuple):
    """One box; `note` stands small below its title."""

    id: str
    kind: NodeKind
    title: str
    lane: str = ""
    note: str = ""


class Edge(NamedTuple):
    """A way from one node to another."""

    source: str
    target: str
    label: str = ""
    kind: EdgeKind = EdgeKind.NORMAL


class Graph(NamedTuple):
    """A whole flow; without lanes all nodes stand in one."""

    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...] = ()
    lanes: tuple[Lane, ...] = ()


class Link(NamedTuple):
    """An edge between nodes by number."""

    source: int
    target: int
    edge: Edge


class Net(NamedTuple):
    """A graph by number: nodes once each, edges between known ones, the lane of each node."""

    nodes: tuple[Node, ...]
    links: tuple[Link, ...]
    lane_of: tuple[int, ...]
    lanes: tuple[Lane, ...]

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
    return Net(
        tuple(known.values()),
        tuple(
            Link(number[edge.source], number[edge.target], edge)
            for edge in graph.edges
            if edge.source in number and edge.target in number
        ),
        tuple(lane_number.get(node.lane, 0) for node in known.values()),
        lanes,
    )
