"""What hangs on a version of a document, by its kind: document control itself knows no texts."""

from typing import Protocol

from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.documents.records import Document
from desktop.store.change import Change
from desktop.store.driver import Connection


class Body(Protocol):
    """How the content of a kind is carried on, checked and fixed."""

    def copy(self, change: Change, document: int, source: int, target: int) -> None:
        """Give an empty version the content of another one of the same document."""

    def check(self, change: Change, document: Document, version: int) -> None:
        """Raise AppError where the content is not fit for review."""

    def text_hash(self, connection: Connection, version: int) -> str:
        """Return the hash that fixes the content when it is approved."""


def body_of(kind: DocumentKind) -> Body:
    """Return what knows the content of a kind."""
    if kind is DocumentKind.PROCESS:
        from desktop.services.process.body import ProcessBody  # noqa: PLC0415 - control knows none

        return ProcessBody()
    from desktop.services.sops.body import SopBody  # noqa: PLC0415

    return SopBody()
