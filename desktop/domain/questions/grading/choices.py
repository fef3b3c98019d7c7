"""Grades of choices, true or false, and matching: the sum of the ticked weights, clamped."""

from desktop.domain.questions.bodies import Matching, Multiple, Option, Single, TrueFalse
from desktop.domain.questions.grading.grade import Grade, Line, Why, whole
from desktop.domain.questions.responses import Chosen, Judged, Matched

UNANSWERED = whole(0.0, Line(Why.NOT_ANSWERED))


def graded_single(body: Single, response: Chosen | None) -> Grade:
    """Return the grade of one choice."""
    ticked = _ticked(body.options, response)
    if not ticked:
        return UNANSWERED
    at = ticked[0]
    share = body.options[at].weight
    line = Line(Why.RIGHT, at) if share > 0 else Line(Why.CHOSEN_WRONG, at)
    return whole(share, line, knock_outs=_knock_outs(body.options, (at,)))


def graded_multiple(body: Multiple, response: Chosen | None) -> Grade:
    """Return the grade of several choices, clamped to 0 … 1 as quizzes elsewhere do."""
    ticked = _ticked(body.options, response)
    if not ticked:
        return UNANSWERED
    lines = (
        *(Line(Why.CHOSEN_WRONG, at) for at in ticked if body.options[at].weight <= 0),
        *(
            Line(Why.NOT_CHOSEN, at)
            for at, option in enumerate(body.options)
            if option.weight > 0 and at not in ticked
        ),
    )
    share = sum(body.options[at].weight for at in ticked)
    return whole(share, *lines, knock_outs=_knock_outs(body.options, ticked))


def graded_judgement(body: TrueFalse, response: Judged | None) -> Grade:
    """Return the grade of a statement called true or false."""
    if response is None:
        return UNANSWERED
    right = response.true is body.right
    return whole(float(right), Line(Why.RIGHT if right else Why.WRONG))


def graded_matching(body: Matching, response: Matched | None) -> Grade:
    """Return right stems over all stems; stems left blank are wrong, equal matches are equal."""
    if response is None or all(each is None for each in response.pairs):
        return UNANSWERED
    stems = [at for at, pair in enumerate(body.pairs) if not pair.stem.is_empty]
    lines = []
    for at in stems:
        chosen = response.pairs[at] if at < len(response.pairs) else None
        if chosen is None or chosen not in range(len(body.pairs)):
            lines.append(Line(Why.NOT_MATCHED, at))
        elif body.pairs[chosen].match != body.pairs[at].match:
            lines.append(Line(Why.MATCHED_WRONG, at))
    return whole((len(stems) - len(lines)) / max(len(stems), 1), *lines)


def even_weights(right: tuple[bool, ...]) -> tuple[float, ...]:
    """Return weights by which ticking everything is worth nothing, as is ticking at random."""
    good, bad = sum(right), len(right) - sum(right)
    return tuple(1 / good if each else -1 / bad for each in right)


def _ticked(options: tuple[Option, ...], response: Chosen | None) -> tuple[int, ...]:
    there = range(len(options))
    return tuple(at for at in dict.fromkeys(response.options if response else ()) if at in there)


def _knock_outs(options: tuple[Option, ...], ticked: tuple[int, ...]) -> tuple[Line, ...]:
    return tuple(Line(Why.KNOCK_OUT, at) for at in ticked if options[at].knock_out)
