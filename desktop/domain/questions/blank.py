"""A new question of each kind, as it is before anything is written."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from desktop.domain.questions.bodies import (
    Accepted,
    Block,
    Description,
    Essay,
    Matching,
    Multiple,
    Numeric,
    Option,
    Ordering,
    Pair,
    Point,
    ShortText,
    Single,
    TrueFalse,
)
from desktop.domain.questions.case import MARKS, Case, Fact, Triage
from desktop.domain.questions.question import Body, Question, QuestionKind
from desktop.domain.questions.wording import SILENCE

_OPTIONS = (Option(SILENCE, 1.0), Option(SILENCE), Option(SILENCE))
_TWO = (Option(SILENCE, 0.5), Option(SILENCE, 0.5), Option(SILENCE, -0.5), Option(SILENCE, -0.5))
_STEPS = Ordering((Block(SILENCE), Block(SILENCE), Block(SILENCE)))
_POINTS = (Point(SILENCE),)

_BODIES: Mapping[QuestionKind, Callable[[], Body]] = MappingProxyType(
    {
        QuestionKind.SINGLE: lambda: Single(_OPTIONS),
        QuestionKind.MULTIPLE: lambda: Multiple(_TWO),
        QuestionKind.TRUE_FALSE: lambda: TrueFalse(right=True),
        QuestionKind.MATCHING: lambda: Matching((Pair(SILENCE, SILENCE), Pair(SILENCE, SILENCE))),
        QuestionKind.ORDERING: lambda: _STEPS,
        QuestionKind.SHORT: lambda: ShortText((Accepted(""),)),
        QuestionKind.NUMERIC: lambda: Numeric(()),
        QuestionKind.ESSAY: lambda: Essay(_POINTS),
        QuestionKind.TICKET: lambda: Case(
            SILENCE, Triage(""), _OPTIONS, (Fact(SILENCE),), _STEPS, reply=_POINTS, closing=_POINTS
        ),
        QuestionKind.DESCRIPTION: Description,
    }
)


def blank(kind: QuestionKind, name: str) -> Question:
    """Return a question of a kind that says nothing yet but its name."""
    marks = float(sum(MARKS.values())) if kind is QuestionKind.TICKET else 1.0
    return Question(name, SILENCE, _BODIES[kind](), marks=marks)
