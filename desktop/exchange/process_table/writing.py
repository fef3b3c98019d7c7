"""Write a process as CSV, XLSX (typed, frozen header) or a Markdown table, whole or not at all."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from desktop.domain.process.table import ProcessTable
from desktop.exchange.process_table.cells import Cell, Written, cells, written_columns
from desktop.exchange.styled_sheet import Head, csv_file, sheet_file
from desktop.exchange.wholefile import whole_file

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
    csv_file(part, _heads(wanted), rows)


def _xlsx(part: Path, title: str, wanted: list[Written], rows: list[list[Cell]]) -> None:
    sheet_file(part, title or "process", _heads(wanted), rows)


def _heads(wanted: list[Written]) -> list[Head]:
    return [Head(each.header, each.column.width, each.column.id in _HIDDEN) for each in wanted]


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
