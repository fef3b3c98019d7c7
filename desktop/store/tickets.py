"""Read tickets: orders of keys, windows of rows, one ticket with all that belongs to it."""

import json
import time
from array import array
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

from desktop.domain.errors import AppError
from desktop.domain.keys import first_key
from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.ticket import Attachment, Event, FieldChange, Link, Message, Ticket
from desktop.domain.ticket_query import QueueRow, TicketQuery, WideRow
from desktop.domain.vocabulary import MessageKind
from desktop.store import driver, merges, search, sql, ticket_sql
from desktop.store.driver import Connection

Found = TypeVar("Found")

PAGE = 50
_CHUNK = 20_000
# So many steps of SQLite's virtual machine between two looks at the clock: 10 µs or more.
_STEPS = 1000
_ROW_COLUMNS = (
    "t.key, t.station, t.counter, t.priority, t.subject, p.name_zh, p.name_en, t.category,"
    " t.service_type, t.status, t.assignee, t.due_at, t.created_at, t.updated_at,"
    " t.first_response_at, t.resolved_at, t.is_open, t.historical, t.escalated_at,"
    " t.sla_mark, t.sla_soon_at, t.sla_calendar, t.chases, t.known_problem_at, t.entered_at"
)
_ROWS = f"select {_ROW_COLUMNS} from ticket t left join person p on p.key = t.requester"  # noqa: S608
_WIDE = (
    "select t.key, t.impact, t.urgency, t.channel, t.team, t.stage, p.department, t.place, t.tags,"
    " t.closed_at, t.external_number, t.source, t.language, t.extra"
    " from ticket t left join person p on p.key = t.requester"
)
_TICKET_COLUMNS = (
    "key, id, station, counter, source, external_number, subject, description, requester, channel,"
    " service_type, category, impact, urgency, priority, status, stage, team, assignee, place,"
    " tags, language, extra, created_at, updated_at, first_response_at, resolved_at, closed_at,"
    " due_at, deleted_at, is_open, historical, escalated_at, chases, known_problem_at, entered_at,"
    " late_reason, merged_into"
)


@driver.reading
def first_page(
    connection: Connection, query: TicketQuery, size: int = PAGE, budget: float = 0
) -> list[int] | None:
    """Return the first `size` keys, or None where that takes more than `budget` milliseconds.

    Time and not steps: where pages come from the disk a step takes forty times as long. 0 means
    no limit.
    """
    return within(connection, budget, lambda: _first(connection, query, size))


def within(connection: Connection, budget: float, work: Callable[[], Found]) -> Found | None:
    """Return what `work` reads, or None where that takes more than `budget` milliseconds."""
    if not budget:
        return work()
    until = time.perf_counter() + budget / 1000
    connection.set_progress_handler(lambda: time.perf_counter() > until, _STEPS)
    try:
        return work()
    except driver.Failure as error:
        if driver.error_code(error) != "interrupted":
            raise
        return None
    finally:
        connection.set_progress_handler(None, 0)


def _first(connection: Connection, query: TicketQuery, size: int) -> list[int]:
    if query.text:
        return search.first_hits(connection, query, size)
    keys: list[int] = []
    for statement in ticket_sql.ordered(query):
        left = size - len(keys)
        if left > 0:
            rows = connection.execute(f"{statement.sql} limit ?", (*statement.params, left))
            keys.extend(key for (key,) in rows)
    return keys


@driver.reading
def all_keys(
    connection: Connection, query: TicketQuery, progress: Progress = ignore_progress
) -> "array[int]":
    """Return the keys of all hits in order, 8 bytes each."""
    keys = array("q")
    if query.text:
        return search.all_hits(connection, query)
    for statement in ticket_sql.ordered(query):
        cursor = connection.execute(statement.sql, statement.params)
        while chunk := cursor.fetchmany(_CHUNK):
            keys.extend([key for (key,) in chunk])
            progress(len(keys), 0)
    return keys


@driver.reading
def count(connection: Connection, query: TicketQuery) -> int:
    """Return the number of hits."""
    if query.text:
        return len(search.all_hits(connection, query))
    statement = ticket_sql.counted(query)
    return int(connection.execute(statement.sql, statement.params).fetchone()[0])


@driver.reading
def counts(connection: Connection, queries: Sequence[TicketQuery]) -> list[int]:
    """Return the number of hits of each query without words, by one statement.

    One by one, each would wait for the window's thread before and after: 5 ms where that is busy.
    """
    found = [ticket_sql.counted(query) for query in queries]
    if not found:
        return []
    columns = ", ".join(f"({each.sql})" for each in found)
    params = [value for each in found for value in each.params]
    return list(connection.execute(f"select {columns}", params).fetchone())


@driver.reading
def counts_since(connection: Connection, at: int) -> tuple[int, int]:
    """Return how many tickets were created since then, and how many were resolved.

    Both walk an index to what is new: keys are in order of creation, a resolved ticket has changed.
    """
    (created,) = connection.execute(
        "select count(*) from ticket where key >= ? and created_at >= ? and deleted_at is null",
        (first_key(at), at),
    ).fetchone()
    (resolved,) = connection.execute(
        "select count(*) from ticket where deleted_at is null and updated_at >= ?"
        " and resolved_at >= ?",
        (at, at),
    ).fetchone()
    return created, resolved


