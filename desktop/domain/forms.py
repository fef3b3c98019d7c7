"""The form of a service type or a template: which fields it asks in which order, by version."""

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from desktop.domain.fields import FieldDefinition
from desktop.domain.lists import ListItem


class FormVersion(NamedTuple):
    """One version of a form; it holds for tickets made from `since` on."""

    number: int
    since: int
    fields: tuple[str, ...]


class Form(NamedTuple):
    """The form of a type or template: the version in force, those before it, the draft's fields.

    `drafted` says that something would change if the draft came into force.
    """

    item: ListItem
    version: FormVersion
    past: tuple[FormVersion, ...]
    draft: tuple[str, ...]

    @property
    def drafted(self) -> bool:
        """Return whether the draft asks other fields, or in another order."""
        return self.draft != self.version.fields

    def numbered(self, number: int) -> FormVersion:
        """Return a version by its number, the one in force where that is unknown."""
        versions = {version.number: version for version in (*self.past, self.version)}
        return versions.get(number, self.version)

    def at(self, created_at: int) -> FormVersion:
        """Return the version that a ticket made at that time was taken in with."""
        known = (*self.past, self.version)
        held = [version for version in known if version.since <= created_at]
        return held[-1] if held else known[0]


def form_of(item: ListItem) -> Form:
    """Return the form that is kept with a service type or template."""
    data = item.data or {}
    fields = tuple(data.get("fields", ()))
    version = FormVersion(data.get("form_version", 1), data.get("form_since", 0), fields)
    past = tuple(FormVersion(n, at, tuple(ids)) for n, at, ids in data.get("form_past", ()))
    return Form(item, version, past, tuple(data.get("form_draft", fields)))


def asked_by(
    item: ListItem, created_at: int, known: Mapping[str, FieldDefinition]
) -> tuple[FieldDefinition, ...]:
    """Return what the form of a ticket's type asks, by the version it was taken in with.

    `known` are the fields in force: one that was retired is asked of nobody, whatever an old
    version says.
    """
    wanted = (known.get(field) for field in form_of(item).at(created_at).fields)
    return tuple(field for field in wanted if field is not None)


def required_of(
    asked: Iterable[FieldDefinition], stages: Iterable[str]
) -> tuple[FieldDefinition, ...]:
    """Return which of the fields must be filled when these stages are left."""
    wanted = {*stages}
    return tuple(field for field in asked if not wanted.isdisjoint(field.required_at))


def with_draft(data: dict[str, Any], fields: tuple[str, ...]) -> dict[str, Any]:
    """Return an entry's data with other fields in the draft; no draft where it's as now."""
    out = {name: value for name, value in data.items() if name != "form_draft"}
    if fields != tuple(data.get("fields", ())):
        out["form_draft"] = list(fields)
    return out


def in_force(item: ListItem, now: int) -> dict[str, Any]:
    """Return an entry's data with its draft as the next version, in force from now on."""
    form = form_of(item)
    past = [*form.past, form.version]
    return {
        **with_draft(item.data or {}, form.version.fields),
        "fields": list(form.draft),
        "form_version": form.version.number + 1,
        "form_since": now,
        "form_past": [[number, since, list(ids)] for number, since, ids in past],
    }
