"""One step settled inside a change set: what is looked at first, what is written, what follows."""

import json
from typing import Any, NamedTuple

from desktop.domain.bulk import BulkEdit
from desktop.domain.closed_rule import is_shut
from desktop.domain.errors import AppError
from desktop.domain.sops.records import Sop, Way
from desktop.domain.sops.run import OPEN_MARK, Frame, Mark, RunState, state_of
from desktop.domain.sops.run_acts import Act, applied
from desktop.domain.sops.run_record import Cause, Ended, Run
from desktop.domain.sops.run_stages import stage_after
from desktop.domain.vocabulary import ListName, StatusKind
from desktop.services import ticket_edit
from desktop.services.sla import follow
from desktop.services.sla.follow import By
from desktop.services.sop_runs.attaching import attach, end
from desktop.services.stage_following import stages_follow
from desktop.services.ticket_edit import Statuses
from desktop.store import lists, lookups
from desktop.store.change import Change
from desktop.store.library import documents, sop_runs, sop_texts
from desktop.store.library.sop_runs import KeptMark


class Work(NamedTuple):
    """A run as it stands in a transaction, with its ticket."""

    row: dict[str, Any]
    run: Run
    text: Sop
    kept: dict[str, KeptMark]

    @property
    def marks(self) -> dict[str, Mark]:
        """Return the marks by the ids of the steps."""
        return {step: each.mark for step, each in self.kept.items()}

    def frame(self, started_at: int | None) -> Frame:
        """Return what times are reckoned with."""
        return Frame(started_at, self.row["created_at"], self.row["priority"])

    def state(self, now: int) -> RunState:
        """Return how the steps stand."""
        return state_of(self.text, self.marks, self.frame(self.run.started_at), now)

    def answers(self) -> dict[str, Any]:
        """Return what was asked already: the ticket's fields and what has none."""
        fields: dict[str, Any] = json.loads(self.row["extra"])
        return fields | self.run.answers


def open_ticket(change: Change, ticket: int) -> dict[str, Any]:
    """Return the row of a ticket that may be worked on.

    Raises AppError ticket_gone, ticket_in_bin or ticket_closed.
    """
    row = change.row("ticket", ticket)
    if row is None:
        raise AppError("ticket_gone")
    if row["deleted_at"] is not None:
        raise AppError("ticket_in_bin")
    if is_shut(Statuses.of(change).kind(row["status"])):
        raise AppError("ticket_closed")
    return row


def begin(change: Change, ticket: int) -> Work:
    """Return the run of a ticket that may be worked on; raises AppError("sop_run_none"), too."""
    row = open_ticket(change, ticket)
    run = sop_runs.active(change.connection, ticket)
    if run is None:
        raise AppError("sop_run_none")
    text = change.memory.sop(change.connection, run.version)
    return Work(row, run, text, sop_runs.marks(change.connection, run.key))


def settle(change: Change, work: Work, act: Act, now: int) -> None:
    """Write an act that settles a step, and let stage and status of the ticket follow."""
    write(change, work, act)
    started = work.run.started_at
    if started is None:
        change.update("sop_run", work.run.key, {"started_at": now})
    marks = applied(work.text, work.marks, act, work.frame(started))
    state = state_of(work.text, marks, work.frame(started), now)
    _follow(change, work, state, now)
    if state.ending is not None and state.ending.way is Way.DOCUMENT:
        _go_on_by(change, work, state.ending.document, (act.person, now))


def write(change: Change, work: Work, act: Act) -> None:
    """Write the marks that an act changes."""
    before = work.marks
    after = applied(work.text, before, act, work.frame(work.run.started_at))
    for step in sorted(before.keys() | after.keys()):
        mark = after.get(step, OPEN_MARK)
        if mark != before.get(step, OPEN_MARK):
            key = sop_texts.step_key(change.connection, step)
            if key is not None:
                sop_runs.write_mark(change, work.run.key, key, work.kept.get(step), mark)


def touch(change: Change, work: Work, now: int) -> None:
    """Note that the ticket was worked on."""
    change.update("ticket", work.run.ticket, {"updated_at": now}, work.row)


def _follow(change: Change, work: Work, state: RunState, now: int) -> None:
    """Move the ticket's stage on and take it out of the new ones."""
    wanted: dict[str, Any] = {}
    statuses = Statuses.of(change)
    if statuses.kind(work.row["status"]) == StatusKind.NEW:
        working = lookups.status_of_kind(change.connection, StatusKind.WORKING)
        wanted |= {"status": working} if working is not None else {}
    if not _stays(change, work, state) and stages_follow(change):
        wanted |= _stage(change, work, state)
    plan = ticket_edit.plan(work.row, BulkEdit(wanted), statuses, now)
    change.update("ticket", work.run.ticket, {**plan.wanted, "updated_at": now}, work.row)
    follow.changed(change, work.run.ticket, work.row, plan.wanted, By(None))


def _stays(change: Change, work: Work, state: RunState) -> bool:
    """Return whether the next step belongs to the stage in which the ticket is, as most do."""
    current = state.at(state.current)
    if current is None or work.row["stage"] is None:
        return False
    code = current.step.stage
    known = change.memory.list_code(change.connection, ListName.STAGE, code)
    return known is not None and known == int(work.row["stage"])


def _stage(change: Change, work: Work, state: RunState) -> dict[str, int]:
    items = lists.of_list(change.connection, ListName.STAGE)
    present = next((item.code for item in items if item.key == work.row["stage"]), "")
    order = [item.code for item in items if item.retired_at is None or item.code == present]
    after = stage_after(order, present, state)
    if after == present:
        return {}
    return {"stage": next(item.key for item in items if item.code == after)}


def _go_on_by(change: Change, work: Work, code: str, by: tuple[int | None, int]) -> None:
    """Attach the document that a branch leads to, where one is in force."""
    found = documents.by_code(change.connection, code)
    version = documents.effective(change.connection, found[0].key) if found else None
    if version is None or version.document == work.run.document:
        return
    what = (version.document, version.key, Cause.BRANCH)
    made = attach(change, work.run.ticket, what, by, by[1])
    end(change, work.run, Ended.REPLACED, by[1], made)
