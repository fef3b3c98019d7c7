"""Read the tables the desk works by: the version in force, each that was, what they say."""

import json
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, TypeVar

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import OFF_SHELF, DocumentKind
from desktop.domain.errors import AppError
from desktop.store import driver
from desktop.store.driver import Connection

Parsed = TypeVar("Parsed")

_NAMES = ", ".join(f"'{kind}'" for kind in sorted(OFF_SHELF))
# For queries over documents that are read and signed.
ON_SHELF = f"d.kind not in ({_NAMES})"
_ROWS = (
    "select v.key, v.document, d.kind, d.code, v.number, v.title_zh, v.title_en, v.data,"
    " v.author, v.effective_at, v.reason, v.text_hash"
    " from document d join document_version v on v.document = d.key"
)


class Ruling(NamedTuple):
    """One version of a table; `data` is what it says, never changed once it is kept."""

    version: int
    document: int
    kind: DocumentKind
    code: str
    number: int
    title: Bilingual
    data: Mapping[str, Any]
    author: int | None
    effective_at: int
    reason: str
    text_hash: str


@driver.reading
def current(connection: Connection, kind: DocumentKind, code: str = "") -> Ruling | None:
    """Return the version in force of a table; without a code the first of its kind."""
    found = connection.execute(
        f"{_ROWS} where d.kind = ? and (? = '' or d.code = ?) and v.state = 'effective'"
        " order by d.key limit 1",
        (str(kind), code, code),
    ).fetchone()
    return None if found is None else _ruling(found)


@driver.reading
def in_force(connection: Connection, kind: DocumentKind) -> list[Ruling]:
    """Return the version in force of each table of a kind, the first one made first."""
    found = connection.execute(
        f"{_ROWS} where d.kind = ? and v.state = 'effective' order by d.key", (str(kind),)
    )
    return [_ruling(row) for row in found]


@driver.reading
def history(connection: Connection, document: int) -> list[Ruling]:
    """Return all versions of a table, the newest first."""
    found = connection.execute(f"{_ROWS} where v.document = ? order by v.number desc", (document,))
    return [_ruling(row) for row in found]


@driver.reading
def version(connection: Connection, key: int) -> Ruling:
    """Return one version; raises AppError("document_gone")."""
    found = connection.execute(f"{_ROWS} where v.key = ?", (key,)).fetchone()
    if found is None:
        raise AppError("document_gone")
    return _ruling(found)


def sound(ruling: Ruling, parse: Callable[[Ruling], Parsed]) -> Parsed:
    """Return what a version of a table says; raises AppError("workspace_damaged").

    What is kept was checked on its way in: where it cannot be read, the file has suffered.
    """
    try:
        return parse(ruling)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise AppError("workspace_damaged", detail=f"{ruling.code} {ruling.number}") from error


def _ruling(row: tuple[Any, ...]) -> Ruling:
    key, document, kind, code, number, zh, en, data, author, since, reason, text_hash = row
    title = Bilingual(zh, en)
    said = json.loads(data)
    head = (key, document, DocumentKind(kind), code, number, title, said)
    return Ruling(*head, author, since or 0, reason, text_hash)
