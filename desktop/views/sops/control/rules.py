"""What the one primary act on a version is for this person, and what stands in its way; no Qt."""

from enum import StrEnum
from typing import NamedTuple

from desktop.domain.documents.approval import SMALL_TEAM
from desktop.domain.documents.states import State
from desktop.domain.sops.paths import BLOCKING, Problem
from desktop.services.base import rights
from desktop.services.documents.opened import OpenDocument


class Primary(StrEnum):
    """What the one button at the head does."""

    SUBMIT = "submit"
    REVIEW = "review"
    APPROVE = "approve"
    WAIT = "wait"
    SIGN = "sign"
    REVISE = "revise"
    OPEN_DRAFT = "open_draft"
    OPEN_CURRENT = "open_current"


class Bar(StrEnum):
    """What stands in the way of an act."""

    NONE = ""
    FAULTS = "faults"
    TITLE = "title"
    ROLE = "role"
    REVIEWS = "reviews"
    AUTHOR = "author"
    DATE = "date"


class Who(NamedTuple):
    """Who works now, in which role, and how many work at the desk."""

    person: int | None
    role: str
    team: int

    def may(self, action: str) -> bool:
        """Return whether the table of rights lets this role do something."""
        return self.role in rights()[action]


class Choice(NamedTuple):
    """The primary act; `number` is how many faults or reviewers stand in its way."""

    act: Primary
    bar: Bar = Bar.NONE
    number: int = 0


_BY_STATE = {
    State.APPROVED: Choice(Primary.WAIT, Bar.DATE),
    State.SCHEDULED: Choice(Primary.WAIT, Bar.DATE),
}
_RIGHT = {
    Primary.SUBMIT: "document.submit",
    Primary.REVIEW: "document.accept",
    Primary.APPROVE: "document.approve",
    Primary.SIGN: "document.sign",
    Primary.REVISE: "document.revise",
}


def primary(opened: OpenDocument, who: Who) -> Choice:
    """Return what the primary button is for somebody; a role without the right is a bar."""
    found = _wanted(opened, who)
    right = _RIGHT.get(found.act)
    if right and not who.may(right):
        return Choice(found.act, Bar.ROLE)
    return found


def blocking(opened: OpenDocument) -> list[Problem]:
    """Return what has to be mended before a version can be handed in."""
    return [problem for problem in opened.problems if problem.fault in BLOCKING]


def my_review(opened: OpenDocument, person: int | None) -> bool:
    """Return whether this person is asked about the version shown and has not answered."""
    return opened.version.state is State.IN_REVIEW and any(
        review.reviewer == person and not review.decision for review in opened.reviews
    )


def waiting_for(opened: OpenDocument) -> list[int]:
    """Return the reviewers who have not answered."""
    return [review.reviewer for review in opened.reviews if not review.decision]


def is_own(opened: OpenDocument, who: Who) -> bool:
    """Return whether this person wrote the version shown."""
    return who.person is not None and opened.version.author == who.person


def needs_override(opened: OpenDocument, who: Who) -> bool:
    """Return whether approving takes a recorded reason: an own text in a very small team."""
    return is_own(opened, who) and who.team <= SMALL_TEAM


def has_to_sign(opened: OpenDocument, who: Who) -> bool:
    """Return whether this person has not signed the version in force, and it is shown."""
    return opened.version.state is State.EFFECTIVE and who.person in opened.sign_off.missing


def _wanted(opened: OpenDocument, who: Who) -> Choice:
    state = opened.version.state
    if state is State.DRAFT:
        return _submit(opened)
    if state is State.IN_REVIEW:
        return _review(opened, who)
    if state is State.EFFECTIVE:
        return _in_force(opened, who)
    if state in _BY_STATE:
        return _BY_STATE[state]
    other = not opened.is_current
    return Choice(Primary.OPEN_CURRENT if other else _next(opened))


def _submit(opened: OpenDocument) -> Choice:
    faults = blocking(opened)
    if not any(opened.text.head.title):
        return Choice(Primary.SUBMIT, Bar.TITLE, 1)
    return Choice(Primary.SUBMIT, Bar.FAULTS if faults else Bar.NONE, len(faults))


def _review(opened: OpenDocument, who: Who) -> Choice:
    if my_review(opened, who.person):
        return Choice(Primary.REVIEW)
    waiting = waiting_for(opened)
    if waiting:
        return Choice(Primary.APPROVE, Bar.REVIEWS, len(waiting))
    if is_own(opened, who) and not needs_override(opened, who):
        return Choice(Primary.APPROVE, Bar.AUTHOR)
    return Choice(Primary.APPROVE)


def _in_force(opened: OpenDocument, who: Who) -> Choice:
    return Choice(Primary.SIGN if has_to_sign(opened, who) else _next(opened))


def _next(opened: OpenDocument) -> Primary:
    return Primary.OPEN_DRAFT if opened.row.on_way else Primary.REVISE
