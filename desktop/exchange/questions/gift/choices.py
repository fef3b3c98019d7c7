"""Choices of GIFT: ~ begins a wrong one, = the right one; with no = several are right."""

import re

from desktop.domain.questions.bodies import Multiple, Option, Single
from desktop.domain.questions.wording import Markup
from desktop.exchange.questions.gift.entries import BLANKS
from desktop.exchange.questions.gift.texts import parted, wording
from desktop.exchange.questions.gift.weights import weighed
from desktop.exchange.questions.refused import Refused

_SIGN = re.compile("([~=])")
_LEAST = 2


def choices(block: str, markup: Markup) -> Single | Multiple:
    """Return the choices of a block.

    Raises Refused gift_too_few, gift_empty_answer, gift_half_right, gift_weight_range.
    """
    first, *cut = _SIGN.split(block)
    pieces = list(zip(cut[::2], cut[1::2], strict=True))
    if first.strip(BLANKS):
        pieces.insert(0, ("~", first))
    if len(pieces) < _LEAST:
        raise Refused("gift_too_few", found=len(pieces), least=_LEAST)
    options = tuple(_option(sign, piece, markup) for sign, piece in pieces)
    return Single(options) if "=" in block else Multiple(options)


def _option(sign: str, piece: str, markup: Markup) -> Option:
    weight, rest = weighed(piece.strip(BLANKS))
    if sign == "=" and weight not in (None, 1.0):
        raise Refused("gift_half_right")
    answer, feedback = parted(rest)
    text = wording(answer, markup)
    if text.is_empty:
        raise Refused("gift_empty_answer")
    share = 1.0 if sign == "=" else weight or 0.0
    return Option(text, share, wording(feedback, markup))
