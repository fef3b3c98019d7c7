"""The table of a process under document control."""

from desktop.domain.documents.records import Document
from desktop.domain.documents.text_hash import text_hash
from desktop.domain.errors import AppError
from desktop.services.process import links, writing
from desktop.store.change import Change
from desktop.store.driver import Connection
from desktop.store.library import process_rows


class ProcessBody:
    """Rows with ids for life, shared by the versions of a process."""

    def copy(self, change: Change, document: int, source: int, target: int) -> None:
        """Give an empty version the rows of another one; they stay the same rows."""
        writing.write_table(change, document, target, links.table(change.connection, source))

    def check(self, change: Change, document: Document, version: int) -> None:
        """Raise AppError document_title_missing, process_empty."""
        found = process_rows.table(change.connection, version)
        if not any(found.title):
            raise AppError("document_title_missing")
        if not found.rows:
            raise AppError("process_empty", name=document.code)

    def text_hash(self, connection: Connection, version: int) -> str:
        """Return the hash of the whole table."""
        return text_hash(process_rows.table(connection, version))
