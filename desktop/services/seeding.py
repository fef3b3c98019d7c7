"""Write what every new workspace starts with, and what one made by an older version lacks."""

import json
from typing import Any

from desktop.domain.vocabulary import ListName
from desktop.services.seed import ListItemSeed, seed_fields, seed_lists
from desktop.services.seed_version import SEED, SETTING
from desktop.services.sla.seeding import seed_promises
from desktop.services.triage import tables
from desktop.store import fields, lists, lookups
from desktop.store.change import Change

# Lists that workspaces of the first versions haven't got; what they have is their own by now.
_LATER = (ListName.ROLE, ListName.TOOL, ListName.TEMPLATE)


def seed_workspace(change: Change) -> None:
    """Add the standard lists, fields and tables; parents come before their children."""
    keys: dict[tuple[str, str], int] = {}
    for item in seed_lists():
        parent = keys.get((item.list, item.parent))
        keys[item.list, item.code] = change.insert("list_item", _row(item, parent))
    for field in seed_fields():
        change.insert("field_definition", fields.to_row(field))
    tables.complete(change)
    seed_promises(change)
    _note_seed(change)


def complete_workspace(change: Change) -> None:
    """Add the lists, fields and facts of stages that are missing; what there is stays as it is."""
    if lookups.setting(change.connection, SETTING) == SEED:
        return
    for name in _LATER:
        _complete_list(change, [seed for seed in seed_lists() if seed.list is name])
    _complete_facts(change, [seed for seed in seed_lists() if seed.list is ListName.STAGE])
    known = lookups.field_ids(change.connection)
    for field in seed_fields():
        if field.id not in known:
            change.insert("field_definition", fields.to_row(field))
    tables.complete(change)
    seed_promises(change)
    _note_seed(change)


def _complete_list(change: Change, seeds: list[ListItemSeed]) -> None:
    known = {item.code.casefold() for item in lists.of_list(change.connection, seeds[0].list)}
    for seed in seeds:
        if seed.code.casefold() not in known:
            change.insert("list_item", _row(seed, None))
    _complete_facts(change, seeds)


def _complete_facts(change: Change, seeds: list[ListItemSeed]) -> None:
    """Let entries have what the seed says of them beside their name, as far as they say nothing."""
    wanted = {seed.code: seed.data for seed in seeds}
    for item in lists.of_list(change.connection, seeds[0].list):
        data = {**wanted.get(item.code, {}), **(item.data or {})}
        change.update("list_item", item.key, {"data": _json(data)})


def _note_seed(change: Change) -> None:
    key = lookups.setting_key(change.connection, SETTING)
    if key is None:
        change.insert("setting", {"name": SETTING, "value": json.dumps(SEED)})
    else:
        change.update("setting", key, {"value": json.dumps(SEED)})


def _row(item: ListItemSeed, parent: int | None) -> dict[str, Any]:
    return {
        "list": item.list,
        "code": item.code,
        "name_zh": item.zh,
        "name_en": item.en,
        "kind": item.kind,
        "parent": parent,
        "position": item.position,
        "data": _json(item.data),
    }


def _json(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False)
