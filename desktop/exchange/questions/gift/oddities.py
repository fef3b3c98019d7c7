"""What is odd about a question that was taken: code and params of its remarks."""

from collections.abc import Iterator, Mapping
from typing import Any

from desktop.domain.questions.bodies import Multiple, Numeric, ShortText, Single
from desktop.domain.questions.question import Body
from desktop.exchange.questions.gift.answers import TRUTHS
from desktop.exchange.questions.gift.entries import BLANKS
from desktop.exchange.questions.gift.escapes import shown
from desktop.exchange.questions.gift.texts import parted
from desktop.exchange.questions.gift.weights import is_known, per_cent

Oddity = tuple[str, Mapping[str, Any]]
# Three thirds with five digits each are a whole.
_CLOSE = 0.001
_SAID, _NAMED = 60, 5


def oddities(body: Body, block: str) -> Iterator[Oddity]:
    """Yield what Moodle would refuse or read otherwise than it was likely meant."""
    weights = _weights(body)
    unknown = sorted({weight for weight in weights if not is_known(weight)})
    if unknown:
        told = [f"{per_cent(weight)}%" for weight in unknown[:_NAMED]]
        yield "gift_weight", {"weights": ", ".join([*told, *(["…"] if unknown[_NAMED:] else [])])}
    if isinstance(body, Multiple):
        whole = sum(weight for weight in weights if weight > 0)
        if abs(whole - 1) > _CLOSE:
            yield "gift_sum", {"sum": per_cent(whole)}
    elif weights and max(weights) < 1:
        yield "gift_none_full", {"most": per_cent(max(weights))}
    yield from _unsigned(body, block)
    if isinstance(body, Numeric):
        yield from _wrong_number(block)


def _weights(body: Body) -> list[float]:
    match body:
        case Single(options=options) | Multiple(options=options):
            return [option.weight for option in options]
        case ShortText(answers=answers):
            return [answer.weight for answer in answers]
        case Numeric(ranges=ranges):
            return [taken.weight for taken in ranges]
    return []


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
