"""Holds plans against the arrows: at every door, for everybody; only undo goes around them."""

import json
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import Any

from desktop.domain.arrows import (
    Blocked,
    Guard,
    Move,
    Phase,
    Reason,
    blocked,
    ends,
    guard_of,
    phase_of,
    stages_left,
)
from desktop.domain.bilingual import Bilingual
from desktop.domain.family import OpenChildren, holds_up
from desktop.domain.fields import FieldDefinition
from desktop.domain.forms import required_of
from desktop.domain.lists import ListItem
from desktop.services.arrows.table import arrows_of, asked, definitions
from desktop.services.arrows.words import field_name, joined, role_name
from desktop.services.family.children import desk_rule, open_numbers
from desktop.services.sop_runs.open_steps import open_steps
from desktop.services.ticket_edit import Plan, before
from desktop.store import lists
from desktop.store.driver import Connection

Row = Mapping[str, Any]
_EXTRA = "extra."
_MOST_NAMED = 3

# Lists the steps of a ticket's checklist that are neither done nor skipped, by their titles.
Checklist = Callable[[Connection, int], Sequence[Bilingual]]


class Guards:
    """The arrows as somebody with a role meets them; made anew for each transaction or read.

    `note` is what is said about the move, `children` what becomes of open children.
    """

    def __init__(
        self,
        connection: Connection,
        role: str,
        note: str = "",
        checklist: Checklist = open_steps,
        children: str = "",
    ) -> None:
        self._connection, self._role, self._note = connection, role, note
        self._children = children
        self._checklist = checklist
        self._items: dict[int, ListItem] = {}

    def held(self, key: int, row: Row, plan: Plan) -> Plan:
        """Return a plan as it is, or refused with the first reason why its arrow is blocked."""
        if plan.refusal or "status" not in plan.wanted:
            return plan
        status = plan.wanted["status"]
        if status == row["status"]:
            return plan
        reasons = self.reasons(key, row, plan.wanted)
        if not reasons:
            return plan
        return Plan({}, reasons[0].why, self.params(reasons[0], row["status"], status))

    def reasons(self, key: int, row: Row, wanted: Row) -> tuple[Reason, ...]:
        """Return every reason why a ticket cannot be moved with these fields."""
        before_, after = self._item(row["status"]), self._item(wanted["status"])
        phases = phase_of(before_.kind), phase_of(after.kind)
        guard = guard_of(self._arrows, *phases) or Guard()
        stages = (*guard.stages, *stages_left(before_.kind, after.kind))
        required = self._required({**row, **wanted}, stages)
        held = _values(row, wanted, (*guard.fields, *required))
        steps = tuple(self._checklist(self._connection, key)) if guard.checklist else ()
        rule, open_ones = self._open_children(key, phases)
        move = Move(self._role, held, required, self._note, steps, open_ones, rule)
        return blocked(self._arrows, *phases, move)

    def _open_children(
        self, key: int, phases: tuple[Phase, Phase]
    ) -> tuple[Blocked, tuple[str, ...]]:
        """Return which children hold a ticket up, and whether the person can still say."""
        rule = self._rule
        asked = Blocked.CHILDREN_ASKED if rule == OpenChildren.ASK else Blocked.CHILDREN
        if not ends(*phases) or not holds_up(rule, self._children):
            return asked, ()
        return asked, open_numbers(self._connection, key)

    def wants(self, row: Row, status: int) -> tuple[str, ...]:
        """Return the fields that must hold something once a ticket is in a status."""
        guard = self.guard(row, status)
        left = stages_left(self._item(row["status"]).kind, self._item(status).kind)
        required = self._required(row, (*guard.stages, *left))
        return tuple(dict.fromkeys((*guard.fields, *required)))

    def guard(self, row: Row, status: int) -> Guard:
        """Return what guards a ticket's way to a status."""
        phases = (phase_of(self._item(each).kind) for each in (row["status"], status))
        return guard_of(self._arrows, *phases) or Guard()

    def params(self, reason: Reason, before_: int, after: int) -> dict[str, Any]:
        """Return what the sentence about a reason needs."""
        return {
            "before": self._item(before_).name,
            "after": self._item(after).name,
            "about": joined([self._named(reason.why, each) for each in reason.about[:_MOST_NAMED]]),
            "count": len(reason.about),
        }

    def _named(self, why: Blocked, about: str | Bilingual) -> Bilingual:
        if isinstance(about, Bilingual):
            return about
        if why is Blocked.FIELDS:
            return field_name(about, self.fields)
        return role_name(about) if why is Blocked.ROLE else Bilingual(about, about)

    def _required(self, row: Row, stages: Sequence[str]) -> tuple[str, ...]:
        if not stages or row["service_type"] is None:
            return ()
        fields = asked(self._connection, self._item(row["service_type"]), row["created_at"])
        return tuple(f"{_EXTRA}{field.id}" for field in required_of(fields, stages))

    def _item(self, key: int) -> ListItem:
        if key not in self._items:
            self._items[key] = lists.item(self._connection, key)
        return self._items[key]

    @cached_property
    def fields(self) -> dict[str, FieldDefinition]:
        """Return every extra field by its id."""
        return definitions(self._connection)

    @cached_property
    def _rule(self) -> str:
        return desk_rule(self._connection)

    @cached_property
    def _arrows(self) -> Any:
        return arrows_of(self._connection)


def _values(row: Row, wanted: Row, names: Sequence[str]) -> dict[str, Any]:
    extra = json.loads(row["extra"]) if any(name.startswith(_EXTRA) for name in names) else {}
    held: dict[str, Any] = {}
    for name in names:
        if name in wanted:
            held[name] = wanted[name]
        elif name.startswith(_EXTRA):
            held[name] = extra.get(name.removeprefix(_EXTRA))
        else:
            held[name] = before(row, name)
    return held
