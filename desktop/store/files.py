"""Attachments on disk: named by the SHA-256 of their content, written once, never changed."""

import os
import shutil
import stat
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from desktop.domain.errors import AppError
from desktop.domain.file_names import safe_name
from desktop.domain.progress import Progress
from desktop.store.places import WorkspaceFolder

_PIECE = 1 << 20


def keep(folder: WorkspaceFolder, content: bytes) -> str:
    """Keep content and return its SHA-256; the same content is kept once."""
    import hashlib  # noqa: PLC0415 - no part of a usual start

    digest = hashlib.sha256(content).hexdigest()
    target = path_of(folder, digest)
    if target.exists():
        return digest
    part = target.with_suffix(".part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise AppError("attachment_not_kept", detail=str(error)) from error
    return digest


def check_size(name: str, size: int, limit: int) -> None:
    """Raise AppError("attachment_too_large") beyond the limit."""
    if size > limit:
        raise AppError(
            "attachment_too_large", name=name, size=_mega(size), limit=f"{limit // 1_000_000}"
        )


def keep_copy(
    folder: WorkspaceFolder, path: str, limit: int, progress: Progress
) -> tuple[str, int]:
    """Keep a copy of a file, read piece by piece; return its SHA-256 and size.

    Raises attachment_too_large before anything is read, attachment_unreadable where the file is
    gone or goes while it is read, attachment_not_kept. Nothing half read stays behind.
    """
    name = Path(path).name
    size = _size(path, name)
    check_size(name, size, limit)
    source = _opened(path, name)
    part = _part(folder)
    try:
        with source, part.open("wb") as target:
            digest, copied = _pour(source, target, (name, size, limit), progress)
            os.fsync(target.fileno())
        place = path_of(folder, digest)
        place.parent.mkdir(parents=True, exist_ok=True)
        part.replace(place)
    except OSError as error:
        raise AppError("attachment_not_kept", detail=_why(error)) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    return digest, copied


def _size(path: str, name: str) -> int:
    try:
        found = Path(path).stat()
    except OSError as error:
        raise AppError("attachment_unreadable", name=name, detail=_why(error)) from error
    if not stat.S_ISREG(found.st_mode):
        raise AppError("attachment_no_file", name=name)
    return found.st_size


def _opened(path: str, name: str) -> BinaryIO:
    try:
        return Path(path).open("rb")
    except OSError as error:
        raise AppError("attachment_unreadable", name=name, detail=_why(error)) from error


def _part(folder: WorkspaceFolder) -> Path:
    try:
        folder.files.mkdir(parents=True, exist_ok=True)
        number, name = tempfile.mkstemp(suffix=".part", dir=folder.files)
    except OSError as error:
        raise AppError("attachment_not_kept", detail=_why(error)) from error
    os.close(number)
    return Path(name)


def _pour(
    source: BinaryIO, target: BinaryIO, what: tuple[str, int, int], progress: Progress
) -> tuple[str, int]:
    import hashlib  # noqa: PLC0415 - no part of a usual start

    name, total, limit = what
    found, copied = hashlib.sha256(), 0
    while True:
        progress(copied, total)
        try:
            piece = source.read(_PIECE)
        except OSError as error:
            raise AppError("attachment_unreadable", name=name, detail=_why(error)) from error
        if not piece:
            break
        copied += len(piece)
        # A file that grows while it is read is no way round the limit.
        check_size(name, copied, limit)
        found.update(piece)
        target.write(piece)
    if copied < total:
        raise AppError("attachment_unreadable", name=name, detail=f"{copied} < {total}")
    target.flush()
    return found.hexdigest(), copied


def copy_out(folder: WorkspaceFolder, digest: str, target: str) -> None:
    """Copy kept content to another place; raises AppError("attachment_not_copied")."""
    try:
        shutil.copyfile(path_of(folder, digest), target)
        _mark_as_foreign(target)
    except OSError as error:
        raise AppError("attachment_not_copied", detail=str(error)) from error


def copy_to_look(folder: WorkspaceFolder, digest: str, name: str) -> Path:
    """Put a read-only copy into a folder of its own among the system's temporary files."""
    try:
        target = Path(tempfile.mkdtemp(prefix="deskbook-")) / safe_name(name)
    except OSError as error:
        raise AppError("attachment_not_copied", detail=str(error)) from error
    copy_out(folder, digest, str(target))
    with suppress(OSError):
        target.chmod(0o400)
    return target


def _mark_as_foreign(target: str) -> None:
    # What Windows asks before it runs something that came from elsewhere.
    if sys.platform == "win32":
        with suppress(OSError), open(f"{target}:Zone.Identifier", "w") as mark:  # noqa: PTH123
            mark.write("[ZoneTransfer]\nZoneId=3\n")


def _mega(size: int) -> str:
    return f"{size / 1_000_000:,.1f}"


def _why(error: OSError) -> str:
    return error.strerror or str(error)


def fault_of(folder: WorkspaceFolder, digest: str) -> str:
    """Return attachment_missing or attachment_changed, empty where the content is as it was."""
    try:
        import hashlib  # noqa: PLC0415 - no part of a usual start

        with path_of(folder, digest).open("rb") as file:
            found = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return "attachment_missing"
    return "" if found == digest else "attachment_changed"


def path_of(folder: WorkspaceFolder, digest: str) -> Path:
    """Return where content of this SHA-256 lies."""
    return folder.files / digest[:2] / digest
