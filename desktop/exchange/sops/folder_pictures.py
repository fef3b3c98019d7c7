"""Take pictures out of the folder that was handed over: never from outside it, never by address."""

import hashlib
import os
import re
from pathlib import Path
from urllib.parse import unquote

from desktop.exchange.sops.draft import Picture

_ENDINGS = frozenset({".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".svg"})
_OUTSIDE = re.compile(r"[/\\]|[A-Za-z][A-Za-z0-9+.\-]*:|~")
_PICTURE_BYTES = 32 * 1024 * 1024
_ALL_BYTES = 256 * 1024 * 1024


class NoPictures:
    """What a document without a folder has."""

    def take(self, _reference: str) -> str:
        """Return nothing."""
        return ""


class FolderPictures:
    """The pictures of one file below a folder; each is read once."""

    def __init__(self, folder: Path, file: Path) -> None:
        self._folder = folder.resolve()
        self._beside = file.parent
        self._hashes: dict[str, str] = {}
        self._bytes = 0
        self.taken: dict[str, Picture] = {}

    def take(self, reference: str) -> str:
        """Return the hash of a picture within the folder, or nothing; one taken keeps its hash."""
        named = reference.removeprefix("file:")
        if named != reference:
            return named if named in self.taken else ""
        if reference not in self._hashes:
            self._hashes[reference] = self._read(reference)
        return self._hashes[reference]

    def content(self, reference: str) -> bytes:
        """Return the bytes of a picture within the folder, or none."""
        hashed = self.take(reference)
        return self.taken[hashed].content if hashed else b""

    def _read(self, reference: str) -> str:
        path = self._found(reference)
        if path is None:
            return ""
        try:
            size = path.stat().st_size
            if size > _PICTURE_BYTES or self._bytes + size > _ALL_BYTES:
                return ""
            content = path.read_bytes()
        except OSError:
            return ""
        self._bytes += len(content)
        sha256 = hashlib.sha256(content).hexdigest()
        self.taken.setdefault(sha256, Picture(reference, sha256, content))
        return sha256

    def _found(self, reference: str) -> Path | None:
        for name in dict.fromkeys((reference, unquote(reference), unquote(_bare(reference)))):
            if not name or "\x00" in name or _OUTSIDE.match(name):
                continue
            path = self._within(name.replace("\\", "/"))
            if path is not None:
                return path
        return None

    def _within(self, name: str) -> Path | None:
        try:
            path = Path(os.path.normpath(self._beside / name)).resolve()
            inside = path.is_relative_to(self._folder) and path.is_file()
        except (OSError, ValueError, RuntimeError):
            return None
        return path if inside and path.suffix.lower() in _ENDINGS else None


def _bare(reference: str) -> str:
    return re.split(r"[?#]", reference, maxsplit=1)[0]
