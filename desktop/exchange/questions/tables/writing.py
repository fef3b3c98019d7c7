"""Questions to a table, one a row, as CSV or XLSX that a person edits in a spreadsheet."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from desktop.domain.bilingual import LANGUAGES
from desktop.domain.questions.question import Question
from desktop.exchange.defusing import defused
from desktop.exchange.process_table.columns import BOTH, Column
from desktop.exchange.questions.model import BankFormat, Remark, WrittenBank
from desktop.exchange.questions.refused import Refused
from desktop.exchange.questions.tables.cells import Cell, Composer, is_written
from desktop.exchange.questions.tables.columns import (
    LEAST_OPTIONS,
    MOST_OPTIONS,
    OPTION,
    Known,
    columns,
    header,
    known_column,
    letters,
    option_column,
)
from desktop.exchange.questions.tables.row_questions import DIFFICULTY, question_of
from desktop.exchange.styled_sheet import Head, csv_file, sheet_file
from desktop.exchange.wholefile import whole_file

_SHEET = {"zh": "题库", "en": "Questions"}
_OTHER_WIDTH = 16
_BEFORE_OPTIONS = "format"


class _Row(NamedTuple):
    cells: Mapping[Known, Cell]
    others: Mapping[str, str]


def write_question_table(
    path: Path, questions: Iterable[Question], kind: BankFormat, language: str
) -> WrittenBank:
    """Write questions with headers and words in a language.

    Raises AppError export_cannot_write.
    """
    rows: list[_Row] = []
    left_out: list[Remark] = []
    for question in questions:
        row = _row(question, language)
        name = {"name": question.name}
        if isinstance(row, str):
            left_out.append(Remark(0, row, name))
            continue
        rows.append(row)
        left_out += (Remark(0, code, name) for code in _losses(question, row))
    wanted = list(_wanted(rows, language))
    others = list(dict.fromkeys(name for row in rows for name in row.others))
    heads = [
        *(Head(header(column, language, text), column.width) for column, text in wanted),
        *(Head(name, _OTHER_WIDTH) for name in others),
    ]
    table = [
        [
            *(row.cells.get(_place(column, text)) for column, text in wanted),
            *(row.others.get(name) for name in others),
        ]
        for row in rows
    ]
    with whole_file(path) as part:
        if kind is BankFormat.XLSX:
            sheet_file(part, _SHEET[language], heads, table)
        else:
            csv_file(part, [head._replace(text=defused(head.text)) for head in heads], table)
    return WrittenBank(len(rows), tuple(left_out))


def _row(question: Question, language: str) -> _Row | str:
    """Return the row of a question, or the code of what keeps it out."""
    if not is_written(question.body):
        return "bank_out_ticket"
    options = getattr(question.body, "options", ())
    if len(options) > MOST_OPTIONS:
        return "table_out_options"
    cells = Composer(question, language).compose()
    difficulty = question.kept.get(DIFFICULTY, "").strip()
    if difficulty:
        cells = {**cells, Known(DIFFICULTY): difficulty}
    return _Row(cells, {name: value for name, value in question.kept.items() if _fits(name, value)})


def _fits(name: str, value: str) -> bool:
    """Return whether a kept value can have a column of its own name."""
    plain = bool(name.strip()) and name == name.strip() and "\n" not in name
    for_people = bool(value.strip()) and not value.startswith(f"<{name}")
    return plain and for_people and known_column(name) is None


def _losses(question: Question, row: _Row) -> Iterator[str]:
    if question.pictures:
        yield "table_lost_pictures"
    if question.kept.keys() - row.others.keys() - {DIFFICULTY}:
        yield "table_lost_kept"
    plain = {
        known: cell if isinstance(cell, str) else repr(cell) for known, cell in row.cells.items()
    }
    try:
        again = question_of(plain, row.others).question
    except Refused:
        yield "table_lost_answers"
        return
    if again._replace(kept={}) != question._replace(pictures=(), kept={}):
        yield "table_lost_detail"


def _wanted(rows: Sequence[_Row], language: str) -> Iterator[tuple[Column, str]]:
    """Yield the columns with the language of their texts; the other one where it says anything."""
    used = {known for row in rows for known in row.cells}
    most = max((LEAST_OPTIONS, *map(_number, used)))
    for column in columns():
        yield from _tongues(column, used, language)
        if column.id == _BEFORE_OPTIONS:
            for letter in letters(most):
                yield from _tongues(option_column(letter), used, language)


def _tongues(column: Column, used: Iterable[Known], language: str) -> Iterator[tuple[Column, str]]:
    if column.kind != BOTH:
        yield column, ""
        return
    yield column, language
    other = next(each for each in LANGUAGES if each != language)
    if Known(column.id, other) in used:
        yield column, other


def _number(known: Known) -> int:
    if not known.id.startswith(OPTION):
        return 0
    return letters(MOST_OPTIONS).index(known.id.removeprefix(OPTION)) + 1


def _place(column: Column, text: str) -> Known:
    return Known(column.id, text)
