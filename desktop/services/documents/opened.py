"""One document as the pane shows it: everything about one version, read at once."""

from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.documents.records import Comment, Document, Review, Version
from desktop.domain.documents.shelf import Shelved
from desktop.domain.keys import id_text
from desktop.domain.sops.paths import Problem, problems
from desktop.domain.sops.records import Sop
from desktop.services.documents.library import shelved
from desktop.services.documents.making import DocumentFile
from desktop.services.documents.signing import SignOff
from desktop.store.driver import Connection
from desktop.store.library import documents, pointers, shelf, sop_texts


class Reference(NamedTuple):
    """A document that points here."""

    document: int
    code: str
    title: Bilingual
    kind: DocumentKind = DocumentKind.SOP


class OpenDocument(NamedTuple):
    """A version with all that stands around it.

    `base` is the text it is compared with: of the version in force, or the one it was made from.
    `step_ids` turns the keys in comments into ids of steps. `used` counts what points here, by
    kind of record.
    """

    row: Shelved
    document: Document
    version: Version
    versions: tuple[Version, ...]
    text: Sop
    base: Sop | None
    base_version: Version | None
    problems: tuple[Problem, ...]
    reviews: tuple[Review, ...]
    comments: tuple[Comment, ...]
    step_ids: dict[int, str]
    sign_off: SignOff
    files: dict[str, DocumentFile]
    references: tuple[Reference, ...]
    used: dict[str, int]

    @property
    def is_current(self) -> bool:
        """Return whether this is the version that is read unless another is chosen."""
        return self.version.key == self.row.version


def read(connection: Connection, row: Shelved, version: Version, sign_off: SignOff) -> OpenDocument:
    """Return a version of a document with all that stands around it."""
    past = documents.versions(connection, row.document)
    text = sop_texts.sop(connection, version.key)
    base = _base(past, version)
    files = documents.files(connection, row.document)
    steps = documents.steps(connection, row.document)
    counts = pointers.counts(connection, row.document)
    counts.pop("document_version", None)
    return OpenDocument(
        row,
        documents.document(connection, row.document),
        version,
        tuple(past),
        text,
        sop_texts.sop(connection, base.key) if base else None,
        base,
        tuple(problems(text)) if row.kind == "sop" else (),
        tuple(documents.reviews(connection, version.key)),
        tuple(documents.comments(connection, version.key)),
        {key: id_text(identity) for key, identity in steps.items()},
        sign_off,
        {digest: DocumentFile(name, kind, size, digest) for name, kind, size, digest in files},
        tuple(_references(connection, row)),
        counts,
    )


def _base(past: list[Version], version: Version) -> Version | None:
    """Return the version that one is compared with."""
    in_force = next((v for v in past if v.state == "effective" and v.key != version.key), None)
    if in_force is not None and in_force.number < version.number:
        return in_force
    older = (v for v in past if v.number < version.number)
    made_from = next((v for v in past if v.key == version.based_on), None)
    return made_from or next(older, None)


def _references(connection: Connection, row: Shelved) -> list[Reference]:
    found = pointers.documents_to(connection, row.document)
    # One by one: processes stand in no shelf.
    rows = (shelved(shelf.row(connection, key, None), 0) for key in found)
    return [Reference(each.document, each.code, each.title, each.kind) for each in rows]
