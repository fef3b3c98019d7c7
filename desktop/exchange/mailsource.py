"""Mails as one table: a row for each, and the letters themselves behind the rows."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import islice

from desktop.domain.drafts import Reject
from desktop.domain.errors import AppError
from desktop.exchange.headline import columns_source
from desktop.exchange.letters import Letter, Letters, head_of, letter_of
from desktop.exchange.limits import Limits
from desktop.exchange.mailbytes import RawMail, raw_mails
from desktop.exchange.mapping import EXTRA
from desktop.exchange.records import iso_of
from desktop.exchange.source import Row, Source, SourceKind, as_line
from desktop.exchange.streams import Blob

MAIL = "mail"
# Header, what it becomes, the id and the Chinese name of the field it makes.
MAIL_COLUMNS = (
    ("Message-ID", "external_number", "", ""),
    ("Date", "created_at", "", ""),
    ("From", "requester", "", ""),
    ("Address", "requester_contact", "", ""),
    ("Subject", "subject", "", ""),
    ("Text", "description", "", ""),
    ("To", EXTRA, "mail_to", "收件人"),
    ("Cc", EXTRA, "mail_cc", "抄送"),
    ("Date as written", EXTRA, "mail_date", "邮件日期原文"),
    ("Kind of mail", EXTRA, "mail_kind", "邮件种类"),
)
Blobs = Callable[[], Iterator[Blob]]
Look = Callable[[RawMail, int, Limits], Letter]


def mail_source(name: str, blobs: Blobs, count: int, limits: Limits) -> Source:
    """Return the source of all mails in these files; raise AppError where one alone has none."""
    letters = Letters(
        lambda: _each(blobs, limits, head_of), lambda: _each(blobs, limits, letter_of)
    )
    if count == 1:
        _check_some(letters, name)
    columns = [header for header, *_ in MAIL_COLUMNS]
    source = columns_source(name, SourceKind.MAIL, columns, lambda _width: _rows(letters))
    return replace(source, letters=letters, estimated_rows=count, limits=limits)


def _check_some(letters: Letters, name: str) -> None:
    """Refuse a file of which no mail can be read."""
    found = list(islice(letters.heads(), 2))
    if not found:
        raise AppError("import_empty", name=name)
    if len(found) == 1 and isinstance(found[0], Reject):
        raise AppError("import_not_a_mail", name=name)


def cells_of(letter: Letter) -> list[str]:
    """Return a letter as the cells of its row."""
    subject = letter.subject or _made_subject(letter)
    at = "" if letter.at is None else iso_of(letter.at)
    # A date that was read says the same as it was written.
    written = letter.date if letter.at is None else ""
    people = (letter.name or letter.address, letter.address)
    texts = (subject, letter.text, letter.to, letter.cc, written, letter.kind)
    return [letter.number, at, *people, *texts]


def _made_subject(letter: Letter) -> str:
    if letter.text.strip():
        return ""  # its first line will be taken
    names = [file.name for file in letter.attachments]
    return next(filter(None, (*names, letter.address, letter.name)), letter.number)


def _each(blobs: Blobs, limits: Limits, look: Look) -> Iterator[Letter | Reject]:
    for line, raw in enumerate(_raws(blobs), start=1):
        if line > limits.mails:
            raise AppError("import_too_many_mails", limit=limits.mails)
        if isinstance(raw, RawMail):
            yield _read(look, raw, line, limits)
        else:
            yield Reject(line, "mail_unreadable", {"name": raw}, "", raw)


def _raws(blobs: Blobs) -> Iterator[RawMail | str]:
    """Yield every mail, and the name of each file that cannot be read to its end."""
    for blob in blobs():
        try:
            yield from raw_mails(blob)
        except AppError:
            yield blob.name


def _read(look: Look, raw: RawMail, line: int, limits: Limits) -> Letter | Reject:
    try:
        return look(raw, line, limits)
    except AppError as error:
        head = (raw.data or b"")[:2000].decode("latin-1")
        original = as_line(["", "", "", "", "", head])
        return Reject(line, error.code, dict(error.params), original, raw.place)


def _rows(letters: Letters) -> Iterator[Row | Reject]:
    for letter in letters.whole():
        if isinstance(letter, Reject):
            yield letter
        else:
            yield Row(letter.line, cells_of(letter), letter.place)
