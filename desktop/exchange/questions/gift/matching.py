"""Pairs of GIFT: = begins a stem, -> what belongs to it; a pair without stem is a distractor."""

from desktop.domain.questions.bodies import Matching, Pair
from desktop.domain.questions.wording import Markup, worded
from desktop.exchange.questions.gift.answers import equal_pieces
from desktop.exchange.questions.gift.entries import BLANKS
from desktop.exchange.questions.gift.escapes import shown
from desktop.exchange.questions.gift.texts import folded, wording
from desktop.exchange.questions.refused import Refused

ARROW = "->"
_LEAST = 2


def matching(block: str, markup: Markup) -> Matching:
    """Return the pairs of a block; raises Refused gift_too_few, gift_no_arrow, gift_empty_answer.

    What belongs to a stem has no format of its own: it is shown in a list of choices.
    """
    pairs = tuple(_pair(piece, markup) for piece in equal_pieces(block))
    if len(pairs) < _LEAST or all(pair.stem.is_empty for pair in pairs):
        raise Refused("gift_too_few", found=len(pairs), least=_LEAST)
    return Matching(pairs)


def _pair(piece: str, markup: Markup) -> Pair:
    stem, arrow, rest = piece.partition(ARROW)
    if not arrow:
        raise Refused("gift_no_arrow")
    match = worded(shown(folded(rest)).strip(BLANKS))
    if match.is_empty:
        raise Refused("gift_empty_answer")
    return Pair(wording(stem, markup), match)
