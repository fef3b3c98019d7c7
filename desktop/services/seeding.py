"""Write the lists and fields that every new workspace starts with."""

import json

from desktop.services.seed import seed_fields, seed_lists
from desktop.store import fields
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
        change.insert("field_definition", fields.to_row(field))
