"""A table of marks, attempts down and items across, from a CSV file or a workbook."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import NamedTuple

from desktop.domain.drafts import Reject
from desktop.domain.errors import AppError
from desktop.domain.questions.grading.texts import number_of
from desktop.exchange.handkept import Reading
from desktop.exchange.opening import open_file, read_with
from desktop.exchange.source import Row, Source
from desktop.resources import load_toml

# "Q. 1 /2.00", "第 1 题（2 分）", "Q1 (2)": the full mark stands behind the name.
_FULL = re.compile(r"^(?P<name>.*?)\s*(?:/\s*|[(（]\s*)(?P<full>\d+(?:\.\d+)?)\s*分?\s*[)）]?$")
_BLANK = frozenset({"", "-", "—", "–"})


class MarksTable(NamedTuple):
    """Marks by attempt and item; `assumed` are items whose full mark the table doesn't say.

    The full mark of those is the highest mark that anybody got, at least 1.
    """

    items: tuple[str, ...]
    highest: tuple[float, ...]
    marks: tuple[tuple[float, ...], ...]
    assumed: tuple[str, ...] = ()
    rejected: tuple[Reject, ...] = ()


class _Item(NamedTuple):
    name: str
    full: float | None


def read_marks(path: Path) -> MarksTable:
    """Return the marks of a file; an item left blank or "-" was not answered and is 0.

    Raises AppError as `open_file`, and marks_none where no column holds marks.
    """
    source = open_file(path).sources[0]
    source = read_with(path, source, Reading(fill=False, sums=True))
    rows: list[Row] = []
    rejected: list[Reject] = []
    for row in source.rows():
        if isinstance(row, Reject):
            rejected.append(row)
        elif any(cell.strip() for cell in row.cells):
            rows.append(row)
    items = _items(source, rows)
    if not items:
        raise AppError("marks_none", name=source.name)
    marks = []
    for row in rows:
        read = _marks(row, items)
        if isinstance(read, Reject):
            rejected.append(read)
        else:
            marks.append(read)
    return _table(items, marks, rejected)


def _items(source: Source, rows: Sequence[Row]) -> Mapping[int, _Item]:
    """Return the columns that hold marks: numbers below a header that is no person and no sum."""
    found = {}
    for at, header in enumerate(source.columns):
        numbers = sum(_mark(row.cells[at]) is not None for row in rows)
        if header.strip().casefold() not in _no_items() and numbers * 2 > len(rows):
            said = _FULL.match(header.strip())
            name = said["name"] if said and said["name"] else header
            found[at] = _Item(name, float(said["full"]) if said and said["name"] else None)
    return found


@cache
def _no_items() -> frozenset[str]:
    words = load_toml("exchange/marks.toml")
    return frozenset((*words["who"], *words["total"]))


def _marks(row: Row, items: Mapping[int, _Item]) -> tuple[float, ...] | Reject:
    marks = []
    for at, item in items.items():
        mark = _mark(row.cells[at])
        if mark is None:
            return row.rejected("marks_cell", {"item": item.name, "text": row.cells[at].strip()})
        marks.append(float(mark))
    return tuple(marks)


def _mark(text: str) -> Decimal | None:
    return Decimal(0) if text.strip() in _BLANK else number_of(text)


def _table(
    items: Mapping[int, _Item], marks: Sequence[tuple[float, ...]], rejected: Sequence[Reject]
) -> MarksTable:
    seen = [max((1.0, *(row[at] for row in marks))) for at in range(len(items))]
    full = [item.full for item in items.values()]
    return MarksTable(
        tuple(item.name for item in items.values()),
        tuple(most if said is None else said for said, most in zip(full, seen, strict=True)),
        tuple(marks),
        tuple(item.name for item in items.values() if item.full is None),
        tuple(rejected),
    )
