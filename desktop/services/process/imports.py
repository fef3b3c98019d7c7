"""Take processes in from files; the file stays with the process, so that nothing of it is lost."""

from pathlib import Path
from typing import NamedTuple

from desktop.domain.process.table import ProcessTable
from desktop.exchange.bpmn.to_table import to_table
from desktop.services.base import Service, action
from desktop.services.documents.making import DocumentFile
from desktop.services.file_limit import file_limit
from desktop.services.process.files import Bpmn, look
from desktop.services.process.maps import NewProcess, ProcessService
from desktop.store import files

_MEDIA_TYPE = "application/bpmn+xml"


class TakenIn(NamedTuple):
    """What became of a file: what it held, and the draft it is now."""

    found: Bpmn
    table: ProcessTable
    code: str
    document: int
    version: int


class ProcessImport(Service):
    """Each file becomes a draft of its own."""

    @action("process.import")
    def take(self, path: Path, code: str = "") -> TakenIn:
        """Take a BPMN file in as a new process, or as a new draft where the code is known.

        Raises AppError as `look`, and document_opened, document_code_*, attachment_too_large.
        """
        found = look(path)
        table = to_table(found, path.stem)
        content = path.read_bytes()
        files.check_size(path.name, len(content), file_limit(self._store.reader))
        digest = files.keep(self._store.folder, content)
        kept = DocumentFile(path.name, _MEDIA_TYPE, len(content), digest)
        processes = ProcessService(self._store, self._session)
        document, version = processes.create(NewProcess(table, code, (kept,)))
        made = next(each for each in processes.listed() if each.version == version)
        return TakenIn(found, table, made.code, document, version)
