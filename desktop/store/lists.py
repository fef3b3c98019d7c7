"""Read the small lists, people, fields and settings of a workspace."""

import json
from typing import Any

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.lists import ListItem
from desktop.domain.ticket import Person
from desktop.store import driver, sql
from desktop.store.driver import Connection

_PERSON = (
    "select key, name_zh, name_en, pinyin, staff_no, contact, department, customer_group,"
    " form_of_address, role, team, away_until, retired_at, last_worked_at,"
    " extension, mobile, seat, superior, vip, lower(hex(id)) from person"
)


_ITEM = (
    "select key, list, code, name_zh, name_en, kind, parent, position, retired_at, data"
    " from list_item"
)


@driver.reading
def items(connection: Connection) -> list[ListItem]:
    """Return every entry of every list, each list in its order."""
    return [_item(row) for row in connection.execute(f"{_ITEM} order by list, position, key")]


def of_list(connection: Connection, name: str) -> list[ListItem]:
    """Return the entries of one list in their order."""
    found = connection.execute(f"{_ITEM} where list = ? order by position, key", (name,))
    return [_item(row) for row in found]


def item(connection: Connection, key: int) -> ListItem:
    """Return one entry; raises AppError("list_entry_gone")."""
    found = connection.execute(f"{_ITEM} where key = ?", (key,)).fetchone()
    if found is None:
        raise AppError("list_entry_gone")
    return _item(found)


@driver.reading
def agents(connection: Connection) -> list[Person]:
    """Return everybody who works at the desk, by name."""
    found = connection.execute(f"{_PERSON} where role <> 'requester' order by sort_name, key")
    return [_person(row) for row in found]


@driver.reading
def people(connection: Connection, keys: list[int]) -> dict[int, Person]:
    """Return these people by key."""
    found = connection.execute(f"{_PERSON} where key in ({sql.marks(len(keys))})", keys)
    return {row[0]: _person(row) for row in found}


@driver.reading
def all_people(connection: Connection) -> list[Person]:
    """Return everybody, the oldest entry first."""
    return [_person(row) for row in connection.execute(f"{_PERSON} order by key")]


@driver.reading
def settings(connection: Connection) -> dict[str, Any]:
    """Return the settings that differ from their defaults."""
    found = connection.execute("select name, value from setting")
    return {name: json.loads(value) for name, value in found}


@driver.reading
def saved_views(connection: Connection) -> list[tuple[Any, ...]]:
    """Return the kept views of everybody in their order, columns as in kinds.py behind the key."""
    found = connection.execute(
        "select key, owner, shared, position, name_zh, name_en, icon, conditions, words, sort,"
        " descending, grouping, columns from saved_view order by position, key"
    )
    return found.fetchall()


def _item(row: tuple[Any, ...]) -> ListItem:
    key, name, code, zh, en, kind, parent, position, retired, data = row
    where = (parent, position, retired, _object(data))
    return ListItem(key, name, code, Bilingual(zh, en), kind, *where)


def _person(row: tuple[Any, ...]) -> Person:
    key, zh, en, *rest = row
    return Person(key, Bilingual(zh, en), *rest)


def _object(text: str) -> dict[str, Any] | None:
    return None if text == "{}" else json.loads(text)
