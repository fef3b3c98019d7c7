"""What stands in the search index: one document for a ticket with its conversation, one a person.

The index keeps no text of its own; search_text holds exactly what was indexed, because taking a
document out with any other text leaves ghosts behind without an error.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from desktop.domain.numbers import short_number
from desktop.domain.search_text import indexed_text
from desktop.store import merges, sql
from desktop.store.driver import Connection

# Ticket documents have the ticket's key; other kinds start above every possible ticket key.
KIND_STEP = 1 << 50
_MESSAGE, _PERSON = 1, 2
# Messages and attachments of one second have the same keys; both lie far below this.
_ATTACHMENTS = 1 << 49
_FULL = 60_000
# Both terms, because a partial index is only used where its own words stand in the query.
PARTS = "kind = 'message' and kind <> 'ticket'"
_BATCH = 400


# What somebody is found by; without the later parts the text is as it was before there were any.
_PERSON_WORDS = (
    "name_zh, name_en, pinyin, staff_no, contact,"
    " trim(department || ' ' || extension || ' ' || mobile || ' ' || seat)"
)


def person_doc(person: int) -> int:
    """Return the key of a person's document."""
    return _PERSON * KIND_STEP + person


def forget(connection: Connection, doc: int) -> None:
    """Take one document out of the index."""
    found = connection.execute("select text from search_text where key = ?", (doc,)).fetchone()
    if found is None:
        return
    connection.execute(
        "insert into search_index(search_index, rowid, text) values ('delete', ?, ?)", (doc, *found)
    )
    connection.execute("delete from search_text where key = ?", (doc,))


def forget_ticket(connection: Connection, ticket: int) -> None:
    """Take a ticket's documents out of the index."""
    forget(connection, ticket)
    parts = connection.execute(
        f"select key from search_text where {PARTS} and record = ?",  # noqa: S608 - a constant
        (ticket,),
    ).fetchall()
    for (doc,) in parts:
        forget(connection, doc)


def index_tickets(connection: Connection, tickets: Sequence[int], *, silent: bool = False) -> None:
    """Index tickets that have no document now; of `silent` ones nobody has said a word yet."""
    for start in range(0, len(tickets), _BATCH):
        add(connection, _ticket_docs(connection, tickets[start : start + _BATCH], silent=silent))


def index_people(connection: Connection, people: Iterable[int]) -> None:
    """Index people anew."""
    for person in people:
        forget(connection, person_doc(person))
        row = connection.execute(
            f"select {_PERSON_WORDS} from person where key = ?",  # noqa: S608 - constants
            (person,),
        ).fetchone()
        if row is not None:
            add(connection, [(person_doc(person), "person", person, indexed_text(" ".join(row)))])


def people_texts(connection: Connection) -> Iterator[tuple[int, str]]:
    """Yield key and text of everybody's document as it should be."""
    for key, *row in connection.execute(
        f"select key, {_PERSON_WORDS} from person"  # noqa: S608 - constants
    ):
        yield person_doc(key), indexed_text(" ".join(row))


def texts_of(connection: Connection, tickets: Sequence[int]) -> dict[int, dict[int, str]]:
    """Return the documents of tickets as they should be: by ticket, by key of the document."""
    out: dict[int, dict[int, str]] = {}
    for doc, _, ticket, text in _ticket_docs(connection, tickets):
        out.setdefault(ticket, {})[doc] = text
    return out


def kept_texts(connection: Connection, tickets: Sequence[int]) -> dict[int, dict[int, str]]:
    """Return the documents of tickets as they are kept."""
    marks = sql.marks(len(tickets))
    heads = connection.execute(
        f"select key, key, text from search_text where key in ({marks})",  # noqa: S608
        tickets,
    ).fetchall()
    parts = connection.execute(
        f"select record, key, text from search_text where {PARTS} and record in ({marks})",  # noqa: S608
        tickets,
    ).fetchall()
    out: dict[int, dict[int, str]] = {}
    for ticket, doc, text in (*heads, *parts):
        out.setdefault(ticket, {})[doc] = text
    return out


