"""Bytes of a text document to lines: its encoding found, its NULs shown, programs refused."""

import io
from typing import NamedTuple

from desktop.domain.errors import AppError
from desktop.exchange.encoding import detect
from desktop.exchange.limits import Limits
from desktop.exchange.sops.draft import Note
from desktop.exchange.streams import Blob

LIMITS = Limits(file_bytes=32 << 20, whole_bytes=32 << 20, unpacked_bytes=256 << 20, rows=200_000)
_ODD = frozenset(map(chr, (*range(1, 9), *range(14, 27), *range(28, 32), 127)))
_FEW_ODD, _ODD_SHARE = 32, 0.05
_LOOKED = 100_000


class Decoded(NamedTuple):
    """The text of a document, with plain line ends, and what was noticed."""

    text: str
    notes: tuple[Note, ...]


def blob_of(data: bytes, name: str) -> Blob:
    """Return bytes as something that can be read again; refuse what is too large or empty."""
    if len(data) > LIMITS.file_bytes:
        raise AppError("import_too_large", name=name, limit_mb=LIMITS.file_bytes >> 20)
    if not data.strip(b"\r\n\t \x00\xef\xbb\xbf"):
        raise AppError("import_empty", name=name)
    return Blob(name, len(data), packed=False, opener=lambda: io.BytesIO(data), limits=LIMITS)


def decoded(data: bytes, name: str) -> Decoded:
    """Return the text in some bytes; raise AppError where they are no text."""
    encoding = detect(blob_of(data, name))
    text = data.decode(encoding, errors="backslashreplace").lstrip("\ufeff")
    nuls = text.count("\x00")
    odd = sum(letter in _ODD for letter in text[:_LOOKED]) + min(nuls, _LOOKED)
    if odd > max(_FEW_ODD, min(len(text), _LOOKED) * _ODD_SHARE):
        raise AppError("sop_not_text", name=name)
    notes = [Note("sop_nul", detail=str(nuls))] if nuls else []
    if not encoding.startswith("utf"):
        notes.append(Note("sop_encoding", detail=encoding))
    text = text.replace("\x00", "\ufffd").replace("\r\n", "\n").replace("\r", "\n")
    return Decoded(text, tuple(notes))
