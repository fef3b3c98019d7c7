"""Write a file whole or not at all."""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop.domain.errors import AppError


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Give a name beside the file to write to; it takes the file's place only when all is there."""
    part = path.with_name(f".{path.name[:80]}.{secrets.token_hex(4)}.part")
    try:
        yield part
        _to_disk(part)
        part.replace(path)
        with suppress(OSError):  # not every folder can be synced, and the file itself is
            _to_disk(path.parent)
    except OSError as error:
        raise AppError("export_cannot_write", name=path.name, cause=error.strerror or "") from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _to_disk(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
