"""The right answer of any question in words, part by part: for keys on paper and in the room."""

from collections.abc import Iterator
from typing import NamedTuple

from desktop.domain.exams.right_answers import right_response
from desktop.domain.questions.bodies import Essay, Matching, Multiple, Ordering, Point, Single
from desktop.domain.questions.case import Case, Part, Worth
from desktop.domain.questions.grading.tickets import asked_parts
from desktop.domain.questions.question import Body
from desktop.domain.questions.responses import Judged, Written
from desktop.domain.vocabulary import ListName
from desktop.services.training.plain_wording import one_line
from desktop.services.training.reasons import Names, level_word, way_word


class Right(NamedTuple):
    """What is right about one part; `part` is None for questions that have only one."""

    part: Part | None
    lines: tuple[str, ...]


def right_words(body: Body, seed: int, by: tuple[str, Names]) -> tuple[Right, ...]:
    """Return what is right; `by` is the language and what names entries of lists."""
    if isinstance(body, Case):
        return tuple(_of_case(body, by))
    return (Right(None, tuple(_lines(body, seed, by[0]))),)


def _lines(body: Body, seed: int, language: str) -> Iterator[str]:
    if isinstance(body, Single | Multiple):
        yield from _chosen(body, seed, language)
    elif isinstance(body, Matching):
        stems = (pair for pair in body.pairs if not pair.stem.is_empty)
        for stem, match in stems:
            yield f"{one_line(stem, language)} → {one_line(match, language)}"
    elif isinstance(body, Ordering):
        blocks = getattr(right_response(body, seed), "blocks", ())
        for number, at in enumerate(blocks, 1):
            yield f"{number}. {one_line(body.blocks[at].text, language)}"
    elif isinstance(body, Essay):
        yield from _points(body.points, language)
    else:
        yield from _said(body, seed, language)


def _chosen(body: Single | Multiple, seed: int, language: str) -> Iterator[str]:
    for at in getattr(right_response(body, seed), "options", ()):
        yield one_line(body.options[at].text, language)


def _said(body: Body, seed: int, language: str) -> Iterator[str]:
    right = right_response(body, seed)
    if isinstance(right, Judged):
        words = {"zh": ("错", "对"), "en": ("False", "True")}
        yield words[language][right.true]
    elif isinstance(right, Written):
        yield right.text


def _points(points: tuple[Point, ...], language: str) -> Iterator[str]:
    for point in points:
        yield f"{one_line(point.text, language)} ({point.marks:g})"


def _of_case(case: Case, by: tuple[str, Names]) -> Iterator[Right]:
    language, names = by
    key = case.triage
    path = [names(ListName.SERVICE_TYPE, key.service_type)] if key.service_type else []
    path += [names(ListName.CATEGORY, key.category)] if key.category else []
    levels = (level_word(key.impact, language), level_word(key.urgency, language))
    found = {
        Part.TYPE: (" / ".join(path),),
        Part.PRIORITY: (" × ".join(levels),),
        Part.FIRST: _best(case, language),
        Part.ASK: tuple(
            one_line(fact.ask, language) for fact in case.facts if fact.worth is Worth.MUST
        ),
        Part.ORDER: tuple(_lines(case.order, 0, language)),
        Part.ESCALATION: (
            way_word(case.escalation.way, language),
            *_points(case.escalation.reason, language),
        ),
        Part.REPLY: tuple(_points(case.reply, language)),
        Part.CLOSING: tuple(_points(case.closing, language)),
    }
    asked = asked_parts(case)
    for part, lines in found.items():
        if part in asked:
            yield Right(part, lines)


def _best(case: Case, language: str) -> tuple[str, ...]:
    most = max((option.weight for option in case.first), default=0.0)
    return tuple(
        one_line(option.text, language) for option in case.first if option.weight == most > 0
    )


def knock_out_words(case: Case, language: str) -> tuple[str, ...]:
    """Return what fails the whole exam in a simulated ticket."""
    asked = (fact.ask for fact in case.facts if fact.worth is Worth.KNOCK_OUT)
    first = (option.text for option in case.first if option.knock_out)
    steps = (block.text for block in case.order.blocks if block.knock_out)
    return tuple(one_line(each, language) for each in (*asked, *first, *steps))
