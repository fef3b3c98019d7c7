"""The fields there are to filter by: those of resources/filters.toml, then the extra ones."""

from functools import cache
from typing import Any

from desktop.domain.bilingual import Bilingual
from desktop.domain.fields import FieldDefinition, FieldKind
from desktop.domain.filters import EXTRA, FilterField, FilterKind, kind_of_extra
from desktop.resources import load_toml
from desktop.services.directory import Directory


@cache
def declared() -> dict[str, Any]:
    """Return the whole declaration."""
    return load_toml("filters.toml")


@cache
def _own() -> dict[str, FilterField]:
    return {
        data["id"]: FilterField(
            data["id"],
            FilterKind(data["kind"]),
            Bilingual(data["zh"], data["en"]),
            tuple(data.get("words", ())),
            data.get("list", ""),
            several=data.get("several", False),
        )
        for data in declared()["field"]
    }


def all_fields(directory: Directory) -> list[FilterField]:
    """Return every field in the order of the list."""
    return [*_own().values(), *map(_extra, directory.fields.values())]


def field_of(directory: Directory, identity: str) -> FilterField | None:
    """Return one field, None where it does not exist any more."""
    if not identity.startswith(EXTRA):
        return _own().get(identity)
    found = directory.fields.get(identity.removeprefix(EXTRA))
    return None if found is None else _extra(found)


def value_name(name: str) -> Bilingual:
    """Return how a value with a name of its own is called: me, today, high."""
    return Bilingual(*declared()["value"].get(name, (name, name)))


def chip_names(field: FilterField, language: str) -> tuple[str, ...]:
    """Return what a chip calls a field, and yes and no where they have words of their own."""
    found = _chips().get(field.id, {}).get(f"chip_{language}")
    return tuple(found) if found else (field.name.text(language),)


def operator_name(operator: str, language: str) -> str:
    """Return what an operator is called in the editor."""
    return str(declared()["operator"].get(operator, {}).get(language, operator))


def chip_pattern(operator: str, language: str) -> str:
    """Return how a chip says a value with an operator; {v} stands for the value."""
    return str(declared()["operator"].get(operator, {}).get(f"chip_{language}", "{v}"))


@cache
def _chips() -> dict[str, Any]:
    return {data["id"]: data for data in declared()["field"]}


def _extra(field: FieldDefinition) -> FilterField:
    kind = kind_of_extra(field.kind)
    names = (field.label.zh, field.label.en)
    words = tuple(name for name in names if name and " " not in name)
    several = field.kind is FieldKind.CHOICES
    identity = EXTRA + field.id
    return FilterField(identity, kind, field.label, words, "", field.options, several)
