"""Write a process as CSV, XLSX (typed, frozen header) or a Markdown table, whole or not at all."""

import csv
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.exceptions import XlsxWriterException

from desktop.domain.errors import AppError
from desktop.domain.process.table import ProcessTable
from desktop.exchange.defusing import defused
from desktop.exchange.process_table.cells import Cell, Written, cells, written_columns
from desktop.exchange.wholefile import whole_file

_SHEET_NAME = 31
_NO_SHEET = str.maketrans("[]:*?/\\", "       ")
_HIDDEN = frozenset({"id"})


class ProcessFormat(StrEnum):
    """The formats a process is written in as a table."""

    CSV = "csv"
    XLSX = "xlsx"
    MARKDOWN = "md"


def write_process(path: Path, table: ProcessTable, style: ProcessFormat, language: str) -> int:
    """Write a process with headers in a language; return how many rows it has."""
    wanted = written_columns(table, language)
    numbers = {row.id: place for place, row in enumerate(table.rows, start=1)}
    rows = [cells(row, numbers, wanted, language) for row in table.rows]
    writers: dict[ProcessFormat, Callable[..., None]] = {
        ProcessFormat.CSV: _csv,
        ProcessFormat.XLSX: _xlsx,
        ProcessFormat.MARKDOWN: _markdown,
    }
    with whole_file(path) as part:
        writers[style](part, table.title.text(language), wanted, rows)
    return len(rows)


def _csv(part: Path, _title: str, wanted: list[Written], rows: list[list[Cell]]) -> None:
    with part.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([each.header for each in wanted])
        for row in rows:
            writer.writerow([_guarded(cell) for cell in row])


def _xlsx(part: Path, title: str, wanted: list[Written], rows: list[list[Cell]]) -> None:
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    try:
        with Workbook(str(part), options) as book:
            _fill(book, title, wanted, rows)
    except XlsxWriterException as error:
        raise AppError("export_cannot_write", name=part.name, cause=str(error)) from error


def _fill(book: Any, title: str, wanted: list[Written], rows: list[list[Cell]]) -> None:
    name = title.translate(_NO_SHEET).strip(" '")[:_SHEET_NAME]
    sheet = book.add_worksheet(name or "process")
    head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
    plain = book.add_format({"text_wrap": True, "valign": "top"})
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(len(rows), 1), len(wanted) - 1)
    for at, each in enumerate(wanted):
        hidden = {"hidden": each.column.id in _HIDDEN}
        sheet.set_column(at, at, each.column.width, None, hidden)
        sheet.write_string(0, at, each.header, head)
    for down, row in enumerate(rows, start=1):
        for at, cell in enumerate(row):
            if isinstance(cell, int | float):
                sheet.write_number(down, at, cell, plain)
            elif cell:
                sheet.write_string(down, at, cell, plain)


def _markdown(part: Path, title: str, wanted: list[Written], rows: list[list[Cell]]) -> None:
    lines = [f"# {_line(title)}", "", _row([each.header for each in wanted])]
    lines.append("|" + " --- |" * len(wanted))
    lines += [_row(["" if cell is None else str(cell) for cell in row]) for row in rows]
    part.write_text("\n".join([*lines, ""]), "utf-8")


def _row(texts: list[str]) -> str:
    return f"| {' | '.join(_line(text) for text in texts)} |"


def _line(text: str) -> str:
    """Return a text as a cell of Markdown holds it: one line, no bar of its own."""
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("\n", "<br>")


def _guarded(cell: Cell) -> Cell:
    return defused(cell) if isinstance(cell, str) else cell
