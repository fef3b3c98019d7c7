"""Give SOP documents out: Markdown, workbook, Word, shot lists; and whole texts for showing."""

from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.documents.records import Version
from desktop.domain.documents.shelf import Shelved
from desktop.domain.errors import AppError
from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.session import Session
from desktop.domain.sops.records import Step
from desktop.exchange.sops.bundle import MANIFEST, bundle, listed_in, word_bundle, workbook_bundle
from desktop.exchange.sops.draft import Picture, SopDraft
from desktop.exchange.sops.own_markdown import own_markdown
from desktop.exchange.sops.storyboard import Shot, as_csv, as_markdown, storyboard
from desktop.exchange.wholefile import whole_file
from desktop.exchange.wholefolder import whole_folder
from desktop.services.base import Service
from desktop.services.directory import Directory
from desktop.services.documents.library import LibraryService
from desktop.store import files
from desktop.store.library import documents, sop_texts
from desktop.store.store import Store

__all__ = ["Shot", "SopDraft", "SopExportService", "SopFormat"]


class SopFormat(StrEnum):
    """The formats SOPs are written in."""

    MARKDOWN = "md"
    WORKBOOK = "xlsx"
    WORD = "docx"


_BUNDLES = {
    SopFormat.MARKDOWN: bundle,
    SopFormat.WORKBOOK: workbook_bundle,
    SopFormat.WORD: word_bundle,
}


class Shown(NamedTuple):
    """A whole version: as a draft, as Markdown, as plain values for an object."""

    draft: SopDraft
    markdown: str
    data: dict[str, Any]


class SopExportService(Service):
    """Reads documents and writes files of a person's choice."""

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        super().__init__(store, session)
        self._directory = directory
        self._library = LibraryService(store, session)

    def shelf(self) -> list[Shelved]:
        """Return every SOP by its code."""
        return [row for row in self._library.shelf() if row.kind is DocumentKind.SOP]

    def row(self, code: str) -> Shelved:
        """Return the document people say this code of; raises AppError("sop_unknown")."""
        wanted = code.strip().casefold()
        rows = self._library.shelf()
        found = next((row for row in rows if row.code.casefold() == wanted), None)
        if found is None:
            raise AppError("sop_unknown", name=code)
        return found

    def versions(self, document: int) -> list[Version]:
        """Return the versions of a document, the newest first."""
        return documents.versions(self._store.reader, document)

    def draft(self, row: Shelved, version: int = 0) -> SopDraft:
        """Return a version of a document (the one that is read by default) as it leaves."""
        reader = self._store.reader
        known = documents.version(reader, version or row.version)
        text = sop_texts.sop(reader, known.key)
        item = self._directory.items.get(row.service_type or 0)
        kept = documents.files(reader, row.document)
        return SopDraft(
            text,
            file="",
            language="both" if len(text.head.languages) > 1 else "".join(text.head.languages),
            code=row.code,
            kind=row.kind,
            service_type=item.code if item else "",
            label=known.label,
            pictures=tuple(Picture(name, sha, self._content(sha)) for name, _, _, sha in kept),
            own=True,
        )

    def show(self, row: Shelved, number: int = 0) -> Shown:
        """Return a whole version, by its number or the one that is read."""
        key = 0
        if number:
            known = {each.number: each.key for each in self.versions(row.document)}
            if number not in known:
                raise AppError("sop_version_unknown", name=row.code, number=number)
            key = known[number]
        draft = self.draft(row, key)
        lists = [draft.service_type, *(code for s in draft.sop.steps for code in _listed(s))]
        names = {
            item.code: item.name._asdict()
            for item in self._directory.items.values()
            if item.code in lists
        }
        images = [{"name": each.name, "sha256": each.sha256} for each in draft.pictures]
        text = _plain(draft.sop)
        return Shown(draft, own_markdown(draft), {**text, "images": images, "names": names})

    def write(
        self,
        folder: Path,
        rows: Sequence[Shelved],
        wanted: SopFormat = SopFormat.MARKDOWN,
        progress: Progress = ignore_progress,
        *,
        every_version: bool = False,
    ) -> list[str]:
        """Write documents into a folder, whole or not at all; return the names of its files.

        Raises export_folder_taken where the folder holds what no export of ours wrote.
        """
        drafts: list[SopDraft] = []
        for done, row in enumerate(rows):
            # Reading is the first half of the way, writing the other.
            progress(done, 2 * len(rows))
            versions = self._all(row) if every_version else (row.version,)
            drafts += [self.draft(row, version) for version in versions]
        made = _BUNDLES[wanted](
            drafts, lambda done, total: progress(len(drafts) + done, len(drafts) + total)
        )
        whole_folder(folder, made, listed_in(folder / MANIFEST))
        return sorted(made)

    def shots(self, code: str, language: str) -> list[Shot]:
        """Return the shot list of a document."""
        return storyboard(self.draft(self.row(code)).sop, language)

    def write_shots(self, file: Path, code: str, language: str) -> int:
        """Write the shot list of a document as Markdown, or as CSV by the file's name."""
        shots = self.shots(code, language)
        title = f"{code.upper()} {shots[0].step}"
        is_csv = file.suffix.lower() == ".csv"
        markdown = as_markdown(title, shots, language).encode("utf-8", "backslashreplace")
        with whole_file(file) as part:
            part.write_bytes(as_csv(shots, language) if is_csv else markdown)
        return len(shots)

    def _all(self, row: Shelved) -> list[int]:
        return [version.key for version in reversed(self.versions(row.document))]

    def _content(self, sha256: str) -> bytes:
        try:
            return files.path_of(self._store.folder, sha256).read_bytes()
        except OSError:
            return b""


def _listed(step: Step) -> tuple[str, ...]:
    return (step.stage, step.role, *step.tools, *step.templates)


def _plain(value: Any) -> Any:
    """Return a record as dictionaries and lists, fields by their names."""
    if hasattr(value, "_asdict"):
        return {name: _plain(part) for name, part in value._asdict().items()}
    if isinstance(value, tuple):
        return [_plain(part) for part in value]
    return value
