"""A question as lines of plain text, with its key: to be compared and read at one glance."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from desktop.domain.questions.bodies import (
    Essay,
    Matching,
    Multiple,
    Numeric,
    Option,
    Ordering,
    Point,
    ShortText,
    Single,
    TrueFalse,
)
from desktop.domain.questions.case import Case
from desktop.domain.questions.question import Question

_RIGHT, _WRONG = "✓", "✗"


def plain_lines(question: Question, language: str) -> list[str]:
    """Return what a question says in a language: its text, then what is asked, line by line."""
    lines = [question.text.text(language)]
    describe = _LINES.get(type(question.body))
    if describe is not None:
        lines += describe(question.body, language)
    return [" ".join(line.split()) for line in lines if line.strip()]


def compared(question: Question, language: str) -> str:
    """Return what of a question is compared with others; nothing where it lacks the language."""
    if question.text.both.lacks(language):
        return ""
    return "\n".join(line.lstrip(f"{_RIGHT}{_WRONG} ") for line in plain_lines(question, language))


def _options(options: Sequence[Option], language: str) -> Iterator[str]:
    for option in options:
        yield f"{_RIGHT if option.weight > 0 else _WRONG} {option.text.text(language)}"


def _choice(body: Single | Multiple, language: str) -> Iterator[str]:
    return _options(body.options, language)


def _judged(body: TrueFalse, _language: str) -> Iterator[str]:
    yield _RIGHT if body.right else _WRONG


def _pairs(body: Matching, language: str) -> Iterator[str]:
    for pair in body.pairs:
        yield f"{pair.stem.text(language)} → {pair.match.text(language)}"


def _order(body: Ordering, language: str) -> Iterator[str]:
    for block in body.blocks:
        yield f"{_WRONG if block.wrong else _RIGHT} {block.text.text(language)}"


def _short(body: ShortText, _language: str) -> Iterator[str]:
    for answer in body.answers:
        yield f"{_RIGHT if answer.weight > 0 else _WRONG} {answer.text}"


def _numbers(body: Numeric, _language: str) -> Iterator[str]:
    for each in body.ranges:
        low, high = f"{each.low.normalize():f}", f"{each.high.normalize():f}"
        yield f"{_RIGHT} {low}" if low == high else f"{_RIGHT} {low} – {high}"


def _points(points: Sequence[Point], language: str) -> Iterator[str]:
    for point in points:
        yield f"{_RIGHT} {point.text.text(language)}"


def _essay(body: Essay, language: str) -> Iterator[str]:
    return _points(body.points, language)


def _case(case: Case, language: str) -> Iterator[str]:
    yield case.customer.text(language)
    yield from _options(case.first, language)
    for fact in case.facts:
        yield f"{fact.ask.text(language)} {fact.told.text(language)}"
    yield from _order(case.order, language)
    yield from _points((*case.reply, *case.closing), language)


_LINES: Mapping[type, Callable[[Any, str], Iterator[str]]] = {
    Single: _choice,
    Multiple: _choice,
    TrueFalse: _judged,
    Matching: _pairs,
    Ordering: _order,
    ShortText: _short,
    Numeric: _numbers,
    Essay: _essay,
    Case: _case,
}
