"""Read the rows of processes; they stand where the steps of SOPs do, with ids for life."""

import json
from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.keys import id_text
from desktop.domain.process.table import ProcessTable, Row, State
from desktop.store import driver
from desktop.store.driver import Connection
from desktop.store.library import documents, process_json

_ROWS = (
    "select t.key, s.id, t.step, t.position, t.title_zh, t.title_en, t.body_zh, t.body_en, t.data"
    " from step_text t join document_step s on s.key = t.step where t.version = ?"
    " order by t.position, t.key"
)
_LISTED = (
    "select d.key, d.code, v.key, v.number, v.label, v.state, v.title_zh, v.title_en, v.data,"
    " (select count(*) from step_text t where t.version = v.key)"
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
    """One version of a process as the list shows it."""

    document: int
    code: str
    version: int
    number: int
    label: str
    control: str
    title: Bilingual
    state: State
    rows: int


@driver.reading
def rows(connection: Connection, version: int) -> list[KeptRow]:
    """Return the rows of a version in their order."""
    return [_kept(found) for found in connection.execute(_ROWS, (version,))]


@driver.reading
def table(connection: Connection, version: int) -> ProcessTable:
    """Return a version of a process; raises AppError("document_gone")."""
    known = documents.version(connection, version)
    (data,) = connection.execute(
        "select data from document_version where key = ?", (version,)
    ).fetchone()
    kept = rows(connection, version)
    return ProcessTable(known.title, tuple(each.row for each in kept), _state(data))


@driver.reading
def listed(connection: Connection) -> list[Listed]:
    """Return every version of every process, by code and number."""
    found = connection.execute(_LISTED, (str(DocumentKind.PROCESS),))
    return [
        Listed(document, code, key, number, label, state, Bilingual(zh, en), _state(data), count)
        for document, code, key, number, label, state, zh, en, data, count in found
    ]


def _kept(found: tuple[Any, ...]) -> KeptRow:
    key, identity, step, position, *texts, data = found
    operation_zh, operation_en, note_zh, note_en = texts
    said = (operation_zh, operation_en, note_zh, note_en)
    return KeptRow(
        key, step, position, process_json.to_row(id_text(identity), said, json.loads(data))
    )


def _state(data: str) -> State:
    return State(json.loads(data).get("state", State.AS_IS))
