"""Look into `.gz` and `.zip` without unpacking anything to disk."""

import gzip
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import BinaryIO, cast

from desktop.domain.errors import AppError
from desktop.exchange.limits import Limits
from desktop.exchange.streams import Blob

ZIP_MAGIC = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
GZIP_MAGIC = b"\x1f\x8b"
_OTHER_MAGIC = (
    b"7z\xbc\xaf\x27\x1c",
    b"Rar!\x1a\x07",
    b"\xfd7zXZ\x00",
    b"BZh",
    b"\x28\xb5\x2f\xfd",
)
_OUTSIDE = re.compile(r"^([/\\]|[A-Za-z]:)|(^|[/\\])\.\.([/\\]|$)|\x00")
_PACKED_NAMES = (".zip", ".gz", ".tgz", ".7z", ".rar", ".tar", ".bz2", ".xz")
_MAILS = (".eml", ".emlx")
_SYSTEM_FILES = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini")
_ENCRYPTED = 0x1
_LINK = 0o120000


def blobs_of(path: Path, limits: Limits) -> list[Blob]:
    """Return the readable files behind a path: itself, what a gzip holds, a zip's members."""
    plain = _plain(path, limits)
    head = plain.head(8)
    if head.startswith(GZIP_MAGIC):
        return [_unzipped(plain, path)]
    if head.startswith(ZIP_MAGIC) and not is_workbook(path):
        return list(_members(path, limits))
    _refuse_archive(head, path.name)
    return [plain]


def is_workbook(file: Path | BinaryIO) -> bool:
    """Return whether a zip container is an office workbook and not an archive of files."""
    try:
        with zipfile.ZipFile(file) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return False
    return bool(names & {"[Content_Types].xml", "content.xml"})


def check_container(file: BinaryIO, name: str, limits: Limits) -> None:
    """Refuse a workbook whose parts would unpack past the limits."""
    try:
        with zipfile.ZipFile(file) as archive:
            parts = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise AppError("import_archive_damaged", name=name) from error
    _check_total(parts, name, limits)
    if any(part.flag_bits & _ENCRYPTED for part in parts):
        raise AppError("import_archive_locked", name=name)


def _plain(path: Path, limits: Limits) -> Blob:
    try:
        size = path.stat().st_size
        if not path.is_file():
            raise AppError("import_not_a_file", name=path.name)
    except OSError as error:
        raise AppError("import_cannot_read", name=path.name, cause=str(error)) from error
    if size > limits.file_bytes:
        raise AppError("import_too_large", name=path.name, limit_mb=limits.file_bytes >> 20)
    return Blob(path.name, size, packed=False, opener=lambda: path.open("rb"), limits=limits)


def _unzipped(plain: Blob, path: Path) -> Blob:
    name = path.name[:-3] if path.name.lower().endswith(".gz") else path.name

    def opener() -> BinaryIO:
        return cast("BinaryIO", gzip.GzipFile(path, "rb"))

    blob = Blob(name, plain.stored, packed=True, opener=opener, limits=plain.limits)
    head = blob.head(8)
    if head.startswith((GZIP_MAGIC, *ZIP_MAGIC)):
        raise AppError("import_archive_nested", name=name)
    _refuse_archive(head, name)
    return blob


def _refuse_archive(head: bytes, name: str) -> None:
    if head.startswith(_OTHER_MAGIC):
        raise AppError("import_archive_kind", name=name)


def _members(path: Path, limits: Limits) -> Iterator[Blob]:
    try:
        with zipfile.ZipFile(path) as archive:
            parts = [part for part in archive.infolist() if not _is_noise(part)]
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise AppError("import_archive_damaged", name=path.name) from error
    _check_total(parts, path.name, limits)
    for part in parts:
        _check_member(part)
    for part in parts:
        yield _member(path, part, limits)


def _is_noise(part: zipfile.ZipInfo) -> bool:
    return part.is_dir() or any(name in part.filename for name in _SYSTEM_FILES)


def _check_total(parts: list[zipfile.ZipInfo], name: str, limits: Limits) -> None:
    mails = sum(part.filename.lower().endswith(_MAILS) for part in parts)
    if len(parts) - mails > limits.members or mails > limits.mails:
        raise AppError("import_archive_members", name=name, limit=limits.members)
    total = sum(part.file_size for part in parts)
    if total > limits.unpacked_bytes:
        raise AppError("import_too_large", name=name, limit_mb=limits.unpacked_bytes >> 20)
    stored = sum(part.compress_size for part in parts)
    if total > limits.ratio_from_bytes and total > stored * limits.ratio:
        raise AppError("import_archive_bomb", name=name, ratio=limits.ratio)


def _check_member(part: zipfile.ZipInfo) -> None:
    if _OUTSIDE.search(part.filename) or (part.external_attr >> 16) & 0o170000 == _LINK:
        raise AppError("import_archive_path", name=part.filename)
    if part.flag_bits & _ENCRYPTED:
        raise AppError("import_archive_locked", name=part.filename)
    if PurePosixPath(part.filename).name.lower().endswith(_PACKED_NAMES):
        raise AppError("import_archive_nested", name=part.filename)


def _member(path: Path, part: zipfile.ZipInfo, limits: Limits) -> Blob:
    def opener() -> BinaryIO:
        # ZipFile stays open until the member's last reader is closed; it counts its users itself.
        with zipfile.ZipFile(path) as archive:
            return cast("BinaryIO", archive.open(part))

    return Blob(part.filename, part.compress_size, packed=True, opener=opener, limits=limits)
