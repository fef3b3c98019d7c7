"""The simulated ticket: what the customer says, what is told on asking, and the right path."""

from enum import StrEnum
from typing import NamedTuple

from desktop.domain.questions.bodies import Option, Ordering, Point
from desktop.domain.questions.wording import SILENCE, Wording


class Part(StrEnum):
    """What is graded about a simulated ticket, in the order it is played."""

    TYPE = "type"
    PRIORITY = "priority"
    FIRST = "first"
    ASK = "ask"
    ORDER = "order"
    ESCALATION = "escalation"
    REPLY = "reply"
    CLOSING = "closing"


class Worth(StrEnum):
    """What asking is worth: needed, harmless, a waste of the customer's time, or a knock-out."""

    MUST = "must"
    MAY = "may"
    WASTE = "waste"
    KNOCK_OUT = "knock_out"


class Way(StrEnum):
    """Where a ticket is escalated to."""

    NONE = "none"
    FUNCTIONAL = "functional"
    MANAGEMENT = "management"


class Fact(NamedTuple):
    """Something that is told only when asked for."""

    ask: Wording
    told: Wording = SILENCE
    worth: Worth = Worth.MUST


class Known(NamedTuple):
    """Something that the desk knows without asking."""

    label: Wording
    value: Wording


class Triage(NamedTuple):
    """The right service type and category by code, impact and urgency from 1, the highest.

    `raised` is how many priorities a rule lifts it (a security report, a legal deadline).
    """

    service_type: str
    category: str = ""
    impact: int = 0
    urgency: int = 0
    raised: int = 0


class Escalation(NamedTuple):
    """Whether and where to escalate, and what the reason has to say."""

    way: Way = Way.NONE
    reason: tuple[Point, ...] = ()


class Case(NamedTuple):
    """A simulated ticket with its key; `later` is said once the ticket is in hand."""

    customer: Wording
    triage: Triage
    first: tuple[Option, ...]
    facts: tuple[Fact, ...]
    order: Ordering
    escalation: Escalation = Escalation()
    reply: tuple[Point, ...] = ()
    closing: tuple[Point, ...] = ()
    known: tuple[Known, ...] = ()
    channel: str = ""
    tone: Wording = SILENCE
    later: Wording = SILENCE


# A whole ticket is worth 20 marks.
MARKS: dict[Part, float] = {
    Part.TYPE: 1,
    Part.PRIORITY: 2,
    Part.FIRST: 2,
    Part.ASK: 3,
    Part.ORDER: 4,
    Part.ESCALATION: 2,
    Part.REPLY: 4,
    Part.CLOSING: 2,
}
ESCALATION_COLUMN = "escalation"
# What each part counts for: stages of the lifecycle by code, and escalation, a column of its own.
COLUMNS: dict[Part, str] = {
    Part.TYPE: "intake",
    Part.PRIORITY: "triage",
    Part.FIRST: "handling",
    Part.ASK: "intake",
    Part.ORDER: "handling",
    Part.ESCALATION: ESCALATION_COLUMN,
    Part.REPLY: "resolution",
    Part.CLOSING: "review",
}
