"""Bytes of a text document to lines: its encoding found, its NULs shown, programs refused."""

from typing import NamedTuple

from desktop.domain.errors import AppError
from desktop.exchange import plaintext
from desktop.exchange.limits import Limits
from desktop.exchange.sops.draft import Note
from desktop.exchange.streams import Blob

LIMITS = Limits(file_bytes=32 << 20, whole_bytes=32 << 20, unpacked_bytes=256 << 20, rows=200_000)


class Decoded(NamedTuple):
    """The text of a document, with plain line ends, and what was noticed."""

    text: str
    notes: tuple[Note, ...]


def blob_of(data: bytes, name: str) -> Blob:
    """Return bytes as something that can be read again; refuse what is too large or empty."""
    return plaintext.blob_of(data, name, LIMITS)


def decoded(data: bytes, name: str) -> Decoded:
    """Return the text in some bytes; raise AppError where they are no text."""
    found = plaintext.plain_text(data, name, LIMITS)
    if found.odd:
        raise AppError("sop_not_text", name=name)
    notes = [Note("sop_nul", detail=str(found.nuls))] if found.nuls else []
    if not found.encoding.startswith("utf"):
        notes.append(Note("sop_encoding", detail=found.encoding))
    return Decoded(found.text, tuple(notes))
