"""Read a process from any table with such columns; what has no column here is kept in the rows."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.drafts import Reject
from desktop.domain.errors import AppError
from desktop.domain.process.table import ProcessTable, Row, WayOn
from desktop.domain.progress import Counted, Progress, ignore_progress
from desktop.exchange.handkept import Reading
from desktop.exchange.opening import open_file, read_with
from desktop.exchange.process_table.cells import Read, read_row
from desktop.exchange.process_table.columns import Column, column_of
from desktop.exchange.source import Row as SourceRow
from desktop.exchange.source import Source, SourceKind

_NEEDED, _OWN, _TOLD_EVERY = "operation", "id", 200


class OddCell(NamedTuple):
    """A cell that says nothing here: its line, the id of its column, what stands in it."""

    line: int
    column: str
    text: str


class ReadTable(NamedTuple):
    """What was read; `unknown` are headers whose cells are kept as extra texts of the rows."""

    table: ProcessTable
    odd: tuple[OddCell, ...]
    unknown: tuple[str, ...]
    rejected: tuple[Reject, ...]


def tables_of(path: Path) -> list[Source]:
    """Return the tables of a file; what was written here is read to the letter.

    Elsewhere a cell may say "as above", and a row may be one of sums.
    """
    return [_to_the_letter(path, source) for source in open_file(path).sources]


def _to_the_letter(path: Path, source: Source) -> Source:
    own = any(found is not None and found[0].id == _OWN for found in map(column_of, source.columns))
    if not own:
        return source
    exact = read_with(path, source, Reading(fill=False, sums=True))
    return replace(exact, guarded=source.kind is SourceKind.DELIMITED)


def read_table(
    source: Source, title: Bilingual, language: str, progress: Progress = ignore_progress
) -> ReadTable:
    """Return the process that a table holds; texts without a language are in `language`.

    Raises AppError("process_columns") where no column says what is done.
    """
    known: dict[int, tuple[Column, str]] = {}
    for at, name in enumerate(source.columns):
        found = column_of(name)
        if found is not None and found not in known.values():
            known[at] = found
    if not any(column.id == _NEEDED for column, _ in known.values()):
        raise AppError("process_columns", name=source.name)
    unknown = {at: name for at, name in enumerate(source.columns) if at not in known}
    counted = Counted(progress, _TOLD_EVERY)
    return _rows(_each(source, counted), known, unknown, (title, language))


def _each(source: Source, counted: Counted) -> Iterator[SourceRow | Reject]:
    for row in source.rows():
        counted()
        yield row


def _rows(
    rows: Iterator[SourceRow | Reject],
    known: Mapping[int, tuple[Column, str]],
    unknown: Mapping[int, str],
    said: tuple[Bilingual, str],
) -> ReadTable:
    title, language = said
    read: list[Read] = []
    odd: list[OddCell] = []
    rejected: list[Reject] = []
    for row in rows:
        if isinstance(row, Reject):
            rejected.append(row)
            continue
        texts = {(column.id, tongue): row.cells[at] for at, (column, tongue) in known.items()}
        extra = {name: row.cells[at] for at, name in unknown.items() if row.cells[at].strip()}
        if not any(text.strip() for text in (*texts.values(), *extra.values())):
            continue
        found, wrong = read_row(len(read) + 1, texts, language)
        read.append(found._replace(row=found.row._replace(extra=extra)))
        odd += [OddCell(row.line, *each) for each in wrong]
    table = ProcessTable(title, _tied(read))
    return ReadTable(table, tuple(odd), tuple(unknown.values()), tuple(rejected))


def _tied(read: list[Read]) -> tuple[Row, ...]:
    """Return the rows with ids of their own, and with ways by them instead of by numbers."""
    ids: list[str] = []
    taken: set[str] = set()
    by_number: dict[str, str] = {}
    for place, each in enumerate(read, start=1):
        own = each.row.id
        ids.append(own if own and own not in taken else f"row-{place}")
        taken.add(ids[-1])
        by_number.setdefault(each.number, ids[-1])
    return tuple(
        each.row._replace(
            id=own,
            ways=tuple(WayOn(by_number[to], label) for to, label in each.ways if to in by_number),
            inside=by_number.get(each.inside, ""),
        )
        for own, each in zip(ids, read, strict=True)
    )
