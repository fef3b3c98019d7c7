"""Read and write controlled documents and their versions: rows to records and back."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind, of_number
from desktop.domain.documents.records import Comment, Document, Review, Signature, System, Version
from desktop.domain.documents.states import OPEN, State
from desktop.domain.errors import AppError
from desktop.store import driver, sql
from desktop.store.driver import Connection
from desktop.store.kinds import KINDS
from desktop.store.library import sop_json

_DOCUMENT = f"select key, {', '.join(KINDS['document'].columns)} from document"  # noqa: S608
_VERSION_COLUMNS = tuple(
    name for name in KINDS["document_version"].columns if name not in ("data",)
)
_VERSION = f"select key, {', '.join(_VERSION_COLUMNS)} from document_version"  # noqa: S608
_OPEN = ", ".join(f"'{state}'" for state in sorted(OPEN))


@driver.reading
def document(connection: Connection, key: int) -> Document:
    """Return a document; raises AppError("document_gone")."""
    row = connection.execute(f"{_DOCUMENT} where key = ?", (key,)).fetchone()
    if row is None:
        raise AppError("document_gone")
    return _document(row)


@driver.reading
def by_code(connection: Connection, said: str) -> list[Document]:
    """Return the documents with this code or number, letter case aside, SOPs first."""
    kind, code = of_number(said)
    found = connection.execute(
        f"{_DOCUMENT} where code = ? collate nocase and kind = coalesce(?, kind)"
        # What looks like a number may be a document's very code, too.
        " or code = ? collate nocase order by kind = 'sop' desc, key",
        (code, kind and str(kind), said),
    )
    return [_document(row) for row in found]


@driver.reading
def codes(connection: Connection) -> dict[int, str]:
    """Return the code of every document by key."""
    return dict(connection.execute("select key, code from document").fetchall())


@driver.reading
def about(connection: Connection, system: str) -> list[Document]:
    """Return the documents that name a system, whichever version of it."""
    found = connection.execute(
        f"{_DOCUMENT} where exists (select 1 from json_each(systems) s"  # noqa: S608 - constants
        " where json_extract(s.value, '$[0]') = ?) order by code",
        (system,),
    )
    return [_document(row) for row in found]


@driver.reading
def version(connection: Connection, key: int) -> Version:
    """Return a version; raises AppError("document_gone")."""
    row = connection.execute(f"{_VERSION} where key = ?", (key,)).fetchone()
    if row is None:
        raise AppError("document_gone")
    return _version(row)


@driver.reading
def versions(connection: Connection, document: int) -> list[Version]:
    """Return all versions of a document, the newest first."""
    found = connection.execute(f"{_VERSION} where document = ? order by number desc", (document,))
    return [_version(row) for row in found]


def effective(connection: Connection, document: int, line: str | None = None) -> Version | None:
    """Return the version in force, in one line of versions or the newest of any."""
    return _newest(connection, "state = 'effective'", document, line)


def opened(connection: Connection, document: int, line: str | None = None) -> Version | None:
    """Return the version that is on its way, in one line of versions or the newest of any."""
    return _newest(connection, f"state in ({_OPEN})", document, line)


@driver.reading
def scheduled(connection: Connection, until: int) -> list[Version]:
    """Return approved versions whose day has come."""
    found = connection.execute(
        f"{_VERSION} where state = 'scheduled' and effective_from <= ? order by key", (until,)
    )
    return [_version(row) for row in found]


@driver.reading
def reviews(connection: Connection, version: int) -> list[Review]:
    """Return who was asked about a version and what they said, oldest first."""
    found = connection.execute(
        "select key, version, reviewer, asked_at, decision, decided_at, reason"
        " from document_review where version = ? order by key",
        (version,),
    )
    return [Review._make(row) for row in found]


@driver.reading
def comments(connection: Connection, version: int) -> list[Comment]:
    """Return what was said about a version, oldest first."""
    found = connection.execute(
        "select key, version, step, author, body, created_at, settled_at"
        " from document_comment where version = ? order by key",
        (version,),
    )
    return [Comment._make(row) for row in found]


@driver.reading
def signatures(connection: Connection, versions: Sequence[int]) -> list[Signature]:
    """Return who has signed these versions, oldest first."""
    found = connection.execute(
        "select key, version, person, signed_at, text_hash from document_signature"  # noqa: S608
        f" where version in ({sql.marks(len(versions))}) order by key",
        versions,
    )
    return [Signature._make(row) for row in found]


def document_row(known: Document) -> dict[str, Any]:
    """Return the columns of a document."""
    row = known._asdict()
    row.pop("key")
    systems = json.dumps([list(system) for system in known.systems], ensure_ascii=False)
    return row | {"kind": str(known.kind), "systems": systems}


def version_row(known: Version, data: Mapping[str, Any]) -> dict[str, Any]:
    """Return the columns of a version with its text's head."""
    row = known._asdict()
    for name in ("key", "title", "changed"):
        row.pop(name)
    return row | {
        "state": str(known.state),
        "minor": int(known.minor),
        "title_zh": known.title.zh,
        "title_en": known.title.en,
        "changed_zh": known.changed.zh,
        "changed_en": known.changed.en,
        "data": sop_json.text(data),
    }


