"""What is wrong with a question before anybody is asked it, and which part of it is meant."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Any

from desktop.domain.questions.bodies import (
    Essay,
    Matching,
    Multiple,
    Numeric,
    Option,
    Ordering,
    ShortText,
    Single,
)
from desktop.domain.questions.case import Case, Worth
from desktop.domain.questions.grading.grade import clamped
from desktop.domain.questions.question import Question
from desktop.domain.questions.wording import Wording

_FEWEST = 2
_NEARLY = 1e-6


class Spot(StrEnum):
    """The part of a question that a problem is about."""

    TEXT = "text"
    OPTIONS = "options"
    PAIRS = "pairs"
    BLOCKS = "blocks"
    ANSWERS = "answers"
    RANGES = "ranges"
    POINTS = "points"
    CUSTOMER = "customer"
    TRIAGE = "triage"
    FIRST = "first"
    FACTS = "facts"
    ORDER = "order"
    REPLY = "reply"


class Problem(StrEnum):
    """What is wrong, by code; sentences: resources/training/problems.toml."""

    NO_TEXT = "no_text"
    FEW_OPTIONS = "few_options"
    EMPTY_OPTION = "empty_option"
    SAME_OPTION = "same_option"
    NOTHING_RIGHT = "nothing_right"
    NOT_WHOLE = "not_whole"
    ALL_TICKED_PAYS = "all_ticked_pays"
    FEW_STEPS = "few_steps"
    FEW_STEMS = "few_stems"
    NO_ANSWER = "no_answer"
    EMPTY_RANGE = "empty_range"
    NO_RUBRIC = "no_rubric"
    NO_TYPE = "no_type"
    NOTHING_TO_ASK = "nothing_to_ask"


# What is odd, but may be meant so.
ODD = frozenset(
    {Problem.ALL_TICKED_PAYS, Problem.NOT_WHOLE, Problem.NO_RUBRIC, Problem.NOTHING_TO_ASK}
)

_Found = Iterator[tuple[Spot, Problem]]


def located(question: Question) -> list[tuple[Spot, Problem]]:
    """Return what is wrong with a question, and with which part of it, each once."""
    body = question.body
    found = [(Spot.TEXT, Problem.NO_TEXT)] if question.text.is_empty else []
    check = _CHECKS.get(type(body))
    if check is not None:
        found += check(body)
    return list(dict.fromkeys(found))


def problems(question: Question) -> list[Problem]:
    """Return what is wrong with a question, each once; those in ODD don't stop it."""
    return list(dict.fromkeys(problem for _, problem in located(question)))


def stopping(question: Question) -> list[Problem]:
    """Return the problems that keep a question from being asked."""
    return [each for each in problems(question) if each not in ODD]


def _options(options: Sequence[Option], spot: Spot) -> _Found:
    if len(options) < _FEWEST:
        yield spot, Problem.FEW_OPTIONS
    yield from _texts([option.text for option in options], spot)
    if not any(option.weight > 0 for option in options):
        yield spot, Problem.NOTHING_RIGHT


def _texts(texts: Sequence[Wording], spot: Spot) -> _Found:
    if any(text.is_empty for text in texts):
        yield spot, Problem.EMPTY_OPTION
    plain = Counter((text.zh.strip(), text.en.strip()) for text in texts)
    if any(count > 1 for text, count in plain.items() if any(text)):
        yield spot, Problem.SAME_OPTION


def _single(body: Single) -> _Found:
    yield from _options(body.options, Spot.OPTIONS)
    if max((option.weight for option in body.options), default=1) < 1:
        yield Spot.OPTIONS, Problem.NOT_WHOLE


def _multiple(body: Multiple) -> _Found:
    yield from _options(body.options, Spot.OPTIONS)
    weights = [option.weight for option in body.options]
    if clamped(sum(each for each in weights if each > 0)) < 1:
        yield Spot.OPTIONS, Problem.NOT_WHOLE
    wrong = any(each <= 0 for each in weights)
    if wrong and sum(weights) > _NEARLY:
        yield Spot.OPTIONS, Problem.ALL_TICKED_PAYS


def _matching(body: Matching) -> _Found:
    if sum(not pair.stem.is_empty for pair in body.pairs) < _FEWEST:
        yield Spot.PAIRS, Problem.FEW_STEMS
    if any(pair.match.is_empty for pair in body.pairs):
        yield Spot.PAIRS, Problem.EMPTY_OPTION


def _ordering(body: Ordering, spot: Spot = Spot.BLOCKS) -> _Found:
    if sum(not block.wrong for block in body.blocks) < _FEWEST:
        yield spot, Problem.FEW_STEPS
    yield from _texts([block.text for block in body.blocks], spot)


def _short(body: ShortText) -> _Found:
    if not any(answer.text.strip() and answer.weight >= 1 for answer in body.answers):
        yield Spot.ANSWERS, Problem.NO_ANSWER


def _numeric(body: Numeric) -> _Found:
    if not any(each.weight >= 1 for each in body.ranges):
        yield Spot.RANGES, Problem.NO_ANSWER
    if any(each.low > each.high for each in body.ranges):
        yield Spot.RANGES, Problem.EMPTY_RANGE


def _essay(body: Essay) -> _Found:
    if not body.points:
        yield Spot.POINTS, Problem.NO_RUBRIC


def _case(body: Case) -> _Found:
    if body.customer.is_empty:
        yield Spot.CUSTOMER, Problem.NO_TEXT
    if not body.triage.service_type:
        yield Spot.TRIAGE, Problem.NO_TYPE
    if body.first:
        yield from _options(body.first, Spot.FIRST)
    if body.order.blocks:
        yield from _ordering(body.order, Spot.ORDER)
    if not any(fact.worth is Worth.MUST for fact in body.facts):
        yield Spot.FACTS, Problem.NOTHING_TO_ASK
    if not body.reply:
        yield Spot.REPLY, Problem.NO_RUBRIC


_CHECKS: Mapping[type, Callable[[Any], _Found]] = {
    Single: _single,
    Multiple: _multiple,
    Matching: _matching,
    Ordering: _ordering,
    ShortText: _short,
    Numeric: _numeric,
    Essay: _essay,
    Case: _case,
}
