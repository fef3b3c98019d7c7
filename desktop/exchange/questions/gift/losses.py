"""What a question loses when it is written in GIFT, by the codes of its remarks."""

from collections.abc import Callable, Iterator
from typing import Any

from desktop.domain.questions.bodies import (
    Block,
    Description,
    Essay,
    Matching,
    Multiple,
    Option,
    Ordering,
    OrderMode,
    ShortText,
    Single,
)
from desktop.domain.questions.question import Question
from desktop.domain.questions.wording import Markup, Wording
from desktop.exchange.questions.gift.labels import loses_labels
from desktop.exchange.questions.gift.matching import ARROW
from desktop.exchange.questions.gift.ordering import KEPT, SELECTING


def losses(question: Question, language: str) -> Iterator[str]:
    """Yield the code of everything that a file in one language cannot carry, each once."""
    yield from (code for code, loses in _LOSSES if loses(question))
    if any(_is_lost(wording, language) for wording in _all(question, Wording)):
        yield "gift_lost_language"


def _all(value: Any, kind: type) -> Iterator[Any]:
    """Yield the records of a kind within a record, whatever its shape."""
    if isinstance(value, kind):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _all(part, kind)


def _is_lost(wording: Wording, language: str) -> bool:
    other = wording.zh if language == "en" else wording.en
    return bool(other.strip()) and other != wording.text(language)


def _knocks_out(question: Question) -> bool:
    return any(each.knock_out for kind in (Option, Block) for each in _all(question.body, kind))


def _keeps_order(question: Question) -> bool:
    return isinstance(question.body, Single | Multiple | Matching) and not question.body.shuffle


def _has_general(question: Question) -> bool:
    untold = isinstance(question.body, Description | Ordering)
    return untold and not question.general.is_empty


def _has_markup(question: Question) -> bool:
    """Tell texts that have no format of their own in GIFT: matches and items of an order."""
    match question.body:
        case Matching(pairs=pairs):
            return any(pair.match.markup is not Markup.PLAIN for pair in pairs)
        case Ordering(blocks=blocks):
            return any(block.text.markup is not Markup.MOODLE for block in blocks)
    return False


def _has_arrow(question: Question) -> bool:
    match question.body:
        case Matching(pairs=pairs):
            return any(ARROW in text for pair in pairs for text in pair.stem[:2])
        case ShortText(answers=answers):
            told = (text for answer in answers for text in (answer.text, *answer.feedback[:2]))
            return any(ARROW in text for text in told)
    return False


def _is_kept_in_vain(question: Question) -> bool:
    known = (*KEPT, SELECTING) if isinstance(question.body, Ordering) else ()
    return any(name not in known for name in question.kept)


_LOSSES: tuple[tuple[str, Callable[[Question], bool]], ...] = (
    ("gift_lost_knock_out", _knocks_out),
    ("gift_lost_partial", lambda each: any(b.after is not None for b in _all(each.body, Block))),
    ("gift_lost_wrong_blocks", lambda each: any(b.wrong for b in _all(each.body, Block))),
    (
        "gift_lost_mode",
        lambda each: isinstance(each.body, Ordering) and each.body.mode is OrderMode.SOP,
    ),
    ("gift_lost_rubric", lambda each: isinstance(each.body, Essay) and bool(each.body.points)),
    ("gift_lost_pictures", lambda each: bool(each.pictures)),
    (
        "gift_lost_marks",
        lambda each: each.marks != 1 and not isinstance(each.body, Description),
    ),
    ("gift_lost_shuffle", _keeps_order),
    ("gift_lost_case", lambda each: isinstance(each.body, ShortText) and each.body.exact_case),
    ("gift_lost_general", _has_general),
    ("gift_lost_markup", _has_markup),
    ("gift_lost_labels", loses_labels),
    ("gift_lost_kept", _is_kept_in_vain),
    ("gift_arrow", _has_arrow),
)
