"""The text of an SOP, and of every document that is read, under document control."""

from collections.abc import Sequence

from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.documents.records import Document
from desktop.domain.documents.text_hash import text_hash
from desktop.domain.errors import AppError
from desktop.domain.sops.paths import BLOCKING, problems
from desktop.services.sops import writing
from desktop.store.change import Change
from desktop.store.driver import Connection
from desktop.store.library import sop_texts


class SopBody:
    """A head and steps; only an SOP has to lead somewhere."""

    def copy(self, change: Change, document: int, source: int, target: int) -> None:
        """Give an empty version the text of another one."""
        writing.write_text(change, document, target, sop_texts.sop(change.connection, source))

    def check(self, change: Change, document: Document, version: int) -> None:
        """Raise AppError document_title_missing, or document_has_faults for what blocks."""
        text = sop_texts.sop(change.connection, version)
        if not any(text.head.title):
            raise AppError("document_title_missing")
        if document.kind is DocumentKind.SOP:
            found = [problem for problem in problems(text) if problem.fault in BLOCKING]
            if found:
                places = [text.position(problem.step) + 1 for problem in found if problem.step]
                raise AppError("document_has_faults", count=len(found), steps=_listed(places))

    def text_hash(self, connection: Connection, version: int) -> str:
        """Return the hash of the whole text."""
        return text_hash(sop_texts.sop(connection, version))


def _listed(places: Sequence[int]) -> str:
    return ", ".join(map(str, sorted(set(places)))) or "–"
