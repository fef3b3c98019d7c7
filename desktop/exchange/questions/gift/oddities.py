"""What is odd about a question that was taken: code and params of its remarks."""

from collections.abc import Iterator, Mapping
from typing import Any

from desktop.domain.questions.bodies import Multiple, Numeric, ShortText, Single
from desktop.domain.questions.question import Body
from desktop.exchange.questions.gift.answers import TRUTHS
from desktop.exchange.questions.gift.entries import BLANKS
from desktop.exchange.questions.gift.escapes import shown
from desktop.exchange.questions.gift.texts import parted
from desktop.exchange.questions.weighing import most_paid, odd_sum, unknown_weights

Oddity = tuple[str, Mapping[str, Any]]
_SAID = 60


def oddities(body: Body, block: str) -> Iterator[Oddity]:
    """Yield what Moodle would refuse or read otherwise than it was likely meant."""
    unknown, whole, most = unknown_weights(body), odd_sum(body), most_paid(body)
    if unknown:
        yield "gift_weight", {"weights": unknown}
    if whole:
        yield "gift_sum", {"sum": whole}
    if most:
        yield "gift_none_full", {"most": most}
    yield from _unsigned(body, block)
    if isinstance(body, Numeric):
        yield from _wrong_number(block)


def _unsigned(body: Body, block: str) -> Iterator[Oddity]:
    if not isinstance(body, Single | Multiple | ShortText) or block[:1] in ("=", "~"):
        return
    first = block.partition("~")[0].partition("=")[0].strip(BLANKS)
    is_short = isinstance(body, ShortText)
    if is_short and first.upper() in TRUTHS:
        yield "gift_truth_small", {"answer": first}
    else:
        yield "gift_unsigned_short" if is_short else "gift_unsigned", {"answer": _shortly(first)}


def _wrong_number(block: str) -> Iterator[Oddity]:
    said, feedback = parted(block.partition("~")[2])
    if said.strip(BLANKS) and feedback.strip(BLANKS):
        yield "gift_wrong_number", {"number": _shortly(said)}


def _shortly(piece: str) -> str:
    return " ".join(shown(piece[:_SAID]).split())
