"""The fixed words beneath free names: kinds of state, of service, of message, levels."""

from enum import IntEnum, StrEnum


class StatusKind(StrEnum):
    """What a status means, whatever it is called."""

    NEW = "new"
    TRIAGE = "triage"
    WORKING = "working"
    WAITING_REQUESTER = "waiting_requester"
    WAITING_VENDOR = "waiting_vendor"
    WAITING_APPROVAL = "waiting_approval"
    WAITING_OTHER = "waiting_other"
    RESOLVED = "resolved"
    CLOSED = "closed"
    VOID = "void"


WAITING = frozenset(
    {
        StatusKind.WAITING_REQUESTER,
        StatusKind.WAITING_VENDOR,
        StatusKind.WAITING_APPROVAL,
        StatusKind.WAITING_OTHER,
    }
)
FINISHED = frozenset({StatusKind.RESOLVED, StatusKind.CLOSED, StatusKind.VOID})


class ServiceKind(StrEnum):
    """What kind of matter a service type is."""

    INCIDENT = "incident"
    REQUEST = "request"
    QUESTION = "question"
    COMPLAINT = "complaint"


class MessageKind(IntEnum):
    """Who speaks to whom in a message; stored as its number."""

    INBOUND = 0
    REPLY = 1
    NOTE = 2
    CHASE = 3


class LinkKind(StrEnum):
    """How a ticket hangs together with another; all but related ones point to the other one.

    A child belongs to its parent, a split one comes from the other.
    """

    RELATED = "related"
    DUPLICATE = "duplicate"
    PROBLEM = "problem"
    CHILD = "child"
    SPLIT = "split"


class Priority(IntEnum):
    """P1 is the most urgent; stored as its number."""

    P1 = 1
    P2 = 2
    P3 = 3
    P4 = 4


class Level(IntEnum):
    """Impact and urgency; stored as its number, which is a name and tells no order.

    The outer two exist where the matrix has five rows; the order stands in the matrix.
    """

    HIGH = 1
    MEDIUM = 2
    LOW = 3
    VERY_HIGH = 4
    VERY_LOW = 5

    @property
    def code(self) -> str:
        """Return the name that files and rules use."""
        return self.name.lower()


class ListName(StrEnum):
    """The lists of a workspace: names in two languages that tickets point to."""

    STATUS = "status"
    STAGE = "stage"
    CHANNEL = "channel"
    SERVICE_TYPE = "service_type"
    CATEGORY = "category"
    TEAM = "team"
    PLACE = "place"
    CUSTOMER_GROUP = "customer_group"
    PRIORITY = "priority"
    ROLE = "role"
    TOOL = "tool"
    TEMPLATE = "template"
