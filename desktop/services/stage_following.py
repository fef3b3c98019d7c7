"""The stage of a ticket follows its status, where the desk lets stages follow."""

from collections.abc import Mapping
from typing import Any

from desktop.domain.lists import ListItem
from desktop.domain.stage_course import INTAKE, stage_beside
from desktop.domain.vocabulary import ListName
from desktop.services.settings import declared
from desktop.services.ticket_edit import Statuses
from desktop.store import lists, lookups
from desktop.store.change import Change

MOVES_STAGE = "sop_moves_stage"


def stages_follow(change: Change) -> bool:
    """Return whether stages move by themselves at this desk."""
    chosen = lookups.setting(change.connection, MOVES_STAGE)
    return bool(declared()[MOVES_STAGE].default if chosen is None else chosen)


def first_stage(change: Change, status: int) -> int | None:
    """Return the stage in which a ticket with this status begins, None where the desk lacks it."""
    stages = lists.of_list(change.connection, ListName.STAGE)
    order = [item.code for item in stages if item.retired_at is None]
    begins = INTAKE if INTAKE in order else ""
    code = stage_beside(order, begins, Statuses.of(change).kind(status))
    return next((item.key for item in stages if item.code == code), None)


class StageFollower:
    """Finds the stages for the edits of one transaction; reads lists and setting once."""

    def __init__(self, change: Change) -> None:
        self._change = change
        self._stages: list[ListItem] | None = None
        self._follows = False

    def with_stage(self, row: Mapping[str, Any], wanted: Mapping[str, Any]) -> dict[str, Any]:
        """Return what is wanted of a ticket, with the stage that its new status brings."""
        if "status" not in wanted or "stage" in wanted or wanted["status"] == row["status"]:
            return dict(wanted)
        stages = self._known()
        if not self._follows:
            return dict(wanted)
        present = next((item.code for item in stages if item.key == row["stage"]), "")
        order = [item.code for item in stages if item.retired_at is None or item.code == present]
        kind = Statuses.of(self._change).kind(wanted["status"])
        after = stage_beside(order, present, kind)
        if after == present:
            return dict(wanted)
        return {**wanted, "stage": next(item.key for item in stages if item.code == after)}

    def _known(self) -> list[ListItem]:
        if self._stages is None:
            self._stages = lists.of_list(self._change.connection, ListName.STAGE)
            self._follows = stages_follow(self._change)
        return self._stages
