"""The clocks of a ticket as they stand now, and the whole account of each."""

import hashlib
from collections.abc import Sequence
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.numbers import short_number
from desktop.domain.session import Session
from desktop.domain.sla.clock import Act, Past, Segment, due_at, read, reading
from desktop.domain.sla.receipt import receipt
from desktop.domain.sla.standing import standing
from desktop.domain.sla.targets import ClockKind
from desktop.domain.sla.worktime import WorkTime
from desktop.domain.vocabulary import WAITING, ListName
from desktop.services.base import Service
from desktop.services.directory import Directory
from desktop.services.sla.account import Account, ClockNow, Version, Wait
from desktop.services.sla.follow import pauses
from desktop.services.sla.receipt_sheet import Sheet, Verdict
from desktop.services.sla.receipt_words import Names, ReceiptWords
from desktop.services.sla.strip import strip_drawing
from desktop.services.sla.tables import ReadTables
from desktop.store import clocks, history, lists, tickets
from desktop.store.clocks import ClockRow, Entry
from desktop.store.store import Store

STRIP_WIDTH = 680.0


class _Read(NamedTuple):
    """A clock as it was read, and the moment for which it was reckoned."""

    clock: ClockNow
    entries: list[Entry]
    work: WorkTime
    now: int


class SlaService(Service):
    """Reads only; clocks are moved by what is done with their tickets (clock_acts.py)."""

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        super().__init__(store, session)
        self._directory = directory
        self._tables = ReadTables(store)

    def clocks(self, ticket: int) -> list[ClockNow]:
        """Return the last clock of each kind that a ticket has, in the order of the kinds."""
        rows = clocks.of_ticket(self._store.reader, ticket)
        last = {row.kind: row for row in rows}
        return [self._now(last[kind]).clock for kind in ClockKind if kind in last]

    def accounts(self, ticket: int) -> list[Account]:
        """Return the account of every clock of a ticket, the first promise first."""
        rows = clocks.of_ticket(self._store.reader, ticket)
        order = list(ClockKind)
        rows.sort(key=lambda row: (order.index(ClockKind(row.kind)), row.cycle))
        return [self._account(row) for row in rows]

    def account(self, ticket: int, kind: ClockKind = ClockKind.RESOLVE) -> Account:
        """Return the account of the last clock of a kind; raises AppError("no_clock")."""
        rows = [r for r in clocks.of_ticket(self._store.reader, ticket) if r.kind == kind]
        if not rows:
            raise AppError("no_clock")
        return self._account(rows[-1])

    def words(self, account: Account, language: str) -> ReceiptWords:
        """Return what says an account in a language."""
        directory = self._directory
        keys = {int(line.who) for line in account.lines if line.who}
        people = lists.people(self._store.reader, sorted(keys))
        statuses = {item.code: item for item in directory.of(ListName.STATUS, retired=True)}
        names = Names(
            lambda key: people[key].name if key in people else Bilingual(),
            lambda code: statuses[code].name if code in statuses else Bilingual(code, code),
            directory.name,
            lambda key: key in directory.items and pauses(directory.items[key]),
            lambda key: key in directory.items and directory.items[key].kind in WAITING,
        )
        return ReceiptWords(account, names, language)

    def sheet(
        self, ticket: int, language: str, kind: ClockKind | None = None, width: float = STRIP_WIDTH
    ) -> Sheet:
        """Return the receipt of a ticket's clock, of the resolution where it has one.

        Raises AppError("no_clock").
        """
        accounts = {account.clock.kind: account for account in self.accounts(ticket)}
        wanted = kind or next(iter(accounts), None)
        wanted = ClockKind.RESOLVE if kind is None and ClockKind.RESOLVE in accounts else wanted
        if wanted not in accounts:
            raise AppError("no_clock")
        said = {each: self.words(account, language) for each, account in accounts.items()}
        account, words = accounts[wanted], said[wanted]
        record = tickets.get(self._store.reader, ticket, events=False)
        clock, work = account.clock, self._tables.work_time(account.calendar)
        return Sheet(
            short_number(record.station, record.counter),
            record.subject,
            [_verdict(accounts[each], said[each]) for each in accounts],
            words.title(),
            words.head(),
            words.rows(),
            words.sum(),
            clock.mark,
            clock.left < 0,
            words.why_due(),
            words.versions(),
            words.code(),
            strip_drawing(account, work, words, width),
        )

    def _now(self, row: ClockRow) -> _Read:
        entries = clocks.entries(self._store.reader, row.key)
        clock = read(entry.segment for entry in entries)
        work = self._tables.work_time(int(clock.terms.calendar))
        # A PC whose clock was set back is no earlier than what is written already.
        now = max(self._session.clock(), entries[-1].segment.at)
        shown = reading(clock, work, now)
        found = standing(clock, work)
        state = (clock.terms.minutes, shown.used, shown.left, shown.paused)
        moments = (found.due_at, found.soon_at, clock.stopped_at)
        head = (row.key, ClockKind(row.kind), row.cycle, found.state, found.mark)
        return _Read(ClockNow(*head, *state, *moments, work.day_hours), entries, work, now)

    def _account(self, row: ClockRow) -> Account:
        clock, entries, work, now = self._now(row)
        segments = [entry.segment for entry in entries]
        end = clock.stopped_at or now
        ticket = tickets.get(self._store.reader, row.ticket, events=False)
        versions = [entry.targets for entry in entries if entry.targets is not None]
        used = {int(each.terms.calendar): None for each in segments if each.terms}
        return Account(
            row.ticket,
            ticket.priority,
            clock,
            receipt(segments, work, end),
            tuple(self._waits(row.ticket, ticket.status, ticket.created_at)),
            _without_pauses(segments, work),
            self._version(versions[-1]) if versions else None,
            tuple(self._version(each) for each in used),
            _calendar(segments),
            work.calendar.zone,
            self._code(segments, [*versions, *used]),
            now,
        )

    def _version(self, key: int) -> Version:
        found = self._tables.ruling(key)
        return Version(found.title, found.number)

    def _code(self, segments: Sequence[Segment], versions: Sequence[int]) -> str:
        """Return eight digits that change with any entry of the list or word of its tables."""
        said = [_said(segment) for segment in segments]
        said += [self._tables.ruling(each).text_hash for each in versions]
        digest = hashlib.sha256("\n".join(said).encode()).hexdigest()[:8].upper()
        return f"{digest[:4]}-{digest[4:]}"

    def _waits(self, ticket: int, status: int, created_at: int) -> list[Wait]:
        moves = history.values_over_time(self._store.reader, "ticket", ticket, "status")
        first = moves[0][1] if moves else status
        starts = [(created_at, first), *((at, after) for at, _before, after in moves)]
        ends = [at for at, _ in starts[1:]]
        return [
            Wait(int(kept), start, end)
            for (start, kept), end in zip(starts, [*ends, None], strict=True)
            if kept is not None
        ]


def _verdict(account: Account, words: ReceiptWords) -> Verdict:
    clock = account.clock
    return Verdict(*words.verdict(), clock.mark, clock.left < 0)


def _calendar(segments: Sequence[Segment]) -> int:
    """Return the version of the calendar that a list counts by at its end."""
    return int(read(segments).terms.calendar)


def _without_pauses(segments: Sequence[Segment], work: WorkTime) -> int | None:
    """Return when the promise would have been due had nothing paused it."""
    kept = [_straight(each) for each in segments if each.act not in (Act.PAUSED, Act.RESUMED)]
    return due_at(read(kept), work)


def _straight(segment: Segment) -> Segment:
    """Return an entry whose past, where it brings one, ran without a pause."""
    if segment.past is None:
        return segment
    first, last = segment.past.runs[0], segment.at
    return segment._replace(past=Past((first._replace(end=last),)))


def _said(segment: Segment) -> str:
    # Without a past as it was before there were any: printed codes stay true.
    *plain, past = segment
    return repr(tuple(plain if past is None else segment))
