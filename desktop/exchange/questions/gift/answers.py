"""Short answers of GIFT, and truth: each = begins an answer that is taken."""

from desktop.domain.questions.bodies import Accepted, ShortText, TrueFalse
from desktop.domain.questions.wording import Markup
from desktop.exchange.questions.gift.entries import BLANKS
from desktop.exchange.questions.gift.texts import parted, wording
from desktop.exchange.questions.gift.weights import weighed
from desktop.exchange.questions.refused import Refused

TRUTHS = {"T": True, "TRUE": True, "F": False, "FALSE": False}


def equal_pieces(block: str) -> list[str]:
    """Return what stands between the = of a block; nothing before the first one is no piece."""
    first, *others = (piece.strip(BLANKS) for piece in block.split("="))
    return [first, *others] if first else others


def short(block: str, markup: Markup) -> ShortText:
    """Return the answers of a block; raises Refused gift_empty_answer, gift_weight_range."""
    return ShortText(tuple(_accepted(piece, markup) for piece in equal_pieces(block)))


def is_truth(block: str) -> bool:
    """Return whether a block says nothing but true or false, in capitals, and feedback."""
    return parted(block)[0].strip(BLANKS) in TRUTHS


def truth(block: str, markup: Markup) -> TrueFalse:
    """Return the truth of a statement; its first feedback is for those who are wrong."""
    said, rest = parted(block)
    wrong, right = (wording(feedback, markup) for feedback in parted(rest))
    if TRUTHS[said.strip(BLANKS)]:
        return TrueFalse(right=True, if_true=right, if_false=wrong)
    return TrueFalse(right=False, if_true=wrong, if_false=right)


def _accepted(piece: str, markup: Markup) -> Accepted:
    weight, rest = weighed(piece)
    answer, feedback = parted(rest)
    text = wording(answer, markup)
    if text.is_empty:
        raise Refused("gift_empty_answer")
    said = text.zh or text.en
    return Accepted(said, 1.0 if weight is None else weight, wording(feedback, markup))
