"""The cells of a question as a row of a table, by column and language."""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from desktop.domain.bilingual import LANGUAGES
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
from desktop.domain.questions.grading.choices import even_weights
from desktop.domain.questions.question import Body, Question
from desktop.domain.questions.wording import Markup, Wording
from desktop.exchange.questions.rubric_lines import with_marks
from desktop.exchange.questions.shares import per_cent
from desktop.exchange.questions.tables.columns import OPTION, Known, letters
from desktop.exchange.questions.tables.items import HINTS, MARKUP, SHARE, Item, item
from desktop.exchange.questions.tables.knots import lines, listed, pair
from desktop.exchange.questions.tables.replies import ANY_OTHER, Reply, replies_cell
from desktop.exchange.questions.tables.row_choices import ALLOWED as OF_CHOICES
from desktop.exchange.questions.tables.row_orders import ALLOWED as OF_ORDERS
from desktop.exchange.questions.tables.row_rules import rules_cell
from desktop.exchange.questions.tables.words import FORMATS, KINDS, TRUTH, word

Cell = str | float
_LONGEST_NUMBER = 40
_NO_MARKS = Item()
_MARKUP, _WEIGHED = frozenset({MARKUP}), frozenset({SHARE})
_RUBRIC = frozenset({MARKUP, HINTS})


class Composer:
    """Composes the cells of one question, with words in a language."""

    def __init__(self, question: Question, language: str) -> None:
        self.question = question
        self.language = language
        self.cells: dict[Known, Cell] = {}
        self._usual = question.text.markup

    def compose(self) -> Mapping[Known, Cell]:
        """Return the cells of the question; those with nothing in them are missing."""
        question, said = self.question, self._say
        said("kind", word(KINDS, question.kind.value, self.language))
        said("name", question.name)
        if self._usual is not Markup.PLAIN:
            said("format", word(FORMATS, self._usual.value, self.language))
        for language in LANGUAGES:
            self._put(Known("text", language), getattr(question.text, language))
            self._put(Known("general", language), self.text(question.general, language))
        _WRITERS[type(question.body)](self, question.body)
        said("rules", rules_cell(question.body, self.language))
        marks = question.marks
        self.cells[Known("marks")] = int(marks) if marks == int(marks) else marks
        said("category", question.category)
        said("tags", listed(question.tags))
        said("external", question.external)
        return self.cells

    def text(
        self,
        wording: Wording,
        language: str,
        given: Item = _NO_MARKS,
        allowed: frozenset[str] = _MARKUP,
    ) -> str:
        """Return a text in one language with its marks, nothing where it says nothing."""
        text = getattr(wording, language)
        own = None if wording.markup is self._usual else wording.markup
        given = given._replace(text=text, markup=own)
        return item(given, allowed, self.language) if text else ""

    def right(self, text: str) -> None:
        """Say what is right."""
        self._say("right", text)

    def options(self, options: tuple[Option, ...]) -> None:
        """Give each choice its column, and say what is said to those who choose it."""
        told = []
        for letter, each in zip(letters(len(options)), options, strict=True):
            for language in LANGUAGES:
                given = Item(knock_out=each.knock_out)
                text = self.text(each.text, language, given, OF_CHOICES)
                self._put(Known(OPTION + letter, language), text)
            told.append(Reply(letter, each.feedback))
        self.replies(told)

    def answers(self, texts: Callable[[str], Iterator[str]]) -> None:
        """Say the answers line by line, in each language that has any."""
        for language in LANGUAGES:
            found = list(texts(language))
            if any(found):
                self.cells[Known("answers", language)] = lines(found)

    def replies(self, told: list[Reply]) -> None:
        """Say what is said to single answers."""
        for language in LANGUAGES:
            cell = replies_cell(told, language, self._usual)
            self._put(Known("replies", language), cell)

    def _say(self, column: str, text: str) -> None:
        self._put(Known(column), text)

    def _put(self, known: Known, text: str) -> None:
        if text:
            self.cells[known] = text


