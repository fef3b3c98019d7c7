"""What is done with tickets: take in, answer, change, hand over, bin."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, NamedTuple

from desktop.domain.bulk import BulkEdit, Refusal
from desktop.domain.drafts import PersonDraft, Solution, TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.numbers import TicketNumber
from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.session import Session
from desktop.services import ticket_edit
from desktop.services.arrows.guards import Guards
from desktop.services.base import action
from desktop.services.bulk_edits import BulkEdits
from desktop.services.intake_form import check_intake
from desktop.services.late_entries import check_late
from desktop.services.resolve import Resolver
from desktop.services.sla import follow
from desktop.services.sla.follow import By
from desktop.services.solving import record_solution, with_solution
from desktop.services.sop_runs.attaching import Fitter
from desktop.services.stage_following import first_stage
from desktop.services.ticket_edit import Statuses
from desktop.services.ticket_rows import ticket_values
from desktop.services.ticket_talk import StagedFile, TicketTalk
from desktop.services.ticket_ties import TicketTies, Tie
from desktop.services.ticket_writing import TicketWriter, Tools
from desktop.services.triage import deciding
from desktop.services.triage.deciding import Given
from desktop.store import files, lookups
from desktop.store.change import Change

_CHUNK = 500


class Report(NamedTuple):
    """What a change to several tickets did: changed ones, and those that were so already."""

    changed: tuple[int, ...]
    unchanged: tuple[int, ...]
    gone: tuple[int, ...]
    refused: tuple[Refusal, ...] = ()


class TicketService(TicketTalk, TicketTies, BulkEdits):
    """The desk's acts on tickets; each is one change set, several at once one undo."""

    @action("ticket.create")
    def create(
        self,
        draft: TicketDraft,
        requester: int | None = None,
        staged: Sequence[StagedFile] = (),
        ties: Sequence[Tie] = (),
    ) -> int:
        """Keep a new ticket, sorted by the rules of triage, and return its key.

        `requester` is somebody known; the draft names who is not. A duplicate of a ticket that is
        resolved already is resolved with it. Raises AppError subject_missing, or priority_reason
        for a priority that is neither the computed one nor explained, intake_missing for what the
        form of its type requires at intake. A draft with `entered_at` is
        a late entry: raises late_order, late_in_future, late_too_old, late_reason_missing,
        late_not_allowed.
        """
        _need_subject(draft)
        if draft.entered_at is not None and draft.resolved_at is not None:
            # What was solved meanwhile is kept with how it was solved, by `create_solved`.
            raise AppError("solution_missing")

        def work(change: Change) -> int:
            key = self._insert(change, draft, requester, staged)
            for tie in ties:
                self._tie(change, key, tie)
            return key

        return self._write("ticket.create", work)

    @action("ticket.create_solved")
    def create_solved(
        self,
        draft: TicketDraft,
        solution: Solution,
        requester: int | None = None,
        staged: Sequence[StagedFile] = (),
        ties: Sequence[Tie] = (),
    ) -> int:
        """Keep a ticket solved on the spot: made, answered and resolved in one act.

        Raises AppError subject_missing, solution_missing or what guards the way (errors/arrows).
        """
        _need_subject(draft)
        if not solution.how.strip():
            raise AppError("solution_missing")

        def work(change: Change) -> int:
            told = with_solution(draft, solution)
            key = self._insert(change, told, requester, staged, solved=True)
            now = self._session.clock()
            record_solution(change, key, solution, self._session, now)
            for tie in ties:
                self._tie(change, key, tie)
            return key

        return self._write("ticket.create_solved", work)

    def next_number(self) -> TicketNumber:
        """Return the number that the next ticket of this station will get, as things stand."""
        return TicketNumber(*lookups.next_number(self._store.reader))

    @action("ticket.change")
    def change(
        self,
        keys: Sequence[int],
        fields: Mapping[str, Any],
        progress: Progress = ignore_progress,
        expected: Mapping[str, Any] | None = None,
        reason: str = "",
    ) -> Report:
        """Set fields of tickets; extra fields are named extra.<id>.

        A ticket whose status cannot follow its arrow is refused; the `reason` is the note that an
        arrow may want. Times that follow from a status (resolved, closed) follow it, and so do the
        clocks, whose lists keep the `reason`, and the duplicates of a ticket that is resolved,
        which are among the changed ones. The priority follows impact and urgency; one that is set
        otherwise is refused without a reason. More than 500 tickets are written in several
        transactions of one batch, which is undone as one. Raises AppError("changed_meanwhile")
        where a field does not hold what was expected of it.
        """
        ticket_edit.check_names(fields)
        run = self._changing(fields, expected or {}, reason)
        batch: int | None = None
        for start in range(0, len(keys), _CHUNK):
            progress(start, len(keys))
            part = keys[start : start + _CHUNK]
            intent = self._intent("ticket.change", reason)._replace(batch=batch)
            set_key = self._store.write(intent, partial(run.some, keys=part))
            if len(keys) > _CHUNK:
                batch = batch or set_key or None
        return run.report(keys)

    @action("ticket.change")
    def set_requester(self, key: int, who: int | PersonDraft) -> None:
        """Set who asks, a person known already or one made on the way; an act of one ticket."""

        def work(change: Change) -> None:
            person = who if isinstance(who, int) else Resolver(change).requester(who)
            run = self._changing({"requester": person}, {})
            run.some(change, [key])
            for refusal in run.refused:
                raise AppError(refusal.code, **refusal.params)

        self._write("ticket.change", work)

    @action("ticket.bin")
    def bin(self, keys: Sequence[int]) -> None:
        """Put tickets into the bin; they can be taken out again."""
        self._set_binned("ticket.bin", keys, self._session.clock())

    @action("ticket.restore")
    def restore(self, keys: Sequence[int]) -> None:
        """Take tickets out of the bin."""
        self._set_binned("ticket.restore", keys, None)

    def _insert(
        self,
        change: Change,
        draft: TicketDraft,
        requester: int | None,
        staged: Sequence[StagedFile],
        *,
        solved: bool = False,
    ) -> int:
        now = self._session.clock()
        check_late(change.connection, draft, now)
        draft.created_at = draft.created_at or now
        known = requester is not None and change.row("person", requester) is not None
        named = replace(draft, requester=None) if known else draft
        values = ticket_values(named, Resolver(change), now)
        values["requester"] = requester if known else values["requester"]
        ((values["station"], values["counter"]),) = lookups.take_numbers(change.connection, 1)
        given = Given(draft.priority, draft.priority_reason)
        found = deciding.sort(change, values, given, self._session.person)
        values |= found.columns
        values["stage"] = values["stage"] or first_stage(change, values["status"])
        check_intake(change, values)
        key = change.insert("ticket", values)
        deciding.note(change, key, found)
        if not solved:
            Fitter(self._session.person, now).created(change, key, values)
        for file in draft.attachments:
            digest = files.keep(self._store.folder, file.data)
            kept = StagedFile(file.name, file.media_type, len(file.data), digest)
            self._attach(change, key, kept)
        for each in staged:
            self._attach(change, key, each)
        follow.begun(change, key, values, self._session.person)
        return key

    def _changing(
        self, fields: Mapping[str, Any], expected: Mapping[str, Any], reason: str = ""
    ) -> "_Changing":
        by = By(self._session.person, reason)
        return _Changing(fields, expected, by, self._session)

    def _set_binned(self, command: str, keys: Sequence[int], at: int | None) -> None:
        def work(change: Change) -> None:
            for key in keys:
                row = change.row("ticket", key)
                # Binned once more it would lose the time at which it was first binned.
                if row is not None and (row["deleted_at"] is None) != (at is None):
                    change.update("ticket", key, {"deleted_at": at}, row)

        self._write(command, work)


