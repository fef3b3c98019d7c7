"""The files of SOPs in a folder that was handed over, each read with the pictures beside it."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from desktop.domain.errors import AppError
from desktop.domain.progress import Progress, ignore_progress
from desktop.exchange.sops.bundle import MANIFEST, differing
from desktop.exchange.sops.decoding import LIMITS
from desktop.exchange.sops.draft import Note, SopDraft
from desktop.exchange.sops.folder_pictures import FolderPictures
from desktop.exchange.sops.reading import MARKDOWN, TABLES, read_documents

_MOST_FILES = 10_000
_SOUGHT = (MARKDOWN | TABLES) - {".txt"}


class Opened(NamedTuple):
    """The drafts of some files in order, how many files were read, and what was refused."""

    drafts: list[SopDraft]
    files: int
    refused: list[AppError]


def open_files(paths: Sequence[Path], progress: Progress = ignore_progress) -> Opened:
    """Read files and folders; a file that is refused leaves the others alone."""
    opened = Opened([], 0, [])
    places = [(root, file) for path in paths for root, file in _places(path, opened.refused)]
    changed = {root: _changed(root) for root in {root for root, _file in places}}
    for done, (root, file) in enumerate(places):
        progress(done, len(places))
        name = file.relative_to(root).as_posix()
        try:
            found = read_documents(_bytes(file), name, FolderPictures(root, file))
        except AppError as error:
            opened.refused.append(error)
            continue
        if name in changed[root]:
            note = Note("sop_manifest_differs")
            found = [draft._replace(notes=(note, *draft.notes)) for draft in found]
        opened.drafts.extend(found)
    progress(len(places), len(places))
    return opened._replace(files=len(places))


def _places(path: Path, refused: list[AppError]) -> Iterator[tuple[Path, Path]]:
    if not path.is_dir():
        yield path.parent, path
        return
    found = list(_below(path))
    if not found:
        refused.append(AppError("import_empty", name=path.name))
    yield from ((path, file) for file in found)


def _below(folder: Path) -> Iterator[Path]:
    """Yield the files of a kind that is read, in order of their names; links are not followed."""
    count, top = 0, len(folder.parts)
    for place, folders, names in os.walk(folder):
        here = Path(place)
        deep = len(here.parts) - top >= LIMITS.folder_depth
        folders[:] = [] if deep else sorted(each for each in folders if not each.startswith("."))
        for name in sorted(names):
            file = here / name
            if file.suffix.lower() not in _SOUGHT or name.startswith((".", "~$")):
                continue
            if file.is_symlink() or not file.is_file():
                continue
            count += 1
            if count > _MOST_FILES:
                raise AppError("sop_too_many_files", name=folder.name, limit=_MOST_FILES)
            yield file


def _bytes(file: Path) -> bytes:
    try:
        if not file.is_file():
            raise AppError("import_not_a_file", name=file.name)
        if file.stat().st_size > LIMITS.file_bytes:
            raise AppError("import_too_large", name=file.name, limit_mb=LIMITS.file_bytes >> 20)
        return file.read_bytes()
    except OSError as error:
        raise AppError("import_cannot_read", name=file.name, cause=str(error)) from error


def _changed(root: Path) -> set[str]:
    """Return the files of an exported folder that are not what its manifest says."""

    def content_of(name: str) -> bytes | None:
        file = (root / name).resolve()
        inside = file.is_relative_to(root.resolve()) and file.is_file()
        return file.read_bytes() if inside and file.stat().st_size <= LIMITS.file_bytes else None

    manifest = root / MANIFEST
    try:
        if not manifest.is_file() or manifest.stat().st_size > LIMITS.file_bytes:
            return set()
        return set(differing(manifest.read_bytes(), content_of))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return set()
