"""The door: grade any question, and settle what a person grades."""

from collections.abc import Callable, Mapping
from typing import Any

from desktop.domain.questions.bodies import (
    Description,
    Essay,
    Matching,
    Multiple,
    Numeric,
    Ordering,
    Point,
    ShortText,
    Single,
    TrueFalse,
)
from desktop.domain.questions.case import Case, Part
from desktop.domain.questions.grading.choices import (
    graded_judgement,
    graded_matching,
    graded_multiple,
    graded_single,
)
from desktop.domain.questions.grading.grade import Grade, whole
from desktop.domain.questions.grading.steps import graded_order
from desktop.domain.questions.grading.texts import (
    by_points,
    graded_essay,
    graded_number,
    graded_short,
)
from desktop.domain.questions.grading.tickets import graded_ticket
from desktop.domain.questions.question import Body
from desktop.domain.questions.responses import (
    Chosen,
    Judged,
    Matched,
    Ordered,
    Played,
    Response,
    Written,
)


def graded(body: Body, response: Response) -> Grade:
    """Return the grade of an answer; one of another kind than the question is no answer."""
    if isinstance(body, Description):
        return Grade(())
    answered, grader = _GRADERS[type(body)]
    return grader(body, response if isinstance(response, answered) else None)


def _graded_ordering(body: Ordering, response: Ordered | None) -> Grade:
    order = graded_order(body, response)
    return whole(order.share, *order.lines, knock_outs=order.knock_outs)


def points_of(body: Body, part: Part | None) -> tuple[Point, ...]:
    """Return the rubric by which a person grades a part of a question."""
    if isinstance(body, Essay):
        return body.points
    if not isinstance(body, Case):
        return ()
    rubrics = {
        Part.ESCALATION: body.escalation.reason,
        Part.REPLY: body.reply,
        Part.CLOSING: body.closing,
    }
    return rubrics.get(part, ()) if part is not None else ()


def settled(body: Body, grade: Grade, part: Part | None, met: frozenset[int]) -> Grade:
    """Return a grade in which a person has said which points of a waiting part are met."""
    told = by_points(points_of(body, part), met)
    if part is Part.ESCALATION:
        told = told._replace(share=(1 + told.share) / 2, settled=(1 + told.share) / 2)
    parts = tuple(
        told._replace(part=each.part, weight=each.weight)
        if each.part is part and each.waiting
        else each
        for each in grade.parts
    )
    return grade._replace(parts=parts)


_GRADERS: Mapping[type, tuple[type, Callable[[Any, Any], Grade]]] = {
    Single: (Chosen, graded_single),
    Multiple: (Chosen, graded_multiple),
    TrueFalse: (Judged, graded_judgement),
    Matching: (Matched, graded_matching),
    Ordering: (Ordered, _graded_ordering),
    ShortText: (Written, graded_short),
    Numeric: (Written, graded_number),
    Essay: (Written, graded_essay),
    Case: (Played, graded_ticket),
}
