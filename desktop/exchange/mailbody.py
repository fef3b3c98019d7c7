"""The text and the attachments of a mail; nothing is run, opened or fetched."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message

from desktop.domain.drafts import AttachmentDraft
from desktop.domain.errors import AppError
from desktop.exchange.mailtext import DAMAGE, file_name, text_from
from desktop.exchange.markup import text_of

_HTML_NAME = "mail.html"
_GENERIC = "application/octet-stream"
_ENDINGS = {
    "text/plain": ".txt",
    "text/html": ".html",
    "text/calendar": ".ics",
    "message/rfc822": ".eml",
    "message/delivery-status": ".txt",
    "image/jpeg": ".jpg",
    "image/png": ".png",
    "image/gif": ".gif",
    "application/pdf": ".pdf",
    "application/pgp-encrypted": ".txt",
}
_DEPTH = 60


@dataclass(slots=True)
class Body:
    """What a mail says and what comes with it."""

    text: str = ""
    attachments: list[AttachmentDraft] = field(default_factory=list)
    encrypted: bool = False
    report: bool = False


def body_of(message: Message, parts: int) -> Body:
    """Return the body of a mail; raise AppError for more parts than `parts` or too deep ones."""
    reader = _Reader(parts)
    text = reader.read(message, 0)
    body = Body(text.strip(), reader.attachments, reader.encrypted, reader.report)
    _keep_html(body, reader)
    return body


def _keep_html(body: Body, reader: "_Reader") -> None:
    """Keep the markup as it came, unless a plain text says all of it."""
    wanted = "".join(body.text.split())
    count = 0
    for markup in reader.html:
        differs = "".join(text_of(markup).split()) != wanted or "<img" in markup.lower()
        if differs or not reader.plain:
            data = markup.encode("utf-8", "surrogateescape")
            count += 1
            name = _HTML_NAME if count == 1 else f"mail-{count}.html"
            body.attachments.append(AttachmentDraft(name, "text/html", data))


class _Reader:
    """Walks the parts of one mail."""

    def __init__(self, parts: int) -> None:
        self._left = parts
        self.attachments: list[AttachmentDraft] = []
        self.html: list[str] = []
        self.encrypted = self.report = self.plain = False

    def read(self, part: Message, depth: int) -> str:
        """Return the text of a part and all below it."""
        self._left -= 1
        if self._left < 0 or depth > _DEPTH:
            raise AppError("mail_too_many_parts")
        kind = _kind(part)
        self.encrypted |= kind in {"multipart/encrypted", "application/pkcs7-mime"}
        self.report |= kind == "multipart/report"
        if kind == "message/rfc822" and part.is_multipart():
            self._attach_mail(part)
            return ""
        if part.is_multipart() and kind.startswith("message/"):
            self._attach_report(part, kind)
            return ""
        if part.is_multipart():
            return self._several(part, kind, depth)
        if kind in {"text/plain", "text/html"} and not _is_attached(part):
            return self._words(part, kind)
        self._attach(part, kind)
        return ""

    def _several(self, part: Message, kind: str, depth: int) -> str:
        texts = [self.read(each, depth + 1) for each in _children(part)]
        filled = [text for text in texts if text.strip()]
        if kind == "multipart/alternative":
            return filled[0] if filled else ""
        return "\n\n".join(text.strip("\r\n") for text in filled)

    def _words(self, part: Message, kind: str) -> str:
        text = text_from(_payload(part), _charset(part)).replace("\r\n", "\n")
        if kind == "text/plain":
            self.plain |= bool(text.strip())
            return text
        self.html.append(text)
        return text_of(text)

    def _attach(self, part: Message, kind: str) -> None:
        data = _payload(part)
        if not data and not _given_name(part):
            return
        name = file_name(_given_name(part), self._made_name(kind))
        self.attachments.append(AttachmentDraft(name, kind, data))

    def _attach_mail(self, part: Message) -> None:
        inner = next(_children(part), None)
        if inner is None:
            return
        try:
            data = inner.as_bytes()
        except (*DAMAGE, OSError):
            data = str(inner.get_payload()).encode("utf-8", "replace")
        name = file_name(_given_name(part) or str(inner.get("subject", "")), "")
        name = name.removesuffix(".eml") + ".eml" if name else self._made_name("message/rfc822")
        self.attachments.append(AttachmentDraft(name, "message/rfc822", data))

    def _attach_report(self, part: Message, kind: str) -> None:
        """Keep what a machine says of a delivery: blocks of fields without a text."""
        blocks = ["\n".join(f"{n}: {v}" for n, v in each.raw_items()) for each in _children(part)]
        data = "\n\n".join(blocks).encode("utf-8", "surrogateescape")
        self.attachments.append(AttachmentDraft(self._made_name(kind), kind, data))

    def _made_name(self, kind: str) -> str:
        return f"attachment-{len(self.attachments) + 1}{_ENDINGS.get(kind, '.bin')}"


def _children(part: Message) -> Iterator[Message]:
    payload = part.get_payload()
    if isinstance(payload, list):
        yield from (each for each in payload if isinstance(each, Message))


def _kind(part: Message) -> str:
    try:
        kind = part.get_content_type()
    except DAMAGE:
        return _GENERIC
    return kind if kind.isascii() and kind.isprintable() else _GENERIC


def _payload(part: Message) -> bytes:
    try:
        data = part.get_payload(decode=True)
    except DAMAGE:
        data = None
    if isinstance(data, bytes):
        return data
    return str(part.get_payload()).encode("utf-8", "surrogateescape")


def _charset(part: Message) -> str:
    try:
        value = part.get_param("charset", "")
    except DAMAGE:
        return ""
    return str(value[-1] if isinstance(value, tuple) else value or "")


def _given_name(part: Message) -> str:
    try:
        return part.get_filename("") or ""
    except DAMAGE:
        return ""


def _is_attached(part: Message) -> bool:
    try:
        return part.get_content_disposition() == "attachment" or bool(_given_name(part))
    except DAMAGE:
        return bool(_given_name(part))