def tags_in(text: str) -> set[str]:
    """Return the tags that a ticket's own column names."""
    return set(json.loads(text))


def kept_tags(connection: Connection, tickets: Sequence[int]) -> dict[int, set[str]]:
    """Return the tags by which these tickets are looked up."""
    out: dict[int, set[str]] = {}
    marks = sql.marks(len(tickets))
    found = connection.execute(
        f"select ticket, tag from ticket_tag where ticket in ({marks})",  # noqa: S608
        tickets,
    )
    for ticket, tag in found:
        out.setdefault(ticket, set()).add(tag)
    return out


def tickets_of(connection: Connection, requester: int) -> list[int]:
    """Return the tickets whose documents hold this person's name."""
    found: list[int] = []
    for where in ("deleted_at is null", "deleted_at is not null"):
        statement = f"select key from ticket where requester = ? and {where}"  # noqa: S608
        found.extend(key for (key,) in connection.execute(statement, (requester,)))
    return found


def add(connection: Connection, docs: Iterable[tuple[int, str, int, str]]) -> None:
    """Index documents that are not indexed now: key, kind, record, text as indexed."""
    rows = list(docs)
    connection.executemany("insert into search_text values (?, ?, ?, ?)", rows)
    connection.executemany(
        "insert into search_index(rowid, text) values (?, ?)", ((row[0], row[3]) for row in rows)
    )


def _ticket_docs(
    connection: Connection, tickets: Sequence[int], *, silent: bool = False
) -> Iterator[tuple[int, str, int, str]]:
    marks = sql.marks(len(tickets))
    talk = {} if silent else _conversations(connection, tickets, marks)
    inner = {} if silent else merges.inner_heads(connection, list(tickets))
    heads = connection.execute(
        "select t.key, t.station, t.counter, t.external_number, t.subject, t.description,"  # noqa: S608
        " coalesce(p.name_zh, ''), coalesce(p.name_en, ''), t.tags, t.extra"
        " from ticket t left join person p on p.key = t.requester"
        f" where t.key in ({marks})",
        tickets,
    )
    for key, *head in heads:
        text = "\n".join((_head_text(head), *map(_inner_text, inner.get(key, ()))))
        parts = [text]
        size = len(text)
        for doc, body in talk.get(key, ()):
            if size > _FULL:
                yield _MESSAGE * KIND_STEP + doc, "message", key, indexed_text(body)
            else:
                parts.append(body)
                size += len(body)
        yield key, "ticket", key, indexed_text("\n".join(parts))


def _head_text(head: Sequence[Any]) -> str:
    station, counter, external, subject, description, zh, en, tags, extra = head
    number = short_number(station, counter)
    words = [number, number[:-2], str(counter), external, subject, description, zh, en]
    if tags != "[]":
        words.extend(json.loads(tags))
    if extra != "{}":
        words.extend(str(value) for value in json.loads(extra).values())
    return "\n".join(words)


def _inner_text(head: Sequence[Any]) -> str:
    """Return by what a ticket that was merged into another one is found in that one."""
    station, counter, external, subject, description = head
    number = short_number(station, counter)
    return "\n".join((number, number[:-2], str(counter), external, subject, description))


def _conversations(
    connection: Connection, tickets: Sequence[int], marks: str
) -> dict[int, list[tuple[int, str]]]:
    talk: dict[int, list[tuple[int, str]]] = {}
    rows = connection.execute(
        f"select ticket, key, body from message where ticket in ({marks}) order by ticket, key",  # noqa: S608
        tickets,
    )
    for ticket, key, body in rows:
        talk.setdefault(ticket, []).append((key, body))
    files = connection.execute(
        f"select ticket, key, name from attachment where ticket in ({marks})",  # noqa: S608
        tickets,
    )
    for ticket, key, name in files:
        talk.setdefault(ticket, []).append((_ATTACHMENTS + key, name))
    return talk
