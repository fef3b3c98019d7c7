"""The states of a version and the ways between them (ISO 9001 clause 7.5)."""

from enum import StrEnum

from desktop.domain.errors import AppError


class State(StrEnum):
    """Where a version of a document stands."""

    DRAFT = "draft"
    IN_REVIEW = "in_review"
    APPROVED = "approved"
    SCHEDULED = "scheduled"
    EFFECTIVE = "effective"
    SUPERSEDED = "superseded"
    RETIRED = "retired"


class Act(StrEnum):
    """What moves a version from one state to another."""

    SUBMIT = "submit"
    RETURN = "return"
    APPROVE = "approve"
    SCHEDULE = "schedule"
    PUT_IN_FORCE = "put_in_force"
    SUPERSEDE = "supersede"
    RETIRE = "retire"


_WAYS: dict[tuple[State, Act], State] = {
    (State.DRAFT, Act.SUBMIT): State.IN_REVIEW,
    (State.IN_REVIEW, Act.RETURN): State.DRAFT,
    (State.IN_REVIEW, Act.APPROVE): State.APPROVED,
    (State.APPROVED, Act.RETURN): State.DRAFT,
    (State.APPROVED, Act.SCHEDULE): State.SCHEDULED,
    (State.APPROVED, Act.PUT_IN_FORCE): State.EFFECTIVE,
    (State.SCHEDULED, Act.RETURN): State.DRAFT,
    (State.SCHEDULED, Act.PUT_IN_FORCE): State.EFFECTIVE,
    (State.EFFECTIVE, Act.SUPERSEDE): State.SUPERSEDED,
    (State.EFFECTIVE, Act.RETIRE): State.RETIRED,
}

OPEN = frozenset({State.DRAFT, State.IN_REVIEW, State.APPROVED, State.SCHEDULED})
"""The states of a version on its way; a document has at most one of them."""

FIXED = frozenset(State) - {State.DRAFT}
"""The states in which nobody may change the text."""


def after(state: State, act: Act) -> State:
    """Return where an act leads; raises AppError("document_state") where it leads nowhere."""
    found = _WAYS.get((state, act))
    if found is None:
        raise AppError("document_state", state=state, act=act)
    return found


def may(state: State, act: Act) -> bool:
    """Return whether an act leads anywhere from a state."""
    return (state, act) in _WAYS
