"""Many tickets changed together: a preview first, then each its own result, and one undo."""

import time
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from desktop.domain.bulk import BulkEdit, BulkPreview, BulkReport, Difference, Refusal
from desktop.domain.errors import AppError, Cancelled
from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.session import Session
from desktop.domain.triage.decisions import PRIORITY, Decision
from desktop.domain.triage.matrix import Matrix
from desktop.domain.vocabulary import MessageKind
from desktop.services import ticket_edit
from desktop.services.arrows.guards import Guards
from desktop.services.base import Service, action
from desktop.services.sla.follow import By
from desktop.services.ticket_edit import Plan, Statuses
from desktop.services.ticket_writing import TicketWriter, Tools, Written
from desktop.services.triage import following, tables
from desktop.store import history, lookups, triage
from desktop.store.change import Change

CHUNK_SECONDS = 0.05
# Texts of the search are written when a transaction ends, outside of that time.
_MOST = 250
_READ_CHUNK = 500


class BulkEdits(Service):
    """Changes any number of tickets; a ticket that refuses never stops the others."""

    def bulk_preview(
        self, keys: Sequence[int], edit: BulkEdit, progress: Progress = ignore_progress
    ) -> BulkPreview:
        """Return what an edit would do to each ticket; nothing is written."""
        ticket_edit.check_names(edit.fields)
        reader = self._store.reader
        seen, now = history.newest(reader), self._session.clock()
        statuses = Statuses(lookups.status_kinds(reader))
        matrix = tables.for_reader(reader).matrix
        guards = Guards(reader, self._session.role, edit.note)
        changes: dict[int, tuple[Difference, ...]] = {}
        unchanged: list[int] = []
        refused: list[Refusal] = []
        for start in range(0, len(keys), _READ_CHUNK):
            progress(start, len(keys))
            part = keys[start : start + _READ_CHUNK]
            rows = lookups.records(reader, "ticket", part)
            decided = triage.decisions_of(reader, part)
            for key in part:
                plan = _plan_for(rows.get(key), edit, statuses, now)
                if plan.wanted:
                    decision = decided.get(key, {}).get(PRIORITY)
                    plan = _followed(plan, rows[key], decision, (matrix, edit.reason))
                    plan = guards.held(key, rows[key], plan)
                if plan.refusal:
                    refused.append(Refusal(key, plan.refusal, plan.params))
                elif plan.wanted or edit.note.strip():
                    changes[key] = ticket_edit.differences(rows[key], plan.wanted)
                else:
                    unchanged.append(key)
        return BulkPreview(changes, tuple(unchanged), tuple(refused), seen)

    @action("ticket.change")
    def bulk_edit(
        self,
        keys: Sequence[int],
        edit: BulkEdit,
        seen: int | None = None,
        progress: Progress = ignore_progress,
    ) -> BulkReport:
        """Do an edit to tickets in short transactions that are undone as one.

        A ticket is refused where one of the fields was changed after the change set `seen`, that
        of the preview. Stopped by `progress`, what is done stays done and the rest is left.
        """
        ticket_edit.check_names(edit.fields)
        if edit.note.strip():
            self.check_right("ticket.note")
        run = _Run(edit, seen, self._session)
        at, batch = 0, None
        while at < len(keys):
            try:
                progress(at, len(keys))
            except Cancelled:
                break
            intent = self._intent("ticket.change", edit.reason)._replace(batch=batch)
            at, set_key = self._store.write(intent, partial(run.some, keys=keys, at=at))
            batch = batch or set_key or None
        return BulkReport(
            tuple(run.done), tuple(run.unchanged), tuple(run.refused), tuple(keys[at:])
        )


class _Run:
    """What has become of each ticket so far."""

    def __init__(self, edit: BulkEdit, seen: int | None, session: Session) -> None:
        self._edit, self._seen = edit, seen
        self._person, self._role, self._now = session.person, session.role, session.clock()
        self.done: list[int] = []
        self.unchanged: list[int] = []
        self.refused: list[Refusal] = []

    def some(self, change: Change, keys: Sequence[int], at: int) -> tuple[int, int]:
        """Edit tickets from a place on for a short while; return where it stopped and its set."""
        until, end = time.perf_counter() + CHUNK_SECONDS, min(len(keys), at + _MOST)
        tools = Tools(
            Statuses.of(change),
            Guards(change.connection, self._role, self._edit.note),
            TicketWriter(change, By(self._person, self._edit.reason), self._now),
        )
        while at < end:
            self._one(change, keys[at], tools)
            at += 1
            if time.perf_counter() > until:
                break
        return at, 0 if change.is_empty else change.set_key

    def _one(self, change: Change, key: int, tools: Tools) -> None:
        row = change.row("ticket", key)
        plan = _plan_for(row, self._edit, tools.statuses, self._now)
        plan = plan if row is None else tools.guards.held(key, row, plan)
        refusal = plan.refusal or self._collision(change, key)
        params, written = plan.params, Written(refusal=refusal)
        if row is not None and plan.wanted and not refusal:
            written = tools.writer.write(key, row, plan.wanted)
        if written.refusal:
            self.refused.append(Refusal(key, written.refusal, params))
        elif row is None or not (written.changed or self._edit.note.strip()):
            self.unchanged.append(key)
        else:
            self._note(change, key)
            self.done.append(key)

    def _collision(self, change: Change, key: int) -> str:
        names = sorted(self._edit.names())
        if self._seen is None or not names:
            return ""
        later = lookups.changed_after(change.connection, key, self._seen, names)
        return "changed_meanwhile" if later else ""

    def _note(self, change: Change, key: int) -> None:
        if self._edit.note.strip():
            change.insert(
                "message",
                {
                    "ticket": key,
                    "kind": int(MessageKind.NOTE),
                    "author": self._person,
                    "channel": None,
                    "body": self._edit.note,
                    "created_at": self._now,
                },
            )


def _followed(
    plan: Plan, row: Mapping[str, Any], decision: Decision | None, given: tuple[Matrix, str]
) -> Plan:
    """Return a plan with the priority that follows from it, or what triage refuses in it."""
    matrix, reason = given
    found = following.follow(row, plan.wanted, decision, matrix, (None, reason))
    return Plan(found.wanted, found.refusal)


def _plan_for(row: dict[str, object] | None, edit: BulkEdit, statuses: Statuses, now: int) -> Plan:
    if row is None:
        return Plan({}, "ticket_gone")
    if row["deleted_at"] is not None:
        return Plan({}, "ticket_in_bin")
    try:
        return ticket_edit.plan(row, edit, statuses, now)
    except AppError as error:
        return Plan({}, error.code)