@driver.reading
def rows(connection: Connection, keys: Sequence[int]) -> dict[int, QueueRow]:
    """Return the queue rows of these keys; one that is gone meanwhile is missing."""
    found = connection.execute(f"{_ROWS} where t.key in ({sql.marks(len(keys))})", tuple(keys))
    return {row[0]: QueueRow._make(row) for row in found}


@driver.reading
def tags(connection: Connection, limit: int) -> list[str]:
    """Return the different tags, each found by one step in the index however often it is used."""
    found: list[str] = []
    last = ""
    while len(found) < limit:
        row = connection.execute("select min(tag) from ticket_tag where tag > ?", (last,))
        (tag,) = row.fetchone()
        if tag is None:
            break
        last = tag
        found.append(tag)
    return found


@driver.reading
def wide_rows(connection: Connection, keys: Sequence[int]) -> dict[int, WideRow]:
    """Return what chosen columns show beyond the queue rows of these keys."""
    found = connection.execute(f"{_WIDE} where t.key in ({sql.marks(len(keys))})", tuple(keys))
    return {row[0]: WideRow._make(row) for row in found}


@driver.reading
def by_number(connection: Connection, station: int, counter: int) -> int | None:
    """Return the key of the ticket with this number."""
    found = connection.execute(
        "select key from ticket where station = ? and counter = ?", (station, counter)
    ).fetchone()
    return None if found is None else int(found[0])


@driver.reading
def get(connection: Connection, key: int, *, events: bool = True) -> Ticket:
    """Return a ticket with its conversation and history; raises AppError("ticket_gone")."""
    row = connection.execute(
        f"select {_TICKET_COLUMNS} from ticket where key = ?",  # noqa: S608
        (key,),
    ).fetchone()
    if row is None:
        raise AppError("ticket_gone")
    names = _TICKET_COLUMNS.replace(" ", "").split(",")
    values: dict[str, Any] = dict(zip(names, row, strict=True))
    values["tags"] = tuple(json.loads(values["tags"]))
    values["extra"] = json.loads(values["extra"])
    return Ticket(
        **values,
        messages=_messages(connection, key),
        attachments=_attachments(connection, key),
        links=_links(connection, key),
        events=tuple(_events(connection, key)) if events else (),
    )


@driver.reading
def has_run(connection: Connection, key: int) -> bool:
    """Return whether a ticket is worked by an SOP."""
    found = connection.execute(
        "select 1 from sop_run where ticket = ? and ended = '' limit 1", (key,)
    )
    return found.fetchone() is not None


# Words that came along with a merge are those of who had asked there.
_NAME = "coalesce(nullif(p.name_zh, ''), p.name_en, '')"
_SAID = (
    "select m.key, m.kind, m.author, case when m.author_name = '' and o.key is not null and"  # noqa: S608
    f" m.kind = {int(MessageKind.INBOUND)} then {_NAME} else m.author_name end, m.channel, m.body,"
    " m.created_at, m.origin from message m left join ticket o on o.key = m.origin"
    " left join person p on p.key = o.requester where m.ticket = ? order by m.key"
)
_ASKED = (
    f"select -t.key, {int(MessageKind.INBOUND)}, t.requester, {_NAME}, t.channel,"  # noqa: S608
    " trim(t.subject || char(10) || t.description, char(10)), t.created_at, t.key"
    " from ticket t left join person p on p.key = t.requester where t.key in ({marks})"
)


def _messages(connection: Connection, ticket: int) -> tuple[Message, ...]:
    found = connection.execute(_SAID, (ticket,)).fetchall()
    said = [Message._make(row) for row in found]
    inside = merges.inside(connection, ticket)
    if not inside:
        return tuple(said)
    asked = connection.execute(_ASKED.format(marks=sql.marks(len(inside))), tuple(inside))
    said += [Message._make(row) for row in asked]
    return tuple(sorted(said, key=lambda message: (message.created_at, message.key)))


def said(connection: Connection, ticket: int, kind: int) -> list[tuple[int, int | None]]:
    """Return when messages of a kind were said about a ticket, and by whom, oldest first."""
    return connection.execute(
        "select created_at, author from message where ticket = ? and kind = ? order by key",
        (ticket, kind),
    ).fetchall()


def _attachments(connection: Connection, ticket: int) -> tuple[Attachment, ...]:
    found = connection.execute(
        "select key, message, name, media_type, bytes, sha256, created_at, origin from attachment"
        " where ticket = ? order by key",
        (ticket,),
    )
    return tuple(map(Attachment._make, found))


def _links(connection: Connection, ticket: int) -> tuple[Link, ...]:
    found = connection.execute(
        "select key, other, kind, 1 from ticket_link where ticket = ?"
        " union all select key, ticket, kind, 0 from ticket_link where other = ? order by key",
        (ticket, ticket),
    )
    return tuple(map(Link._make, found))


def _events(connection: Connection, ticket: int) -> Iterable[Event]:
    found = connection.execute(
        "select s.key, s.happened_at, s.person, s.command, s.reason, c.field, c.before, c.after"
        " from change c join change_set s on s.key = c.change_set"
        " where c.kind = 'ticket' and c.record = ? order by s.happened_at, s.key, c.line",
        (ticket,),
    )
    sets: dict[int, tuple[tuple[Any, ...], list[FieldChange]]] = {}
    for *head, field, before, after in found:
        _, changes = sets.setdefault(head[0], (tuple(head), []))
        changes.append(FieldChange(field, before, after))
    return (Event._make((*head, tuple(changes))) for head, changes in sets.values())
