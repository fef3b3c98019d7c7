"""Cut files into single mails: a mail is a file of its own, or one of many in an mbox."""

import re
from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

from desktop.exchange.streams import Blob

MAIL_NAMES = (".eml", ".emlx", ".mbox", ".mbx")
_HEAD = 8192
_FROM = b"From "
_LINE = 1 << 16
_FIELD = re.compile(rb"([A-Za-z][A-Za-z0-9-]{0,60})[ \t]*:")
_QUOTED_FROM = re.compile(rb">+From ")
_LENGTH_LINE = re.compile(rb"\d{1,12}[ \t]*\r?\n")
_KNOWN = frozenset(
    {
        *(b"from", b"to", b"cc", b"subject", b"date", b"received", b"return-path", b"message-id"),
        *(b"mime-version", b"content-type", b"delivered-to", b"reply-to", b"sender", b"x-mailer"),
    }
)
_ENOUGH = 2


class RawMail(NamedTuple):
    """The bytes of one mail and where they stand; None tells of one past the limit."""

    data: bytes | None
    place: str
    number: int


def is_mail(blob: Blob) -> bool:
    """Return whether a file holds mail, by its name or by its first lines."""
    return blob.name.lower().endswith(MAIL_NAMES) or looks_like_mail(blob.head(_HEAD))


def looks_like_mail(head: bytes) -> bool:
    """Return whether a text begins as a mail or an mbox does; a lone `Word:` proves nothing."""
    if is_mbox(head):
        return True
    names = _field_names(head)
    return bool(names) and len(_KNOWN & set(names)) >= _ENOUGH and names[0] in _KNOWN


def is_mbox(head: bytes) -> bool:
    """Return whether a text begins with the line that parts the mails of an mbox."""
    line, cut, rest = head.partition(b"\n")
    return line.startswith(_FROM) and bool(cut) and bool(_FIELD.match(rest))


def has_fields(head: bytes) -> bool:
    """Return whether a text begins with at least one field of a mail."""
    return bool(_field_names(head))


def raw_mails(blob: Blob) -> Iterator[RawMail]:
    """Yield the mails of a file one by one; no more than one is in memory."""
    head = blob.head(_HEAD)
    limit = blob.limits.mail_bytes
    if is_mbox(head):
        with blob.open() as stream:
            for number, data in enumerate(_cut(stream, limit), start=1):
                yield RawMail(data, f"{blob.name} #{number}", number)
        return
    with blob.open() as stream:
        data = stream.read(limit + 1)
    # Apple's form: the length on a line of its own comes first.
    length = _LENGTH_LINE.match(data)
    whole = data[length.end() :] if length else data
    yield RawMail(whole if len(data) <= limit else None, blob.name, 0)


def _cut(stream: BinaryIO, limit: int) -> Iterator[bytes | None]:
    """Cut at lines `From …` that follow an empty one; take the quoting off `>From` within mails."""
    lines: list[bytes] = []
    size, blank, at_start, began = 0, True, True, False
    while line := stream.readline(_LINE):
        if at_start and blank and line.startswith(_FROM):
            if began:
                yield _joined(lines, size, limit)
            lines, size, began = [], 0, True
        else:
            quoted = at_start and _QUOTED_FROM.match(line)
            size += len(line)
            if size <= limit:
                lines.append(line[1:] if quoted else line)
        blank = at_start and not line.strip()
        at_start = line.endswith(b"\n")
    if began:
        yield _joined(lines, size, limit)


def _joined(lines: list[bytes], size: int, limit: int) -> bytes | None:
    return b"".join(lines) if size <= limit else None


def _field_names(head: bytes) -> list[bytes]:
    names = []
    for line in head.lstrip(b"\xef\xbb\xbf\r\n").splitlines():
        if line[:1] in (b" ", b"\t"):
            continue
        found = _FIELD.match(line)
        if found is None:
            break
        names.append(found[1].lower())
    return names
