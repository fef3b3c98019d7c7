"""One edit of a ticket written with all that follows: clocks, the SOP that fits, duplicates."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from desktop.domain.family import end_together
from desktop.domain.lists import is_open_kind
from desktop.services.arrows.guards import Guards
from desktop.services.escalations.ending import end_open
from desktop.services.family.children import desk_rule
from desktop.services.follow_ups.ending import Endings
from desktop.services.sla import follow
from desktop.services.sla.follow import By
from desktop.services.sop_runs.attaching import Fitter
from desktop.services.stage_following import StageFollower
from desktop.services.ticket_edit import Statuses
from desktop.services.ticket_ties import end_along
from desktop.services.triage import following
from desktop.store.change import Change


class Tools(NamedTuple):
    """What one transaction needs to change tickets: what statuses mean, arrows, the writer."""

    statuses: Statuses
    guards: Guards
    writer: "TicketWriter"


class Written(NamedTuple):
    """What became of an edit: the tickets that changed, or the code of a refusal."""

    changed: tuple[int, ...] = ()
    refusal: str = ""


class TicketWriter:
    """Writes edits of tickets in one transaction, by one person at one time.

    `children` is what the person said becomes of the open children of a solved ticket.
    """

    def __init__(self, change: Change, by: By, now: int, children: str = "") -> None:
        self._change, self._by, self._now = change, by, now
        self._fitter = Fitter(by.person, now)
        self._stages = StageFollower(change)
        self._children = children
        self._endings = Endings(change)

    def write(self, key: int, row: Mapping[str, Any], planned: Mapping[str, Any]) -> Written:
        """Write what is planned for a ticket that is `row` now; nothing where it is refused."""
        said = (self._by.person, self._by.why)
        found = following.write(self._change, {**row, "key": key}, planned, said)
        if found.refusal:
            return Written(refusal=found.refusal)
        if not found.wanted:
            return Written()
        wanted = self._stages.with_stage(row, found.wanted)
        self._change.update("ticket", key, {**wanted, "updated_at": self._now}, dict(row))
        follow.changed(self._change, key, row, wanted, self._by)
        self._fitter.changed(self._change, key, row, found.wanted)
        others: list[int] = []
        if "status" in found.wanted:
            status = found.wanted["status"]
            if not is_open_kind(Statuses.of(self._change).kind(status)):
                end_open(self._change, key, row, (self._by.person, self._now))
            together = end_together(desk_rule(self._change.connection), self._children)
            by = By(self._by.person)
            others = end_along(self._change, key, status, by, children=together)
            statuses = Statuses.of(self._change)
            kinds = statuses.kind(row["status"]), statuses.kind(status)
            self._endings.moved(key, {**row, **wanted}, kinds, self._now)
        return Written((key, *others))
