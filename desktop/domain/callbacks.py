"""Which solved tickets are called back, why this one, and what a call may come to.

The sample is drawn by a hash of the ticket's id: the same ticket is drawn on every computer, and
nobody can choose whom to ask.
"""

import hashlib
from enum import StrEnum
from typing import NamedTuple

from desktop.domain.errors import AppError
from desktop.domain.vocabulary import Priority, ServiceKind

RULE_VERSION = 1
BEST, WORST, LOW = 5, 1, 3
MOST_ATTEMPTS = 3
_PER_CENT = 100
_URGENT = (Priority.P1, Priority.P2)


class Rule(NamedTuple):
    """Who is asked: a share of all in per cent, urgent tickets, complaints."""

    share: int = 15
    urgent: bool = True
    complaints: bool = True


class Why(StrEnum):
    """Why a ticket is called back; LOW is the second call after low marks, by a lead."""

    COMPLAINT = "complaint"
    URGENT = "urgent"
    SAMPLE = "sample"
    CHOSEN = "chosen"
    LOW = "low"


class State(StrEnum):
    """What became of it so far."""

    DUE = "due"
    CONFIRMED = "confirmed"
    NOT_SOLVED = "not_solved"
    REFUSED = "refused"
    UNREACHED = "unreached"


class Said(NamedTuple):
    """What was said in a call; marks from 1 to 5, None where nobody wanted to give any."""

    state: State
    marks: int | None = None
    words: str = ""


class CallBack(NamedTuple):
    """One call to be made or made, of a ticket."""

    key: int
    ticket: int
    why: Why
    state: State
    due_at: int
    attempts: int = 0
    marks: int | None = None
    words: str = ""
    called_by: int | None = None
    called_at: int | None = None


def why_called(rule: Rule, ticket: bytes, priority: int, kind: str) -> Why | None:
    """Return why a solved ticket is called back, None where it is not."""
    if rule.complaints and kind == ServiceKind.COMPLAINT:
        return Why.COMPLAINT
    if rule.urgent and priority in _URGENT:
        return Why.URGENT
    return Why.SAMPLE if drawn(ticket, rule.share) else None


def drawn(ticket: bytes, share: int) -> bool:
    """Return whether a ticket (its id) is in a sample of so many per cent."""
    digest = hashlib.sha256(b"call back %d " % RULE_VERSION + ticket).digest()
    return int.from_bytes(digest[:8], "big") * _PER_CENT < share << 64


def check_said(said: Said) -> None:
    """Raise AppError callback_marks or callback_state for what no call can come to."""
    # Who does not want to answer has given none.
    if said.marks is not None and (said.state is State.REFUSED or not WORST <= said.marks <= BEST):
        raise AppError("callback_marks", marks=said.marks)
    if said.state in (State.DUE, State.UNREACHED):
        raise AppError("callback_state")


def wants_lead(said: Said, why: Why) -> bool:
    """Return whether a lead has to call on the same day: marks are low, and no lead called."""
    return said.marks is not None and said.marks <= LOW and why is not Why.LOW
