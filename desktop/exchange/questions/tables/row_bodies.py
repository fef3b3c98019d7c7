"""What a row of a table asks, by its kind; a row that says too little is refused."""

import re
from collections.abc import Callable, Mapping
from decimal import Decimal, localcontext
from types import MappingProxyType

from desktop.domain.questions.bodies import (
    Accepted,
    Description,
    Essay,
    Matching,
    Numeric,
    Pair,
    Point,
    Range,
    ShortText,
)
from desktop.domain.questions.grading.texts import number_of
from desktop.domain.questions.question import Body, QuestionKind
from desktop.domain.questions.wording import Wording
from desktop.exchange.questions.refused import Refused
from desktop.exchange.questions.rubric_lines import rubric_line
from desktop.exchange.questions.tables.items import HINTS, MARKUP, SHARE, Item, item_of
from desktop.exchange.questions.tables.knots import pair_of
from desktop.exchange.questions.tables.replies import ANY_OTHER, replies
from desktop.exchange.questions.tables.row import QuestionRow, marks
from desktop.exchange.questions.tables.row_choices import multiple, single, truth
from desktop.exchange.questions.tables.row_orders import ordering
from desktop.exchange.questions.tables.row_rules import rules

_PAIR = frozenset({MARKUP})
_WEIGHED = frozenset({SHARE})
_RUBRIC = frozenset({MARKUP, HINTS})
_LEAST = 2
_SHOWN = 60
_EXACT = 400
_NEAR = re.compile(r"±|\+\s?/?\s?[-−]")
_TO = re.compile(r"\.{2,3}|…|[~～〜至到]|\bto\b|(?<=\d)\s?[–—]")


def _matching(row: QuestionRow) -> Matching:
    pairs = []
    for texts in row.lines("answers"):
        halves = {language: pair_of(text) for language, text in texts.items() if text}
        unclear = next((language for language, half in halves.items() if half is None), "")
        if unclear:
            raise Refused("table_pair_unclear", line=texts[unclear][:_SHOWN])
        stem, match = (
            row.worded({each: item_of(half[at], _PAIR) for each, half in halves.items() if half})
            for at in (0, 1)
        )
        if match.is_empty:
            raise Refused("table_pair_unclear", line=(texts["zh"] or texts["en"])[:_SHOWN])
        pairs.append(Pair(stem, match))
    found = sum(not pair.stem.is_empty for pair in pairs)
    if not found or len(pairs) < _LEAST:
        raise Refused("table_too_few", found=found, least=_LEAST)
    return Matching(tuple(pairs), rules(row).shuffle)


def _short(row: QuestionRow) -> ShortText:
    told = replies(row)
    answers = tuple(
        Accepted(each.text, share_in(each), told.get(str(number), Wording()))
        for number, each in enumerate(_answers(row), start=1)
    )
    return ShortText(answers, exact_case=rules(row).exact_case)


def _numeric(row: QuestionRow) -> Numeric:
    told = replies(row)
    ranges = tuple(
        Range(*_ends(each.text), share_in(each), told.get(str(number), Wording()))
        for number, each in enumerate(_answers(row), start=1)
    )
    return Numeric(ranges, told.get(ANY_OTHER, Wording()))


def _answers(row: QuestionRow) -> list[Item]:
    """Return the answers that are taken; what stands there in either language is one."""
    lines = row.items("answers", _WEIGHED)
    found = [each for items in lines for each in items.values() if each.text]
    if not found:
        raise Refused("table_too_few", found=0, least=1)
    return found


def share_in(item: Item) -> float:
    """Return the share that an answer says, all of it where it says none."""
    share = 1.0 if item.share is None else item.share
    if abs(share) > 1:
        raise Refused("table_weight_range", weight=round(share * 100, 2))
    return share


def _ends(said: str) -> tuple[Decimal, Decimal]:
    near = _NEAR.split(said, maxsplit=1)
    with localcontext() as exact:
        exact.prec = _EXACT
        if len(near) == _LEAST:
            middle, span = map(_number, near)
            return middle - abs(span), middle + abs(span)
        ends = [_number(each) for each in _TO.split(said, maxsplit=1)]
    if ends[0] > ends[-1]:
        raise Refused("table_range_turned", range=said[:_SHOWN])
    return ends[0], ends[-1]


def _number(text: str) -> Decimal:
    number = number_of(text)
    if number is None:
        raise Refused("table_not_number", number=text.strip()[:_SHOWN])
    return number


def _essay(row: QuestionRow) -> Essay:
    points = []
    for items in row.items("answers", _RUBRIC):
        said = {language: rubric_line(each.text) for language, each in items.items()}
        texts = {each: Item(said[each].text, items[each].markup) for each in items}
        worth = next((line.marks for line in said.values() if line.marks is not None), 1.0)
        text = row.worded(texts)
        if not text.is_empty:
            points.append(Point(text, worth, marks(items).hints))
    return Essay(tuple(points))


def _description(_row: QuestionRow) -> Description:
    return Description()


READERS: Mapping[QuestionKind, Callable[[QuestionRow], Body]] = MappingProxyType(
    {
        QuestionKind.SINGLE: single,
        QuestionKind.MULTIPLE: multiple,
        QuestionKind.TRUE_FALSE: truth,
        QuestionKind.MATCHING: _matching,
        QuestionKind.ORDERING: ordering,
        QuestionKind.SHORT: _short,
        QuestionKind.NUMERIC: _numeric,
        QuestionKind.ESSAY: _essay,
        QuestionKind.DESCRIPTION: _description,
    }
)
"""How each kind is read; all raise Refused with the reason."""
