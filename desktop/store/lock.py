"""One writing process for each workspace: a system lock on a file beside the database."""

import os
import sys
from pathlib import Path

from desktop.domain.errors import AppError

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class WriteLock:
    """Held from the first write to the end of the process; the system frees it after a crash."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None

    def take(self) -> None:
        """Take the lock; raises AppError("workspace_open_elsewhere") where another holds it."""
        if self._handle is not None:
            return
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
        except OSError as error:
            raise AppError("workspace_read_only", detail=str(error)) from error
        try:
            _take(handle)
        except OSError as error:
            os.close(handle)
            raise AppError("workspace_open_elsewhere", path=str(self._path.parent)) from error
        self._handle = handle

    def release(self) -> None:
        """Give the lock back."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
