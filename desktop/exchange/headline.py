"""Find the header row of a table, name its columns, and make a source of it."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from desktop.domain.drafts import Reject
from desktop.domain.errors import AppError
from desktop.exchange.dates import looks_like_date
from desktop.exchange.source import RawRows, Row, Source, SourceKind, original_cells
from desktop.exchange.words import known_header, vocabulary, word_key

_PEEKED = 30
_TITLE_CELLS = 1


def table_source(source: Source) -> Source:
    """Return the source with its header found; raise AppError where there is no table."""
    first = list(islice(source.raw(0), _PEEKED))
    if first and isinstance(first[0], Reject):
        first[0] = _unquoted(first[0], source.separator)
    peeked = [row for row in first if isinstance(row, Row)]
    filled = [row for row in peeked if any(cell.strip() for cell in row.cells)]
    if not filled:
        raise AppError("import_empty", name=source.name)
    at = _header_index(filled)
    header = filled[at]
    width = max(len(header.cells), 1)
    if width > source.limits.columns:
        limit = source.limits.columns
        raise AppError("import_too_many_columns", name=source.name, found=width, limit=limit)
    titles = tuple(" ".join(filter(None, row.cells)) for row in filled[:at])
    if _is_headless(header.cells):
        names: Sequence[str] = [""] * width
        line = header.line - 1
    else:
        names, line = header.cells, header.line
    return _with_columns(source, names, line, titles)


def columns_source(name: str, kind: SourceKind, columns: Sequence[str], raw: RawRows) -> Source:
    """Return a source whose columns are known from elsewhere, as in JSON and XES."""
    groups = tuple((at,) for at in range(len(columns)))
    return Source(name=name, kind=kind, columns=tuple(columns), raw=raw, groups=groups)


def _header_index(rows: list[Row]) -> int:
    """Pass over titles: lone cells above wider rows."""
    widest = max(_filled(row) for row in rows)
    for at, row in enumerate(rows):
        if widest <= _TITLE_CELLS + 1 or _filled(row) > _TITLE_CELLS:
            return at
    return 0


def _unquoted(reject: Reject, separator: str) -> Row:
    """Cut a header with an open quote all the same, or a row of data would take its place."""
    line = next(iter(original_cells(reject)), "")
    cells = line.split(separator) if separator else [line]
    return Row(reject.line, [cell.strip('" ') for cell in cells])


def _filled(row: Row) -> int:
    return sum(1 for cell in row.cells if cell.strip())


def _is_headless(cells: Sequence[str]) -> bool:
    """Take a first row with a date in it and no known header for data."""
    filled = [cell for cell in cells if cell.strip()]
    if any(known_header(cell) for cell in filled):
        return False
    return any(looks_like_date(cell) for cell in filled)


def _with_columns(
    source: Source, names: Sequence[str], line: int, preamble: tuple[str, ...]
) -> Source:
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
