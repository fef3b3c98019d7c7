"""Where a question comes from: the step of an SOP that it is about."""

from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.questions.bank import AboutKind, Kept
from desktop.store.driver import Connection
from desktop.store.library import documents, sop_texts


class Source(NamedTuple):
    """The step of an SOP that a question is about, in the version it was made by."""

    document: int
    code: str
    step: str
    title: Bilingual


def source_of(reader: Connection, found: Kept) -> Source | None:
    """Return the step that a question is about; None where it is about none."""
    if found.about.kind is not AboutKind.STEP:
        return None
    document = documents.document(reader, documents.version(reader, found.about.version).document)
    step = sop_texts.row_of(reader, found.about.version, found.about.target).step
    return Source(document.key, document.code, step.id, step.title)
