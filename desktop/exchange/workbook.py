"""Workbooks (xlsx, xls, ods …): every sheet a table, every cell as the text a person reads."""

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import islice
from typing import Any, NamedTuple

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook

from desktop.domain.drafts import Reject
from desktop.domain.errors import AppError
from desktop.exchange.archive import ZIP_MAGIC, check_container
from desktop.exchange.continued import SPILL_HEADER, SPILL_SHEET, rests_of
from desktop.exchange.handkept import AS_FOUND, Reading, Span
from desktop.exchange.headline import head_of_rows
from desktop.exchange.sheetfacts import hidden_rows
from desktop.exchange.source import Row, Source, SourceKind, as_line
from desktop.exchange.streams import Blob
from desktop.exchange.yearbook import Begin, Page, book_source, groups_of

_EXACT_FLOAT = 1e15
_HOUR = 3600
_PEEKED = 40
_MOST_SPANS = 200_000


def workbook_sources(blob: Blob, reading: Reading = AS_FOUND) -> list[Source]:
    """Return one source for each table; sheets of the same layout are one."""
    data = blob.whole()
    if data.startswith(ZIP_MAGIC):
        check_container(io.BytesIO(data), blob.name, blob.limits)
    with _readable(blob.name):
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        names = list(book.sheet_names)
    spilt = SPILL_SHEET in names and _is_spill(blob)
    hidden = hidden_rows(data)
    pages = []
    for sheet in names:
        page = None if spilt and sheet == SPILL_SHEET else _page(book, blob, sheet, reading)
        if page is not None:
            pages.append(replace(page, hidden_rows=hidden.get(sheet, frozenset())))
    if not pages:
        raise AppError("import_empty", name=blob.name)
    groups = groups_of(pages, reading.sheets)
    return [_source(blob, group, pages, groups, (reading, spilt)) for group in groups]


class PlainSheet(NamedTuple):
    """One sheet as it stands: every row from the top, and its merged cells."""

    name: str
    rows: list[Row]
    spans: tuple[Span, ...]


def plain_sheets(blob: Blob) -> list[PlainSheet]:
    """Return the sheets of a workbook with nothing guessed, long cells made whole."""
    data = blob.whole()
    if data.startswith(ZIP_MAGIC):
        check_container(io.BytesIO(data), blob.name, blob.limits)
    with _readable(blob.name):
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        names = list(book.sheet_names)
    spilt = SPILL_SHEET in names and _is_spill(blob)
    rows_of = _begin(blob, spilt=spilt)()
    sheets = []
    for name in names:
        if spilt and name == SPILL_SHEET:
            continue
        rows = [row for row in rows_of(name) if isinstance(row, Row)]
        with _readable(blob.name):
            spans = _spans(book.get_sheet_by_name(name))
        sheets.append(PlainSheet(name, rows, spans))
    return sheets


def _source(
    blob: Blob,
    group: list[Page],
    pages: list[Page],
    groups: list[list[Page]],
    how: tuple[Reading, bool],
) -> Source:
    reading, spilt = how
    first, last = group[0].name, group[-1].name
    sheets = first if first == last else f"{first} – {last}"
    name = blob.name if len(groups) == 1 else ""
    source = Source(
        name or f"{blob.name} / {sheets}", SourceKind.WORKBOOK, (), _nothing, limits=blob.limits
    )
    # The largest group speaks for the sheets that none took.
    others = pages if group is max(groups, key=len) else group
    known = [page for page in others if page in group or not any(page in g for g in groups)]
    made = book_source(source, group, known, _begin(blob, spilt=spilt), reading)
    return replace(made, hand=replace(made.hand, blob=blob.name))


def _nothing(_width: int) -> Iterator[Row | Reject]:
    return iter(())


def _page(book: CalamineWorkbook, blob: Blob, sheet: str, reading: Reading) -> Page | None:
    """Return a sheet with its header, nothing for an empty one."""
    with _readable(blob.name):
        opened = book.get_sheet_by_name(sheet)
        spans = _spans(opened)
        rows = [
            _row(line, values, blob)
            for line, values in islice(enumerate(opened.iter_rows(), 1), _PEEKED + _top(opened))
        ]
        hidden = _is_hidden(book, sheet)
    plain = Source(f"{blob.name} / {sheet}", SourceKind.WORKBOOK, (), _nothing, limits=blob.limits)
    filled = [row for row in rows if isinstance(row, Row)]
    try:
        return Page(sheet, head_of_rows(plain, filled, spans, reading), spans, hidden=hidden)
    except AppError as error:
        if error.code != "import_empty":
            raise
    return None


