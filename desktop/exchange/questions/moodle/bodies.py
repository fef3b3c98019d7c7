"""What the questions of each type of Moodle ask, read from their parts."""

from collections.abc import Callable, Mapping
from decimal import Decimal, localcontext
from types import MappingProxyType

from desktop.domain.questions.bodies import (
    Accepted,
    Description,
    Matching,
    Multiple,
    Numeric,
    Option,
    Pair,
    Range,
    ShortText,
    Single,
    TrueFalse,
)
from desktop.domain.questions.grading.texts import number_of
from desktop.domain.questions.question import Body
from desktop.domain.questions.wording import SILENCE, Markup, Wording
from desktop.exchange.questions.moodle.orders import ordering
from desktop.exchange.questions.moodle.piece import Piece, content
from desktop.exchange.questions.moodle.rubric import essay
from desktop.exchange.questions.refused import Refused

_LEAST = 2
_EXACT = 400
_SHOWN = 60
_ANY = "*"


def _choices(piece: Piece) -> Single | Multiple:
    found = (
        Option(
            piece.wording(answer),
            piece.share(answer),
            piece.wording(answer.find("feedback")),
            answer.get("knockout") == "1",
        )
        for answer in piece.all("answer")
    )
    options = tuple(option for option in found if not option.text.is_empty)
    if len(options) < _LEAST:
        raise Refused("moodle_too_few", found=len(options), least=_LEAST)
    shuffle = piece.is_set("shuffleanswers", "0")
    return Single(options, shuffle) if piece.is_set("single") else Multiple(options, shuffle)


def _truth(piece: Piece) -> TrueFalse:
    told: dict[bool, Wording] = {}
    shares: dict[bool, float] = {}
    for at, answer in enumerate(piece.all("answer")[:2]):
        said = (answer.findtext("text") or "").strip().lower()
        if said not in ("true", "false"):
            piece.note("moodle_truth_guessed", answer=said[:_SHOWN])
        is_true = said == "true" if said in ("true", "false") else at == 0
        told[is_true] = piece.wording(answer.find("feedback"))
        shares[is_true] = piece.share(answer)
    if not shares:
        raise Refused("moodle_no_answer")
    right = shares.get(True, 0.0) > shares.get(False, 0.0)
    return TrueFalse(right, told.get(True, SILENCE), told.get(False, SILENCE))


def _matching(piece: Piece) -> Matching:
    pairs = []
    for found in piece.all("subquestion"):
        pair = Pair(piece.wording(found), piece.wording(found.find("answer"), Markup.PLAIN))
        if pair.match.is_empty and not pair.stem.is_empty:
            raise Refused("moodle_no_match", stem=(pair.stem.zh or pair.stem.en)[:_SHOWN])
        if not pair.match.is_empty:
            pairs.append(pair)
    stems = sum(not pair.stem.is_empty for pair in pairs)
    if not stems or len(pairs) < _LEAST:
        raise Refused("moodle_too_few", found=stems, least=_LEAST)
    return Matching(tuple(pairs), piece.is_set("shuffleanswers"))


def _short(piece: Piece) -> ShortText:
    answers = tuple(
        Accepted(text, piece.share(answer), piece.wording(answer.find("feedback")))
        for answer in piece.all("answer")
        for text in [(answer.findtext("text") or "").strip()]
        if text
    )
    if not answers:
        raise Refused("moodle_no_answer")
    return ShortText(answers, piece.is_set("usecase", "0"))


def _numeric(piece: Piece) -> Numeric:
    ranges, otherwise = [], SILENCE
    for answer in piece.all("answer"):
        said = (answer.findtext("text") or answer.text or "").strip()
        share, feedback = piece.share(answer), piece.wording(answer.find("feedback"))
        if said != _ANY:
            tolerance = answer.find("tolerance")
            span = content(tolerance) if tolerance is not None else ""
            ranges.append(Range(*_ends(said, span or "0"), share, feedback))
        elif share:
            raise Refused("moodle_any_number")
        else:
            otherwise = feedback
    if not ranges:
        raise Refused("moodle_no_answer")
    return Numeric(tuple(ranges), otherwise)


def _ends(value: str, tolerance: str) -> tuple[Decimal, Decimal]:
    middle, span = number_of(value), number_of(tolerance)
    if middle is None or span is None:
        raise Refused("moodle_no_number", number=(tolerance if span is None else value)[:_SHOWN])
    with localcontext() as exact:
        exact.prec = _EXACT
        return middle - abs(span), middle + abs(span)


def _description(_piece: Piece) -> Description:
    return Description()


READERS: Mapping[str, Callable[[Piece], Body]] = MappingProxyType(
    {
        "multichoice": _choices,
        "truefalse": _truth,
        "matching": _matching,
        "match": _matching,
        "ordering": ordering,
        "shortanswer": _short,
        "numerical": _numeric,
        "essay": essay,
        "description": _description,
    }
)
"""How each type is read; all raise Refused with the reason."""
