"""What the table of a process needs beside its rows: columns and words, cells, pasted blocks."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.process.columns import FIRST, TableColumn, completed
from desktop.domain.process.table import ProcessTable, Row
from desktop.domain.progress import Progress, ignore_progress
from desktop.exchange.clipboard import is_large_paste, pasted_cells, table_html, table_text
from desktop.exchange.process_table.columns import (
    NUMBER,
    choices,
    column_of,
    columns,
)
from desktop.exchange.process_table.typed_cell import (
    FIXED,
    Around,
    cell_text,
    with_same,
    with_text,
)
from desktop.services.process.local import fresh_ids

__all__ = [
    "FIXED",
    "Around",
    "Block",
    "Odd",
    "Pasted",
    "SheetColumn",
    "around",
    "cell_text",
    "choices",
    "is_large_paste",
    "pasted_cells",
    "pasted_table",
    "put",
    "sheet_columns",
    "table_html",
    "table_text",
    "with_same",
    "with_text",
]

MOST_CHARS = 32_767
"""No cell takes more characters: neither does one of a workbook."""

_LEAST_NAMED = 2
_TOLD_EVERY, _ODD_SHOWN = 500, 1_000
_WIDTHS = {"number": 44, "severity": 76, "owner": 98, "lane": 110, "stage": 120, "kind": 80}
_TEXT_WIDTH, _NUMBER_WIDTH = 250, 90


class SheetColumn(NamedTuple):
    """A column as it is shown; its kind is "both", "choice", "number", "ways" or "text"."""

    id: str
    name: Bilingual
    kind: str
    width: int
    shown: bool


class Odd(NamedTuple):
    """A cell that was not taken: row, column, what was to stand there, why."""

    row: str
    column: str
    text: str
    error: AppError


class Block(NamedTuple):
    """Where a block of cells goes: the columns from the first cell on, the rows there are."""

    columns: Sequence[str]
    rows: Sequence[Row]


class Pasted(NamedTuple):
    """What becomes of a block: rows with other contents, rows to add, cells left out.

    `beyond` counts cells to the right of the last column.
    """

    changed: tuple[Row, ...]
    added: tuple[Row, ...]
    odd: tuple[Odd, ...]
    beyond: int


def sheet_columns(kept: Sequence[TableColumn]) -> list[SheetColumn]:
    """Return all columns of a process, hidden ones included."""
    known = {column.id: column for column in columns()}
    out = []
    for column in completed(kept, [name for name in known if name not in ("number", "id")]):
        own = known.get(column.id)
        name = column.name if any(column.name) or own is None else own.name
        kind = own.kind if own is not None else "text"
        usual = _WIDTHS.get(column.id, _NUMBER_WIDTH if kind == NUMBER else _TEXT_WIDTH)
        out.append(SheetColumn(column.id, name, kind, column.width or usual, column.shown))
    return out


def around(table: ProcessTable, language: str) -> Around:
    """Return what the cells of a table hang on."""
    numbers = {row.id: place for place, row in enumerate(table.rows, start=1)}
    known = {"stage": tuple(table.stages()), "lane": tuple(table.lanes())}
    return Around(numbers, language, known)


def put(
    cells: Sequence[Sequence[str]],
    block: Block,
    about: Around,
    fresh: Sequence[str],
    progress: Progress = ignore_progress,
) -> Pasted:
    """Return what becomes of pasted cells; `fresh` are ids for rows beyond the last one.

    Where the first line names columns, the cells under each name go to that column.
    """
    named = _named(cells[0]) if cells else {}
    targets = named or dict(enumerate(block.columns))
    lines = list(cells[1:] if named else cells)
    wide = max((len(line) for line in lines), default=0)
    changed, added, odd = [], [], []
    for place, line in enumerate(lines):
        if not place % _TOLD_EVERY:
            progress(place, len(lines))
        is_new = place >= len(block.rows)
        row = Row(fresh[place - len(block.rows)]) if is_new else block.rows[place]
        filled, wrong = _filled(row, line, targets, about)
        odd += wrong
        if is_new:
            added.append(filled)
        elif filled != row:
            changed.append(filled)
    beyond = 0 if named else max(0, wide - len(block.columns))
    return Pasted(tuple(changed), tuple(added), tuple(odd), beyond * len(lines))


def _filled(
    row: Row, line: Sequence[str], targets: Mapping[int, str], about: Around
) -> tuple[Row, list[Odd]]:
    odd = []
    # A pain comes before what is said of it, whatever the order of the columns.
    order = sorted(targets.items(), key=lambda each: each[1] != "pain")
    for at, column in order:
        if at >= len(line) or column in FIXED:
            continue
        text = line[at]
        try:
            row = with_text(row, column, _short(text), about)
        except AppError as error:
            odd.append(Odd(row.id, column, text[:_ODD_SHOWN], error))
    return row, odd


def _short(text: str) -> str:
    if len(text) > MOST_CHARS:
        raise AppError("process_cell_too_long", limit=MOST_CHARS)
    return text


def _named(first: Sequence[str]) -> dict[int, str]:
    """Return the column of each header; none where the first line is no line of headers."""
    found = {at: column_of(text) for at, text in enumerate(first) if text.strip()}
    named = {at: each[0].id for at, each in found.items() if each is not None}
    return named if len(named) >= _LEAST_NAMED and len(named) * 2 >= len(found) else {}


def pasted_table(
    text: str,
    markup: str,
    title: Bilingual,
    language: str,
    progress: Progress = ignore_progress,
) -> ProcessTable:
    """Return a pasted table as a process; without a line of headers in the order of template 1."""
    cells = pasted_cells(text, markup, progress)
    empty = ProcessTable(title)
    fresh = fresh_ids(len(cells), 0)
    found = put(cells, Block(FIRST, ()), around(empty, language), fresh, progress)
    return empty._replace(rows=found.added)
