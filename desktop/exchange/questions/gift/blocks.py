"""The block of answers of a question as GIFT writes it, one answer a line."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from desktop.domain.questions.bodies import (
    Description,
    Essay,
    Matching,
    Multiple,
    Numeric,
    Option,
    Ordering,
    ShortText,
    Single,
    TrueFalse,
)
from desktop.domain.questions.question import Body, Question
from desktop.domain.questions.wording import Markup, Wording
from desktop.exchange.questions.gift.entries import BLANKS, CATEGORY, COMMENT
from desktop.exchange.questions.gift.escapes import as_line, escaped, without_arrows
from desktop.exchange.questions.gift.numbers import SIGN, TO, number
from desktop.exchange.questions.gift.ordering import head_words
from desktop.exchange.questions.gift.texts import written
from desktop.exchange.questions.shares import per_cent


class Pen(NamedTuple):
    """Writes texts in one language; those in the `markup` of the question need no mark."""

    language: str
    markup: Markup

    def text(self, wording: Wording) -> str:
        """Return a text as it stands in a file."""
        return written(wording.text(self.language), wording.markup, self.markup)

    def feedback(self, wording: Wording) -> str:
        """Return a feedback with its sign, empty where nothing is said."""
        text = self.text(wording)
        return f"#{text}" if text else ""


def block_of(question: Question, pen: Pen) -> str:
    """Return what follows the text of a question: its answers in braces, or nothing."""
    body = question.body
    if isinstance(body, Description):
        return ""
    if isinstance(body, Ordering):
        return _braced(_ordering(body, pen, question.kept))
    head, *lines = _WRITERS[type(body)](body, pen)
    general = pen.text(question.general)
    lines = [f"\t{line}" for line in (*lines, f"####{general}" if general else "") if line]
    return _braced([head, *lines])


def is_held(body: Body) -> bool:
    """Return whether GIFT has a way to write this kind of question."""
    return isinstance(body, Description | Ordering) or type(body) in _WRITERS


def _braced(lines: Sequence[str]) -> str:
    return "{" + "\n".join(lines) + ("\n}" if len(lines) > 1 else "}")


def _weighed(weight: float) -> str:
    return "" if weight == 1 else f"%{per_cent(weight)}%"


def _single(body: Single, pen: Pen) -> list[str]:
    """Return choices; a ~ tells them from short answers, so one that is all right gets it too."""
    signs = [_sign(option) for option in body.options]
    if set(signs) == {"="}:
        signs[-1] = "~%100%"
    return _choices(signs, body.options, pen)


def _multiple(body: Multiple, pen: Pen) -> list[str]:
    signs = [f"~%{per_cent(each.weight)}%" if each.weight else "~" for each in body.options]
    return _choices(signs, body.options, pen)


def _choices(signs: Sequence[str], options: Sequence[Option], pen: Pen) -> list[str]:
    pairs = zip(signs, options, strict=True)
    return [
        "",
        *(f"{sign}{pen.text(each.text)}{pen.feedback(each.feedback)}" for sign, each in pairs),
    ]


def _sign(option: Option) -> str:
    if option.weight == 1:
        return "="
    return f"~%{per_cent(option.weight)}%" if option.weight else "~"


def _truth(body: TrueFalse, pen: Pen) -> list[str]:
    told = (body.if_false, body.if_true) if body.right else (body.if_true, body.if_false)
    wrong, right = map(pen.feedback, told)
    if right:
        wrong = wrong or "#"
    return [f"{'TRUE' if body.right else 'FALSE'}{wrong}{right}"]


def _matching(body: Matching, pen: Pen) -> list[str]:
    stems = (without_arrows(pen.text(pair.stem)) for pair in body.pairs)
    matches = (pair.match.text(pen.language).strip(BLANKS) for pair in body.pairs)
    pairs = zip(stems, matches, strict=True)
    return ["", *(f"={stem} -> {escaped(match)}" for stem, match in pairs)]


def _short(body: ShortText, pen: Pen) -> list[str]:
    lines = (
        f"={_weighed(each.weight)}{written(each.text, pen.markup, pen.markup)}"
        f"{pen.feedback(each.feedback)}"
        for each in body.answers
    )
    return ["", *map(without_arrows, lines)]


def _numeric(body: Numeric, pen: Pen) -> list[str]:
    lines = [
        f"={_weighed(each.weight)}{_range(each.low, each.high)}{pen.feedback(each.feedback)}"
        for each in body.ranges
    ]
    otherwise = pen.feedback(body.otherwise)
    return [SIGN, *lines, f"~{otherwise}" if otherwise else ""]


def _range(low: Any, high: Any) -> str:
    return number(low) if low == high else f"{number(low)}{TO}{number(high)}"


def _ordering(body: Ordering, pen: Pen, kept: Mapping[str, str]) -> list[str]:
    texts = (each.text.text(pen.language).strip(BLANKS) for each in body.blocks if not each.wrong)
    lines = [as_line(text) for text in texts]
    # A break that reading takes off again keeps a line from being something else.
    lines = [f"\\n{line}" if line.startswith((COMMENT, CATEGORY)) else line for line in lines]
    return [head_words(body, kept, len(lines)), *lines]


def _essay(_body: Essay, _pen: Pen) -> list[str]:
    return [""]


_WRITERS: Mapping[type, Callable[[Any, Pen], list[str]]] = {
    Single: _single,
    Multiple: _multiple,
    TrueFalse: _truth,
    Matching: _matching,
    ShortText: _short,
    Numeric: _numeric,
    Essay: _essay,
}
