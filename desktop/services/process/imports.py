"""Take processes in from files; the file stays with the process, so that nothing of it is lost."""

import mimetypes
from pathlib import Path
from typing import NamedTuple

from desktop.domain.bilingual import said
from desktop.domain.errors import AppError
from desktop.domain.process.table import ProcessTable
from desktop.domain.progress import Progress, ignore_progress
from desktop.exchange.bpmn.to_table import to_table
from desktop.exchange.process_table.columns import name_of
from desktop.exchange.process_table.reading import ReadTable, read_table, tables_of
from desktop.services.base import Service, action
from desktop.services.documents.making import DocumentFile
from desktop.services.file_limit import file_limit
from desktop.services.process.files import Bpmn, is_bpmn, look
from desktop.services.process.mindmaps import ReadMap, look_at_map, table_of
from desktop.services.process.mining import LogDraft, draft_of_log, of_log
from desktop.services.process.starting import NewProcess, keep
from desktop.services.zones import desk_zone
from desktop.store import files
from desktop.store.library import process_rows

__all__ = ["ProcessImport", "ReadMap", "ReadTable", "TakenIn", "name_of"]

_MAPS = frozenset({".mm", ".opml"})
_LOGS = (".xes", ".xes.gz")
_BPMN_TYPE = "application/bpmn+xml"
_MEDIA_TYPES = {".mm": "application/x-freemind", ".opml": "text/x-opml"}


class TakenIn(NamedTuple):
    """What became of a file: what it held, and the draft it is now.

    `found` is a BPMN file as it was read, `read` a plain table, `tree` a mind map, `drafted` what
    was made of a log; the others are None.
    """

    found: Bpmn | None
    read: ReadTable | None
    table: ProcessTable
    code: str
    document: int
    version: int
    tree: ReadMap | None = None
    drafted: LogDraft | None = None


class _Opened(NamedTuple):
    table: ProcessTable
    found: Bpmn | None = None
    read: ReadTable | None = None
    tree: ReadMap | None = None
    drafted: LogDraft | None = None


class ProcessImport(Service):
    """Each file becomes a draft of its own."""

    @action("process.import")
    def take(
        self,
        path: Path,
        code: str = "",
        *,
        as_log: bool = False,
        progress: Progress = ignore_progress,
    ) -> TakenIn:
        """Take a file in as a new process, or a new draft where the code is known.

        It is BPMN, a mind map, a log in XES, or a table; with `as_log` a table of events, too. A
        log is only counted: it stays where it is. Raises AppError as `look`, `look_at_map`,
        `of_log` and every import, process_columns, document_opened, document_code_*,
        attachment_too_large. Stopped by its progress while it reads, it leaves nothing behind.
        """
        opened = self._open(path, progress, as_log=as_log)
        progress(len(opened.table.rows), len(opened.table.rows))
        kept = () if opened.drafted else (self._file(path),)
        new, person = NewProcess(opened.table, code, kept), self._session.person
        document, version = self._write("process.import", lambda change: keep(change, new, person))
        listed = process_rows.listed(self._store.reader)
        made = next(each for each in listed if each.version == version)
        found, read, tree, drafted = opened[1:]
        return TakenIn(
            found, read, opened.table, made.code, document, version, tree=tree, drafted=drafted
        )

    def _open(self, path: Path, progress: Progress, *, as_log: bool) -> _Opened:
        suffix = path.suffix.casefold()
        if as_log or path.name.casefold().endswith(_LOGS):
            drafted = draft_of_log(of_log(path, desk_zone(self._store.reader), progress), path)
            return _Opened(drafted.table, drafted=drafted)
        if is_bpmn(path.name):
            found = look(path, progress)
            return _Opened(to_table(found, path.stem, progress), found)
        if suffix in _MAPS:
            tree = look_at_map(path, progress)
            return _Opened(table_of(tree.root, said(path.stem)), tree=tree)
        read = self._read(path, progress)
        return _Opened(read.table, read=read)

    def _file(self, path: Path) -> DocumentFile:
        content = path.read_bytes()
        files.check_size(path.name, len(content), file_limit(self._store.reader))
        digest = files.keep(self._store.folder, content)
        return DocumentFile(path.name, _media_type(path), len(content), digest)

    def _read(self, path: Path, progress: Progress) -> ReadTable:
        """Return the first table of a file that says what is done."""
        refused: AppError | None = None
        for source in tables_of(path):
            try:
                return read_table(source, said(path.stem), self._session.language, progress)
            except AppError as error:
                refused = refused or error
        raise refused or AppError("import_empty", name=path.name)


def _media_type(path: Path) -> str:
    guessed = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    if is_bpmn(path.name):
        return _BPMN_TYPE
    return _MEDIA_TYPES.get(path.suffix.casefold(), guessed)
