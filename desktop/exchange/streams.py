"""Bytes that can be opened again and again, counted while they are read."""

import io
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import BinaryIO
from zipfile import BadZipFile

from typing_extensions import Buffer

from desktop.domain.errors import AppError
from desktop.exchange.limits import Limits

_DAMAGED = (EOFError, zlib.error, BadZipFile, NotImplementedError, RuntimeError, ValueError)


class _Counted(io.RawIOBase):
    """A reader that stops at the size and ratio limits, and tells damage by an AppError."""

    def __init__(self, inner: BinaryIO, blob: "Blob") -> None:
        super().__init__()
        self._inner = inner
        self._blob = blob
        self._read = 0

    def readable(self) -> bool:
        """Tell the buffer above that this is for reading."""
        return True

    def readinto(self, buffer: Buffer, /) -> int:
        """Fill the buffer, counting."""
        room = memoryview(buffer).cast("B")
        try:
            data = self._inner.read(len(room))
        except OSError as error:
            raise AppError("import_cannot_read", name=self._blob.name, cause=str(error)) from error
        except _DAMAGED as error:
            raise AppError("import_archive_damaged", name=self._blob.name) from error
        self._read += len(data)
        self._blob.check_size(self._read)
        room[: len(data)] = data
        return len(data)

    def close(self) -> None:
        """Close what lies beneath."""
        if not self.closed:
            self._inner.close()
        super().close()


@dataclass(frozen=True)
class Blob:
    """One file or archive member: its name, its size as stored, and how to open it."""

    name: str
    stored: int
    packed: bool
    opener: Callable[[], BinaryIO]
    limits: Limits

    def open(self) -> io.BufferedReader:
        """Return a fresh reader from the first byte."""
        try:
            inner = self.opener()
        except OSError as error:
            raise AppError("import_cannot_read", name=self.name, cause=str(error)) from error
        except _DAMAGED as error:
            raise AppError("import_archive_damaged", name=self.name) from error
        return io.BufferedReader(_Counted(inner, self), 1 << 16)

    def head(self, size: int) -> bytes:
        """Return the first bytes."""
        with self.open() as stream:
            return stream.read(size)

    def whole(self) -> bytes:
        """Return all bytes of a file that has to be in memory at once."""
        with self.open() as stream:
            data = stream.read(self.limits.whole_bytes + 1)
        if len(data) > self.limits.whole_bytes:
            raise AppError(
                "import_too_large", name=self.name, limit_mb=self.limits.whole_bytes >> 20
            )
        return data

    def check_size(self, unpacked: int) -> None:
        """Refuse a size past the limit, or far past what the stored size lets expect."""
        limits = self.limits
        if unpacked > (limits.unpacked_bytes if self.packed else limits.file_bytes):
            limit = limits.unpacked_bytes if self.packed else limits.file_bytes
            raise AppError("import_too_large", name=self.name, limit_mb=limit >> 20)
        swollen = unpacked > limits.ratio_from_bytes and unpacked > self.stored * limits.ratio
        if self.packed and swollen:
            raise AppError("import_archive_bomb", name=self.name, ratio=limits.ratio)
