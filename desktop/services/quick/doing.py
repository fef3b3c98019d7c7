"""One quick action done to one ticket inside a change set: fields, steps, words, then the status.

The status comes last, so that its arrow finds answered and ticked what it asks for.
"""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from desktop.domain.arrows import is_filled
from desktop.domain.bulk import BulkEdit
from desktop.domain.errors import AppError
from desktop.domain.moves import NO_ANSWERS, Answers, Asked
from desktop.domain.quick_actions import EXTRA, Outcome, QuickAction
from desktop.domain.session import Session
from desktop.domain.vocabulary import MessageKind
from desktop.domain.waits import REMIND_ON
from desktop.services import ticket_edit
from desktop.services.arrows.asking import Asking
from desktop.services.arrows.guards import Guards
from desktop.services.arrows.moving import Moving
from desktop.services.directory import Directory
from desktop.services.filled_scripts import Filler
from desktop.services.quick.coding import keyed
from desktop.services.quick.ticking import tick
from desktop.services.saying import Saying, say
from desktop.services.sla.follow import By
from desktop.services.sop_runs import work as working
from desktop.services.ticket_edit import Plan, Statuses
from desktop.services.ticket_writing import TicketWriter
from desktop.store.change import Change

_STATUS = "status"


class Wanted(NamedTuple):
    """What is to be done: the action, words written anew for one ticket, answers for its status."""

    action: QuickAction
    text: str | None = None
    answers: Answers = NO_ANSWERS


class Asks(Exception):
    """A ticket's new status asks for what the action does not say."""

    def __init__(self, asked: Asked, outcome: Outcome) -> None:
        super().__init__()
        self.asked, self.outcome = asked, outcome


class Doing:
    """Does an action to tickets by one person at one time; raises AppError where one refuses."""

    def __init__(self, wanted: Wanted, session: Session, directory: Directory) -> None:
        self._action, self._text, self._answers = wanted
        self._session, self._directory = session, directory
        self._now = session.clock()
        fields = keyed(directory, wanted.action.fields, session.person)
        self._status: int | None = fields.pop(_STATUS, None)
        self._fields = fields
        self._by_now = (session.person, self._now)
        self._by = By(session.person, wanted.action.name.text(session.language))

    def one(self, change: Change, key: int) -> Outcome:
        """Do the action to a ticket; raises AppError, or Asks where its status asks for more."""
        before = working.open_ticket(change, key) if self._needs_open() else _ticket(change, key)
        others = self._set(change, key, before)
        ticks = tuple(tick(change, key, each, self._by_now) for each in self._action.ticks)
        text, lacking = self._say(change, key)
        outcome = Outcome(key, (), ticks, text, lacking)
        try:
            others += self._move(change, key)
        except Asks as asks:
            raise Asks(asks.asked, self._told(change, before, outcome, others)) from None
        return self._told(change, before, outcome, others)

    def _needs_open(self) -> bool:
        words = self._action.words
        replies = words is not None and words.kind is MessageKind.REPLY
        return bool(self._action.ticks) or replies

    def _told(
        self, change: Change, before: Mapping[str, Any], outcome: Outcome, others: tuple[int, ...]
    ) -> Outcome:
        after = _ticket(change, outcome.key)
        names = [*sorted(ticket_edit.EDITABLE), *_extra_names(change, outcome.key, before)]
        values = {name: ticket_edit.before(after, name) for name in names}
        found = ticket_edit.differences(before, values)
        return outcome._replace(differences=found, others=others)

    def _set(self, change: Change, key: int, row: dict[str, Any]) -> tuple[int, ...]:
        action = self._action
        edit = BulkEdit(self._fields, action.add_tags, action.remove_tags)
        plan = ticket_edit.plan(row, edit, Statuses.of(change), self._now)
        _held(plan)
        if not plan.wanted:
            return ()
        written = TicketWriter(change, self._by, self._now).write(key, row, plan.wanted)
        _held(Plan({}, written.refusal))
        return tuple(each for each in written.changed if each != key)

    def _say(self, change: Change, key: int) -> tuple[str, tuple[str, ...]]:
        words = self._action.words
        if words is None or words.is_empty:
            return "", ()
        filler = Filler(change.connection, self._session, self._directory)
        text, lacking = filler.filled(key, words.text)
        if self._text is not None:
            text, lacking = self._text, ()
        if text.strip():
            say(change, key, Saying(words.kind, text, self._session.person, self._now))
        return text, lacking

    def _move(self, change: Change, key: int) -> tuple[int, ...]:
        row = _ticket(change, key)
        if self._status is None or row[_STATUS] == self._status:
            return ()
        moving = Moving(self._status, self._answered(change, key, row), self._session)
        moving.some(change, [key])
        for refusal in moving.refused:
            _held(Plan({}, refusal.code, refusal.params))
        return tuple(each for each in moving.done if each != key)

    def _answered(self, change: Change, key: int, row: dict[str, Any]) -> Answers:
        """Return the answers for the arrow: given, else proposed; raises Asks where one lacks."""
        guards = Guards(change.connection, self._session.role)
        kinds = {k: kind for k, (kind, _) in change.memory.status_kinds(change.connection).items()}
        status = self._directory.items[self._status or 0]
        asked = Asking(change.connection, guards, self._now).asked({key: row}, status, kinds)
        given = self._answers
        if given is not NO_ANSWERS:
            return given
        lacks = any(each.required and not is_filled(each.value) for each in asked.fields)
        if lacks or asked.note or asked.children:
            raise Asks(asked, Outcome(key))
        # What nobody has to say is not claimed in anybody's name.
        taken = (each for each in asked.fields if each.required or each.definition.id == REMIND_ON)
        return Answers({each.definition.id: each.value for each in taken if each.value is not None})


def _ticket(change: Change, key: int) -> dict[str, Any]:
    row = change.row("ticket", key)
    if row is None:
        raise AppError("ticket_gone")
    if row["deleted_at"] is not None:
        raise AppError("ticket_in_bin")
    return row


def _extra_names(change: Change, key: int, before: Mapping[str, Any]) -> list[str]:
    held, now = (json.loads(row["extra"]) for row in (before, _ticket(change, key)))
    return [f"{EXTRA}{name}" for name in dict.fromkeys((*held, *now))]


def _held(plan: Plan) -> None:
    if plan.refusal:
        raise AppError(plan.refusal, **plan.params)