def is_written(body: Body) -> bool:
    """Return whether a table has columns for the kind of a question."""
    return type(body) in _WRITERS


def _single(to: Composer, body: Single) -> None:
    to.right(_shares(body.options))
    to.options(body.options)


def _multiple(to: Composer, body: Multiple) -> None:
    right = tuple(each.weight > 0 for each in body.options)
    known = letters(len(right))
    if any(right) and even_weights(right) == tuple(each.weight for each in body.options):
        to.right(", ".join(letter for letter, good in zip(known, right, strict=True) if good))
    else:
        to.right(_shares(body.options, always=True))
    to.options(body.options)


def _shares(options: tuple[Option, ...], *, always: bool = False) -> str:
    return ", ".join(
        letter if each.weight == 1 and not always else f"{letter}={per_cent(each.weight)}%"
        for letter, each in zip(letters(len(options)), options, strict=True)
        if each.weight
    )


def _truth(to: Composer, body: TrueFalse) -> None:
    yes, no = (word(TRUTH, judged, to.language) for judged in ("true", "false"))
    to.right(yes if body.right else no)
    to.replies([Reply(yes, body.if_true), Reply(no, body.if_false)])


def _matching(to: Composer, body: Matching) -> None:
    def said(language: str) -> Iterator[str]:
        for each in body.pairs:
            stem, match = (to.text(text, language) for text in each)
            yield pair(stem, match) if stem or match else ""

    to.answers(said)


def _ordering(to: Composer, body: Ordering) -> None:
    def said(language: str) -> Iterator[str]:
        for each in body.blocks:
            after = None if each.after is None else tuple(at + 1 for at in each.after)
            given = Item(wrong=each.wrong, knock_out=each.knock_out, after=after)
            yield to.text(each.text, language, given, OF_ORDERS)

    to.answers(said)


def _short(to: Composer, body: ShortText) -> None:
    said = [(each.text, each.weight) for each in body.answers]
    to.answers(
        lambda language: _weighed(said, to.language) if language == to.language else iter(())
    )
    to.replies([Reply(str(at), each.feedback) for at, each in enumerate(body.answers, start=1)])


def _numeric(to: Composer, body: Numeric) -> None:
    said = [(_range(each.low, each.high), each.weight) for each in body.ranges]
    to.answers(
        lambda language: _weighed(said, to.language) if language == to.language else iter(())
    )
    told = [Reply(str(at), each.feedback) for at, each in enumerate(body.ranges, start=1)]
    to.replies([*told, Reply(ANY_OTHER, body.otherwise)])


def _weighed(said: list[tuple[str, float]], language: str) -> Iterator[str]:
    for text, share in said:
        yield item(Item(text, share=None if share == 1 else share), _WEIGHED, language)


def _range(low: Decimal, high: Decimal) -> str:
    return _number(low) if low == high else f"{_number(low)}..{_number(high)}"


def _number(value: Decimal) -> str:
    return format(value, "f") if abs(value.adjusted()) < _LONGEST_NUMBER else str(value)


def _essay(to: Composer, body: Essay) -> None:
    def said(language: str) -> Iterator[str]:
        for each in body.points:
            text = getattr(each.text, language)
            worth = with_marks(text, each.marks) if text else ""
            given = Wording(worth, worth, each.text.markup)
            yield to.text(given, language, Item(hints=each.hints), _RUBRIC)

    to.answers(said)


def _description(_to: Composer, _body: Description) -> None:
    return


_WRITERS: Mapping[type, Callable[[Composer, Any], None]] = MappingProxyType(
    {
        Single: _single,
        Multiple: _multiple,
        TrueFalse: _truth,
        Matching: _matching,
        Ordering: _ordering,
        ShortText: _short,
        Numeric: _numeric,
        Essay: _essay,
        Description: _description,
    }
)
