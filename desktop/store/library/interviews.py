"""The interview sheets of processes; their lines stand in one column as JSON."""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from desktop.domain.errors import AppError
from desktop.domain.keys import id_text
from desktop.domain.process.interviews import Interview, Line
from desktop.domain.process.table import PainKind, Severity
from desktop.store import driver
from desktop.store.driver import Connection
from desktop.store.library import documents

_READ = "select key, document, who, held_on, lines, person from interview"


@driver.reading
def of_process(connection: Connection, document: int) -> list[Interview]:
    """Return the sheets of a process in the order in which they came.

    A line whose row is in no version any more became nothing after all.
    """
    rows = {id_text(each) for each in documents.steps(connection, document).values()}
    found = connection.execute(f"{_READ} where document = ? order by key", (document,))
    return [_interview(each, rows) for each in found]


@driver.reading
def interview(connection: Connection, key: int) -> Interview:
    """Return one sheet; raises AppError("interview_gone")."""
    found = connection.execute(f"{_READ} where key = ?", (key,)).fetchone()
    if found is None:
        raise AppError("interview_gone")
    rows = {id_text(each) for each in documents.steps(connection, found[1]).values()}
    return _interview(found, rows)


def sheet_row(sheet: Interview) -> dict[str, Any]:
    """Return what a person writes of a sheet as its columns keep it."""
    day = sheet.held_on.isoformat() if sheet.held_on else ""
    return {"who": sheet.who, "held_on": day, "lines": lines_text(sheet.lines)}


def lines_text(lines: Sequence[Line]) -> str:
    """Return lines as their column keeps them; what is empty is left out."""
    kept = [{name: value for name, value in line._asdict().items() if value} for line in lines]
    return json.dumps(kept, ensure_ascii=False, separators=(",", ":"))


def _interview(found: tuple[Any, ...], rows: set[str]) -> Interview:
    key, document, who, held_on, lines, person = found
    day = date.fromisoformat(held_on) if held_on else None
    read = tuple(_line(each, rows) for each in json.loads(lines))
    return Interview(key, document, who, day, read, person)


def _line(data: Mapping[str, Any], rows: set[str]) -> Line:
    severity, kind, row = data.get("severity"), data.get("kind"), data.get("row", "")
    return Line(
        data.get("what", ""),
        data.get("quote", ""),
        data.get("pain", ""),
        Severity(severity) if severity else None,
        PainKind(kind) if kind else None,
        row if row in rows else "",
        data.get("id", ""),
    )