def _newest(connection: Connection, where: str, document: int, line: str | None) -> Version | None:
    wanted = f"{_VERSION} where document = ? and {where} and line = coalesce(?, line)"
    with driver.named_errors():
        row = connection.execute(f"{wanted} order by number desc", (document, line)).fetchone()
    return None if row is None else _version(row)


def _document(row: Sequence[Any]) -> Document:
    key, identity, kind, code, service_type, category, owner, months, systems, *rest = row
    wanted_at, wanted, template, created_at = rest
    return Document(
        key,
        identity,
        DocumentKind(kind),
        code,
        service_type,
        category,
        owner,
        months,
        tuple(System(*each) for each in json.loads(systems)),
        wanted_at,
        wanted,
        template,
        created_at,
    )


def _version(row: Sequence[Any]) -> Version:
    values = dict(zip(("key", *_VERSION_COLUMNS), row, strict=True))
    title = Bilingual(values.pop("title_zh"), values.pop("title_en"))
    changed = Bilingual(values.pop("changed_zh"), values.pop("changed_en"))
    values |= {"state": State(values["state"]), "minor": bool(values["minor"])}
    return Version(title=title, changed=changed, **values)


def keys(connection: Connection, kinds: Iterable[DocumentKind]) -> list[int]:
    """Return the keys of all documents of some kinds, by code."""
    wanted = [str(kind) for kind in kinds]
    with driver.named_errors():
        found = connection.execute(
            f"select key from document where kind in ({sql.marks(len(wanted))}) order by code",  # noqa: S608
            wanted,
        ).fetchall()
    return [key for (key,) in found]


@driver.reading
def in_force(connection: Connection, kind: DocumentKind) -> dict[int, str]:
    """Return the effective version of every document of a kind, with the document's code."""
    found = connection.execute(
        "select v.key, d.code from document d join document_version v on v.document = d.key"
        " where d.kind = ? and v.state = 'effective' order by d.code",
        (str(kind),),
    )
    return dict(found.fetchall())


@driver.reading
def files(connection: Connection, document: int) -> list[tuple[str, str, int, str]]:
    """Return name, media type, size and hash of the files kept with a document."""
    return connection.execute(
        "select name, media_type, bytes, sha256 from document_file where document = ? order by key",
        (document,),
    ).fetchall()


def favourite(connection: Connection, person: int | None, document: int) -> int | None:
    """Return the key under which somebody keeps a document as a favourite."""
    found = connection.execute(
        "select key from favourite where person = ? and document = ?", (person, document)
    ).fetchone()
    return None if found is None else int(found[0])


def of_version(connection: Connection, table: str, version: int) -> list[int]:
    """Return the keys of what hangs on a version in one table."""
    found = connection.execute(
        f"select key from {KINDS[table].table} where version = ? order by key desc",  # noqa: S608
        (version,),
    )
    return [key for (key,) in found]


def of_document(connection: Connection, table: str, document: int) -> list[int]:
    """Return the keys of what hangs on a document in one table."""
    found = connection.execute(
        f"select key from {KINDS[table].table} where document = ? order by key desc",  # noqa: S608
        (document,),
    )
    return [key for (key,) in found]


def pointers_of(connection: Connection, version: int) -> list[int]:
    """Return the keys of the pointers from a version's text."""
    found = connection.execute(
        "select key from pointer where from_kind = 'document_version' and from_record = ?",
        (version,),
    )
    return [key for (key,) in found]


@driver.reading
def systems(connection: Connection) -> list[tuple[str, int]]:
    """Return the systems that documents are about, with how many are, by name."""
    return connection.execute(
        "select json_extract(s.value, '$[0]') as name, count(distinct d.key)"
        " from document d, json_each(d.systems) s group by name order by name"
    ).fetchall()


@driver.reading
def steps(connection: Connection, document: int) -> dict[int, bytes]:
    """Return the id of every step a document has or had, by key."""
    found = connection.execute("select key, id from document_step where document = ?", (document,))
    return dict(found.fetchall())
