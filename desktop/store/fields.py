"""Field definitions and their versions as records keep them."""

import json
from collections.abc import Iterable
from functools import lru_cache
from typing import Any

from desktop.domain.bilingual import Bilingual
from desktop.domain.fields import FieldDefinition, FieldKind
from desktop.store import driver
from desktop.store.driver import Connection

_COLUMNS = "key, id, version, kind, label_zh, label_en, data, retired_at"
_WANTED = " and id in (select value from json_each(?))"


@driver.reading
def in_force(connection: Connection, wanted: Iterable[str] | None = None) -> list[FieldDefinition]:
    """Return the version in force of every field in use, or of those wanted; the oldest first."""
    held: dict[str, FieldDefinition] = {}
    ids = None if wanted is None else json.dumps([*wanted])
    # Not grouped in SQL: beside min() and max() at once, other columns come from either row.
    found = connection.execute(
        f"select {_COLUMNS} from field_definition where retired_at is null"  # noqa: S608 - constants
        f"{_WANTED if ids else ''} and json_extract(data, '$.draft') is null order by version, key",
        [ids] if ids else [],
    )
    for row in found:
        held[row[1]] = definition(row)
    return list(held.values())


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
        "sheet": field.sheet,
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


@lru_cache(maxsize=2048)
def definition(row: tuple[Any, ...]) -> FieldDefinition:
    """Return the definition that a record keeps; each writing act asks for the same few."""
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
        bool(more.get("sheet")),
    )


def _says(name: str, value: Any) -> bool:
    # A range may begin or end at 0.
    return value is not None if name in ("low", "high") else bool(value)


def _options(pairs: Any) -> tuple[Bilingual, ...]:
    return tuple(Bilingual(*pair) for pair in pairs)
