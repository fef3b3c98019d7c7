"""What every new workspace starts with: lists, fields, priority words and targets."""

from functools import cache
from typing import Any, NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.fields import FieldDefinition, FieldKind
from desktop.domain.vocabulary import ListName, Priority
from desktop.resources import load_toml

_OWN_KEYS = frozenset({"code", "parent", "kind", "zh", "en"})


class ListItemSeed(NamedTuple):
    """One entry of a workspace list before it is kept."""

    list: ListName
    code: str
    parent: str
    zh: str
    en: str
    kind: str
    position: int
    data: dict[str, Any]


class PrioritySeed(NamedTuple):
    """A priority's word and default targets in minutes of working time; 0 means none."""

    priority: Priority
    name: Bilingual
    response_minutes: int
    resolution_minutes: int
    update_minutes: int
    round_the_clock: bool


def list_items(name: ListName, rows: list[dict[str, Any]]) -> list[ListItemSeed]:
    """Return rows of a resource file as list entries, in their order; other keys become data."""
    return [
        ListItemSeed(
            name,
            row["code"],
            row.get("parent", ""),
            row["zh"],
            row["en"],
            row.get("kind", ""),
            position,
            {key: value for key, value in row.items() if key not in _OWN_KEYS},
        )
        for position, row in enumerate(rows)
    ]


def seed_lists() -> list[ListItemSeed]:
    """Return the lists of a new workspace, parents before their children."""
    tables = _lists()
    plain = [name for name in ListName if name is not ListName.PRIORITY]
    listed = [item for name in plain for item in list_items(name, tables[name.value])]
    return listed + [_priority_item(seed) for seed in seed_priorities()]


def seed_fields() -> list[FieldDefinition]:
    """Return the field definitions of a new workspace."""
    return [
        FieldDefinition(
            id=row["id"],
            kind=FieldKind(row["kind"]),
            label=_bilingual(row),
            options=tuple(_bilingual(option) for option in row.get("options", ())),
            pattern=row.get("pattern", ""),
            required_at=tuple(row.get("required_at", ())),
            sortable=row.get("sortable", False),
            low=row.get("low"),
            high=row.get("high"),
            sheet=row.get("sheet", False),
        )
        for row in load_toml("seed/fields.toml")["field"]
    ]


def seed_priorities() -> list[PrioritySeed]:
    """Return the priorities with their words and default targets, the most urgent first."""
    return [
        PrioritySeed(
            Priority(row["number"]),
            _bilingual(row),
            row["response_minutes"],
            row["resolution_minutes"],
            row.get("update_minutes", 0),
            row.get("round_the_clock", False),
        )
        for row in _lists()["priority"]
    ]


def _priority_item(seed: PrioritySeed) -> ListItemSeed:
    # Its position is the priority's own number, which tickets hold.
    name, number = seed.name, int(seed.priority)
    return ListItemSeed(ListName.PRIORITY, f"P{number}", "", name.zh, name.en, "", number, {})


@cache
def _lists() -> dict[str, Any]:
    return load_toml("seed/lists.toml")


def _bilingual(row: dict[str, Any]) -> Bilingual:
    return Bilingual(row["zh"], row["en"])
