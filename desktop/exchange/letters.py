"""One mail as a letter: who wrote when about what, in answer to which, and what came with it."""

import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from email import policy
from email.message import Message
from email.parser import BytesHeaderParser, BytesParser
from typing import NamedTuple

from desktop.domain.drafts import AttachmentDraft, Reject
from desktop.domain.errors import AppError
from desktop.exchange.limits import Limits
from desktop.exchange.mailbody import body_of
from desktop.exchange.mailbytes import RawMail, has_fields
from desktop.exchange.mailtext import (
    DAMAGE,
    header_text,
    moment_of,
    numbers_in,
    people_in,
)

_BOUNDARY = re.compile(rb"boundary\s*=", re.IGNORECASE)
_MOST_ANSWERED = 50
_LONGEST_NUMBER = 400
_HEAD = 8192
_SENDERS = ("from", "sender", "reply-to", "x-original-from")
_BOUNCERS = ("mailer-daemon", "postmaster")


@dataclass(slots=True)
class Letter:
    """One mail, read whole; `number` is its Message-ID, or a hash where it has none."""

    place: str
    line: int
    number: str
    digest: str
    answers: tuple[str, ...] = ()
    subject: str = ""
    name: str = ""
    address: str = ""
    to: str = ""
    cc: str = ""
    at: int | None = None
    date: str = ""
    kind: str = ""
    text: str = ""
    attachments: list[AttachmentDraft] = field(default_factory=list)


class Letters(NamedTuple):
    """The mails of a source, read as often as asked for: their heads alone, or whole."""

    heads: Callable[[], Iterator[Letter | Reject]]
    whole: Callable[[], Iterator[Letter | Reject]]


def letter_of(raw: RawMail, line: int, limits: Limits) -> Letter:
    """Return a mail read whole; raise AppError with the reason why it cannot be."""
    data = _checked(raw, limits)
    try:
        message = BytesParser(policy=policy.compat32).parsebytes(data)
        letter = _with_head(message, raw.place, line, data)
        body = body_of(message, limits.mail_parts)
    except DAMAGE as error:
        raise AppError("mail_damaged") from error
    letter.text, letter.attachments = body.text, body.attachments
    letter.kind = _kind_of(message, letter, encrypted=body.encrypted, report=body.report)
    return letter


def head_of(raw: RawMail, line: int, limits: Limits) -> Letter:
    """Return a mail of which only the head was read, enough to know what it answers."""
    data = _checked(raw, limits)
    try:
        message = BytesHeaderParser(policy=policy.compat32).parsebytes(data)
        return _with_head(message, raw.place, line, data)
    except DAMAGE as error:
        raise AppError("mail_damaged") from error


def _checked(raw: RawMail, limits: Limits) -> bytes:
    if raw.data is None:
        raise AppError("mail_too_large", limit_mb=limits.mail_bytes >> 20)
    if not has_fields(raw.data[:_HEAD]):
        raise AppError("mail_no_head")
    # The parser looks every line up in the stack of open boundaries; hostile mails nest thousands.
    if len(_BOUNDARY.findall(raw.data)) > limits.mail_parts:
        raise AppError("mail_too_many_parts")
    return raw.data.lstrip(b"\xef\xbb\xbf")


def _with_head(message: Message, place: str, line: int, data: bytes) -> Letter:
    fields: dict[str, str] = {}
    for name, value in message.raw_items():
        fields.setdefault(name.lower(), str(value))
    digest = "sha256:" + hashlib.sha256(data.replace(b"\r\n", b"\n").strip()).hexdigest()
    letter = Letter(place, line, _number(fields.get("message-id", "")) or digest, digest)
    letter.answers = _answered(fields, letter.number)
    letter.subject = header_text(fields.get("subject", ""))
    letter.name, letter.address = _sender(fields)
    letter.to, letter.cc = header_text(fields.get("to", "")), header_text(fields.get("cc", ""))
    letter.date = header_text(fields.get("date", ""))
    letter.at = moment_of(fields.get("date", ""))
    if letter.at is None:
        # The newest station it passed wrote the time behind the last semicolon.
        letter.at = moment_of(fields.get("received", "").rpartition(";")[2])
    return letter


def _number(raw: str) -> str:
    found = numbers_in(raw)
    text = found[0] if found else header_text(raw).strip("<> ")
    return text if len(text) <= _LONGEST_NUMBER else ""


def _answered(fields: dict[str, str], own: str) -> tuple[str, ...]:
    """Return what a mail answers, the nearest first."""
    near = numbers_in(fields.get("in-reply-to", ""))
    far = numbers_in(fields.get("references", ""))[::-1]
    found = [each for each in dict.fromkeys((*near, *far)) if each != own]
    return tuple(found[:_MOST_ANSWERED])


def _sender(fields: dict[str, str]) -> tuple[str, str]:
    for name in _SENDERS:
        for person in people_in(fields.get(name, "")):
            return person
    # A name without an address is still who wrote it.
    return header_text(fields.get("from", "")).strip('<>" '), ""


def _kind_of(message: Message, letter: Letter, *, encrypted: bool, report: bool) -> str:
    writer = letter.address.partition("@")[0].lower()
    if report or writer.startswith(_BOUNCERS):
        return "bounce"
    if encrypted or "-----BEGIN PGP MESSAGE-----" in letter.text:
        return "encrypted"
    automatic = str(message.get("auto-submitted", "no")).strip().lower()
    return "automatic" if automatic not in {"no", ""} else ""
