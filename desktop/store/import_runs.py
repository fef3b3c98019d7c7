"""Reads about imports: which runs there were, what they made, what was touched since."""

import json
from collections.abc import Sequence
from typing import Any, NamedTuple

from desktop.store import driver, sql
from desktop.store.driver import Connection


class ImportRun(NamedTuple):
    """One import; not finished means that the program stopped in its middle."""

    key: int
    source: str
    started_at: int
    finished_at: int | None
    undone_at: int | None
    report: dict[str, Any]


@driver.reading
def runs(connection: Connection) -> list[ImportRun]:
    """Return all imports, newest first."""
    found = connection.execute(
        "select key, source, started_at, finished_at, undone_at, report from import_run"
        " order by key desc"
    )
    return [ImportRun._make((*row[:5], json.loads(row[5]))) for row in found]


@driver.reading
def unfinished(connection: Connection) -> list[ImportRun]:
    """Return the imports that neither ended nor were taken back."""
    return [run for run in runs(connection) if run.finished_at is None and run.undone_at is None]


def tickets_of(connection: Connection, run: int) -> list[int]:
    """Return the tickets that a run made and that are still there, newest first."""
    found = connection.execute(
        "select key from ticket where import_id = ? order by key desc", (run,)
    )
    return [key for (key,) in found]


@driver.reading
def touched_since(connection: Connection, run: int, tickets: Sequence[int]) -> set[int]:
    """Return those of the tickets that somebody has worked on since the import."""
    marks = sql.marks(len(tickets))
    changed = connection.execute(
        "select distinct c.record from change c join change_set s on s.key = c.change_set"  # noqa: S608
        f" where c.kind = 'ticket' and c.record in ({marks}) and s.import_id is not ?",
        (*tickets, run),
    )
    return {key for (key,) in changed}


@driver.reading
def update_sets(connection: Connection, run: int) -> list[int]:
    """Return the change sets by which a run changed tickets that were there before."""
    found = connection.execute(
        "select key from change_set where import_id = ? and command = 'import.update'"
        " order by key desc",
        (run,),
    )
    return [key for (key,) in found]


def made_besides(connection: Connection, run: int) -> list[tuple[str, int]]:
    """Return the people, list entries and fields that a run made, newest first."""
    found = connection.execute(
        "select c.kind, c.record from change c join change_set s on s.key = c.change_set"
        " where s.import_id = ? and c.field = '' and c.before is null"
        " and c.kind in ('person', 'list_item', 'field_definition')"
        " order by s.key desc, c.line desc",
        (run,),
    )
    return [(kind, record) for kind, record in found]


def belongings(connection: Connection, tickets: Sequence[int]) -> list[tuple[str, int]]:
    """Return messages, attachments and links of tickets, as (kind, key)."""
    marks = sql.marks(len(tickets))
    out: list[tuple[str, int]] = []
    for kind in ("attachment", "message", "ticket_link"):
        found = connection.execute(
            f"select key from {kind} where ticket in ({marks})",  # noqa: S608 - names above
            tuple(tickets),
        )
        out.extend((kind, key) for (key,) in found)
    return out
