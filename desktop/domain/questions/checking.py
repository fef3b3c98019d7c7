"""What is wrong with a question before anybody is asked it."""

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


def problems(question: Question) -> list[Problem]:
    """Return what is wrong with a question, each once; those in ODD don't stop it."""
    body = question.body
    found = [Problem.NO_TEXT] if question.text.is_empty else []
    check = _CHECKS.get(type(body))
    if check is not None:
        found += check(body)
    return list(dict.fromkeys(found))


def stopping(question: Question) -> list[Problem]:
    """Return the problems that keep a question from being asked."""
    return [each for each in problems(question) if each not in ODD]


def _options(options: Sequence[Option]) -> Iterator[Problem]:
    if len(options) < _FEWEST:
        yield Problem.FEW_OPTIONS
    yield from _texts([option.text for option in options])
    if not any(option.weight > 0 for option in options):
        yield Problem.NOTHING_RIGHT


def _texts(texts: Sequence[Wording]) -> Iterator[Problem]:
    if any(text.is_empty for text in texts):
        yield Problem.EMPTY_OPTION
    plain = Counter((text.zh.strip(), text.en.strip()) for text in texts)
    if any(count > 1 for text, count in plain.items() if any(text)):
        yield Problem.SAME_OPTION


def _single(body: Single) -> Iterator[Problem]:
    yield from _options(body.options)
    if max((option.weight for option in body.options), default=1) < 1:
        yield Problem.NOT_WHOLE


def _multiple(body: Multiple) -> Iterator[Problem]:
    yield from _options(body.options)
    weights = [option.weight for option in body.options]
    if clamped(sum(each for each in weights if each > 0)) < 1:
        yield Problem.NOT_WHOLE
    wrong = any(each <= 0 for each in weights)
    if wrong and sum(weights) > _NEARLY:
        yield Problem.ALL_TICKED_PAYS


def _matching(body: Matching) -> Iterator[Problem]:
    if sum(not pair.stem.is_empty for pair in body.pairs) < _FEWEST:
        yield Problem.FEW_STEMS
    if any(pair.match.is_empty for pair in body.pairs):
        yield Problem.EMPTY_OPTION


def _ordering(body: Ordering) -> Iterator[Problem]:
    if sum(not block.wrong for block in body.blocks) < _FEWEST:
        yield Problem.FEW_STEPS
    yield from _texts([block.text for block in body.blocks])


def _short(body: ShortText) -> Iterator[Problem]:
    if not any(answer.text.strip() and answer.weight >= 1 for answer in body.answers):
        yield Problem.NO_ANSWER


def _numeric(body: Numeric) -> Iterator[Problem]:
    if not any(each.weight >= 1 for each in body.ranges):
        yield Problem.NO_ANSWER
    if any(each.low > each.high for each in body.ranges):
        yield Problem.EMPTY_RANGE


def _essay(body: Essay) -> Iterator[Problem]:
    if not body.points:
        yield Problem.NO_RUBRIC


def _case(body: Case) -> Iterator[Problem]:
    if body.customer.is_empty:
        yield Problem.NO_TEXT
    if not body.triage.service_type:
        yield Problem.NO_TYPE
    if body.first:
        yield from _options(body.first)
    if body.order.blocks:
        yield from _ordering(body.order)
    if not any(fact.worth is Worth.MUST for fact in body.facts):
        yield Problem.NOTHING_TO_ASK
    if not body.reply:
        yield Problem.NO_RUBRIC


_CHECKS: Mapping[type, Callable[[Any], Iterator[Problem]]] = {
    Single: _single,
    Multiple: _multiple,
    Matching: _matching,
    Ordering: _ordering,
    ShortText: _short,
    Numeric: _numeric,
    Essay: _essay,
    Case: _case,
}
