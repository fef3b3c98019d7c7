"""Workbooks (xlsx, xls, ods …): every sheet a table, every cell as the text a person reads."""

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from typing import Any

from python_calamine import CalamineError, CalamineWorkbook

from desktop.domain.drafts import Reject
from desktop.domain.errors import AppError
from desktop.exchange.archive import ZIP_MAGIC, check_container
from desktop.exchange.continued import SPILL_HEADER, SPILL_SHEET, rests_of
from desktop.exchange.headline import table_source
from desktop.exchange.source import Row, Source, SourceKind, as_line
from desktop.exchange.streams import Blob

_EXACT_FLOAT = 1e15
_HOUR = 3600


def workbook_sources(blob: Blob) -> list[Source]:
    """Return one source for each sheet that holds a table."""
    data = blob.whole()
    if data.startswith(ZIP_MAGIC):
        check_container(io.BytesIO(data), blob.name, blob.limits)
    with _readable(blob.name):
        names = list(CalamineWorkbook.from_filelike(io.BytesIO(data)).sheet_names)
    spilt = SPILL_SHEET in names and _is_spill(blob)
    sources = []
    for sheet in names:
        if spilt and sheet == SPILL_SHEET:
            continue
        name = blob.name if len(names) == 1 else f"{blob.name} / {sheet}"
        raw = _reader(blob, sheet, spilt=spilt)
        source = Source(name, SourceKind.WORKBOOK, (), raw, limits=blob.limits)
        try:
            sources.append(table_source(source))
        except AppError as error:
            if error.code != "import_empty":
                raise
    if not sources:
        raise AppError("import_empty", name=blob.name)
    return sources


def _reader(blob: Blob, sheet: str, *, spilt: bool) -> Callable[[int], Iterator[Row | Reject]]:
    def rows(_width: int) -> Iterator[Row | Reject]:
        with _readable(blob.name):
            book = CalamineWorkbook.from_filelike(io.BytesIO(blob.whole()))
            rests = _rests(book) if spilt else {}
            opened = book.get_sheet_by_name(sheet)
            first = opened.start[0] + 1 if opened.start else 1
            for line, values in enumerate(opened.iter_rows(), start=first):
                row = _row(line, values, blob)
                yield _continued(row, rests) if rests and isinstance(row, Row) else row

    return rows


def _is_spill(blob: Blob) -> bool:
    rows = _reader(blob, SPILL_SHEET, spilt=False)(0)
    first = next(rows, None)
    return isinstance(first, Row) and first.cells == list(SPILL_HEADER)


def _rests(book: CalamineWorkbook) -> dict[tuple[int, int], str]:
    sheet = book.get_sheet_by_name(SPILL_SHEET)
    return rests_of([_text(value) for value in row] for row in sheet.iter_rows())


def _continued(row: Row, rests: dict[tuple[int, int], str]) -> Row:
    cells = [cell + rests.get((row.line, at), "") for at, cell in enumerate(row.cells, start=1)]
    return Row(row.line, cells)


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
