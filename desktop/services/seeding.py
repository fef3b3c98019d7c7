"""Write the lists and fields that every new workspace starts with."""

import json
from typing import Any

from desktop.domain.fields import FieldDefinition
from desktop.services.seed import seed_fields, seed_lists
from desktop.store.change import Change


def seed_workspace(change: Change) -> None:
    """Add the standard lists and fields; parents come before their children."""
    keys: dict[tuple[str, str], int] = {}
    for item in seed_lists():
        keys[item.list, item.code] = change.insert(
            "list_item",
            {
                "list": item.list,
                "code": item.code,
                "name_zh": item.zh,
                "name_en": item.en,
                "kind": item.kind,
                "parent": keys.get((item.list, item.parent)),
                "position": item.position,
                "data": json.dumps(item.data, ensure_ascii=False),
            },
        )
    for field in seed_fields():
        change.insert("field_definition", field_row(field))


def field_row(field: FieldDefinition) -> dict[str, Any]:
    """Return the columns of a field definition."""
    more = {
        "options": [list(option) for option in field.options],
        "pattern": field.pattern,
        "required_at": list(field.required_at),
        "sortable": field.sortable,
    }
    return {
        "id": field.id,
        "version": field.version,
        "kind": str(field.kind),
        "label_zh": field.label.zh,
        "label_en": field.label.en,
        "data": json.dumps(more, ensure_ascii=False),
    }
