"""Choices in a table: each in a column of its own, the right ones by their letters."""

import re
import unicodedata
from collections.abc import Sequence

from desktop.domain.questions.bodies import Multiple, Option, Single, TrueFalse
from desktop.domain.questions.grading.choices import even_weights
from desktop.domain.questions.wording import SILENCE, Wording
from desktop.exchange.questions.refused import Refused
from desktop.exchange.questions.shares import share_of
from desktop.exchange.questions.tables.items import KNOCK_OUT, MARKUP
from desktop.exchange.questions.tables.replies import replies
from desktop.exchange.questions.tables.row import QuestionRow, marks
from desktop.exchange.questions.tables.row_rules import rules
from desktop.exchange.questions.tables.words import TRUTH, meaning

ALLOWED = frozenset({MARKUP, KNOCK_OUT})
_LEAST = 2
_SHOWN, _LONGEST = 60, 4_000
_RIGHT = re.compile(r"([A-Z]{1,2})\s*(?:=\s*(-?\d{1,3}(?:\.\d{1,9})?)\s*%)?")
_BETWEEN = re.compile(r"[\s,，;；、/|+&和及]+")


def single(row: QuestionRow) -> Single:
    """Return a row of one right choice; raises Refused as `_options`."""
    return Single(_options(row, even=False), rules(row).shuffle)


def multiple(row: QuestionRow) -> Multiple:
    """Return a row of several right choices; wrong ones cost where no shares are named."""
    return Multiple(_options(row, even=True), rules(row).shuffle)


def truth(row: QuestionRow) -> TrueFalse:
    """Return a row of a statement; raises Refused table_truth_unclear."""
    said = right_cell(row)
    judged = meaning(TRUTH, said)
    if not judged:
        raise Refused("table_truth_unclear", right=said[:_SHOWN])
    told = replies(row)
    return TrueFalse(judged == "true", told.get("true", SILENCE), told.get("false", SILENCE))


def right_cell(row: QuestionRow) -> str:
    """Return what a row says is right; in other tables that is the answer."""
    return row.plain("right") or row.plain("answers")


def right_letters(row: QuestionRow, known: Sequence[str]) -> dict[str, float | None]:
    """Return the letters that a row calls right, with their shares where they are named.

    Raises Refused table_right_unknown, table_weight_range.
    """
    said = unicodedata.normalize("NFKC", right_cell(row)[:_LONGEST]).upper()
    found: dict[str, float | None] = {}
    for piece in filter(None, _BETWEEN.split(re.sub(r"\s*=\s*|\s+(?=%)", _tight, said))):
        whole = _RIGHT.fullmatch(piece)
        letters = [whole[1]] if whole and whole[1] in known else list(piece)
        if not all(letter in known for letter in letters):
            raise Refused("table_right_unknown", right=piece[:_SHOWN])
        share = share_of(whole[2]) if whole and whole[2] else None
        if share is not None and abs(share) > 1:
            raise Refused("table_weight_range", weight=round(share * 100, 2))
        found |= dict.fromkeys(letters, share)
    return found


def _tight(found: re.Match[str]) -> str:
    return found[0].strip()


def _options(row: QuestionRow, *, even: bool) -> tuple[Option, ...]:
    """Return the choices; raises Refused table_too_few, table_no_right and as `right_letters`."""
    told = replies(row)
    found = [(letter, row.worded(items), marks(items)) for letter, items in row.options(ALLOWED)]
    found = [each for each in found if not each[1].is_empty]
    if len(found) < _LEAST:
        raise Refused("table_too_few", found=len(found), least=_LEAST)
    known = [letter for letter, _text, _marks in found]
    right = right_letters(row, known)
    if not right:
        raise Refused("table_no_right")
    weights = _weights(known, right, even=even)
    return tuple(
        Option(text, weight, told.get(letter, Wording()), said.knock_out)
        for (letter, text, said), weight in zip(found, weights, strict=True)
    )


def _weights(
    known: Sequence[str], right: dict[str, float | None], *, even: bool
) -> tuple[float, ...]:
    if even and not any(share is not None for share in right.values()):
        return even_weights(tuple(letter in right for letter in known))
    # A letter without a share is worth everything.
    shares = {letter: 1.0 if share is None else share for letter, share in right.items()}
    return tuple(shares.get(letter, 0.0) for letter in known)
