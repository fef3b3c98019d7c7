"""Write a folder of files whole or not at all."""

import secrets
import shutil
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from desktop.domain.errors import AppError


def whole_folder(path: Path, files: Mapping[str, bytes], known: Iterable[str] = ()) -> None:
    """Make a folder with these files; it appears under its name only when all are there.

    A folder that stands there already is replaced where it holds nothing but `known` files.
    Raises export_folder_taken, export_cannot_write.
    """
    mark = secrets.token_hex(4)
    part = path.with_name(f".{path.name[:80]}.{mark}.part")
    old = path.with_name(f".{path.name[:80]}.{mark}.old")
    try:
        if path.exists() and not _holds_only(path, set(known)):
            raise AppError("export_folder_taken", name=path.name)
        part.mkdir(parents=True)
        for name, content in files.items():
            place = part / name
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
        if path.exists():
            path.rename(old)
        try:
            part.rename(path)
        except OSError:
            if old.exists():
                old.rename(path)
            raise
    except OSError as error:
        raise AppError("export_cannot_write", name=path.name, cause=error.strerror or "") from error
    finally:
        with suppress(OSError):
            shutil.rmtree(part, ignore_errors=True)
            shutil.rmtree(old, ignore_errors=True)


def _holds_only(path: Path, known: set[str]) -> bool:
    if not path.is_dir() or path.is_symlink():
        return False
    below = (each for each in path.rglob("*") if not each.is_dir())
    return all(each.relative_to(path).as_posix() in known for each in below)
