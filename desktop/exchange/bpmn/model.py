"""What is read of a BPMN file: pools, lanes, nodes, flows, and what has no place in a table."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.bulk import NOTHING
from desktop.domain.process.columns import TableColumn
from desktop.domain.process.table import Row, State, WayOn

MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL"
BPMN_DI = "http://www.omg.org/spec/BPMN/20100524/DI"
DC = "http://www.omg.org/spec/DD/20100524/DC"
DI = "http://www.omg.org/spec/DD/20100524/DI"


class NodeKind(StrEnum):
    """What a flow node is, whatever its finer type."""

    TASK = "task"
    CALL = "call"
    SUB_PROCESS = "sub_process"
    GATEWAY = "gateway"
    EVENT = "event"


ACTIVITIES = frozenset({NodeKind.TASK, NodeKind.CALL, NodeKind.SUB_PROCESS})
NODE_KINDS: Mapping[str, NodeKind] = {
    **dict.fromkeys(
        (
            *("task", "userTask", "serviceTask", "sendTask", "receiveTask", "manualTask"),
            *("scriptTask", "businessRuleTask"),
        ),
        NodeKind.TASK,
    ),
    "callActivity": NodeKind.CALL,
    **dict.fromkeys(("subProcess", "transaction", "adHocSubProcess"), NodeKind.SUB_PROCESS),
    **dict.fromkeys(
        (
            *("exclusiveGateway", "inclusiveGateway", "parallelGateway", "eventBasedGateway"),
            "complexGateway",
        ),
        NodeKind.GATEWAY,
    ),
    **dict.fromkeys(
        (
            *("startEvent", "endEvent", "intermediateCatchEvent", "intermediateThrowEvent"),
            "boundaryEvent",
        ),
        NodeKind.EVENT,
    ),
}


class Bounds(NamedTuple):
    """Where a shape stands in the diagram."""

    x: float
    y: float
    width: float
    height: float


class Node(NamedTuple):
    """One flow node; `tag` is its finer type, `scope` the process or sub-process it is in.

    `definitions` are the triggers of an event ("timer", "message"), `default` the flow taken
    where no condition holds, `attached_to` the activity on whose border an event sits.
    """

    id: str
    kind: NodeKind
    tag: str
    name: str
    scope: str
    attached_to: str = ""
    default: str = ""
    definitions: tuple[str, ...] = ()
    said: str = ""


class Flow(NamedTuple):
    """A sequence flow, or a message flow where `is_message`."""

    id: str
    source: str
    target: str
    name: str = ""
    condition: str = ""
    is_message: bool = False


class Lane(NamedTuple):
    """A lane of a process; `parent` is the lane it lies in, `nodes` what it lists itself."""

    id: str
    name: str
    process: str
    parent: str = ""
    nodes: tuple[str, ...] = ()


class Pool(NamedTuple):
    """A participant; one without a process is a black box."""

    id: str
    name: str
    process: str = ""


class Warned(NamedTuple):
    """What was odd and how it was taken: a code of the sentences, its values."""

    code: str
    params: Mapping[str, Any]


class OwnRow(NamedTuple):
    """What Deskbook wrote of a row: its place, its tag, and its ways that no flow shows."""

    row: Row
    place: int
    tag: str
    ways: Mapping[int, WayOn]


class OwnWay(NamedTuple):
    """What Deskbook wrote of a way; `ends` are its rows where the flow joins their wholes."""

    place: int
    label: Bilingual
    implied: bool
    ends: tuple[str, str] | None


class OwnHead(NamedTuple):
    """What Deskbook wrote of a whole process; names in the file are in its language."""

    process: str
    title: Bilingual
    state: State
    language: str
    columns: tuple[TableColumn, ...] = ()


class Own(NamedTuple):
    """What Deskbook wrote beside the elements of a file, by their ids."""

    head: OwnHead | None = None
    rows: Mapping[str, OwnRow] = NOTHING
    ways: Mapping[str, OwnWay] = NOTHING
    lanes: Mapping[str, Bilingual] = NOTHING


class Bpmn(NamedTuple):
    """A whole file; `kept` counts elements without a place in the table, by their tags."""

    pools: tuple[Pool, ...]
    lanes: tuple[Lane, ...]
    nodes: tuple[Node, ...]
    flows: tuple[Flow, ...]
    kept: Mapping[str, int]
    bounds: Mapping[str, Bounds]
    warnings: tuple[Warned, ...]
    own: Own = Own()

    def count(self, kind: NodeKind) -> int:
        """Return how many nodes are of a kind."""
        return sum(node.kind is kind for node in self.nodes)
