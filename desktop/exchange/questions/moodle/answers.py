"""The answers of a question as Moodle writes them, each kind in its way."""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal, localcontext
from types import MappingProxyType
from typing import Any
from xml.sax.saxutils import escape

from desktop.domain.questions.bodies import (
    Block,
    Description,
    Essay,
    Matching,
    Multiple,
    Numeric,
    Ordering,
    OrderMode,
    Point,
    ShortText,
    Single,
    TrueFalse,
)
from desktop.domain.questions.question import Body
from desktop.domain.questions.wording import Markup, Wording, worded
from desktop.exchange.markup import text_of
from desktop.exchange.questions.moodle.orders import PLACE, SOP_MARK, WRONG_TAG
from desktop.exchange.questions.moodle.pen import Pen, attribute, shielded
from desktop.exchange.questions.moodle.rubric import TAG as NOTES
from desktop.exchange.questions.rubric_lines import plain_number, with_marks
from desktop.exchange.questions.shares import per_cent

Setting = tuple[str, str, str]
"""An element before the answers: its name, its text, its attributes."""

_EXACT, _LONGEST = 400, 40
_ANY = Wording(en="*", markup=Markup.MOODLE)
_KNOCK_OUT = ' knockout="1"'


def settings(body: Body, kept: Mapping[str, str]) -> Iterator[Setting]:
    """Yield what stands before the answers of a question."""
    match body:
        case Single(shuffle=shuffle) | Multiple(shuffle=shuffle):
            yield "single", _said(isinstance(body, Single)), ""
            yield "shuffleanswers", _said(shuffle), ""
        case Matching(shuffle=shuffle):
            yield "shuffleanswers", _said(shuffle), ""
        case ShortText(exact_case=exact_case):
            yield "usecase", str(int(exact_case)), ""
        case Ordering():
            yield from _order(body, kept.get("selecttype", "RANDOM"))


def write_answers(pen: Pen, body: Body) -> None:
    """Write the answers of a question."""
    _WRITERS[type(body)](pen, body)


def is_written(body: Body) -> bool:
    """Return whether Moodle has a type for the kind of a question."""
    return type(body) in _WRITERS


def numbers(low: Decimal, high: Decimal) -> tuple[str, str] | None:
    """Return a value and its tolerance, None where no number of usual length says them."""
    with localcontext() as exact:
        exact.prec = _EXACT
        middle, span = (low + high) / 2, (high - low) / 2
        if (middle - span, middle + span) != (low, high):
            return None
        said = (_number(middle), _number(span))
    return said if max(map(len, said)) <= _LONGEST else None


def _said(yes: object) -> str:
    return "true" if yes else "false"


def _order(body: Ordering, selecting: str) -> Iterator[Setting]:
    count = sum(not block.wrong for block in body.blocks)
    draws = 0 < body.shown < count
    yield "selecttype", selecting if draws else "ALL", ""
    yield "selectcount", str(body.shown if draws else count), ""
    is_sop = body.mode is OrderMode.SOP
    mode = OrderMode.LONGEST_ORDERED if is_sop else body.mode
    yield "gradingtype", mode.value.upper(), attribute("order", SOP_MARK) if is_sop else ""


def _number(value: Decimal) -> str:
    value = value.normalize()
    return format(value, "f") if abs(value.adjusted()) < _LONGEST else str(value)


def _answer(pen: Pen, share: float, wording: Wording, feedback: Wording, more: str = "") -> None:
    pen.begin("answer", wording, attributes=f' fraction="{per_cent(share)}"{more}')
    pen.wording("feedback", feedback, 3)
    pen.line(2, "</answer>")


def _options(pen: Pen, body: Single | Multiple) -> None:
    for each in body.options:
        more = _KNOCK_OUT if each.knock_out else ""
        _answer(pen, each.weight, each.text, each.feedback, more)


def _truth(pen: Pen, body: TrueFalse) -> None:
    for is_true, feedback in ((True, body.if_true), (False, body.if_false)):
        said = Wording(en=_said(is_true), markup=Markup.MOODLE)
        _answer(pen, float(body.right is is_true), said, feedback)


def _pairs(pen: Pen, body: Matching) -> None:
    for each in body.pairs:
        pen.begin("subquestion", each.stem)
        pen.wording("answer", each.match, 3)
        pen.line(2, "</subquestion>")


def _blocks(pen: Pen, body: Ordering) -> None:
    right = (each for each in body.blocks if not each.wrong)
    for number, each in enumerate(right, start=1):
        head = f' fraction="{number}.0000000"'
        pen.wording("answer", each.text, attributes=head + _ties(each))
    for place, each in enumerate(body.blocks):
        if each.wrong:
            head = attribute(PLACE, str(place))
            pen.wording(WRONG_TAG, each.text, attributes=head + _ties(each))


def _ties(block: Block) -> str:
    after = "" if block.after is None else attribute("after", " ".join(map(str, block.after)))
    return after + (_KNOCK_OUT if block.knock_out else "")


def _words(pen: Pen, body: ShortText) -> None:
    for each in body.answers:
        _answer(pen, each.weight, worded(each.text, Markup.MOODLE), each.feedback)


def _ranges(pen: Pen, body: Numeric) -> None:
    for each in body.ranges:
        said = numbers(each.low, each.high) or ("", "")
        pen.begin(
            "answer",
            Wording(en=said[0], markup=Markup.MOODLE),
            attributes=f' fraction="{per_cent(each.weight)}"',
        )
        pen.wording("feedback", each.feedback, 3)
        pen.line(3, f"<tolerance>{said[1]}</tolerance>")
        pen.line(2, "</answer>")
    if not body.otherwise.is_empty:
        _answer(pen, 0.0, _ANY, body.otherwise)


def _rubric(pen: Pen, body: Essay) -> None:
    if not body.points:
        return
    lines = "".join(f"<li>{_line(each, pen.language)}</li>" for each in body.points)
    pen.begin(NOTES, worded(f"<ul>{lines}</ul>", Markup.HTML))
    for each in body.points:
        pen.begin("point", each.text, 3, attribute("marks", plain_number(each.marks)))
        for hint in each.hints:
            pen.line(4, f"<hint>{shielded(hint)}</hint>")
        pen.line(3, "</point>")
    pen.line(2, f"</{NOTES}>")


def _line(point: Point, language: str) -> str:
    text = point.text.text(language)
    plain = text_of(text) if point.text.markup is Markup.HTML else text
    return escape(with_marks(plain, point.marks)).replace("\n", "<br>")


def _nothing(_pen: Pen, _body: Description) -> None:
    return


_WRITERS: Mapping[type, Callable[[Pen, Any], None]] = MappingProxyType(
    {
        Single: _options,
        Multiple: _options,
        TrueFalse: _truth,
        Matching: _pairs,
        Ordering: _blocks,
        ShortText: _words,
        Numeric: _ranges,
        Essay: _rubric,
        Description: _nothing,
    }
)
