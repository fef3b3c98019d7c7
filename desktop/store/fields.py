"""Read the versions of field definitions, and keep an index for each field that is sorted by."""

import json
import zlib
from typing import Any

from desktop.domain.bilingual import Bilingual
from desktop.domain.fields import FieldDefinition, FieldKind
from desktop.store import driver
from desktop.store.driver import Connection

_COLUMNS = "key, id, version, kind, label_zh, label_en, data, retired_at"
_PREFIX = "ticket_extra_"
_IN_FORCE = "json_extract(data, '$.draft') is null"


@driver.reading
def in_force(connection: Connection) -> list[FieldDefinition]:
    """Return the version in force of every field in use, the oldest field first."""
    found = connection.execute(
        f"select {_COLUMNS}, max(version) from field_definition"  # noqa: S608 - constants only
        f" where retired_at is null and {_IN_FORCE} group by id order by min(key)"
    )
    return [definition(row) for row in found]


@driver.reading
def versions(connection: Connection) -> list[tuple[int, FieldDefinition]]:
    """Return every version of every field with its key, drafts and retired ones too, in order."""
    found = connection.execute(
        f"select {_COLUMNS} from field_definition order by version, key"  # noqa: S608 - constants
    )
    return [(row[0], definition(row)) for row in found]


def to_row(field: FieldDefinition) -> dict[str, Any]:
    """Return a definition as its record keeps it."""
    more: dict[str, Any] = {
        "options": [list(option) for option in field.options],
        "pattern": field.pattern,
        "required_at": list(field.required_at),
        "sortable": field.sortable,
        "hint": list(field.hint) if any(field.hint) else [],
        "exceptions": [list(option) for option in field.exceptions],
        "longest": field.longest,
        "low": field.low,
        "high": field.high,
        "since": field.since,
        "draft": field.draft,
    }
    return {
        "id": field.id,
        "version": field.version,
        "kind": str(field.kind),
        "label_zh": field.label.zh,
        "label_en": field.label.en,
        "data": json.dumps({n: v for n, v in more.items() if _says(n, v)}, ensure_ascii=False),
        "retired_at": field.retired_at,
    }


def definition(row: tuple[Any, ...]) -> FieldDefinition:
    """Return the definition that a record keeps."""
    _, identity, version, kind, zh, en, data, retired, *_ = row
    more: dict[str, Any] = json.loads(data)
    return FieldDefinition(
        identity,
        FieldKind(kind),
        Bilingual(zh, en),
        _options(more.get("options", ())),
        more.get("pattern", ""),
        tuple(more.get("required_at", ())),
        bool(more.get("sortable")),
        version,
        Bilingual(*more.get("hint", ())),
        _options(more.get("exceptions", ())),
        more.get("longest", 0),
        more.get("low"),
        more.get("high"),
        bool(more.get("draft")),
        more.get("since", 0),
        retired,
    )


def build_indexes(connection: Connection) -> int:
    """Make the missing indexes of fields that are sorted by, drop the others; return how many."""
    found = connection.execute(
        "select name from sqlite_master where type = 'index' and name like ?", (f"{_PREFIX}%",)
    )
    there = {name for (name,) in found}
    wanted = {_index(f.id): f.id for f in in_force(connection) if f.sortable}
    for name in there - set(wanted):
        connection.execute(f"drop index {name}")
    for name in set(wanted) - there:
        path = wanted[name].replace("'", "''")
        connection.execute(
            f"create index {name} on ticket("
            f"nullif(json_extract(extra, '$.\"{path}\"'), '')) where deleted_at is null"
        )
    return len(set(wanted) ^ there)


def _says(name: str, value: Any) -> bool:
    # A range may begin or end at 0.
    return value is not None if name in ("low", "high") else bool(value)


def _options(pairs: Any) -> tuple[Bilingual, ...]:
    return tuple(Bilingual(*pair) for pair in pairs)


def _index(identity: str) -> str:
    return f"{_PREFIX}{zlib.crc32(identity.encode()):08x}"
