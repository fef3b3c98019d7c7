"""Read the small lists, people, fields and settings of a workspace."""

import json
from typing import Any

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.fields import FieldDefinition, FieldKind
from desktop.domain.lists import ListItem
from desktop.domain.ticket import Person
from desktop.store import driver, sql
from desktop.store.driver import Connection

_PERSON = (
    "select key, name_zh, name_en, pinyin, staff_no, contact, department, customer_group,"
    " form_of_address, role, team, away_until, retired_at, last_worked_at from person"
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
def fields(connection: Connection) -> list[FieldDefinition]:
    """Return the newest version of every field in use."""
    found = connection.execute(
        "select id, kind, label_zh, label_en, data, max(version) from field_definition"
        " where retired_at is null group by id order by min(key)"
    )
    return [_field(row) for row in found]


@driver.reading
def settings(connection: Connection) -> dict[str, Any]:
    """Return the settings that differ from their defaults."""
    found = connection.execute("select name, value from setting")
    return {name: json.loads(value) for name, value in found}


def _item(row: tuple[Any, ...]) -> ListItem:
    key, name, code, zh, en, kind, parent, position, retired, data = row
    where = (parent, position, retired, _object(data))
    return ListItem(key, name, code, Bilingual(zh, en), kind, *where)


def _person(row: tuple[Any, ...]) -> Person:
    key, zh, en, *rest = row
    return Person(key, Bilingual(zh, en), *rest)


def _field(row: tuple[Any, ...]) -> FieldDefinition:
    identity, kind, zh, en, data, version = row
    more = _object(data) or {}
    options = tuple(Bilingual(*pair) for pair in more.get("options", ()))
    return FieldDefinition(
        identity,
        FieldKind(kind),
        Bilingual(zh, en),
        options,
        more.get("pattern", ""),
        tuple(more.get("required_at", ())),
        bool(more.get("sortable")),
        version,
    )


def _object(text: str) -> dict[str, Any] | None:
    return None if text == "{}" else json.loads(text)
