"""A row of a table as a question."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from desktop.domain.questions.question import Question, QuestionKind
from desktop.exchange.questions.naming import first_words
from desktop.exchange.questions.refused import Refused
from desktop.exchange.questions.tables.columns import Known
from desktop.exchange.questions.tables.knots import list_of
from desktop.exchange.questions.tables.row import QuestionRow
from desktop.exchange.questions.tables.row_bodies import READERS
from desktop.exchange.questions.tables.row_choices import ALLOWED, right_cell, right_letters
from desktop.exchange.questions.tables.words import KINDS, TRUTH, meaning

DIFFICULTY = "difficulty"
_SHOWN = 60
_MOST_MARKS = 1_000_000


class Taken(NamedTuple):
    """The question of a row, and what was taken out of its texts."""

    question: Question
    removed: tuple[str, ...]


def question_of(cells: Mapping[Known, str], others: Mapping[str, str]) -> Taken:
    """Return the question that the cells of a row make; `others` are cells of other columns.

    Raises Refused with the reason.
    """
    row = QuestionRow(cells)
    text = row.text()
    if text.is_empty:
        raise Refused("table_no_text")
    body = READERS[_kind(row)](row)
    difficulty = row.plain(DIFFICULTY)
    kept = {**({DIFFICULTY: difficulty} if difficulty else {}), **others}
    question = Question(
        row.plain("name") or first_words(text),
        text,
        body,
        row.wording("general"),
        _marks(row),
        row.plain("category"),
        tuple(dict.fromkeys(list_of(row.plain("tags")))),
        row.plain("external"),
        kept=MappingProxyType(kept),
    )
    return Taken(question, tuple(row.removed))


def _kind(row: QuestionRow) -> QuestionKind:
    said = row.plain("kind")
    found = meaning(KINDS, said)
    if said and not found:
        raise Refused("table_kind_unknown", kind=said[:_SHOWN])
    if found and found != QuestionKind.SINGLE:
        return QuestionKind(found)
    choices = [letter for letter, _items in row.options(ALLOWED)]
    if found or len(choices) > 1:
        several = not found and len(right_letters(row, choices)) > 1
        return QuestionKind.MULTIPLE if several else QuestionKind.SINGLE
    if meaning(TRUTH, right_cell(row)):
        return QuestionKind.TRUE_FALSE
    raise Refused("table_kind_missing")


def _marks(row: QuestionRow) -> float:
    said = row.plain("marks")
    try:
        marks = float(said.replace(",", ".")) if said else 1.0
    except ValueError:
        marks = -1.0
    if not 0 <= marks <= _MOST_MARKS:
        raise Refused("table_marks_odd", marks=said[:_SHOWN])
    return marks
