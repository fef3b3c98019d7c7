"""The one table that answers "who points here": to a document, a step, a version."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from desktop.store import driver
from desktop.store.change import Change
from desktop.store.driver import Connection
from desktop.store.library import documents


class Pointer(NamedTuple):
    """That a record (of a kind) points to a document, and to which step and version of it."""

    key: int
    from_kind: str
    from_record: int
    document: int
    step: int | None
    version: int | None


class Place(NamedTuple):
    """What is pointed to: a document in a version, and its step where it is one."""

    document: int
    version: int
    step: int | None = None


_POINTER = "select key, from_kind, from_record, document, step, version from pointer"


@driver.reading
def to_document(connection: Connection, document: int) -> list[Pointer]:
    """Return what points to a document."""
    found = connection.execute(f"{_POINTER} where document = ? order by key", (document,))
    return [Pointer._make(row) for row in found]


@driver.reading
def counts(connection: Connection, document: int) -> dict[str, int]:
    """Return how many records of each kind point to a document."""
    found = connection.execute(
        "select from_kind, count(distinct from_record) from pointer where document = ?"
        " group by from_kind",
        (document,),
    )
    return dict(found.fetchall())


@driver.reading
def tickets_in_work(connection: Connection, version: int) -> list[int]:
    """Return the open tickets that are worked by a version."""
    found = connection.execute(
        "select distinct p.from_record from pointer p join ticket t on t.key = p.from_record"
        " where p.version = ? and p.from_kind = 'ticket' and t.is_open = 1"
        " and t.deleted_at is null order by 1",
        (version,),
    )
    return [key for (key,) in found]


@driver.reading
def documents_to(connection: Connection, document: int) -> list[int]:
    """Return the documents whose version in force or on its way points to a document."""
    found = connection.execute(
        "select distinct v.document from pointer p join document_version v on v.key = p.from_record"
        " where p.document = ? and p.from_kind = 'document_version'"
        " and v.state not in ('superseded', 'retired') and v.document <> p.document order by 1",
        (document,),
    )
    return [key for (key,) in found]


def documents_from(connection: Connection, kind: str, record: int) -> set[int]:
    """Return the documents that a record of a kind points to."""
    found = connection.execute(
        "select document from pointer where from_kind = ? and from_record = ?", (kind, record)
    )
    return {document for (document,) in found}


def point(change: Change, version: int, codes: Iterable[str]) -> None:
    """Let a version point to the documents of these codes, and to no others."""
    named = (documents.by_code(change.connection, code) for code in codes)
    wanted = {found[0].key for found in named if found}
    found = change.connection.execute(
        "select key, document from pointer where from_kind = 'document_version'"
        " and from_record = ?",
        (version,),
    ).fetchall()
    for key, document in found:
        if document not in wanted:
            change.remove("pointer", key)
    for document in sorted(wanted - {document for _, document in found}):
        change.insert(
            "pointer",
            {"from_kind": "document_version", "from_record": version, "document": document},
        )


def show(change: Change, version: int, steps: Mapping[int, int]) -> None:
    """Let a version point to these steps, each with its document, and to no others."""
    found = change.connection.execute(
        "select key, step from pointer where from_kind = 'document_version'"
        " and from_record = ? and step is not null",
        (version,),
    ).fetchall()
    for key, step in found:
        if step not in steps:
            change.remove("pointer", key)
    for step in sorted(steps.keys() - {step for _, step in found}):
        own = {"from_kind": "document_version", "from_record": version}
        change.insert("pointer", own | {"document": steps[step], "step": step})


def add(change: Change, kind: str, record: int, place: Place) -> None:
    """Let a record point to a document, or to one of its steps, in one of its versions."""
    change.insert("pointer", {"from_kind": kind, "from_record": record, **place._asdict()})


def turn(change: Change, kind: str, record: int, versions: tuple[int, int]) -> None:
    """Let a record that points to the first of two versions point to the second."""
    for key in _of_version(change.connection, kind, record, versions[0]):
        change.update("pointer", key, {"version": versions[1]})


def clear(change: Change, kind: str, record: int) -> None:
    """Let a record point to nothing any more."""
    found = change.connection.execute(
        "select key from pointer where from_kind = ? and from_record = ?", (kind, record)
    ).fetchall()
    for (key,) in found:
        change.remove("pointer", key)


def drop(change: Change, kind: str, record: int, version: int) -> None:
    """Let a record point to a version no more."""
    for key in _of_version(change.connection, kind, record, version):
        change.remove("pointer", key)


def _of_version(connection: Connection, kind: str, record: int, version: int) -> list[int]:
    found = connection.execute(
        "select key from pointer where from_kind = ? and from_record = ? and version = ?",
        (kind, record, version),
    )
    return [key for (key,) in found]
