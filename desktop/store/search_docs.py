"""What stands in the search index: one document for a ticket with its conversation, one a person.

The index keeps no text of its own; search_text holds exactly what was indexed, because taking a
document out with any other text leaves ghosts behind without an error.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from desktop.domain.numbers import short_number
from desktop.domain.search_text import indexed_text
from desktop.store import sql
from desktop.store.driver import Connection

# Ticket documents have the ticket's key; other kinds start above every possible ticket key.
KIND_STEP = 1 << 50
_MESSAGE, _PERSON = 1, 2
_FULL = 60_000
_BATCH = 400


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
        # The words of the partial index, or this would pass over every document there is.
        "select key from search_text where kind <> 'ticket' and kind = 'message' and record = ?",
        (ticket,),
    ).fetchall()
    for (doc,) in parts:
        forget(connection, doc)


def index_tickets(connection: Connection, tickets: Sequence[int]) -> None:
    """Index tickets that have no document now."""
    for start in range(0, len(tickets), _BATCH):
        _add(connection, _ticket_docs(connection, tickets[start : start + _BATCH]))


def index_people(connection: Connection, people: Iterable[int]) -> None:
    """Index people anew."""
    for person in people:
        forget(connection, person_doc(person))
        row = connection.execute(
            "select name_zh, name_en, pinyin, staff_no, contact, department from person"
            " where key = ?",
            (person,),
        ).fetchone()
        if row is not None:
            _add(connection, [(person_doc(person), "person", person, indexed_text(" ".join(row)))])


def _add(connection: Connection, docs: Iterable[tuple[int, str, int, str]]) -> None:
    rows = list(docs)
    connection.executemany("insert into search_text values (?, ?, ?, ?)", rows)
    connection.executemany(
        "insert into search_index(rowid, text) values (?, ?)", ((row[0], row[3]) for row in rows)
    )


def _ticket_docs(
    connection: Connection, tickets: Sequence[int]
) -> Iterator[tuple[int, str, int, str]]:
    marks = sql.marks(len(tickets))
    talk = _conversations(connection, tickets, marks)
    heads = connection.execute(
        "select t.key, t.station, t.counter, t.external_number, t.subject, t.description,"  # noqa: S608
        " coalesce(p.name_zh, ''), coalesce(p.name_en, ''), t.tags, t.extra"
        " from ticket t left join person p on p.key = t.requester"
        f" where t.key in ({marks})",
        tickets,
    )
    for key, *head in heads:
        text = _head_text(head)
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
        talk.setdefault(ticket, []).append((key, name))
    return talk
