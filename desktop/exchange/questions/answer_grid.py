"""A table of answers on paper, persons down and questions across, from a CSV file or a workbook."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from desktop.domain.drafts import Reject
from desktop.domain.errors import AppError
from desktop.exchange.handkept import Reading
from desktop.exchange.opening import open_file, read_with
from desktop.exchange.source import Row
from desktop.resources import load_toml

_NUMBER = re.compile(r"^Q-?(?P<key>\d{1,15})(?:/(?P<version>\d{1,6}))?$")
_PLACE = re.compile(r"^[1-9]\d{0,2}$")


class Column(NamedTuple):
    """A question by its short number, or by its `place` on a printed paper, from 1.

    Without a version it is the one on the paper, or the one that may be asked now.
    """

    key: int
    version: int | None
    place: int = 0


class Sheet(NamedTuple):
    """What one person answered, as it was typed, on which paper, and on which line it stands."""

    line: int
    person: str
    paper: str
    answers: Mapping[Column, str]
    original: str


class Grid(NamedTuple):
    """A whole table; `ignored` are the columns that are neither the person nor a question."""

    questions: tuple[Column, ...]
    sheets: tuple[Sheet, ...]
    ignored: tuple[str, ...]
    rejected: tuple[Reject, ...]


def read_grid(path: Path) -> Grid:
    """Return the answers of a file: a column of names, and one for each question (Q12, Q12/2, 7).

    A column may say on which printed paper, whose questions are then headed by their numbers.

    Raises AppError as `open_file`, answers_no_person and answers_no_question.
    """
    source = open_file(path).sources[0]
    source = read_with(path, source, Reading(fill=False, sums=True))
    columns = {at: found for at, head in enumerate(source.columns) if (found := _column(head))}
    who = next((at for at, head in enumerate(source.columns) if _key(head) in _persons()), None)
    paper = next((at for at, head in enumerate(source.columns) if _key(head) in _papers()), None)
    if who is None:
        raise AppError("answers_no_person", name=source.name)
    if not columns:
        raise AppError("answers_no_question", name=source.name)
    sheets: list[Sheet] = []
    rejected: list[Reject] = []
    for row in source.rows():
        if isinstance(row, Reject):
            rejected.append(row)
        elif any(cell.strip() for cell in row.cells):
            sheets.append(_sheet(row, (who, paper), columns))
    ignored = _ignored(source.columns, (who, paper), columns)
    return Grid(tuple(columns.values()), tuple(sheets), ignored, tuple(rejected))


def _sheet(row: Row, at_head: tuple[int, int | None], columns: Mapping[int, Column]) -> Sheet:
    who, paper = at_head
    number = "" if paper is None else row.cells[paper].strip()
    answers = {column: row.cells[at].strip() for at, column in columns.items()}
    return Sheet(row.line, row.cells[who].strip(), number, answers, "\t".join(row.cells))


def _ignored(
    heads: Sequence[str], known: tuple[int, int | None], columns: Mapping[int, Column]
) -> tuple[str, ...]:
    return tuple(
        head
        for at, head in enumerate(heads)
        if at not in known and at not in columns and head.strip()
    )


def _column(head: str) -> Column | None:
    said = unicodedata.normalize("NFKC", head).strip().upper()
    if _PLACE.match(said):
        return Column(0, None, int(said))
    found = _NUMBER.match(said)
    if found is None:
        return None
    return Column(int(found["key"]), int(found["version"]) if found["version"] else None)


def _key(head: str) -> str:
    return head.strip().casefold()


@cache
def _persons() -> frozenset[str]:
    return frozenset(load_toml("exchange/marks.toml")["person"])


@cache
def _papers() -> frozenset[str]:
    return frozenset(load_toml("exchange/marks.toml")["paper"])
