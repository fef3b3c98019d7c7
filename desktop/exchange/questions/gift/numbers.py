"""Numbers of GIFT: a value with a tolerance, or from .. to; what any other number is told."""

import re
from collections.abc import Sequence
from decimal import Decimal, localcontext

from desktop.domain.questions.bodies import Numeric, Range
from desktop.domain.questions.wording import SILENCE, Markup, Wording
from desktop.exchange.questions.gift.answers import equal_pieces
from desktop.exchange.questions.gift.entries import BLANKS
from desktop.exchange.questions.gift.texts import parted, wording
from desktop.exchange.questions.gift.weights import weighed
from desktop.exchange.questions.refused import Refused

SIGN = "#"
TO = ".."
_NUMBER = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]{1,2})?")
_LONGEST = 400
# A value and its tolerance may be far apart; both ends have to be exact, and short enough again.
_SHORT, _EXACT = 90, 400
# Numbers of a Chinese keyboard.
_NARROW = str.maketrans("０１２３４５６７８９．：＋－−", "0123456789.:+--")


def numeric(block: str, markup: Markup) -> Numeric:
    """Return the numbers of a block that begins with #.

    Raises Refused gift_no_number, gift_not_number, gift_range_turned, gift_weight_range.
    """
    answers, _, wrong = block[len(SIGN) :].partition("~")
    pieces = equal_pieces(answers)
    anything = [piece for piece in pieces if _is_anything(piece)]
    ranges = tuple(_range(piece, markup) for piece in pieces if not _is_anything(piece))
    if not ranges:
        raise Refused("gift_no_number")
    return Numeric(ranges, _otherwise(wrong, anything, markup))


def number(value: Decimal) -> str:
    """Return a number as files write it, without exponent where that is not too long."""
    return format(value, "f") if abs(value.adjusted()) < _LONGEST else str(value)


def _is_anything(piece: str) -> bool:
    """Tell the star that stands for any other number, worth nothing but its feedback."""
    weight, rest = weighed(piece)
    return weight == 0 and parted(rest)[0].strip(BLANKS) == "*"


def _otherwise(wrong: str, anything: Sequence[str], markup: Markup) -> Wording:
    said, feedback = parted(wrong)
    told = [feedback or said, *(parted(piece)[1] for piece in anything)]
    return next((wording(each, markup) for each in told if each.strip(BLANKS)), SILENCE)


def _range(piece: str, markup: Markup) -> Range:
    weight, rest = weighed(piece)
    answer, feedback = parted(rest)
    low, high = _ends(answer.strip(BLANKS).translate(_NARROW))
    return Range(low, high, 1.0 if weight is None else weight, wording(feedback, markup))


def _ends(answer: str) -> tuple[Decimal, Decimal]:
    first, to, last = answer.partition(TO)
    if to:
        return _in_order(_decimal(first), _decimal(last))
    value, colon, tolerance = answer.partition(":")
    if not colon:
        return _decimal(value), _decimal(value)
    with localcontext() as exact:
        exact.prec = _EXACT
        middle, span = _decimal(value, _SHORT), abs(_decimal(tolerance, _SHORT))
        return middle - span, middle + span


def _in_order(low: Decimal, high: Decimal) -> tuple[Decimal, Decimal]:
    if low > high:
        raise Refused("gift_range_turned", low=_shortly(low), high=_shortly(high))
    return low, high


def _shortly(value: Decimal) -> str:
    return str(value)[:_SHORT]


def _decimal(text: str, longest: int = _LONGEST) -> Decimal:
    text = text.strip(BLANKS)
    if len(text) > longest or not _NUMBER.fullmatch(text):
        raise Refused("gift_not_number", number=text[:_SHORT])
    return Decimal(text)
