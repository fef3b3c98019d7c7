"""Read the rows of processes; they stand where the steps of SOPs do, with ids for life."""

import json
from collections.abc import Sequence
from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.keys import id_text
from desktop.domain.process.table import ProcessTable, Row, State
from desktop.store import driver, sql
from desktop.store.driver import Connection
from desktop.store.library import documents, process_json

_ROWS = (
    "select t.key, s.id, t.step, t.position, t.title_zh, t.title_en, t.body_zh, t.body_en, t.data"
    " from step_text t join document_step s on s.key = t.step where t.version = ?"
    " order by t.position, t.key"
)
_MANY = 500
_LISTED = (
    "select d.key, d.code, v.key, v.number, v.label, v.state, v.title_zh, v.title_en, v.line,"
    " (select count(*) from step_text t where t.version = v.key),"
    " coalesce(v.effective_at, v.effective_from, v.updated_at)"
    " from document d join document_version v on v.document = d.key"
    " where d.kind = ? order by d.code, v.number"
)


class KeptRow(NamedTuple):
    """A row with the keys of its text and of its step, and its position."""

    key: int
    step: int
    position: int
    row: Row


class Listed(NamedTuple):
    """One version of a process as the list shows it.

    `dated_at` is since when it is in force, or when it was last worked on.
    """

    document: int
    code: str
    version: int
    number: int
    label: str
    control: str
    title: Bilingual
    state: State
    rows: int
    dated_at: int


@driver.reading
def rows(connection: Connection, version: int) -> list[KeptRow]:
    """Return the rows of a version in their order."""
    return [_kept(found) for found in connection.execute(_ROWS, (version,))]


@driver.reading
def some_rows(connection: Connection, version: int, ids: Sequence[str]) -> list[KeptRow]:
    """Return rows of a version by their ids; those that are no ids are left out."""
    known = [each for each in map(_identity, ids) if each is not None]
    out: list[KeptRow] = []
    for begin in range(0, len(known), _MANY):
        part = known[begin : begin + _MANY]
        among = f" and s.id in ({sql.marks(len(part))}) order by"
        wanted = _ROWS.replace(" order by", among)
        out += [_kept(each) for each in connection.execute(wanted, (version, *part))]
    return out


@driver.reading
def table(connection: Connection, version: int) -> ProcessTable:
    """Return a version of a process; raises AppError("document_gone")."""
    known = documents.version(connection, version)
    (data,) = connection.execute(
        "select data from document_version where key = ?", (version,)
    ).fetchone()
    columns = tuple(map(process_json.to_column, json.loads(data).get("columns", ())))
    kept = tuple(each.row for each in rows(connection, version))
    return ProcessTable(known.title, kept, State(known.line), columns)


@driver.reading
def listed(connection: Connection) -> list[Listed]:
    """Return every version of every process, by code and number."""
    found = connection.execute(_LISTED, (str(DocumentKind.PROCESS),))
    return [
        Listed(document, code, key, number, label, state, Bilingual(zh, en), State(line), count, at)
        for document, code, key, number, label, state, zh, en, line, count, at in found
    ]


def _identity(text: str) -> bytes | None:
    try:
        return bytes.fromhex(text.replace("-", ""))
    except ValueError:
        return None


def _kept(found: tuple[Any, ...]) -> KeptRow:
    key, identity, step, position, *texts, data = found
    operation_zh, operation_en, note_zh, note_en = texts
    said = (operation_zh, operation_en, note_zh, note_en)
    return KeptRow(
        key, step, position, process_json.to_row(id_text(identity), said, json.loads(data))
    )