class _Changing:
    """Sets the same fields on one ticket after the other."""

    def __init__(
        self,
        fields: Mapping[str, Any],
        expected: Mapping[str, Any],
        by: By,
        session: Session,
    ) -> None:
        self._edit = BulkEdit(dict(fields))
        self._expected = {n: ticket_edit.as_kept(n, value) for n, value in expected.items()}
        self._by, self._now, self._role = by, session.clock(), session.role
        self.changed: list[int] = []
        self.gone: list[int] = []
        self.refused: list[Refusal] = []

    def some(self, change: Change, keys: Sequence[int]) -> int:
        """Change these tickets; return the change set, 0 where nothing was to be changed."""
        tools = Tools(
            Statuses.of(change),
            Guards(change.connection, self._role, self._by.why),
            TicketWriter(change, self._by, self._now),
        )
        for key in keys:
            self._one(change, key, tools)
        return 0 if change.is_empty else change.set_key

    def report(self, keys: Sequence[int]) -> Report:
        """Return what became of the tickets."""
        told = {*self.changed, *self.gone, *(each.key for each in self.refused)}
        rest = tuple(key for key in keys if key not in told)
        return Report(tuple(self.changed), rest, tuple(self.gone), tuple(self.refused))

    def _one(self, change: Change, key: int, tools: Tools) -> None:
        row = change.row("ticket", key)
        if row is None:
            self.gone.append(key)
            return
        for name, value in self._expected.items():
            if ticket_edit.before(row, name) != value:
                raise AppError("changed_meanwhile")
        planned = ticket_edit.plan(row, self._edit, tools.statuses, self._now)
        plan = tools.guards.held(key, row, planned)
        if plan.refusal:
            self.refused.append(Refusal(key, plan.refusal, plan.params))
        elif plan.wanted:
            written = tools.writer.write(key, row, plan.wanted)
            self.changed += written.changed
            if written.refusal:
                self.refused.append(Refusal(key, written.refusal))


def _need_subject(draft: TicketDraft) -> None:
    if not draft.subject.strip():
        raise AppError("subject_missing")
