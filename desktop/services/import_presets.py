"""Mappings kept in the workspace, found again by the name of a source or by its columns."""

import json

from desktop.domain.errors import AppError
from desktop.exchange.guessing import adopt_preset
from desktop.exchange.mapping import Mapping
from desktop.exchange.source import Source
from desktop.exchange.words import word_key
from desktop.services.import_plans import Plan
from desktop.store import lists, lookups
from desktop.store.change import Change
from desktop.store.driver import Connection

_PREFIX = "import_preset."


def keep_preset(change: Change, mapping: Mapping) -> None:
    """Keep a mapping for the next file of its source."""
    name = _PREFIX + mapping.source
    text = json.dumps(mapping.to_json(), ensure_ascii=False)
    key = lookups.setting_key(change.connection, name)
    if key is None:
        change.insert("setting", {"name": name, "value": text})
    else:
        change.update("setting", key, {"value": text})


def with_preset(connection: Connection, plan: Plan) -> Plan:
    """Return the plan with the preset of its source or of the same columns, if there is one."""
    preset = _find(connection, plan.mapping.source, plan.source)
    if preset is None:
        return plan
    mapping = adopt_preset(preset, plan.source, plan.mapping.zone)
    # Numbers belong to their own source: a new list with the same columns may count from 1 again.
    mapping.source = plan.mapping.source
    words = {(name, word) for name, kept in preset.value_maps.items() for word in kept}
    return plan._replace(mapping=mapping, chosen=frozenset(words), preset=True)


def _find(connection: Connection, name: str, source: Source) -> Mapping | None:
    columns = {word_key(column) for column in source.columns}
    same_columns = None
    for kept_name, text in lists.settings(connection).items():
        if not kept_name.startswith(_PREFIX):
            continue
        try:
            preset = Mapping.from_json(str(text))
        except AppError:
            continue  # a damaged preset is as good as none; the guess stands
        known = {word_key(column.header) for column in preset.columns}
        if kept_name == _PREFIX + name and known & columns:
            return preset
        if known == columns:
            same_columns = preset
    return same_columns
