"""The answer that gets the full mark, and how it is typed from paper."""

from desktop.domain.exams.answer_keys import letter
from desktop.domain.exams.shown import shown
from desktop.domain.questions.bodies import (
    Matching,
    Multiple,
    Numeric,
    Ordering,
    ShortText,
    Single,
    TrueFalse,
)
from desktop.domain.questions.question import Body
from desktop.domain.questions.responses import (
    Chosen,
    Judged,
    Matched,
    Ordered,
    Response,
    Written,
)

_SINGLE_DIGITS = 9


def right_response(body: Body, seed: int) -> Response:
    """Return the best answer to a question as it was shown; None where only a person grades."""
    if isinstance(body, Single):
        best = max(range(len(body.options)), key=lambda at: body.options[at].weight)
        return Chosen((best,))
    if isinstance(body, Multiple):
        right = (at for at, option in enumerate(body.options) if option.weight > 0)
        return Chosen(tuple(right))
    if isinstance(body, TrueFalse):
        return Judged(body.right)
    if isinstance(body, Matching):
        stems = (None if pair.stem.is_empty else at for at, pair in enumerate(body.pairs))
        return Matched(tuple(stems))
    if isinstance(body, Ordering):
        return _right_order(body, shown(body, seed))
    return _right_text(body)


def key_text(body: Body, seed: int, response: Response) -> str:
    """Return an answer as it is typed from paper: the letters or numbers as they were shown."""
    order = shown(body, seed)
    if isinstance(response, Chosen):
        places = sorted(order.index(at) for at in response.options)
        return "".join(map(letter, places)) if len(order) <= _LETTERS else _parted(places)
    if isinstance(response, Judged):
        return "T" if response.true else "F"
    if isinstance(response, Matched) and isinstance(body, Matching):
        pairs = zip(body.pairs, response.pairs, strict=True)
        chosen = (at for pair, at in pairs if not pair.stem.is_empty)
        return "".join("-" if at is None else letter(order.index(at)) for at in chosen)
    if isinstance(response, Ordered):
        between = "" if len(order) <= _SINGLE_DIGITS else " "
        return between.join(str(order.index(at) + 1) for at in response.blocks)
    return response.text if isinstance(response, Written) else ""


_LETTERS = 26


def _parted(places: list[int]) -> str:
    return " ".join(map(letter, places))


def _right_order(body: Ordering, order: tuple[int, ...]) -> Ordered:
    right = tuple(at for at in sorted(order) if not body.blocks[at].wrong)
    return Ordered(right, order if len(order) < len(body.blocks) else ())


def _right_text(body: Body) -> Response:
    if isinstance(body, ShortText) and body.answers:
        return Written(max(body.answers, key=lambda each: each.weight).text)
    if isinstance(body, Numeric) and body.ranges:
        best = max(body.ranges, key=lambda each: each.weight)
        middle = (best.low + best.high) / 2
        return Written(f"{middle.normalize():f}")
    return None