def _top(sheet: CalamineSheet) -> int:
    return sheet.start[0] if sheet.start else 0


def _spans(sheet: CalamineSheet) -> tuple[Span, ...]:
    left = sheet.start[1] if sheet.start else 0
    ranges = (sheet.merged_cell_ranges or [])[:_MOST_SPANS]
    spans = (
        Span(top + 1, max(first - left, 0), bottom + 1, last - left)
        for (top, first), (bottom, last) in ranges
    )
    return tuple(span for span in spans if span.right >= 0)


def _is_hidden(book: CalamineWorkbook, sheet: str) -> bool:
    visible = {each.name: str(each.visible) for each in book.sheets_metadata}
    return not visible.get(sheet, "Visible").endswith("Visible")


def _begin(blob: Blob, *, spilt: bool) -> Begin:
    """Return what begins a pass: the file is parsed once for it, and not kept between passes.

    The reader in Rust may only be used by the thread that opened it.
    """

    def begin() -> Callable[[str], Iterator[Row | Reject]]:
        with _readable(blob.name):
            book = CalamineWorkbook.from_filelike(io.BytesIO(blob.whole()))
            rests = _rests(book) if spilt else {}
        return lambda sheet: _sheet_rows(book, blob, sheet, rests)

    return begin


def _sheet_rows(
    book: CalamineWorkbook, blob: Blob, sheet: str, rests: dict[tuple[int, int], str]
) -> Iterator[Row | Reject]:
    with _readable(blob.name):
        # Counted from the top of the sheet: empty rows above the first filled one come, too.
        for line, values in enumerate(book.get_sheet_by_name(sheet).iter_rows(), start=1):
            row = _row(line, values, blob)
            yield _continued(row, rests) if rests and isinstance(row, Row) else row


def _is_spill(blob: Blob) -> bool:
    first = next(_begin(blob, spilt=False)()(SPILL_SHEET), None)
    return isinstance(first, Row) and first.cells == list(SPILL_HEADER)


def _rests(book: CalamineWorkbook) -> dict[tuple[int, int], str]:
    sheet = book.get_sheet_by_name(SPILL_SHEET)
    return rests_of([_text(value) for value in row] for row in sheet.iter_rows())


def _continued(row: Row, rests: dict[tuple[int, int], str]) -> Row:
    cells = [cell + rests.get((row.line, at), "") for at, cell in enumerate(row.cells, start=1)]
    return row._replace(cells=cells)


def _row(line: int, values: list[Any], blob: Blob) -> Row | Reject:
    cells = [_text(value) for value in values]
    if any(len(cell) > blob.limits.cell_chars for cell in cells):
        return Reject(line, "row_cell_too_long", {}, as_line(cells))
    while cells and not cells[-1]:
        cells.pop()
    return Row(line, cells)


@contextmanager
def _readable(name: str) -> Iterator[None]:
    try:
        yield
    except (CalamineError, OSError, ValueError, MemoryError) as error:
        raise AppError("import_workbook_damaged", name=name) from error
    except BaseException as error:
        # A defect inside the Rust reader comes up as its own class, which cannot be imported.
        if type(error).__name__ != "PanicException":
            raise
        raise AppError("import_workbook_damaged", name=name) from error


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    writer = _WRITERS.get(type(value))
    return writer(value) if writer else str(value)


def _float(value: float) -> str:
    return str(int(value)) if value.is_integer() and abs(value) < _EXACT_FLOAT else repr(value)


def _datetime(value: datetime) -> str:
    return value.isoformat(" ", "milliseconds" if value.microsecond else "seconds")


def _timedelta(value: timedelta) -> str:
    seconds = round(abs(value.total_seconds()))
    sign = "-" if value < timedelta(0) else ""
    return f"{sign}{seconds // _HOUR}:{seconds // 60 % 60:02}:{seconds % 60:02}"


_WRITERS: dict[type, Callable[[Any], str]] = {
    bool: lambda value: "true" if value else "false",
    float: _float,
    datetime: _datetime,
    date: date.isoformat,
    time: time.isoformat,
    timedelta: _timedelta,
}
