"""Quick actions: own and shared ones kept, recorded, tried without a trace, and done."""

from collections.abc import Sequence
from functools import partial
from typing import Any, NamedTuple

from desktop.domain.bulk import BulkReport, Refusal
from desktop.domain.errors import AppError, Cancelled
from desktop.domain.keys import new_id
from desktop.domain.knowledge import Knowledge
from desktop.domain.moves import Asked
from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.quick_actions import Outcome, QuickAction
from desktop.domain.session import Session
from desktop.domain.vocabulary import MessageKind
from desktop.services.base import Service, action
from desktop.services.directory import Directory
from desktop.services.quick.doing import Asks, Doing, Wanted
from desktop.services.quick.recording import recorded
from desktop.store import history, lookups, quick_actions
from desktop.store.change import Change
from desktop.store.library import sop_texts
from desktop.store.store import Store

_LEAD, _LONGEST = "lead", 80


class Rehearsal(NamedTuple):
    """What an action would do; `asked` is what its status asks for, `seen` as of BulkPreview."""

    outcomes: tuple[Outcome, ...]
    refused: tuple[Refusal, ...]
    asked: Asked
    seen: int


class _Rehearsed(Exception):
    def __init__(self, outcome: Outcome) -> None:
        super().__init__()
        self.outcome = outcome


class QuickActionService(Service):
    """Each ticket is done in a transaction of its own; all of them are undone as one."""

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        super().__init__(store, session)
        self._directory = directory

    def kept(self) -> list[QuickAction]:
        """Return the actions that this person sees, in their order."""
        every = quick_actions.every(self._store.reader)
        return [each for each in every if each.shared or each.owner == self._session.person]

    def may_change(self, found: QuickAction) -> bool:
        """Return whether an action is this person's to change: an own one, or shared to a lead."""
        return found.owner == self._session.person or self._session.role == _LEAD

    def step_titles(self, found: QuickAction) -> dict[str, Any]:
        """Return the titles of the steps that an action ticks, by their ids."""
        return sop_texts.titles(self._store.reader, [tick.step for tick in found.ticks])

    def recorded(self, ticket: int) -> QuickAction:
        """Return what this person has just done to a ticket as an action without a name."""
        return recorded(self._store.reader, ticket, self._session, self._directory)

    @action("quick.keep")
    def keep(self, new: QuickAction) -> int:
        """Keep an action and return its key; raises quick_name_missing, quick_empty."""
        row = _row(new)

        def work(change: Change) -> int:
            last = len(quick_actions.every(change.connection))
            own = {"owner": self._session.person, "position": last + 1}
            return change.insert("quick_action", {"id": new_id(change.now), **own, **row})

        return self._write("quick.keep", work)

    @action("quick.change")
    def change(self, key: int, new: QuickAction) -> None:
        """Let an action do something else; raises quick_gone, quick_of_somebody_else as well."""
        self._own(key)
        row = _row(new)
        self._write("quick.change", lambda change: change.update("quick_action", key, row))

    @action("quick.move")
    def move(self, key: int, to: int) -> None:
        """Put an action at another place among those that are seen, from 0; raises quick_gone."""
        order = [each.key for each in self.kept()]
        if key not in order:
            raise AppError("quick_gone")
        order.remove(key)
        order.insert(max(0, min(to, len(order))), key)

        def work(change: Change) -> None:
            for position, each in enumerate(order, start=1):
                change.update("quick_action", each, {"position": position})

        self._write("quick.move", work)

    @action("quick.remove")
    def remove(self, key: int) -> None:
        """Take an action away; undo brings it back."""
        self._own(key)
        self._write("quick.remove", lambda change: change.remove("quick_action", key))

    @action("quick.rehearse")
    def rehearse(
        self, keys: Sequence[int], wanted: Wanted, progress: Progress = ignore_progress
    ) -> Rehearsal:
        """Return what an action would do to tickets, found by doing it and taking it back."""
        self._check(wanted.action)
        doing = Doing(wanted, self._session, self._directory)
        seen = history.newest(self._store.reader)
        outcomes: list[Outcome] = []
        refused: list[Refusal] = []
        asked: list[Asked] = []
        for done, key in enumerate(keys):
            progress(done, len(keys))
            try:
                self._write("quick.rehearse", partial(_try, doing, key))
            except _Rehearsed as found:
                outcomes.append(found.outcome)
            except Asks as found:
                outcomes.append(found.outcome)
                asked.append(found.asked)
            except AppError as error:
                refused.append(Refusal(key, error.code, error.params))
        return Rehearsal(tuple(outcomes), tuple(refused), _together(asked), seen)

    @action("quick.do")
    def do(
        self,
        keys: Sequence[int],
        wanted: Wanted,
        seen: int | None = None,
        progress: Progress = ignore_progress,
    ) -> BulkReport:
        """Do an action to tickets; one that refuses stays as it is and stops no other.

        Refused are quick_words_open (a variable has no value), quick_asks (its status asks for
        more), changed_meanwhile (since the change set `seen`), and what refuses the same by hand.
        """
        self._check(wanted.action)
        if wanted.answers.knowledge is Knowledge.DRAFTED:
            self.check_right("sop.create")
        doing = Doing(wanted, self._session, self._directory)
        done: list[int] = []
        same: list[int] = []
        refused: list[Refusal] = []
        batch: int | None = None
        at = 0
        for at, key in enumerate(keys):
            try:
                progress(at, len(keys))
            except Cancelled:
                return BulkReport(tuple(done), tuple(same), tuple(refused), tuple(keys[at:]))
            intent = self._intent("quick.do", self._name(wanted))._replace(batch=batch)
            try:
                work = partial(_do, doing, key, _Since(wanted.action, seen))
                outcome, set_key = self._store.write(intent, work)
            except Asks:
                refused.append(Refusal(key, "quick_asks"))
            except AppError as error:
                refused.append(Refusal(key, error.code, error.params))
            else:
                batch = batch or set_key or None
                (same if outcome.is_nothing else done).append(key)
        return BulkReport(tuple(done), tuple(same), tuple(refused))

    def _name(self, wanted: Wanted) -> str:
        return wanted.action.name.text(self._session.language)

    def _check(self, found: QuickAction) -> None:
        """Ask for each right that the same done by hand needs."""
        self.check_right("ticket.change")
        if "status" in found.fields:
            self.check_right("ticket.move")
        if found.ticks:
            self.check_right("sop_run.tick")
        if found.words is not None and not found.words.is_empty:
            replies = found.words.kind is MessageKind.REPLY
            self.check_right("ticket.reply" if replies else "ticket.note")

    def _own(self, key: int) -> QuickAction:
        found = next((each for each in self.kept() if each.key == key), None)
        if found is None:
            raise AppError("quick_gone")
        if not self.may_change(found):
            raise AppError("quick_of_somebody_else", name=found.name)
        return found


