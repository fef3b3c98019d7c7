"""Take SOP documents in: look at files first, then write each as one change set."""

import mimetypes
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.session import Session
from desktop.domain.sops.records import Sop
from desktop.exchange.sops.draft import Note, SopDraft, with_texts
from desktop.exchange.sops.files import Opened, open_files
from desktop.exchange.sops.notes import note_text
from desktop.exchange.wholefile import whole_file
from desktop.exchange.words import whole_characters
from desktop.services.base import Service, action
from desktop.services.directory import Directory
from desktop.services.documents.library import LibraryService
from desktop.services.documents.making import DocumentFile, NewText, keep_files, start
from desktop.services.file_limit import file_limit
from desktop.services.sops import writing
from desktop.services.sops.arrivals import Known, kept_code, known
from desktop.services.sops.names import KnownNames
from desktop.store import files
from desktop.store.change import Change
from desktop.store.store import Store

__all__ = ["Opened", "SopDraft", "SopImportService", "Taken", "note_text"]

_PREFIX = "SOP"


class Taken(NamedTuple):
    """A document that was taken in, and everything a person should know about it."""

    document: int
    version: int
    code: str
    draft: SopDraft


class SopImportService(Service):
    """Reads foreign documents and makes drafts of them; states are services/documents/."""

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        super().__init__(store, session)
        self._names = KnownNames(directory)
        self._library = LibraryService(store, session)

    def look(self, paths: Sequence[Path], progress: Progress = ignore_progress) -> Opened:
        """Read files and folders and write nothing."""
        return open_files(paths, progress)

    def known(self) -> Known:
        """Return what tells the fates of drafts: services/sops/arrivals.py."""
        return known(self._library.shelf(), file_limit(self._store.reader), _PREFIX)

    @action("sop.import")
    def take(self, draft: SopDraft) -> Taken:
        """Write one draft as a new document, or as the next version where its code is known.

        Raises document_opened where that has a version on its way, attachment_too_large.
        """
        notes: list[Note] = []
        code = self._code(draft, notes)
        text = self._known(draft.sop, notes)
        wanted = NewText(
            draft.kind,
            code,
            # Halves of characters can be spelled out in an export, but not be kept.
            with_texts(_told_apart(text, notes), whole_characters),
            service_type=self._service_type(draft.service_type, notes),
            files=tuple(self._kept(draft)),
        )
        document, version = self._write("sop.import", lambda change: self._written(change, wanted))
        draft = draft._replace(sop=text, notes=(*draft.notes, *dict.fromkeys(notes)))
        return Taken(document, version, code, draft)

    def save_report(self, file: Path, text: str) -> None:
        """Write the report of an import as text, whole or not at all."""
        with whole_file(file) as part:
            part.write_bytes(text.encode("utf-8-sig", errors="backslashreplace"))

    def _written(self, change: Change, wanted: NewText) -> tuple[int, int]:
        document, version = start(change, wanted, self._session.person)
        keep_files(change, document, wanted.files)
        writing.write_text(change, document, version, wanted.sop)
        return document, version

    def _code(self, draft: SopDraft, notes: list[Note]) -> str:
        code = kept_code(draft)
        if draft.code and not code:
            notes.append(Note("sop_code_changed", detail=draft.code[:80]))
        return code or self._library.free_code(_PREFIX)

    def _service_type(self, name: str, notes: list[Note]) -> int | None:
        found = self._names.service_type(name)
        if name and found is None:
            notes.append(Note("sop_service_type_unknown", detail=name[:80]))
        return found

    def _known(self, text: Sop, notes: list[Note]) -> Sop:
        """Name lists by their codes; an export does so, and only loses what is not there."""
        steps = []
        for step in text.steps:
            known, unknown = self._names.step(step)
            steps.append(known)
            notes += [Note("sop_entry_unknown", detail=name[:80]) for name in unknown]
        return Sop(text.head, tuple(steps))

    def _kept(self, draft: SopDraft) -> list[DocumentFile]:
        limit = file_limit(self._store.reader)
        kept = []
        for picture in draft.pictures:
            if not picture.content:
                continue
            name = Path(picture.name).name or picture.sha256
            files.check_size(name, len(picture.content), limit)
            digest = files.keep(self._store.folder, picture.content)
            media_type = mimetypes.guess_type(name)[0] or "application/octet-stream"
            kept.append(DocumentFile(name, media_type, len(picture.content), digest))
        return kept


def _told_apart(text: Sop, notes: list[Note]) -> Sop:
    """Give steps of the same id another one: an id is one step's for life."""
    seen: set[str] = set()
    steps = []
    for at, step in enumerate(text.steps, start=1):
        renewed = step.id in seen or not step.id
        steps.append(step._replace(id=f"step-{at}-{len(seen)}") if renewed else step)
        seen.add(steps[-1].id)
        if renewed and step.id:
            notes.append(Note("sop_ids_renewed"))
    return Sop(text.head, tuple(steps))
