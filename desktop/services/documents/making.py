"""How documents and their versions come to be: new ones, next versions, files kept with them."""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.documents.records import Document, System, Version
from desktop.domain.documents.revisions import next_label
from desktop.domain.documents.states import State
from desktop.domain.errors import AppError
from desktop.domain.keys import new_id
from desktop.domain.sops.records import Sop
from desktop.services.documents.bodies import body_of
from desktop.store.change import Change
from desktop.store.library import documents

_NOTHING = Bilingual()


class DocumentFile(NamedTuple):
    """A file kept with a document; texts name it as "file:SHA256"."""

    name: str
    media_type: str
    bytes: int
    sha256: str


class NewText(NamedTuple):
    """A text that came from elsewhere (a file, the sample, a sheet) and what it becomes.

    `owner`, `review_months` and `systems` count where the document is new; `line` is that of the
    version (see domain/documents/records.py).
    """

    kind: DocumentKind
    code: str
    sop: Sop
    service_type: int | None = None
    category: int | None = None
    files: tuple[DocumentFile, ...] = ()
    changed: Bilingual = _NOTHING
    owner: int | None = None
    review_months: int = 12
    systems: tuple[System, ...] = ()
    line: str = ""


def start(change: Change, wanted: NewText, author: int | None) -> tuple[int, int]:
    """Add an empty draft: of a new document, or the next version of a known one."""
    known = [d for d in documents.by_code(change.connection, wanted.code) if d.kind is wanted.kind]
    if not known:
        made = Document(
            0,
            new_id(change.now),
            wanted.kind,
            wanted.code,
            wanted.service_type,
            wanted.category,
            owner=wanted.owner or author,
            review_months=wanted.review_months,
            systems=wanted.systems,
            created_at=change.now,
        )
        key = change.insert("document", documents.document_row(made))
    else:
        key = known[0].key
        if documents.opened(change.connection, key, wanted.line) is not None:
            raise AppError("document_opened", name=wanted.code)
    return key, add_version(change, key, author, wanted.line, wanted.changed)


def revised(change: Change, document: int, author: int | None, line: str | None = None) -> int:
    """Return the version on its way, or the next draft with the text in force or the newest."""
    opened = documents.opened(change.connection, document, line)
    if opened is not None:
        return opened.key
    past = documents.versions(change.connection, document)
    own = [each for each in past if line in (None, each.line)] or past
    source = documents.effective(change.connection, document, line) or own[0]
    kind = documents.document(change.connection, document).kind
    made = add_version(change, document, author, source.line if line is None else line)
    change.update("document_version", made, {"based_on": source.key})
    body_of(kind).copy(change, document, source.key, made)
    return made


def add_version(
    change: Change,
    document: int,
    author: int | None,
    line: str = "",
    changed: Bilingual = _NOTHING,
) -> int:
    """Add the next version of a document as an empty draft and return its key."""
    past = documents.versions(change.connection, document)
    labels = [each.label for each in past if each.line == line]
    label = next_label(labels[0] if labels else "", minor=False)
    made = Version(
        0,
        new_id(change.now),
        document,
        past[0].number + 1 if past else 1,
        label,
        State.DRAFT,
        Bilingual(),
        author=author,
        changed=changed,
        created_at=change.now,
        updated_at=change.now,
        based_on=past[0].key if past else None,
        line=line,
    )
    return change.insert("document_version", documents.version_row(made, {}))


def keep_files(change: Change, document: int, kept: Sequence[DocumentFile]) -> None:
    """Keep files with a document, each once."""
    known = {row[3] for row in documents.files(change.connection, document)}
    for file in kept:
        if file.sha256 not in known:
            row = {"document": document, **file._asdict(), "created_at": change.now}
            change.insert("document_file", row)
            known.add(file.sha256)
