"""Small reads that a piece of writing needs inside its own transaction."""

from collections.abc import Sequence
from typing import Any

from desktop.store import driver, sql
from desktop.store.driver import Connection


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


def setting_key(connection: Connection, name: str) -> int | None:
    """Return the key of a setting that was chosen before."""
    found = connection.execute("select key from setting where name = ?", (name,)).fetchone()
    return None if found is None else int(found[0])


def field_ids(connection: Connection) -> set[str]:
    """Return the ids of all extra fields there are."""
    return {identity for (identity,) in connection.execute("select id from field_definition")}
