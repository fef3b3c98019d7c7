"""Small reads that a piece of writing needs inside its own transaction."""

import json
from collections.abc import Sequence
from typing import Any, NamedTuple

from desktop.domain.vocabulary import StatusKind
from desktop.store import driver, sql
from desktop.store.driver import Connection
from desktop.store.kinds import KINDS


def take_numbers(connection: Connection, count: int) -> list[tuple[int, int]]:
    """Take the next numbers of this workspace's own station: (letter index, counter) each.

    A number is never given twice, also not after an undo: the counter only grows and stands
    outside of history.
    """
    letter, counter = connection.execute(
        "select letter, counter from station where local = 1"
    ).fetchone()
    connection.execute("update station set counter = counter + ? where local = 1", (count,))
    return [(letter, counter + step) for step in range(1, count + 1)]


@driver.reading
def next_number(connection: Connection) -> tuple[int, int]:
    """Return letter index and counter that the next ticket will get, without taking them."""
    letter, counter = connection.execute(
        "select letter, counter from station where local = 1"
    ).fetchone()
    return letter, counter + 1


def status_of_kind(connection: Connection, kind: str) -> int | None:
    """Return the first status in use of a kind."""
    found = connection.execute(
        "select key from list_item where list = 'status' and kind = ?"
        " order by retired_at is not null, position, key limit 1",
        (kind,),
    ).fetchone()
    return None if found is None else int(found[0])


def raise_counter(connection: Connection, counter: int) -> None:
    """Have the station go on counting from here, never back."""
    connection.execute("update station set counter = max(counter, ?) where local = 1", (counter,))


def known_numbers(
    connection: Connection, source: str, numbers: Sequence[str]
) -> dict[tuple[str, str], int]:
    """Return the tickets of a source that have one of these numbers there."""
    found = connection.execute(
        "select external_number, key from ticket where external_number <> ''"  # noqa: S608 - marks
        " and source = ?"
        f" and external_number in ({sql.marks(len(numbers))})",
        (source, *numbers),
    )
    return {(source, number): key for number, key in found}


def list_names(connection: Connection) -> list[tuple[Any, ...]]:
    """Return key, list, code, both names, parent and position of every list entry."""
    return connection.execute(
        "select key, list, code, name_zh, name_en, parent, position from list_item"
    ).fetchall()


def list_entries(connection: Connection, name: str) -> list[tuple[Any, ...]]:
    """Return key, code, both names, parent and position of the entries of one list."""
    return connection.execute(
        "select key, code, name_zh, name_en, parent, position from list_item where list = ?"
        " order by key",
        (name,),
    ).fetchall()


_LIST_CODE = """select key from list_item coded where list = :list and code = :text
    and not exists (select 1 from list_item named
        where named.list = :list and named.key <> coded.key
        and :text collate nocase in (named.name_zh, named.name_en))"""


class Entry(NamedTuple):
    """List, code and parent of a list entry."""

    list: str
    code: str
    parent: int | None


def coded_entries(connection: Connection) -> dict[int, Entry]:
    """Return every list entry by key."""
    found = connection.execute("select key, list, code, parent from list_item")
    return {key: Entry(*row) for key, *row in found}


def list_code(connection: Connection, name: str, code: str) -> int | None:
    """Return the entry of a list with exactly this code, unless another one is named like it."""
    found = connection.execute(_LIST_CODE, {"list": name, "text": code}).fetchone()
    return None if found is None else int(found[0])


def requester_by_staff_no(connection: Connection, staff_no: str) -> int | None:
    """Return the first requester with this staff number."""
    # The words of the partial index stand in the query, or it would not be used.
    (key,) = connection.execute(
        "select min(key) from person where staff_no <> '' and staff_no = ? and role = 'requester'",
        (staff_no,),
    ).fetchone()
    return None if key is None else int(key)


@driver.reading
def people_like(connection: Connection, staff_no: str, zh: str, en: str) -> list[int]:
    """Return the first people with this staff number or one of these names."""
    found = connection.execute(
        "select key from person where (staff_no <> '' and staff_no = ?)"
        " or (name_zh <> '' and name_zh = ?) or (name_en <> '' and name_en = ?)"
        " order by key limit 100",
        (staff_no, zh, en),
    )
    return [key for (key,) in found]


