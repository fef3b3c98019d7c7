"""Mappings kept under a name, found again by the columns of a table or by its source."""

import json
from typing import Any, NamedTuple

from desktop.domain.errors import AppError
from desktop.exchange.guessing import adopt_preset
from desktop.exchange.mailsource import MAIL
from desktop.exchange.mapping import Mapping
from desktop.exchange.source import Source
from desktop.exchange.words import word_key
from desktop.services.import_plans import Plan
from desktop.store import lists
from desktop.store.driver import Connection

PREFIX = "import_preset."
_MARK = "deskbook import preset"
_VERSION = 1


class Preset(NamedTuple):
    """One kept mapping."""

    name: str
    mapping: Mapping

    @property
    def columns(self) -> frozenset[str]:
        """Return the headers it was made for, as they are compared."""
        return frozenset(word_key(column.header) for column in self.mapping.columns)


def presets(connection: Connection) -> list[Preset]:
    """Return every kept preset by name; a damaged one is as good as none."""
    found = []
    for name, kept in lists.settings(connection).items():
        if name.startswith(PREFIX):
            try:
                found.append(Preset(name.removeprefix(PREFIX), Mapping.from_json(str(kept))))
            except AppError:
                continue
    return sorted(found, key=lambda preset: preset.name.casefold())


def with_preset(connection: Connection, plan: Plan, name: str = "") -> Plan:
    """Return the plan with the preset named, or with the one made for its columns or source."""
    if plan.source.letters is not None:
        return plan  # mails are read one way only
    kept = presets(connection)
    if name:
        preset = next((each for each in kept if each.name == name), None)
        if preset is None:
            raise AppError("import_preset_unknown", name=name)
        return adopted(plan, preset)
    preset = _fitting(kept, plan.mapping.source, plan.source)
    return adopted(plan, preset) if preset else plan


def adopted(plan: Plan, preset: Preset) -> Plan:
    """Return the plan as a preset reads it."""
    mapping = adopt_preset(preset.mapping, plan.source, plan.mapping.zone)
    # Numbers belong to their own source: a new list with the same columns may count from 1 again.
    mapping.source = plan.mapping.source
    words = {(name, word) for name, kept in preset.mapping.value_maps.items() for word in kept}
    return plan._replace(mapping=mapping, chosen=frozenset(words), preset=preset.name)


def written(preset: Preset) -> str:
    """Return a preset as a file for another workspace."""
    data = {"kind": _MARK, "version": _VERSION, "name": preset.name}
    data |= {"mapping": json.loads(preset.mapping.to_json())}
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def read_preset(text: str) -> Preset:
    """Return the preset of a file; raise AppError("import_preset_damaged")."""
    try:
        data: Any = json.loads(text)
        good = data["kind"] == _MARK and data["version"] == _VERSION
        name = str(data["name"]).strip()
        mapping = Mapping.from_json(json.dumps(data["mapping"]))
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise AppError("import_preset_damaged") from error
    if not good or not name:
        raise AppError("import_preset_damaged")
    return Preset(name, mapping)


def _fitting(kept: list[Preset], source_name: str, source: Source) -> Preset | None:
    columns = {word_key(column) for column in source.columns}
    same = (each for each in kept if each.columns == columns)
    named = (
        each
        for each in kept
        if each.mapping.source == source_name != MAIL and each.columns & columns
    )
    return next(same, None) or next(named, None)
