"""Attachments on disk: named by the SHA-256 of their content, written once, never changed."""

import os
import shutil
from pathlib import Path

from desktop.domain.errors import AppError
from desktop.store.places import WorkspaceFolder


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


def copy_out(folder: WorkspaceFolder, digest: str, target: str) -> None:
    """Copy kept content to another place; raises AppError("attachment_not_copied")."""
    try:
        shutil.copyfile(path_of(folder, digest), target)
    except OSError as error:
        raise AppError("attachment_not_copied", detail=str(error)) from error


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
