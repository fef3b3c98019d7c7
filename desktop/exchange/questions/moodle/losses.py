"""What of a question Moodle does not see, though the file holds it, by the codes of remarks."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from desktop.domain.questions.bodies import Block, Numeric, Option, Ordering, OrderMode
from desktop.domain.questions.case import Case
from desktop.domain.questions.question import Question
from desktop.domain.questions.wording import Wording
from desktop.exchange.questions.moodle.answers import is_written, numbers
from desktop.exchange.questions.weighing import unknown_weights

Loss = tuple[str, Mapping[str, Any]]


def fatal(question: Question) -> str:
    """Return the code of what keeps a question out of the file, "" where nothing does."""
    if isinstance(question.body, Case) or not is_written(question.body):
        return "bank_out_ticket"
    body = question.body
    if isinstance(body, Numeric) and not all(numbers(r.low, r.high) for r in body.ranges):
        return "bank_out_number"
    return "bank_out_no_text" if question.text.is_empty else ""


def losses(question: Question) -> Iterator[Loss]:
    """Yield what Moodle does not see or refuses, each once."""
    yield from ((code, {}) for code, loses in _LOSSES if loses(question))
    unknown = unknown_weights(question.body)
    if unknown:
        yield "moodle_out_weight", {"weights": unknown}


def wordings(question: Question) -> Iterator[Wording]:
    """Yield every text of a question."""
    yield from found(question, Wording)


def found(value: Any, kind: type) -> Iterator[Any]:
    """Yield the records of a kind within a record, whatever its shape."""
    if isinstance(value, kind):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from found(part, kind)


def _is_bilingual(question: Question) -> bool:
    return any(each.zh and each.en for each in wordings(question))


def _knocks_out(question: Question) -> bool:
    return any(each.knock_out for kind in (Option, Block) for each in found(question.body, kind))


def _is_own_order(question: Question) -> bool:
    body = question.body
    return isinstance(body, Ordering) and (
        body.mode is OrderMode.SOP
        or any(each.after is not None or each.wrong for each in body.blocks)
    )


_LOSSES: tuple[tuple[str, Callable[[Question], bool]], ...] = (
    ("moodle_lost_language", _is_bilingual),
    ("moodle_lost_knock_out", _knocks_out),
    ("moodle_lost_order", _is_own_order),
)
