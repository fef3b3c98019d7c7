"""Read which tickets lie in which, what a merge wrote, and what moved along with it."""

import json
from typing import Any, NamedTuple

from desktop.domain.ticket_merge import Wrote, from_json
from desktop.store import driver, sql
from desktop.store.driver import Connection

# All tickets that lie in one, whatever they were merged into on the way; nearest first.
_INSIDE = (
    "with recursive inside(key, into_, depth) as (select key, merged_into, 1 from ticket"
    " where merged_into = ? union all select t.key, t.merged_into, inside.depth + 1 from ticket t"
    " join inside on t.merged_into = inside.key) select key, into_ from inside order by depth, key"
)
_END = (
    "with recursive up(key, into_) as (select key, merged_into from ticket where key = ?"
    " union all select t.key, t.merged_into from ticket t join up on t.key = up.into_)"
    " select key from up where into_ is null"
)


class MergeRow(NamedTuple):
    """What a merge left: its own key, who did it and when, what it wrote to both tickets."""

    key: int
    person: int | None
    merged_at: int
    source: dict[str, Wrote]
    target: dict[str, Wrote]


@driver.reading
def lies_in(connection: Connection, ticket: int) -> int:
    """Return the ticket in which another one lies in the end; itself where it is not merged."""
    found = connection.execute(_END, (ticket,)).fetchone()
    return ticket if found is None else int(found[0])


@driver.reading
def inside(connection: Connection, ticket: int) -> dict[int, int]:
    """Return all tickets that lie in one, each with the one that it was merged into."""
    return dict(connection.execute(_INSIDE, (ticket,)).fetchall())


@driver.reading
def pointers(connection: Connection, tickets: list[int]) -> dict[int, int]:
    """Return what these tickets were merged into, and that again, up to the end of each chain."""
    found: dict[int, int] = {}
    wanted = set(tickets)
    while wanted:
        rows = connection.execute(
            "select key, merged_into from ticket"  # noqa: S608 - marks
            f" where merged_into is not null and key in ({sql.marks(len(wanted))})",
            tuple(wanted),
        ).fetchall()
        found.update(rows)
        wanted = {target for _, target in rows} - found.keys()
    return found


@driver.reading
def merge_of(connection: Connection, ticket: int) -> MergeRow | None:
    """Return what merging a ticket left, None where it is not merged."""
    row = connection.execute(
        "select key, person, merged_at, source_fields, target_fields from ticket_merge"
        " where ticket = ?",
        (ticket,),
    ).fetchone()
    if row is None:
        return None
    key, person, at, source, target = row
    return MergeRow(key, person, at, from_json(json.loads(source)), from_json(json.loads(target)))


@driver.reading
def belongings(connection: Connection, ticket: int) -> list[tuple[str, int, int | None]]:
    """Return kind, key and origin of the messages and files of a ticket."""
    return connection.execute(
        "select 'message', key, origin from message where ticket = ?"
        " union all select 'attachment', key, origin from attachment where ticket = ?",
        (ticket, ticket),
    ).fetchall()


@driver.reading
def files_of(connection: Connection, message: int) -> list[int]:
    """Return the files that came with a message."""
    found = connection.execute(
        "select key from attachment where message = ? order by key", (message,)
    )
    return [key for (key,) in found]


@driver.reading
def requesters(connection: Connection, tickets: list[int]) -> list[int]:
    """Return who asked in these tickets, each once, in the order of the tickets."""
    found = connection.execute(
        "select requester from ticket where requester is not null"  # noqa: S608 - marks
        f" and key in ({sql.marks(len(tickets))}) order by key",
        tuple(tickets),
    )
    return list(dict.fromkeys(person for (person,) in found))


def inner_heads(connection: Connection, tickets: list[int]) -> dict[int, list[tuple[Any, ...]]]:
    """Return by ticket number parts, subject and description of the tickets that lie in it."""
    found = connection.execute(
        "with recursive inside(root, key) as (select merged_into, key from ticket"  # noqa: S608
        f" where merged_into in ({sql.marks(len(tickets))}) union all select inside.root, t.key"
        " from ticket t join inside on t.merged_into = inside.key)"
        " select i.root, t.station, t.counter, t.external_number, t.subject, t.description"
        " from inside i join ticket t on t.key = i.key order by i.root, t.key",
        tuple(tickets),
    )
    heads: dict[int, list[tuple[Any, ...]]] = {}
    for root, *head in found:
        heads.setdefault(root, []).append(tuple(head))
    return heads
