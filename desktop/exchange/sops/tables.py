"""Read tables of steps (templates 2 and 8) as drafts: one for each service type or title."""

from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import NamedTuple

from desktop.domain.drafts import Reject
from desktop.domain.errors import AppError
from desktop.domain.progress import Progress, ignore_progress
from desktop.exchange.archive import ZIP_MAGIC
from desktop.exchange.delimited import plain_rows
from desktop.exchange.handkept import Span
from desktop.exchange.sops.decoding import LIMITS, blob_of
from desktop.exchange.sops.draft import SopDraft
from desktop.exchange.sops.own_table_reading import is_own_table, read_own_table
from desktop.exchange.sops.sheet_columns import Header, find_header
from desktop.exchange.sops.table_document import TableDocument
from desktop.exchange.source import Row
from desktop.exchange.workbook import plain_sheets

_CARRIED = ("service_type", "code", "title", "stage")
_CONTINUED = ("role", "tools", "target")
_TOLD, _TALLEST = 500, 10_000
_OLE_MAGIC = b"\xd0\xcf\x11\xe0"


class _Sheet(NamedTuple):
    """The rows of one sheet, and those that could not be read."""

    name: str
    rows: Sequence[Row]
    spans: Sequence[Span] = ()
    rejects: Sequence[Reject] = ()


def read_tables(data: bytes, name: str, progress: Progress = ignore_progress) -> list[SopDraft]:
    """Return the documents of a CSV file or workbook; raise AppError where no steps are named."""
    drafts: list[SopDraft] = []
    for sheet in _sheets(data, name):
        if len(sheet.rows) > LIMITS.rows:
            raise AppError("import_too_many_rows", name=name, limit=LIMITS.rows)
        if is_own_table(sheet.rows):
            drafts += read_own_table(sheet.rows, name)
            continue
        header = find_header(sheet.rows)
        if header is not None:
            drafts += _documents(sheet, header, name, progress)
    if not drafts:
        raise AppError("sop_no_table", name=name)
    return drafts


def _sheets(data: bytes, name: str) -> Iterator[_Sheet]:
    blob = blob_of(data, name)
    is_workbook = data.startswith((*ZIP_MAGIC, _OLE_MAGIC))
    if is_workbook:
        yield from (_Sheet(each.name, each.rows, each.spans) for each in plain_sheets(blob))
        return
    rows = list(plain_rows(blob))
    good = [row for row in rows if isinstance(row, Row)]
    yield _Sheet("", good, rejects=[row for row in rows if isinstance(row, Reject)])


def _documents(sheet: _Sheet, header: Header, name: str, progress: Progress) -> Iterator[SopDraft]:
    found: dict[tuple[str, ...], TableDocument] = {}
    above: list[str] = []
    filled = _filled(sheet)
    for at, (row, cells) in enumerate(zip(sheet.rows, filled, strict=True)):
        if at <= header.at or not any(cell.strip() for cell in row.cells):
            continue
        if at % _TOLD == 0:
            progress(at, len(sheet.rows))
        above = _carried(cells, above, header.columns)
        named = [_cell(above, header, key) for key in ("code", "title", "service_type")]
        key = tuple(named[:2]) if any(named[:2]) else (named[2],)
        if key not in found:
            found[key] = TableDocument(header, name, sheet.rows[: header.at])
        found[key].add(row, above)
    fallback = sheet.name or PurePath(name).stem
    for document in found.values():
        yield document.done(fallback, sheet.rejects)


def _cell(cells: Sequence[str], header: Header, meaning: str) -> str:
    at = header.columns.get(meaning, -1)
    return cells[at].strip() if 0 <= at < len(cells) else ""


def _filled(sheet: _Sheet) -> list[list[str]]:
    """Return the cells with those of merged areas repeated."""
    cells = [list(row.cells) for row in sheet.rows]
    by_line = {row.line: at for at, row in enumerate(sheet.rows)}
    for span in sheet.spans:
        top = by_line.get(span.top)
        if top is None or span.left >= len(cells[top]) or span.is_wide:
            continue
        value = cells[top][span.left]
        for line in range(span.top + 1, min(span.bottom, span.top + _TALLEST) + 1):
            at = by_line.get(line)
            if at is not None:
                short = span.left + 1 - len(cells[at])
                cells[at].extend([""] * max(0, short))
                cells[at][span.left] = cells[at][span.left] or value
    return cells


def _carried(cells: list[str], above: Sequence[str], columns: dict[str, int]) -> list[str]:
    """Take from the row above what an empty cell leaves to it; a new stage begins afresh."""
    cells = cells + [""] * (max(columns.values()) + 1 - len(cells))
    if not above:
        return cells
    continued = "stage" in columns and not cells[columns["stage"]].strip()
    for meaning in _CARRIED + (_CONTINUED if continued else ()):
        at = columns.get(meaning, -1)
        if at >= 0 and not cells[at].strip():
            cells[at] = above[at]
    return cells
