"""The arrows of a workspace: as it has set them, or as every desk begins."""

import json
from collections.abc import Iterable, Mapping
from functools import cache
from types import MappingProxyType

from desktop.domain.arrows import Arrows, Guard, Phase, read_arrows, write_arrows
from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.fields import FieldDefinition
from desktop.domain.forms import asked_by, form_of
from desktop.domain.lists import ListItem
from desktop.resources import load_toml
from desktop.services.arrows.words import field_name
from desktop.services.base import Service, action, rights
from desktop.store import fields, lists, lookups
from desktop.store.change import Change
from desktop.store.driver import Connection

SETTING = "arrows"
_EXTRA = "extra."
# Plain fields that a guard may want; the others are never empty, or follow by themselves.
PLAIN_FIELDS = frozenset(
    (
        *("description", "requester", "channel", "service_type", "category", "impact", "urgency"),
        *("stage", "team", "assignee", "place"),
    )
)


@cache
def standard_arrows() -> Arrows:
    """Return the arrows that every desk begins with."""
    return MappingProxyType(read_arrows(load_toml("seed/arrows.toml")["arrow"]))


def arrows_of(connection: Connection) -> Arrows:
    """Return the arrows of a workspace."""
    kept = lookups.setting(connection, SETTING)
    return standard_arrows() if kept is None else read_arrows(kept)


class ArrowService(Service):
    """Reads and sets the table of arrows; tickets are moved along them by moves.py."""

    def arrows(self) -> Arrows:
        """Return the arrows in force."""
        return arrows_of(self._store.reader)

    def requirable(self) -> dict[str, Bilingual]:
        """Return the fields that a guard may want, by id, as they are called."""
        known = definitions(self._store.reader)
        names = (*sorted(PLAIN_FIELDS), *(f"{_EXTRA}{field}" for field in known))
        return {name: field_name(name, known) for name in names}

    @action("arrows.set")
    def set_arrows(self, arrows: Arrows) -> None:
        """Let other arrows hold from now on; raises AppError("arrows_wrong")."""

        def work(change: Change) -> None:
            _check(change, arrows)
            text = json.dumps(write_arrows(arrows), ensure_ascii=False)
            key = lookups.setting_key(change.connection, SETTING)
            if key is None:
                change.insert("setting", {"name": SETTING, "value": text})
            else:
                change.update("setting", key, {"value": text})

        self._write("arrows.set", work)


def _check(change: Change, arrows: Mapping[tuple[Phase, Phase], Guard]) -> None:
    """Raise AppError("arrows_wrong") for a guard that names what there is not."""
    known = PLAIN_FIELDS | {f"{_EXTRA}{name}" for name in lookups.field_ids(change.connection)}
    stages = {stage.code for stage in lists.of_list(change.connection, "stage")}
    roles = rights()["ticket.change"]
    for guard in arrows.values():
        odd = {*guard.fields} - known | {*guard.stages} - stages | {*guard.roles} - roles
        if odd:
            raise AppError("arrows_wrong", about=", ".join(sorted(odd)))


def definitions(
    connection: Connection, wanted: Iterable[str] | None = None
) -> dict[str, FieldDefinition]:
    """Return the version in force of every field by its id, or of those wanted."""
    return {field.id: field for field in fields.in_force(connection, wanted)}


def asked(connection: Connection, item: ListItem, created_at: int) -> tuple[FieldDefinition, ...]:
    """Return what the form of a ticket's type asks; reads no other field than those."""
    named = form_of(item).at(created_at).fields
    return asked_by(item, created_at, definitions(connection, named))
