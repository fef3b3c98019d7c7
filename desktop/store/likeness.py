"""Read what likeness needs: the newest hits of single terms, texts of tickets, titles of documents.

A term is looked for by itself: counting all texts that have it would read every hit, a common
word's a million times; the newest 2,000 are read in a millisecond.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple

from desktop.store import driver, sql
from desktop.store.driver import Connection
from desktop.store.library import library_docs
from desktop.store.search_docs import KIND_STEP

_HITS = (
    "select rowid from search_index where search_index match ? and rowid >= ? and rowid < ?"
    " order by rowid desc limit ?"
)
_TEXT = 400


class TicketText(NamedTuple):
    """What of a ticket is compared: subject and how its description begins; and its status."""

    key: int
    subject: str
    description: str
    status: int


class Solved(NamedTuple):
    """How a ticket was solved, as its extra fields and its last reply tell."""

    key: int
    extra: str
    reply: str | None


class Titled(NamedTuple):
    """A record of the library: code and title, the service type it is for, when it ended."""

    key: int
    code: str
    title_zh: str
    title_en: str
    service_type: int | None


@driver.reading
def ticket_hits(connection: Connection, term: str, limit: int) -> list[int]:
    """Return the newest tickets whose texts have a term, the newest first."""
    found = connection.execute(_HITS, (_exactly(term), 0, KIND_STEP, limit))
    return [key for (key,) in found]


@driver.reading
def library_hits(connection: Connection, term: str, limit: int) -> dict[str, list[int]]:
    """Return by kind the records of the library whose texts have a term."""
    spans = {kind: library_docs.span(kind) for kind in library_docs.KINDS}
    low = min(first for first, _ in spans.values())
    high = max(last for _, last in spans.values())
    found = [key for (key,) in connection.execute(_HITS, (_exactly(term), low, high, limit))]
    return {
        kind: [key - first for key in found if first <= key < last]
        for kind, (first, last) in spans.items()
    }


@driver.reading
def extent(connection: Connection) -> tuple[int, int, int]:
    """Return how many tickets there are, and the first and the last key; 0 where there is none."""
    row = connection.execute(
        "select (select count(*) from ticket), (select min(key) from ticket),"
        " (select max(key) from ticket)"
    ).fetchone()
    return int(row[0]), int(row[1] or 0), int(row[2] or 0)


@driver.reading
def ticket_texts(connection: Connection, keys: Sequence[int]) -> list[TicketText]:
    """Return what of these tickets is compared; those in the bin are left out."""
    found = connection.execute(
        f"select key, subject, substr(description, 1, {_TEXT}), status from ticket"  # noqa: S608
        f" where key in ({sql.marks(len(keys))}) and deleted_at is null",
        tuple(keys),
    )
    return [TicketText._make(row) for row in found]


@driver.reading
def solved(connection: Connection, keys: Sequence[int], reply: int) -> list[Solved]:
    """Return how tickets were solved; `reply` is the kind of message that answers."""
    found = connection.execute(
        "select t.key, t.extra, (select m.body from message m where m.ticket = t.key"  # noqa: S608
        " and m.kind = ? order by m.key desc limit 1) from ticket t"
        f" where t.key in ({sql.marks(len(keys))})",
        (reply, *keys),
    )
    return [Solved._make(row) for row in found]


@driver.reading
def titles(connection: Connection, kind: str, keys: Sequence[int]) -> list[Titled]:
    """Return codes and titles of records of the library that may be used now."""
    found = connection.execute(f"{_TITLES[kind]} and r.key in ({sql.marks(len(keys))})", keys)
    return [Titled._make(row) for row in found]


@driver.reading
def typed_codes(connection: Connection, folded: str) -> list[tuple[int, str]]:
    """Return key and folded code of the error codes that stand somewhere in a folded text."""
    found: list[Any] = connection.execute(
        "select key, folded(code) from error_code where retired_at is null"
        " and instr(?, folded(code)) > 0",
        (folded,),
    ).fetchall()
    return found


def _exactly(term: str) -> str:
    return f'"{term}"'


_TITLES = {
    "document": (
        "select r.key, r.code, v.title_zh, v.title_en, r.service_type from document r"
        " join document_version v on v.document = r.key and v.state = 'effective'"
        " where r.kind = 'sop'"
    ),
    "script": (
        "select r.key, r.code, r.title_zh, r.title_en, r.service_type from script r"
        " where r.retired_at is null"
    ),
    "error_code": (
        "select r.key, r.code, r.meaning_zh, r.meaning_en, null from error_code r"
        " where r.retired_at is null"
    ),
}
