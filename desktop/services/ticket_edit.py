"""One ticket's part in a change: what becomes of its row, or why it stays as it is."""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from desktop.domain.bulk import NOTHING, BulkEdit, Difference
from desktop.domain.closed_rule import refused_when_shut
from desktop.domain.errors import AppError
from desktop.domain.lists import is_open_kind
from desktop.domain.vocabulary import WAITING, StatusKind
from desktop.domain.waits import OF_ONE_WAIT
from desktop.store.change import Change

EDITABLE = frozenset(
    (
        *("subject", "description", "requester", "channel", "service_type", "category", "impact"),
        *("urgency", "priority", "status", "stage", "team", "assignee", "place", "tags"),
        *("language", "due_at", "known_problem_at"),
    )
)


class Statuses:
    """The kinds of all statuses, as lookups.status_kinds finds them."""

    def __init__(self, kinds: Mapping[int, tuple[str, int | None]]) -> None:
        self._kinds = kinds

    @classmethod
    def of(cls, change: Change) -> "Statuses":
        """Return what the writer knows of them."""
        return cls(change.memory.status_kinds(change.connection))

    def kind(self, status: int) -> str:
        """Return what a status means; raises AppError("unknown_status")."""
        if status not in self._kinds:
            raise AppError("unknown_status")
        return self._kinds[status][0]

    def is_retired(self, status: int) -> bool:
        """Return whether a status is kept only for the tickets that are in it."""
        return status in self._kinds and self._kinds[status][1] is not None


class Plan(NamedTuple):
    """What is to be written, empty where all is so already; or a refusal's code and values."""

    wanted: dict[str, Any]
    refusal: str = ""
    params: Mapping[str, Any] = NOTHING


def check_names(fields: Mapping[str, Any]) -> None:
    """Raise KeyError for names that are no fields to edit."""
    unknown = {name for name in fields if not name.startswith("extra.")} - EDITABLE
    if unknown:
        message = f"not fields to edit: {sorted(unknown)}"
        raise KeyError(message)


def plan(row: Mapping[str, Any], edit: BulkEdit, statuses: Statuses, now: int) -> Plan:
    """Return what an edit writes to a ticket, times that follow from its status included."""
    wanted = dict(edit.fields)
    if "tags" in wanted or edit.add_tags or edit.remove_tags:
        wanted["tags"] = _tags(row, wanted.get("tags"), edit)
    differing = {name for name, value in wanted.items() if before(row, name) != value}
    if not differing:
        return Plan({})
    old_kind = statuses.kind(row["status"])
    new_kind = statuses.kind(wanted["status"]) if "status" in differing else ""
    if refused_when_shut(old_kind, differing, new_kind):
        return Plan({}, "ticket_closed")
    if new_kind:
        if statuses.is_retired(wanted["status"]):
            return Plan({}, "status_retired")
        wanted = _wait_over(row, old_kind, new_kind) | wanted | _status_times(row, new_kind, now)
    return Plan(wanted)


def differences(row: Mapping[str, Any], wanted: Mapping[str, Any]) -> tuple[Difference, ...]:
    """Return the fields of a plan that really change, times that follow left out."""
    shown = [name for name in wanted if name in EDITABLE or name.startswith("extra.")]
    return tuple(
        Difference(name, before(row, name), wanted[name])
        for name in shown
        if before(row, name) != wanted[name]
    )


def before(row: Mapping[str, Any], name: str) -> Any:
    """Return what a field of a row holds; tags are JSON text there, as in history."""
    if name.startswith("extra."):
        return json.loads(row["extra"]).get(name.removeprefix("extra."))
    return row[name]


def as_kept(name: str, value: Any) -> Any:
    """Return a value as its column keeps it."""
    return _tags_text(value) if name == "tags" else value


def _tags(row: Mapping[str, Any], given: Any, edit: BulkEdit) -> str:
    tags = list(json.loads(row["tags"]) if given is None else given)
    kept = [tag for tag in tags if tag not in edit.remove_tags]
    return _tags_text([*kept, *edit.add_tags])


def _tags_text(tags: Any) -> str:
    return json.dumps(list(dict.fromkeys(tags or ())), ensure_ascii=False)


def _wait_over(row: Mapping[str, Any], old_kind: str, new_kind: str) -> dict[str, None]:
    """Return what a ticket was waiting for, taken off it as it goes on; history keeps it."""
    if StatusKind(old_kind) not in WAITING or StatusKind(new_kind) in WAITING:
        return {}
    held = json.loads(row["extra"])
    return {f"extra.{field}": None for field in OF_ONE_WAIT if field in held}


def _status_times(row: Mapping[str, Any], kind: str, now: int) -> dict[str, int | None]:
    """Return the times that follow from entering a status; reopening clears them."""
    if is_open_kind(kind):
        return {"resolved_at": None, "closed_at": None}
    times: dict[str, int | None] = {}
    if row["resolved_at"] is None and kind != StatusKind.VOID:
        times["resolved_at"] = now
    times["closed_at"] = None if kind == StatusKind.RESOLVED else row["closed_at"] or now
    return times
