"""Whether an SOP says something else, since a question about one of its steps was made."""

from desktop.domain.questions.bank import Review
from desktop.domain.questions.question import QuestionKind
from desktop.domain.sops.records import Sop, Step

# Their key is the whole way through the SOP, whichever step they are filed under.
_OF_THE_WHOLE = frozenset({QuestionKind.ORDERING, QuestionKind.TICKET})


def outdated(then: Sop, now: Sop, step: str, kind: QuestionKind) -> Review | None:
    """Return why a question made by one version of an SOP is to be looked at under another.

    What asks for the whole SOP is filed under its first step: must-ask items, what knocks out,
    and for orders and simulated tickets every step with its place.
    """
    before, after = _steps(then), _steps(now)
    if step not in after:
        return Review.GONE
    if before.get(step) != after[step]:
        return Review.CHANGED
    if kind in _OF_THE_WHOLE and list(before.items()) != list(after.items()):
        return Review.CHANGED
    if step == next(iter(before), "") and _head(then) != _head(now):
        return Review.CHANGED
    return None


def _steps(sop: Sop) -> dict[str, Step]:
    return {step.id: step._replace(behind="", behind_base="") for step in sop.steps}


def _head(sop: Sop) -> tuple[object, ...]:
    return sop.head.must_ask, sop.head.knock_outs
