"""A question as lines: what a trainee sees, and what the key says to each of them."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication

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
from desktop.domain.questions.case import Case, Way, Worth
from desktop.domain.questions.question import Body
from desktop.domain.vocabulary import Level, ListName
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP

# Returns the name of an entry of a list of the desk, by its code.
Names = Callable[[ListName, str], str]

_WAYS = {
    Way.NONE: QT_TRANSLATE_NOOP("QuestionLines", "No escalation"),
    Way.FUNCTIONAL: QT_TRANSLATE_NOOP("QuestionLines", "Functional escalation"),
    Way.MANAGEMENT: QT_TRANSLATE_NOOP("QuestionLines", "Management escalation"),
}
_WORTHS = {
    Worth.MUST: QT_TRANSLATE_NOOP("QuestionLines", "must be asked"),
    Worth.MAY: QT_TRANSLATE_NOOP("QuestionLines", "may be asked"),
    Worth.WASTE: QT_TRANSLATE_NOOP("QuestionLines", "asked for nothing"),
    Worth.KNOCK_OUT: QT_TRANSLATE_NOOP("QuestionLines", "knock-out"),
}
_LEVELS = {
    Level.HIGH: QT_TRANSLATE_NOOP("QuestionLines", "high"),
    Level.MEDIUM: QT_TRANSLATE_NOOP("QuestionLines", "medium"),
    Level.LOW: QT_TRANSLATE_NOOP("QuestionLines", "low"),
    Level.VERY_HIGH: QT_TRANSLATE_NOOP("QuestionLines", "very high"),
    Level.VERY_LOW: QT_TRANSLATE_NOOP("QuestionLines", "very low"),
}


class Line(NamedTuple):
    """One line: a head, or something to choose, put in order or write.

    `key` is what the key says to it, `right` whether it belongs to the right answer. A line that
    is `only_key` is shown with the key alone.
    """

    text: str
    key: str = ""
    right: bool = False
    is_head: bool = False
    only_key: bool = False


def lines(body: Body, language: str, names: Names) -> list[Line]:
    """Return the lines of a question in a language."""
    maker = _MAKERS.get(type(body))
    return list(maker(body, language, names)) if maker is not None else []


def _options(body: Single | Multiple, language: str, _names: Names) -> Iterator[Line]:
    several = isinstance(body, Multiple)
    return (_option(each, language, several=several) for each in body.options)


def _option(option: Option, language: str, *, several: bool) -> Line:
    right = option.weight > 0
    told = [f"{100 * option.weight:.0f} %"] if several or 0 < option.weight < 1 else []
    told += [_said(_WORTHS[Worth.KNOCK_OUT])] if option.knock_out else []
    told += [option.feedback.text(language)] if not option.feedback.is_empty else []
    return Line(option.text.text(language), " · ".join(told), right)


def _judgement(body: TrueFalse, language: str, _names: Names) -> Iterator[Line]:
    yield Line(_tr("True"), body.if_true.text(language), body.right)
    yield Line(_tr("False"), body.if_false.text(language), not body.right)


def _pairs(body: Matching, language: str, _names: Names) -> Iterator[Line]:
    for pair in body.pairs:
        if not pair.stem.is_empty:
            yield Line(pair.stem.text(language), f"→ {pair.match.text(language)}", right=True)
    for pair in body.pairs:
        if pair.stem.is_empty:
            yield Line(pair.match.text(language), _tr("belongs to nothing"), only_key=True)


def _blocks(body: Ordering, language: str, _names: Names) -> Iterator[Line]:
    number = 0
    for block in body.blocks:
        if block.wrong:
            said = _WORTHS[Worth.KNOCK_OUT] if block.knock_out else None
            yield Line(block.text.text(language), _said(said) if said else _tr("no step here"))
        else:
            number += 1
            yield Line(block.text.text(language), str(number), right=True)


def _accepted(body: ShortText, language: str, _names: Names) -> Iterator[Line]:
    for each in body.answers:
        share = "" if each.weight >= 1 else f"{100 * each.weight:.0f} %"
        told = " · ".join(filter(None, (share, each.feedback.text(language))))
        yield Line(each.text, told, each.weight > 0, only_key=True)


def _ranges(body: Numeric, language: str, _names: Names) -> Iterator[Line]:
    for each in body.ranges:
        low, high = f"{each.low:f}", f"{each.high:f}"
        text = low if low == high else f"{low} … {high}"
        share = "" if each.weight >= 1 else f"{100 * each.weight:.0f} %"
        told = " · ".join(filter(None, (share, each.feedback.text(language))))
        yield Line(text, told, each.weight > 0, only_key=True)


def _rubric(body: Essay, language: str, _names: Names) -> Iterator[Line]:
    return _points(body.points, language)


def _points(points: tuple[Point, ...], language: str) -> Iterator[Line]:
    for point in points:
        yield Line(point.text.text(language), f"{point.marks:g}", right=True, only_key=True)


def _case(body: Case, language: str, names: Names) -> Iterator[Line]:
    said, key = body.triage, body
    for known in body.known:
        yield Line(f"{known.label.text(language)}: {known.value.text(language)}")
    types = (
        names(ListName.SERVICE_TYPE, said.service_type),
        names(ListName.CATEGORY, said.category),
    )
    yield Line(_tr("Service type and category"), is_head=True)
    yield Line(" › ".join(filter(None, types)), "", right=True, only_key=True)
    yield Line(_tr("Impact × urgency"), is_head=True)
    levels = (_LEVELS.get(Level(each), "") if each else "" for each in (said.impact, said.urgency))
    yield Line(" × ".join(_said(each) for each in levels if each), right=True, only_key=True)
    yield Line(_tr("First action"), is_head=True)
    yield from (_option(each, language, several=False) for each in body.first)
    yield Line(_tr("What to ask"), is_head=True)
    for fact in body.facts:
        told = " · ".join(filter(None, (_said(_WORTHS[fact.worth]), fact.told.text(language))))
        yield Line(fact.ask.text(language), told, fact.worth is Worth.MUST)
    yield Line(_tr("Order of steps"), is_head=True)
    yield from _blocks(body.order, language, names)
    yield Line(_tr("Escalation"), is_head=True)
    yield Line(_said(_WAYS[key.escalation.way]), "", right=True, only_key=True)
    yield from _points(key.escalation.reason, language)
    for head, points in ((_tr("First reply"), body.reply), (_tr("Closing note"), body.closing)):
        if points:
            yield Line(head, is_head=True)
            yield from _points(points, language)


def _said(text: str) -> str:
    return QCoreApplication.translate("QuestionLines", text)


_HERE = (
    QT_TRANSLATE_NOOP("QuestionLines", "True"),
    QT_TRANSLATE_NOOP("QuestionLines", "False"),
    QT_TRANSLATE_NOOP("QuestionLines", "belongs to nothing"),
    QT_TRANSLATE_NOOP("QuestionLines", "no step here"),
    QT_TRANSLATE_NOOP("QuestionLines", "Service type and category"),
    QT_TRANSLATE_NOOP("QuestionLines", "Impact × urgency"),
    QT_TRANSLATE_NOOP("QuestionLines", "First action"),
    QT_TRANSLATE_NOOP("QuestionLines", "What to ask"),
    QT_TRANSLATE_NOOP("QuestionLines", "Order of steps"),
    QT_TRANSLATE_NOOP("QuestionLines", "Escalation"),
    QT_TRANSLATE_NOOP("QuestionLines", "First reply"),
    QT_TRANSLATE_NOOP("QuestionLines", "Closing note"),
)
_tr = _said
_MAKERS: Mapping[type, Callable[[Any, str, Names], Iterator[Line]]] = {
    Single: _options,
    Multiple: _options,
    TrueFalse: _judgement,
    Matching: _pairs,
    Ordering: _blocks,
    ShortText: _accepted,
    Numeric: _ranges,
    Essay: _rubric,
    Case: _case,
}