def customer_group(connection: Connection, person: int) -> int | None:
    """Return the group of customers somebody belongs to."""
    found = connection.execute(
        "select customer_group from person where key = ?", (person,)
    ).fetchone()
    return None if found is None else found[0]


def people_names(connection: Connection) -> list[tuple[Any, ...]]:
    """Return key, both names, staff number, contact, department and role of everybody."""
    return connection.execute(
        "select key, name_zh, name_en, staff_no, contact, department, role from person"
    ).fetchall()


def said_in(connection: Connection, ticket: int) -> set[tuple[int, str, int]]:
    """Return kind, text and time of a ticket's messages."""
    rows = connection.execute(
        "select kind, body, created_at from message where ticket = ?", (ticket,)
    )
    return set(rows)


def files_of(connection: Connection, ticket: int) -> set[tuple[str, str]]:
    """Return name and SHA-256 of a ticket's attachments."""
    rows = connection.execute("select name, sha256 from attachment where ticket = ?", (ticket,))
    return set(rows)


def event_times(connection: Connection, ticket: int) -> set[int]:
    """Return when a ticket's recorded changes happened."""
    rows = connection.execute(
        "select distinct s.happened_at from change c join change_set s on s.key = c.change_set"
        " where c.kind = 'ticket' and c.record = ?",
        (ticket,),
    )
    return {at for (at,) in rows}


def has_station(connection: Connection) -> bool:
    """Return whether the workspace was set up: its own station stands in it."""
    return connection.execute("select 1 from station where local = 1").fetchone() is not None


@driver.reading
def setting(connection: Connection, name: str) -> Any:
    """Return the value of a setting that was chosen before, None where none was."""
    found = connection.execute("select value from setting where name = ?", (name,)).fetchone()
    return None if found is None else json.loads(found[0])


def setting_key(connection: Connection, name: str) -> int | None:
    """Return the key of a setting that was chosen before."""
    found = connection.execute("select key from setting where name = ?", (name,)).fetchone()
    return None if found is None else int(found[0])


def field_ids(connection: Connection) -> set[str]:
    """Return the ids of all extra fields there are."""
    return {identity for (identity,) in connection.execute("select id from field_definition")}


def highest_key(connection: Connection, kind: str) -> int:
    """Return the highest key that a record of a kind has, or had once; 0 where there is none."""
    (here,) = connection.execute(f"select max(key) from {KINDS[kind].table}").fetchone()  # noqa: S608 - names of kinds
    once = connection.execute("select max(record) from change where kind = ?", (kind,)).fetchone()
    return max(here or 0, once[0] or 0)


@driver.reading
def status_kinds(connection: Connection) -> dict[int, tuple[str, int | None]]:
    """Return kind and time of retirement of every status by key."""
    found = connection.execute("select key, kind, retired_at from list_item where list = 'status'")
    return {key: (StatusKind(kind), retired_at) for key, kind, retired_at in found}


def records(connection: Connection, kind: str, keys: Sequence[int]) -> dict[int, dict[str, Any]]:
    """Return whole records by key; one that is gone is missing."""
    columns = KINDS[kind].columns
    found = connection.execute(
        f"select key, {', '.join(columns)} from {KINDS[kind].table}"  # noqa: S608 - names of kinds
        f" where key in ({sql.marks(len(keys))})",
        tuple(keys),
    )
    return {key: dict(zip(columns, row, strict=True)) for key, *row in found}


def changed_after(
    connection: Connection, ticket: int, change_set: int, names: Sequence[str]
) -> bool:
    """Return whether one of these fields of a ticket was written after a change set."""
    found = connection.execute(
        "select 1 from change where kind = 'ticket' and record = ? and change_set > ?"  # noqa: S608
        f" and field in ({sql.marks(len(names))}) limit 1",
        (ticket, change_set, *names),
    )
    return found.fetchone() is not None
