"""Keep beside each clock where it stands, and on its ticket what the queue shows of it."""

from collections.abc import Mapping, Sequence
from typing import Any

from desktop.domain.sla import calendar_data, targets
from desktop.domain.sla.clock import read
from desktop.domain.sla.standing import Mark, Standing, standing
from desktop.domain.sla.targets import ClockKind, Targets
from desktop.domain.sla.worktime import WorkTime
from desktop.store import clocks
from desktop.store.clocks import ClockRow, Entry
from desktop.store.driver import Connection
from desktop.store.library import rulings
from desktop.store.library.rulings import Ruling
from desktop.store.writer_memory import WriterMemory

_CLOCK = (
    "update sla_clock set state = ?, minutes = ?, due_at = ?, warn_at = ?, warn_share = ?,"
    " stopped_at = ?, used_ms = ?, elapsed_ms = ?, paused_ms = ?, paused_elapsed_ms = ?, met = ?,"
    " calendar = ? where key = ?"
)
_TICKET = "update ticket set sla_mark = ?, sla_soon_at = ?, sla_calendar = ? where key = ?"


class ClockStandings:
    """Remembers which clocks a transaction touched, and reckons them anew."""

    def __init__(self, connection: Connection, memory: WriterMemory) -> None:
        self._connection = connection
        self._memory = memory
        self._clocks: set[int] = set()
        self._tickets: set[int] = set()
        self._found: dict[int, Standing] = {}

    def touched(self, kind: str, row: Mapping[str, Any]) -> None:
        """Remember what a line, a warning or a clock that comes or goes makes stale."""
        if kind == "sla_clock":
            self._tickets.add(row["ticket"])
        else:
            self._clocks.add(row["clock"])

    def settle_clocks(self) -> None:
        """Reckon the clocks touched anew; tickets still show what they showed."""
        for each in clocks.rows(self._connection, sorted(self._clocks)) if self._clocks else ():
            entries = clocks.entries(self._connection, each.key)
            if entries:
                self._keep(each, entries)
            self._tickets.add(each.ticket)
        self._clocks.clear()

    def settle(self) -> None:
        """Reckon everything touched anew; what is kept is right after that."""
        self.settle_clocks()
        for ticket in sorted(self._tickets):
            self._show(ticket)
        self._tickets.clear()
        self._found.clear()

    def faults(self, tickets: Sequence[int]) -> list[tuple[int, str]]:
        """Return the tickets, and of what kind of row, where what is kept is not as reckoned."""
        found: list[tuple[int, str]] = []
        for row in clocks.of_tickets(self._connection, tickets):
            entries = clocks.entries(self._connection, row.key)
            if entries and self._reckoned(row, entries) != row[4:]:
                found.append((row.ticket, "sla_clock"))
        kept = clocks.shown(self._connection, tickets)
        found += [(key, "sla_mark") for key, was in kept.items() if self._shown(key) != was]
        self._found.clear()
        return found

    def all_touched(self, tickets: Sequence[int]) -> None:
        """Have every clock of some tickets reckoned anew."""
        self._clocks.update(row.key for row in clocks.of_tickets(self._connection, tickets))
        self._tickets.update(tickets)

    def _keep(self, row: ClockRow, entries: list[Entry]) -> None:
        self._connection.execute(_CLOCK, (*self._reckoned(row, entries), row.key))

    def _reckoned(self, row: ClockRow, entries: list[Entry]) -> tuple[Any, ...]:
        """Return the kept columns of a clock, in the order of ClockRow from `state` on."""
        clock = read(entry.segment for entry in entries)
        version = int(clock.terms.calendar)
        told = clocks.told(self._connection, row.key, clock.terms.minutes)
        found = standing(clock, self._work_time(version), self._shares(entries), told)
        self._found[row.key] = found
        facts = found.facts or (None,) * 5
        head = (str(found.state), clock.terms.minutes, found.due_at, found.warn_at, found.share)
        return (*head, clock.stopped_at, *facts[:4], _as_int(facts[4]), version)

    def _show(self, ticket: int) -> None:
        self._connection.execute(_TICKET, (*self._shown(ticket), ticket))

    def _shown(self, ticket: int) -> tuple[int, int | None, int | None]:
        """Return mark, soon moment and calendar that the queue shows of a ticket."""
        shown = leading(clocks.of_ticket(self._connection, ticket))
        if shown is None:
            return int(Mark.NONE), None, None
        found = self._found.get(shown.key) or self._standing(shown)
        return int(found.mark), found.soon_at, shown.calendar

    def _standing(self, row: ClockRow) -> Standing:
        clock = read(entry.segment for entry in clocks.entries(self._connection, row.key))
        return standing(clock, self._work_time(int(clock.terms.calendar)))

    def _shares(self, entries: list[Entry]) -> tuple[int, ...]:
        versions = [entry.targets for entry in entries if entry.targets is not None]
        if not versions:
            return ()
        return self._memory.parsed(self._connection, versions[-1], read_targets).warn_at

    def _work_time(self, version: int) -> WorkTime:
        return self._memory.parsed(self._connection, version, read_work_time)


def leading(rows: list[ClockRow]) -> ClockRow | None:
    """Return the clock whose promise is the next to be kept: the answer, then the solution."""
    for kind in (ClockKind.RESPONSE, ClockKind.RESOLVE):
        found = [row for row in rows if row.kind == kind]
        if found and (found[-1].stopped_at is None or kind is ClockKind.RESOLVE):
            return found[-1]
    answered = [row for row in rows if row.kind == ClockKind.RESPONSE]
    return answered[-1] if answered else None


def read_work_time(ruling: Ruling) -> WorkTime:
    """Return what counts by a version of a calendar."""
    return WorkTime(rulings.sound(ruling, lambda each: calendar_data.from_data(each.data)))


def read_targets(ruling: Ruling) -> Targets:
    """Return a version of the targets."""
    return targets.from_data(ruling.data)


def _as_int(value: Any) -> int | None:
    return None if value is None else int(value)
