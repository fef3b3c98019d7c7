"""The door: results written as CSV, XLSX or xAPI lines, whole or not at all."""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from desktop.exchange.results.record import ResultRecord
from desktop.exchange.results.table import result_table
from desktop.exchange.results.xapi import statements
from desktop.exchange.styled_sheet import csv_file, sheet_file
from desktop.exchange.wholefile import whole_file

_SHEET = {"zh": "考核成绩", "en": "Exam results"}


class ResultFormat(StrEnum):
    """The formats results are written in."""

    CSV = "csv"
    XLSX = "xlsx"
    XAPI = "xapi"


def write_results(
    path: Path, records: Sequence[ResultRecord], kind: ResultFormat, language: str
) -> int:
    """Write results and return how many; raises AppError export_cannot_write."""
    with whole_file(path) as part:
        if kind is ResultFormat.XAPI:
            lines = list(statements(records))
            part.write_text("".join(f"{line}\n" for line in lines), "utf-8", newline="\n")
            return len(lines)
        heads, rows = result_table(records, language)
        if kind is ResultFormat.XLSX:
            sheet_file(part, _SHEET[language], heads, rows)
        else:
            csv_file(part, heads, rows)
    return len(records)
