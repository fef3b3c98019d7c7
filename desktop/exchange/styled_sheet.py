"""A table as a sheet for people, with a frozen header and typed cells, or as CSV."""

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from xlsxwriter import Workbook
from xlsxwriter.exceptions import XlsxWriterException

from desktop.domain.errors import AppError
from desktop.exchange.defusing import defused
from desktop.exchange.spill import Spill

Cell = str | float | int | None
_SHEET_NAME = 31
_NO_SHEET = str.maketrans("[]:*?/\\", "       ")


class Head(NamedTuple):
    """What a column is called, how wide it is, and whether it is only for the program."""

    text: str
    width: int
    hidden: bool = False


def csv_file(part: Path, heads: Sequence[Head], rows: Iterable[Sequence[Cell]]) -> None:
    """Write a table as CSV; what a spreadsheet would take for a formula is guarded."""
    with part.open("w", encoding="utf-8-sig", errors="backslashreplace", newline="") as file:
        writer = csv.writer(file)
        writer.writerow([head.text for head in heads])
        for row in rows:
            writer.writerow([_guarded(cell) for cell in row])


def sheet_file(
    part: Path, name: str, heads: Sequence[Head], rows: Sequence[Sequence[Cell]]
) -> None:
    """Write a table as a workbook of one sheet; raises export_cannot_write."""
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    try:
        with Workbook(str(part), options) as book:
            _fill(book, name, heads, rows)
    except XlsxWriterException as error:
        raise AppError("export_cannot_write", name=part.name, cause=str(error)) from error


def _fill(book: Any, name: str, heads: Sequence[Head], rows: Sequence[Sequence[Cell]]) -> None:
    name = name.translate(_NO_SHEET).strip(" '")[:_SHEET_NAME]
    sheet, spill = book.add_worksheet(name or "table"), Spill(book)
    head_style = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
    plain = book.add_format({"text_wrap": True, "valign": "top"})
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(len(rows), 1), len(heads) - 1)
    for at, head in enumerate(heads):
        sheet.set_column(at, at, head.width, None, {"hidden": head.hidden})
        sheet.write_string(0, at, head.text, head_style)
    for down, row in enumerate(rows, start=1):
        for at, cell in enumerate(row):
            if isinstance(cell, int | float):
                sheet.write_number(down, at, cell, plain)
            elif cell:
                sheet.write_string(down, at, spill.cut(down, at, cell), plain)


def _guarded(cell: Cell) -> Cell:
    return defused(cell) if isinstance(cell, str) else cell
