"""Take processes in from files; the file stays with the process, so that nothing of it is lost."""

import mimetypes
from pathlib import Path
from typing import NamedTuple

from desktop.domain.errors import AppError
from desktop.domain.process.table import ProcessTable
from desktop.exchange.bpmn.names import said
from desktop.exchange.bpmn.to_table import to_table
from desktop.exchange.process_table.columns import name_of
from desktop.exchange.process_table.reading import ReadTable, read_table, tables_of
from desktop.services.base import Service, action
from desktop.services.documents.making import DocumentFile
from desktop.services.file_limit import file_limit
from desktop.services.process.files import Bpmn, is_bpmn, look
from desktop.services.process.maps import NewProcess, keep_process
from desktop.store import files
from desktop.store.library import process_rows

__all__ = ["ProcessImport", "ReadTable", "TakenIn", "name_of"]

_MEDIA_TYPE = "application/bpmn+xml"


class TakenIn(NamedTuple):
    """What became of a file: what it held, and the draft it is now.

    `found` is a BPMN file as it was read, `read` a plain table; the other one is None.
    """

    found: Bpmn | None
    read: ReadTable | None
    table: ProcessTable
    code: str
    document: int
    version: int


class ProcessImport(Service):
    """Each file becomes a draft of its own."""

    @action("process.import")
    def take(self, path: Path, code: str = "") -> TakenIn:
        """Take a BPMN file or a table in as a new process, or a new draft where the code is known.

        Raises AppError as `look` and every import, process_columns, document_opened,
        document_code_*, attachment_too_large.
        """
        found, read = None, None
        if is_bpmn(path.name):
            found = look(path)
            table = to_table(found, path.stem)
        else:
            read = self._read(path)
            table = read.table
        content = path.read_bytes()
        files.check_size(path.name, len(content), file_limit(self._store.reader))
        digest = files.keep(self._store.folder, content)
        kept = DocumentFile(path.name, _media_type(path), len(content), digest)
        new, person = NewProcess(table, code, (kept,)), self._session.person
        document, version = self._write(
            "process.import", lambda change: keep_process(change, new, person)
        )
        listed = process_rows.listed(self._store.reader)
        made = next(each for each in listed if each.version == version)
        return TakenIn(found, read, table, made.code, document, version)

    def _read(self, path: Path) -> ReadTable:
        """Return the first table of a file that says what is done."""
        refused: AppError | None = None
        for source in tables_of(path):
            try:
                return read_table(source, said(path.stem), self._session.language)
            except AppError as error:
                refused = refused or error
        raise refused or AppError("import_empty", name=path.name)


def _media_type(path: Path) -> str:
    guessed = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    return _MEDIA_TYPE if is_bpmn(path.name) else guessed
