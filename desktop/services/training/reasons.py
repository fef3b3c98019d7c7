"""Why an answer is worth what it is, as sentences."""

from collections.abc import Callable, Mapping
from functools import cache

from desktop.domain.bilingual import Bilingual
from desktop.domain.questions.bodies import (
    Essay,
    Matching,
    Multiple,
    Numeric,
    Ordering,
    Range,
    ShortText,
    Single,
)
from desktop.domain.questions.case import Case, Part, Way
from desktop.domain.questions.grading.grade import Line, Why
from desktop.domain.questions.grading.grading import points_of
from desktop.domain.questions.question import Body
from desktop.domain.vocabulary import Level, ListName
from desktop.resources import load_toml

# Returns the name of an entry of a list of the desk, by its code.
Names = Callable[[ListName, str], str]


def reason_text(line: Line, body: Body, part: Part | None, by: tuple[str, Names]) -> str:
    """Return a reason as a sentence; `by` is the language and what names entries of lists."""
    language, names = by
    if isinstance(body, Case) and line.why in _OF_CASE:
        what = _OF_CASE[line.why](body, language, names)
    else:
        what = _what(line, body, line.part or part, language)
    return _sentences()[line.why][language].format(what=what)


def _what(line: Line, body: Body, part: Part | None, language: str) -> str:
    if line.why in (Why.NOT_ACCEPTED, Why.PARTLY_ACCEPTED, Why.NOT_A_NUMBER, Why.OUT_OF_RANGE):
        return _best(body)
    texts = _texts(body, part, line.why)
    return texts[line.place].text(language) if 0 <= line.place < len(texts) else ""


def _texts(body: Body, part: Part | None, why: Why) -> list[Bilingual]:
    """Return what the places of a reason stand for."""
    if why is Why.POINT_MISSED:
        return [point.text.both for point in points_of(body, part)]
    if isinstance(body, Case):
        facts, first = [f.ask.both for f in body.facts], [o.text.both for o in body.first]
        steps = [block.text.both for block in body.order.blocks]
        return {Part.ASK: facts, Part.FIRST: first, Part.ORDER: steps}.get(part or Part.TYPE, [])
    if isinstance(body, Single | Multiple):
        return [option.text.both for option in body.options]
    if isinstance(body, Matching):
        return [pair.stem.both for pair in body.pairs]
    if isinstance(body, Ordering):
        return [block.text.both for block in body.blocks]
    return [point.text.both for point in body.points] if isinstance(body, Essay) else []


def _best(body: Body) -> str:
    if isinstance(body, ShortText) and body.answers:
        return max(body.answers, key=lambda each: each.weight).text
    if isinstance(body, Numeric) and body.ranges:
        return _range(max(body.ranges, key=lambda each: each.weight))
    return ""


def _range(wanted: Range) -> str:
    low, high = f"{wanted.low:f}", f"{wanted.high:f}"
    return low if low == high else f"{low} … {high}"


def level_word(number: int, language: str) -> str:
    """Return what a level of impact or urgency is called."""
    words: Mapping[str, Mapping[str, str]] = load_toml("triage/words.toml")["level"]
    known = Level.LOW if number not in tuple(Level) else Level(number)
    return words[known.code][language]


def way_word(way: Way, language: str) -> str:
    """Return what a way to escalate is called."""
    return _sentences()[f"way_{way}"][language]


@cache
def _sentences() -> dict[str, dict[str, str]]:
    return load_toml("training/reasons.toml")


_OF_CASE: Mapping[Why, Callable[[Case, str, Names], str]] = {
    Why.WRONG_TYPE: lambda c, _, names: names(ListName.SERVICE_TYPE, c.triage.service_type),
    Why.WRONG_CATEGORY: lambda c, _, names: names(ListName.CATEGORY, c.triage.category),
    Why.WRONG_IMPACT: lambda c, language, _: level_word(c.triage.impact, language),
    Why.WRONG_URGENCY: lambda c, language, _: level_word(c.triage.urgency, language),
    Why.WRONG_WAY: lambda c, language, _: way_word(c.escalation.way, language),
}