class _Since(NamedTuple):
    action: QuickAction
    seen: int | None


def _try(doing: Doing, key: int, change: Change) -> None:
    raise _Rehearsed(doing.one(change, key))


def _do(doing: Doing, key: int, since: _Since, change: Change) -> tuple[Outcome, int]:
    names = sorted(since.action.fields)
    seen = since.seen
    if seen is not None and names and lookups.changed_after(change.connection, key, seen, names):
        raise AppError("changed_meanwhile")
    outcome = doing.one(change, key)
    if outcome.open:
        raise AppError("quick_words_open", names=", ".join(outcome.open))
    return outcome, 0 if change.is_empty else change.set_key


def _together(asked: Sequence[Asked]) -> Asked:
    """Return what one sheet asks for all tickets; what one of them requires is required."""
    fields: dict[str, Any] = {}
    for each in (field for one in asked for field in one.fields):
        known = fields.get(each.definition.id)
        if known is None:
            fields[each.definition.id] = each
        else:
            value = known.value if known.value == each.value else None
            required = known.required or each.required
            fields[each.definition.id] = known._replace(required=required, value=value)
    children = tuple(dict.fromkeys(number for one in asked for number in one.children))
    note, knowledge = (any(getattr(one, part) for one in asked) for part in ("note", "knowledge"))
    return Asked(tuple(fields.values()), note, knowledge, children)


def _row(new: QuickAction) -> dict[str, Any]:
    zh, en = (" ".join(part.split())[:_LONGEST] for part in new.name)
    if not (zh or en):
        raise AppError("quick_name_missing")
    if new.is_empty:
        raise AppError("quick_empty")
    return quick_actions.to_row(new._replace(name=type(new.name)(zh, en)))
