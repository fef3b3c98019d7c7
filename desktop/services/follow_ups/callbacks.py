"""Calls to those whose tickets were solved: which are due, what was said, tried in vain."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from desktop.domain import callbacks
from desktop.domain.arrows import NOTHING
from desktop.domain.callbacks import MOST_ATTEMPTS, CallBack, Rule, Said, State, Why
from desktop.domain.errors import AppError
from desktop.domain.moves import Answers
from desktop.domain.session import Session
from desktop.domain.vocabulary import StatusKind
from desktop.services.arrows.moving import Moving
from desktop.services.base import Service, action
from desktop.services.directory import Directory
from desktop.services.follow_ups.ending import check_there, rule_of, touch
from desktop.store import follow_ups, lists, lookups
from desktop.store.change import Change
from desktop.store.store import Store

_LEAD = "lead"
_REACHED = {"called_back": "已接通"}
_UNREACHED = {"called_back": "未接通"}


class Figures(NamedTuple):
    """Calls of a span of time: made or given up, reached, with marks; the mean of the marks."""

    asked: int
    reached: int
    marked: int
    mean: float | None

    @property
    def response_rate(self) -> float | None:
        """Return which share of those asked gave marks."""
        return self.marked / self.asked if self.asked else None


class CallBackService(Service):
    """A call confirms the solution, or sends the ticket back to work."""

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        super().__init__(store, session)
        self._directory = directory

    def rule(self) -> Rule:
        """Return whom the desk calls back."""
        return rule_of(lists.settings(self._store.reader))

    def of_ticket(self, ticket: int) -> list[CallBack]:
        """Return the calls about a ticket, the oldest first."""
        return follow_ups.calls(self._store.reader, ticket)

    def due(self) -> list[CallBack]:
        """Return the calls to be made: second calls first, then the oldest."""
        return follow_ups.due_calls(self._store.reader)

    def due_of(self, ticket: int) -> CallBack | None:
        """Return the call that is due about a ticket."""
        return next((each for each in self.of_ticket(ticket) if each.state is State.DUE), None)

    def figures(self, since: int, until: int) -> Figures:
        """Return how those were who were called from a moment to another one."""
        made = follow_ups.made_calls(self._store.reader, since, until)
        # A lead's second call about the same solution is no second opinion.
        calls = [each for each in made if each.why is not Why.LOW]
        marks = [each.marks for each in calls if each.marks is not None]
        reached = sum(each.state is not State.UNREACHED for each in calls)
        mean = sum(marks) / len(marks) if marks else None
        return Figures(len(calls), reached, len(marks), mean)

    @action("callback.ask")
    def ask(self, ticket: int) -> int:
        """Plan a call about a ticket by hand; raises callback_due, ticket_gone, ticket_in_bin."""

        def work(change: Change) -> int:
            check_there(change, ticket)
            calls = follow_ups.calls(change.connection, ticket)
            if any(each.state is State.DUE for each in calls):
                raise AppError("callback_due")
            touch(change, ticket)
            return _plan(change, ticket, Why.CHOSEN, self._session.clock())

        return self._write("callback.ask", work)

    @action("callback.record")
    def record(self, key: int, said: Said) -> None:
        """Keep what was said in a call.

        Where it was not solved the ticket is worked on again, by its arrow. Low marks plan a second
        call, by a lead. Raises AppError callback_gone, callback_made, callback_marks,
        callback_state, callback_lead, or what guards the way back.
        """
        callbacks.check_said(said)

        def work(change: Change) -> None:
            call = _open(change, key)
            self._check_lead(call)
            now = self._session.clock()
            values = {
                "state": str(said.state),
                "marks": said.marks,
                "words": said.words.strip(),
                "attempts": call.attempts + 1,
                "called_by": self._session.person,
                "called_at": now,
            }
            change.update("call_back", key, values)
            self._note(change, call.ticket, _REACHED, said.marks)
            if said.state is State.NOT_SOLVED:
                self._work_again(change, call.ticket, said.words)
            elif callbacks.wants_lead(said, call.why):
                _plan(change, call.ticket, Why.LOW, now)

        self._write("callback.record", work, said.words.strip())

    @action("callback.attempt")
    def attempt(self, key: int, words: str = "") -> State:
        """Note that nobody could be reached; after three times the call is given up.

        What was written down already stays with the call. Raises AppError callback_gone or
        callback_made.
        """

        def work(change: Change) -> State:
            call = _open(change, key)
            attempts = call.attempts + 1
            over = attempts >= MOST_ATTEMPTS
            state = State.UNREACHED if over else State.DUE
            values: dict[str, Any] = {"attempts": attempts, "state": str(state)}
            values |= {"words": words.strip()} if words.strip() else {}
            if over:
                now = self._session.clock()
                values |= {"called_by": self._session.person, "called_at": now}
                self._note(change, call.ticket, _UNREACHED, None)
            change.update("call_back", key, values)
            touch(change, call.ticket)
            return state

        return self._write("callback.attempt", work)

    def _check_lead(self, call: CallBack) -> None:
        """Raise AppError("callback_lead") where somebody else makes the call of a lead."""
        if call.why is Why.LOW and self._session.role != _LEAD:
            raise AppError("callback_lead")

    def _note(
        self, change: Change, ticket: int, told: Mapping[str, str], marks: int | None
    ) -> None:
        """Write into the ticket's own fields how the call went."""
        row = change.row("ticket", ticket)
        if row is None:
            raise AppError("ticket_gone")
        known = lookups.field_ids(change.connection)
        wanted = {**told, **({} if marks is None else {"satisfaction": marks})}
        fields = {f"extra.{name}": value for name, value in wanted.items() if name in known}
        change.update("ticket", ticket, {**fields, "updated_at": self._session.clock()}, row)

    def _work_again(self, change: Change, ticket: int, words: str) -> None:
        status = lookups.status_of_kind(change.connection, StatusKind.WORKING)
        if status is None:
            raise AppError("unknown_status")
        moving = Moving(status, Answers(NOTHING, words.strip()), self._session)
        moving.some(change, [ticket])
        if moving.refused:
            raise AppError(moving.refused[0].code, **moving.refused[0].params)


def _open(change: Change, key: int) -> CallBack:
    call = follow_ups.call(change.connection, key)
    if call is None:
        raise AppError("callback_gone")
    if call.state is not State.DUE:
        raise AppError("callback_made")
    return call


def _plan(change: Change, ticket: int, why: Why, now: int) -> int:
    values = {"ticket": ticket, "why": str(why), "state": str(State.DUE), "due_at": now}
    return change.insert("call_back", values)
