"""Make a source of a table: its header found, its columns named, hand-kept rows in order."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from desktop.domain.drafts import Reject
from desktop.domain.errors import AppError
from desktop.exchange.handkept import AS_FOUND, Reading, Span
from desktop.exchange.headsearch import Head, find_head
from desktop.exchange.source import RawRows, Row, Source, SourceKind, original_cells
from desktop.exchange.words import vocabulary, word_key

_PEEKED = 30


def table_source(source: Source, reading: Reading = AS_FOUND) -> tuple[Source, Head]:
    """Return the source with its header found; raise AppError where there is no table."""
    first = list(islice(source.raw(0), max(_PEEKED, reading.header + 2)))
    if first and isinstance(first[0], Reject):
        first[0] = _unquoted(first[0], source.separator)
    head = head_of_rows(source, [row for row in first if isinstance(row, Row)], (), reading)
    return with_columns(source, head.names, head.line, head.titles), head


def head_of_rows(
    source: Source, rows: Sequence[Row], spans: Sequence[Span], reading: Reading
) -> Head:
    """Return the header found in the first rows; raise AppError for none or too wide a one."""
    if not any(cell.strip() for row in rows for cell in row.cells):
        raise AppError("import_empty", name=source.name)
    head = find_head(rows, spans, reading)
    width, limit = len(head.names), source.limits.columns
    if width > limit:
        raise AppError("import_too_many_columns", name=source.name, found=width, limit=limit)
    return head


def columns_source(name: str, kind: SourceKind, columns: Sequence[str], raw: RawRows) -> Source:
    """Return a source whose columns are known from elsewhere, as in JSON and XES."""
    groups = tuple((at,) for at in range(len(columns)))
    return Source(name=name, kind=kind, columns=tuple(columns), raw=raw, groups=groups)


def with_columns(
    source: Source, names: Sequence[str], line: int, preamble: tuple[str, ...]
) -> Source:
    """Return the source with its columns named; the same name twice is one column of lists."""
    groups: dict[str, list[int]] = {}
    for at, name in enumerate(names):
        shown = " ".join(name.replace("\x00", " ").split()) or f"Column {at + 1}"
        groups.setdefault(shown, []).append(at)
    return replace(
        source,
        columns=tuple(groups),
        guarded=vocabulary().guards <= {word_key(name) for name in groups},
        header_line=line,
        preamble=preamble,
        groups=tuple(tuple(group) for group in groups.values()),
    )


def _unquoted(reject: Reject, separator: str) -> Row:
    """Cut a header with an open quote all the same, or a row of data would take its place."""
    line = next(iter(original_cells(reject)), "")
    cells = line.split(separator) if separator else [line]
    return Row(reject.line, [cell.strip('" ') for cell in cells])
