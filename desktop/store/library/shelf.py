"""Read the library narrowly: a row for each document, hits of words, the register's dates."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from desktop.domain.errors import AppError
from desktop.domain.search_text import match_expression
from desktop.store import driver, sql
from desktop.store.driver import Connection
from desktop.store.library import library_docs
from desktop.store.library.rulings import ON_SHELF

_ROWS = (
    "select d.key, d.kind, d.code, d.service_type, d.category, d.owner, d.review_wanted_at,"
    " d.template, e.key, e.number, e.label, e.title_zh, e.title_en, e.next_review_at, e.minor,"
    " o.key, o.number, o.label, o.state, o.title_zh, o.title_en, o.author,"
    " (select 1 from favourite f where f.document = d.key and f.person = ?)"
    " from document d"
    " left join document_version e on e.document = d.key and e.state = 'effective'"
    " left join document_version o on o.document = d.key"
    " and o.state in ('draft', 'in_review', 'approved', 'scheduled')"
)
_LAST = (
    "select document, key, number, label, state, title_zh, title_en from document_version v"
    " where number = (select max(number) from document_version where document = v.document)"
    " and state in ('superseded', 'retired')"
)


class ShelfRow(NamedTuple):
    """A document as the library lists it; parts of versions are () where there is none.

    `effective` is (key, number, label, title_zh, title_en, next_review_at), `opened` is (key,
    number, label, state, title_zh, title_en, author), `ended` like `opened` without author.
    """

    key: int
    kind: str
    code: str
    service_type: int | None
    category: int | None
    owner: int | None
    review_wanted_at: int | None
    template: int | None
    effective: tuple[Any, ...]
    opened: tuple[Any, ...]
    ended: tuple[Any, ...]
    starred: bool


@driver.reading
def rows(connection: Connection, person: int | None) -> list[ShelfRow]:
    """Return a row for each document, by code."""
    last = {row[0]: tuple(row[1:]) for row in connection.execute(_LAST)}
    found = connection.execute(
        f"{_ROWS} where {ON_SHELF} order by d.code, d.key",
        (person,),
    )
    return [_row(row, last) for row in found]


@driver.reading
def row(connection: Connection, document: int, person: int | None) -> ShelfRow:
    """Return the row of one document; raises AppError("document_gone")."""
    last = connection.execute(f"{_LAST} and document = ?", (document,)).fetchone()
    found = connection.execute(f"{_ROWS} where d.key = ?", (person, document)).fetchone()
    if found is None:
        raise AppError("document_gone")
    return _row(found, {document: tuple(last[1:])} if last else {})


@driver.reading
def hits(connection: Connection, kind: str, text: str, limit: int) -> list[int]:
    """Return the records of a kind that say all words, the newest first."""
    # Ranking would read every hit of the words in all tickets; these stand at the index's end.
    expression = match_expression(text)
    if not expression:
        return []
    low, high = library_docs.span(kind)
    found = connection.execute(
        "select rowid - ? from search_index where search_index match ? and rowid >= ?"
        " and rowid < ? order by rowid desc limit ?",
        (low, expression, low, high, limit),
    )
    return [key for (key,) in found]


@driver.reading
def read_versions(connection: Connection, documents: Sequence[int]) -> dict[int, int]:
    """Return the version that is read of each document: in force, else on its way, else last."""
    order = "case state when 'effective' then 2 when 'superseded' then 0 when 'retired' then 0"
    marks = sql.marks(len(documents))
    found = connection.execute(
        f"select document, key from document_version where document in ({marks})"  # noqa: S608
        f" order by {order} else 1 end, number",
        documents,
    )
    return dict(found.fetchall())


@driver.reading
def readings(connection: Connection, version: int) -> int:
    """Return how many people have signed a version."""
    found = connection.execute(
        "select count(*) from document_signature where version = ?", (version,)
    )
    return int(found.fetchone()[0])


@driver.reading
def open_reviews(connection: Connection, person: int) -> list[int]:
    """Return the versions that somebody is asked to review, oldest first."""
    found = connection.execute(
        "select version from document_review where reviewer = ? and decision = '' order by key",
        (person,),
    )
    return [key for (key,) in found]


def _row(row: tuple[Any, ...], last: dict[int, tuple[Any, ...]]) -> ShelfRow:
    head, effective, opened, starred = row[:8], row[8:15], row[15:22], row[22]
    in_force = (*effective[:6],) if effective[0] is not None else ()
    on_way = tuple(opened) if opened[0] is not None else ()
    ended = () if in_force or on_way else last.get(row[0], ())
    return ShelfRow._make((*head, in_force, on_way, ended, bool(starred)))
