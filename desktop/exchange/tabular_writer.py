"""Write tickets as CSV, XLSX or JSON: whole or not at all, and readable again without loss."""

import csv
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.exceptions import XlsxWriterException

from desktop.domain.errors import AppError
from desktop.domain.progress import Progress, ignore_progress
from desktop.exchange.defusing import defused
from desktop.exchange.records import cell_of, iso_of
from desktop.exchange.spill import Spill
from desktop.exchange.wholefile import whole_file
from desktop.exchange.words import vocabulary

Record = Mapping[str, Any]
_STEP = 200
_SHEET_ROWS = 1_048_575
_WIDTH = 18


class TableFormat(StrEnum):
    """The formats tickets are written in."""

    CSV = "csv"
    XLSX = "xlsx"
    JSON = "json"


@dataclass(frozen=True, slots=True)
class TableStyle:
    """What a person may choose about a written table."""

    format: TableFormat = TableFormat.CSV
    separator: str = ","
    bom: bool = True


def export_columns() -> tuple[str, ...]:
    """Return the columns of a full export, by which nothing of a ticket is lost."""
    return vocabulary().own_columns


def write_tickets(
    path: Path,
    records: Iterable[Record],
    columns: Sequence[str],
    style: TableStyle = TableStyle(),
    progress: Progress = ignore_progress,
) -> int:
    """Write flat records to a file; return how many. On any failure the old file stands."""
    writer: dict[
        TableFormat, Callable[[Path, Iterator[Record], Sequence[str], TableStyle], int]
    ] = {
        TableFormat.CSV: _write_csv,
        TableFormat.XLSX: _write_xlsx,
        TableFormat.JSON: _write_json,
    }
    with whole_file(path) as part:
        return writer[style.format](part, _told(records, progress), columns, style)


def _told(records: Iterable[Record], progress: Progress) -> Iterator[Record]:
    done = 0
    for record in records:
        yield record
        done += 1
        if done % _STEP == 0:
            progress(done, 0)
    progress(done, done)


def _write_csv(
    part: Path, records: Iterator[Record], columns: Sequence[str], style: TableStyle
) -> int:
    encoding = "utf-8-sig" if style.bom else "utf-8"
    count = 0
    with part.open("w", encoding=encoding, errors="backslashreplace", newline="") as file:
        writer = csv.writer(file, delimiter=style.separator)
        writer.writerow(columns)
        for record in records:
            writer.writerow([_csv_cell(name, record.get(name)) for name in columns])
            count += 1
    return count


def _csv_cell(name: str, value: Any) -> str:
    text = cell_of(name, value)
    return text if isinstance(value, int | float) else defused(text)


def _write_json(
    part: Path, records: Iterator[Record], columns: Sequence[str], _style: TableStyle
) -> int:
    count = 0
    with part.open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
        file.write("[")
        for record in records:
            shown = {
                name: _json_value(name, record.get(name)) for name in columns if name in record
            }
            text = json.dumps(shown, ensure_ascii=False, default=str)
            file.write(f"{',' if count else ''}\n{text}")
            count += 1
        file.write("\n]\n")
    return count


def _json_value(name: str, value: Any) -> Any:
    is_time = vocabulary().own_forms.get(name) == "time" and isinstance(value, int)
    return iso_of(value) if is_time else value


def _write_xlsx(
    part: Path, records: Iterator[Record], columns: Sequence[str], _style: TableStyle
) -> int:
    options = {
        "constant_memory": True,
        "tmpdir": str(part.parent),
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    try:
        with Workbook(str(part), options) as book:
            return _fill(book, records, columns)
    except XlsxWriterException as error:
        raise AppError("export_cannot_write", name=part.name, cause=str(error)) from error


def _fill(book: Any, records: Iterator[Record], columns: Sequence[str]) -> int:
    sheet, spill = book.add_worksheet("tickets"), Spill(book)
    sheet.freeze_panes(1, 0)
    sheet.set_column(0, max(len(columns) - 1, 0), _WIDTH)
    for at, name in enumerate(columns):
        sheet.write_string(0, at, name)
    row = 0
    for row, record in enumerate(records, start=1):
        if row > _SHEET_ROWS:
            raise AppError("export_too_many_rows", limit=_SHEET_ROWS)
        for at, name in enumerate(columns):
            text = cell_of(name, record.get(name))
            if text:
                sheet.write_string(row, at, spill.cut(row, at, text))
    return row
