"""What stands of the library in the search index: one document a controlled document, script, code.

A controlled document is found by what it says in force and by what its draft says.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from desktop.domain.search_text import indexed_text
from desktop.store import search_docs
from desktop.store.driver import Connection
from desktop.store.library.rulings import ON_SHELF
from desktop.store.search_docs import KIND_STEP

_FIRST = {"document": 3, "script": 4, "error_code": 5}
KINDS = tuple(_FIRST)
_BATCH = 200
_HEAD = (
    "select d.key, d.code, v.title_zh, v.title_en, v.data from document d"
    " left join document_version v on v.document = d.key and (v.state not in ('superseded',"
    " 'retired')"
    " or v.number = (select max(number) from document_version where document = d.key))"
)
_STEPS = (
    "select v.document, t.title_zh, t.title_en, t.body_zh, t.body_en, t.data"  # noqa: S608 - constants
    " from document_version v join step_text t on t.version = v.key"
    " join document d on d.key = v.document"
    f" where {ON_SHELF} and v.state not in ('superseded', 'retired')"
)
_ON_SHELF_OF = (
    "select v.document from document_version v"  # noqa: S608 - constants
    " join document d on d.key = v.document"
    f" where v.key = ? and {ON_SHELF}"
)
_SCRIPT = "select key, code, title_zh, title_en, body_zh, body_en from script"
_ERROR_CODE = (
    "select key, code, system, version, meaning_zh, meaning_en, causes_zh, causes_en, checks_zh,"
    " checks_en, handling_zh, handling_en from error_code"
)
_PLAIN = {"script": _SCRIPT, "error_code": _ERROR_CODE}


def doc(kind: str, record: int) -> int:
    """Return the key of the search document of a record."""
    return _FIRST[kind] * KIND_STEP + record


def span(kind: str) -> tuple[int, int]:
    """Return between which keys the search documents of a kind lie."""
    return _FIRST[kind] * KIND_STEP, (_FIRST[kind] + 1) * KIND_STEP


class LibraryDocs:
    """Remembers which records of the library a transaction touched, and indexes them anew."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._stale: dict[str, set[int]] = {kind: set() for kind in _FIRST}

    def touched(self, kind: str, key: int, row: Mapping[str, Any]) -> None:
        """Remember what a new or changed record makes stale."""
        if kind in _FIRST:
            self._stale[kind].add(key)
        elif kind == "document_version":
            self._stale["document"].add(row["document"])
        elif kind == "step_text":
            found = self._connection.execute(
                _ON_SHELF_OF,
                (row["version"],),
            ).fetchone()
            self._stale["document"].update(found or ())

    def removing(self, kind: str, key: int, row: Mapping[str, Any]) -> None:
        """Take a record that goes out of the index; its owner is indexed anew."""
        if kind in _FIRST:
            search_docs.forget(self._connection, doc(kind, key))
            self._stale[kind].discard(key)
        else:
            self.touched(kind, key, row)

    def refresh(self) -> None:
        """Index everything touched anew."""
        for kind, keys in self._stale.items():
            index(self._connection, kind, sorted(keys))
            keys.clear()


def index(connection: Connection, kind: str, records: Iterable[int]) -> None:
    """Index records of a kind anew; those that are gone leave the index."""
    wanted = list(records)
    for start in range(0, len(wanted), _BATCH):
        part = wanted[start : start + _BATCH]
        for record in part:
            search_docs.forget(connection, doc(kind, record))
        found = texts(connection, kind, part)
        search_docs.add(connection, ((doc(kind, key), kind, key, text) for key, text in found))


def texts(
    connection: Connection, kind: str, records: Iterable[int] | None = None
) -> Iterator[tuple[int, str]]:
    """Yield key and text of records (None: of all) as they should be indexed."""
    only = "" if records is None else f" in ({', '.join(str(int(key)) for key in records)})"
    if kind == "document":
        yield from _document_texts(connection, only)
        return
    where = only and f" where key{only}"
    for key, *row in connection.execute(f"{_PLAIN[kind]}{where}"):
        yield key, indexed_text("\n".join(row))


def _document_texts(connection: Connection, only: str) -> Iterator[tuple[int, str]]:
    said: dict[int, dict[str, None]] = {}
    where = f"where {ON_SHELF}{only and f' and d.key{only}'}"
    heads = f"{_HEAD} {where} order by d.key, v.number desc"
    for key, *row in connection.execute(heads):
        said.setdefault(key, {}).update(dict.fromkeys(_words(row)))
    steps = f"{_STEPS}{only and f' and v.document{only}'}"
    for key, *row in connection.execute(f"{steps} order by v.document, v.number desc, t.position"):
        # What draft and version in force both say is indexed once.
        said.setdefault(key, {}).update(dict.fromkeys(_words(row)))
    for key, words in said.items():
        yield key, indexed_text("\n".join(words))


def _words(row: list[Any]) -> Iterator[str]:
    *texts_, data = row
    yield from (text for text in texts_ if text)
    if data:
        yield from _said(json.loads(data))


def _said(value: Any, name: str = "") -> Iterator[str]:
    """Yield the texts inside a step's or head's data; names, codes and ids are no texts."""
    if isinstance(value, dict):
        for inner, part in value.items():
            yield from _said(part, inner)
    elif isinstance(value, list):
        for part in value:
            yield from _said(part, name)
    elif isinstance(value, str) and name.endswith(("_zh", "_en", "kept")):
        yield value
