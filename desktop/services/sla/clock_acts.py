"""What an act on a ticket does to its clocks; always inside the act's own change set."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from desktop.domain.lists import is_open_kind
from desktop.domain.sla.clock import Act, Clock, Segment, Terms, read, reading
from desktop.domain.sla.standing import ClockState
from desktop.domain.sla.targets import ClockKind, OnPriority, Promise
from desktop.domain.sla.worktime import MINUTE, WorkTime
from desktop.services.sla import tables
from desktop.services.sla.promised import promise_for
from desktop.store import clocks
from desktop.store.change import Change
from desktop.store.clock_standings import leading
from desktop.store.clocks import ClockRow

Row = Mapping[str, Any]
_RENEWS = ("priority", "service_type", "requester")


class StatusMeans(NamedTuple):
    """What the clocks need to know of a status: its code, its kind, whether it pauses them."""

    code: str
    kind: str
    pauses: bool

    @property
    def is_open(self) -> bool:
        """Return whether work goes on in it."""
        return is_open_kind(self.kind)

    @property
    def cause(self) -> str:
        """Return how a clock's list names it."""
        return f"status:{self.code}"


class TicketClocks:
    """The clocks of one ticket in one transaction; each method adds to their lists."""

    def __init__(self, change: Change, ticket: int, person: int | None, at: int) -> None:
        self._change, self._ticket, self._at = change, ticket, at
        self._who = "" if person is None else str(person)
        self._rows = clocks.of_ticket(change.connection, ticket)

    def __bool__(self) -> bool:
        """Return whether the ticket has any clock."""
        return bool(self._rows)

    def begin(self, row: Row, status: StatusMeans) -> None:
        """Start the clocks of a new ticket; they count from when it was reported.

        An answer and a solution that it brings along stop them at their own times.
        """
        promise = promise_for(self._change, row)
        for kind in (ClockKind.RESPONSE, ClockKind.RESOLVE):
            self._start(kind, promise, row["created_at"])
        if row["first_response_at"] is not None:
            self._stop(ClockKind.RESPONSE, "answer", at=row["first_response_at"])
        if status.is_open:
            self._wait(status, "")
            return
        solved = row["resolved_at"] or row["closed_at"] or self._at
        for kind in ClockKind:
            self._stop(kind, status.cause, at=solved)

    def answered(self, row: Row, status: StatusMeans) -> None:
        """Stop the clock of the first answer and start the one of the next word anew."""
        self._stop(ClockKind.RESPONSE, "answer")
        self._stop(ClockKind.UPDATE, "answer")
        if status.is_open and self._last(ClockKind.RESOLVE) is not None:
            self._start(ClockKind.UPDATE, promise_for(self._change, row), self._at)
            self._wait(status, "")

    def moved(self, old: StatusMeans, new: StatusMeans, row: Row, why: str) -> None:
        """Follow a ticket from one status to another: pause, go on, stop, open again."""
        if not new.is_open:
            for kind in ClockKind:
                self._stop(kind, new.cause, why)
            return
        if old.is_open:
            for kind in (ClockKind.RESOLVE, ClockKind.UPDATE):
                self._go_on(kind, new)
        else:
            self._reopen(row, new, why)
        self._wait(new, why)

    def renewed(self, before: Row, after: Row) -> None:
        """Follow a change of what the promise hangs on, as the targets say."""
        if all(before[name] == after[name] for name in _RENEWS):
            return
        promise = promise_for(self._change, after)
        moved = before["priority"] != after["priority"]
        cause = f"priority:{before['priority']}:{after['priority']}" if moved else "type"
        for kind in ClockKind:
            last = self._last(kind)
            if last is not None and last.stopped_at is None:
                self._retarget(last, promise, cause)

    def agreed(self, due: int) -> None:
        """Let the promises run until a moment that was agreed upon."""
        for kind in (ClockKind.RESPONSE, ClockKind.RESOLVE):
            last = self._last(kind)
            if last is None or last.stopped_at is not None:
                continue
            clock, work = self._read(last)
            used = reading(clock, work, self._at).used + work.between(self._at, due)
            terms = clock.terms._replace(minutes=max(1, -(-used // MINUTE)))
            self._put(last.key, Segment(Act.RETARGETED, self._at, "", self._who, terms, "agreed"))

    def due_at(self, shown: int | None) -> int | None:
        """Return when the next promise is over; None where nothing runs towards one.

        It is the moment `shown` where no working minute lies between the two: a date that was
        agreed upon stays as it was said, also outside of working hours.
        """
        self._refresh()
        next_one = leading(self._rows)
        if next_one is None or next_one.due_at is None or next_one.calendar is None:
            return None
        due = next_one.due_at
        if shown is None or shown == due:
            return due
        work = tables.work_time(self._change, next_one.calendar)
        apart = work.between(min(shown, due), max(shown, due))
        return shown if apart <= MINUTE else due

    def _start(self, kind: ClockKind, promise: Promise, since: int) -> None:
        minutes = promise.minutes(kind)
        if not minutes:
            return
        cycle = sum(row.kind == kind for row in self._rows) + 1
        head = {"ticket": self._ticket, "kind": str(kind), "cycle": cycle}
        key = self._change.insert("sla_clock", head)
        calendar = tables.calendar_version(self._change, promise.calendar)
        terms = Terms(minutes, str(calendar), since)
        self._put(key, Segment(Act.STARTED, since, "", self._who, terms))

    def _stop(self, kind: ClockKind, cause: str, why: str = "", at: int | None = None) -> None:
        last = self._last(kind)
        if last is not None and last.stopped_at is None:
            when = self._at if at is None else at
            self._put(last.key, Segment(Act.STOPPED, when, why, self._who, None, cause))

    def _reopen(self, row: Row, status: StatusMeans, why: str) -> None:
        last = self._last(ClockKind.RESOLVE)
        if last is None or last.stopped_at is None:
            return
        _clock, work = self._read(last)
        window = tables.targets_in_force(self._change).targets.reopen_days
        if work.working_days(last.stopped_at, self._at) <= window:
            said = Segment(Act.REOPENED, self._at, why, self._who, None, status.cause)
            self._put(last.key, said)
        else:
            self._start(ClockKind.RESOLVE, promise_for(self._change, row), self._at)

    def _go_on(self, kind: ClockKind, status: StatusMeans) -> None:
        last = self._last(kind)
        if last is not None and last.state == ClockState.PAUSED:
            said = Segment(Act.RESUMED, self._at, "", self._who, None, status.cause)
            self._put(last.key, said)

    def _wait(self, status: StatusMeans, why: str) -> None:
        """Pause what runs where a status says so; the first answer is never waited for."""
        if not status.pauses:
            return
        for kind in (ClockKind.RESOLVE, ClockKind.UPDATE):
            last = self._last(kind)
            if last is not None and last.state == ClockState.RUNNING:
                said = Segment(Act.PAUSED, self._at, why, self._who, None, status.cause)
                self._put(last.key, said)

    def _retarget(self, last: ClockRow, promise: Promise, cause: str) -> None:
        minutes = promise.minutes(ClockKind(last.kind))
        if not minutes:
            self._put(last.key, Segment(Act.STOPPED, self._at, "", self._who, None, cause))
            return
        clock, _work = self._read(last)
        calendar = str(tables.calendar_version(self._change, promise.calendar))
        if (clock.terms.minutes, clock.terms.calendar) == (minutes, calendar):
            return
        anew = tables.targets_in_force(self._change).targets.on_priority is OnPriority.RESTART
        since = self._at if anew else clock.terms.counts_from
        terms = Terms(minutes, calendar, since)
        self._put(last.key, Segment(Act.RETARGETED, self._at, "", self._who, terms, cause))

    def _read(self, row: ClockRow) -> tuple[Clock, WorkTime]:
        entries = clocks.entries(self._change.connection, row.key)
        clock = read(entry.segment for entry in entries)
        return clock, tables.work_time(self._change, int(clock.terms.calendar))

    def _put(self, clock: int, segment: Segment) -> None:
        version = tables.targets_in_force(self._change).version if segment.terms else None
        self._change.insert("sla_segment", clocks.segment_row(clock, segment, version))
        self._refresh()

    def _refresh(self) -> None:
        self._change.derived.clocks.settle_clocks()
        self._rows = clocks.of_ticket(self._change.connection, self._ticket)

    def _last(self, kind: ClockKind) -> ClockRow | None:
        found = [row for row in self._rows if row.kind == kind]
        return found[-1] if found else None
