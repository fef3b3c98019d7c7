"""Targets and calendars as the desk sets them: each change a version, open clocks asked about."""

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.errors import AppError
from desktop.domain.progress import Progress, ignore_progress
from desktop.domain.sla import calendar_data, calendars, targets
from desktop.domain.sla.calendars import Calendar
from desktop.domain.sla.clock import Act, Segment, due_at, read
from desktop.domain.sla.targets import Targets
from desktop.domain.sla.worktime import WorkTime
from desktop.exchange.holiday_pack import Pack, read_pack
from desktop.exchange.holiday_years import Country, countries, years_of
from desktop.services.base import Service, action
from desktop.services.documents.rulings import Table, enact
from desktop.services.sla import follow
from desktop.services.sla.seeding import calendar_table
from desktop.services.sla.tables import OFFICE_CODE, TARGETS_CODE, TARGETS_TITLE
from desktop.services.zones import zone_called
from desktop.store import clocks
from desktop.store.change import Change
from desktop.store.clock_standings import read_targets, read_work_time
from desktop.store.library import rulings
from desktop.store.library.rulings import Ruling

__all__ = ["CalendarNow", "Moved", "PromiseService", "Ruling", "TargetsNow"]

_CHUNK = 100


class TargetsNow(NamedTuple):
    """The targets in force, and which version of them that is."""

    targets: Targets
    ruling: Ruling


class CalendarNow(NamedTuple):
    """A calendar in force, and which version of it that is."""

    calendar: Calendar
    ruling: Ruling


class Moved(NamedTuple):
    """An open promise that another calendar would move; `due_at` is None while it is paused."""

    ticket: int
    clock: int
    kind: str
    before: int | None
    due_at: int | None


class PromiseService(Service):
    """Reads and sets what the desk promises."""

    def targets(self) -> TargetsNow:
        """Return the targets in force; raises AppError("targets_missing")."""
        found = rulings.current(self._store.reader, DocumentKind.TARGETS, TARGETS_CODE)
        if found is None:
            raise AppError("targets_missing")
        return TargetsNow(read_targets(found), found)

    def calendars(self) -> list[CalendarNow]:
        """Return the calendars in force, the first one made first."""
        found = rulings.in_force(self._store.reader, DocumentKind.CALENDAR)
        return [CalendarNow(calendar_data.from_data(each.data), each) for each in found]

    def calendar(self, code: str) -> CalendarNow:
        """Return one calendar; raises AppError("targets_calendar")."""
        found = rulings.current(self._store.reader, DocumentKind.CALENDAR, code)
        if found is None:
            raise AppError("targets_calendar", name=code)
        return CalendarNow(calendar_data.from_data(found.data), found)

    def versions(self, ruling: Ruling) -> list[Ruling]:
        """Return all versions of a table, the newest first."""
        return rulings.history(self._store.reader, ruling.document)

    @action("targets.set")
    def set_targets(self, wanted: Targets, reason: str = "") -> int:
        """Put targets in force for tickets from now on; return their version.

        Clocks that run keep the target they began with. Raises the AppErrors of targets.check.
        """
        targets.check(wanted, [each.ruling.code for each in self.calendars()])
        table = Table(
            DocumentKind.TARGETS, TARGETS_CODE, TARGETS_TITLE, targets.to_data(wanted), reason
        )
        return self._write(
            "targets.set", lambda change: enact(change, table, self._session.person), reason
        )

    @action("calendar.set")
    def set_calendar(self, code: str, title: Bilingual, wanted: Calendar, reason: str = "") -> int:
        """Put a calendar in force, a new one or the next version; return its version.

        Clocks that run keep the version they count by, until `recount` moves them. Raises the
        AppErrors of calendars.check and zone_unknown.
        """
        _check(wanted)
        table = calendar_table(code, title, wanted, reason)
        return self._write(
            "calendar.set", lambda change: enact(change, table, self._session.person), reason
        )

    def preview(
        self, code: str, wanted: Calendar, progress: Progress = ignore_progress
    ) -> list[Moved]:
        """Return the open promises that would be due at another time by this calendar."""
        _check(wanted)
        work = WorkTime(wanted)
        return [each for each in self._reckoned(code, work, progress) if each.before != each.due_at]

    @action("calendar.recount")
    def set_and_recount(
        self,
        code: str,
        title: Bilingual,
        wanted: Calendar,
        reason: str = "",
        progress: Progress = ignore_progress,
    ) -> int:
        """Put a calendar in force and let its open clocks count by it; return how many moved.

        One undo takes back both. Raises the AppErrors of set_calendar.
        """
        self.check_right("calendar.set")
        _check(wanted)
        table = calendar_table(code, title, wanted, reason)

        def work(change: Change) -> int:
            enact(change, table, self._session.person)
            return 0 if change.is_empty else change.set_key

        batch = self._write("calendar.set", work, reason)
        return self._move(code, batch or None, progress)

    @action("calendar.recount")
    def recount(self, code: str, progress: Progress = ignore_progress) -> int:
        """Let the open clocks of a calendar count by its version in force; return how many moved.

        Written in short transactions that are undone as one; each clock's list says so.
        """
        return self._move(code, None, progress)

    def read_packs(self, paths: Sequence[Path]) -> list[Pack]:
        """Return the yearly packs in files; raises the AppErrors of read_pack."""
        return [read_pack(path) for path in paths]

    def countries(self) -> list[Country]:
        """Return the countries whose holidays are known."""
        return countries()

    def country_years(self, country: str, years: Sequence[int]) -> Pack:
        """Return the holidays of a country; raises AppError("country_unknown")."""
        try:
            return Pack(min(years), years_of(country, years))
        except KeyError as error:
            raise AppError("country_unknown", name=country) from error

    @action("calendar.set")
    def add_days(self, packs: Sequence[Pack], code: str = OFFICE_CODE, reason: str = "") -> int:
        """Put the days of packs into a calendar; return its version.

        Days of the packs' years that came from packs before are replaced; those with hours of
        their own, set by hand, stay.
        """
        now = self.calendar(code)
        days = dict(now.calendar.days)
        for pack in packs:
            days = calendars.with_pack(days, pack.year, pack.days)
        return self.set_calendar(code, now.ruling.title, now.calendar._replace(days=days), reason)

    def _move(self, code: str, batch: int | None, progress: Progress) -> int:
        now = self.calendar(code)
        work = read_work_time(now.ruling)
        reckoned = self._reckoned(code, work, ignore_progress)
        wanted = [each for each in reckoned if each.before != each.due_at]
        for start in range(0, len(wanted), _CHUNK):
            progress(start, len(wanted))
            part = wanted[start : start + _CHUNK]
            intent = self._intent("calendar.recount")._replace(batch=batch)
            done = self._store.write(intent, partial(self._recount, part=part, to=now.ruling))
            batch = batch or done or None
        return len(wanted)

    def _reckoned(self, code: str, work: WorkTime, progress: Progress) -> Iterator[Moved]:
        reader = self._store.reader
        ruling = self.calendar(code).ruling
        versions = [each.version for each in self.versions(ruling)]
        keys = clocks.under_calendar(reader, versions)
        for number, key in enumerate(keys):
            if number % _CHUNK == 0:
                progress(number, len(keys))
            entries = clocks.entries(reader, key)
            (row,) = clocks.rows(reader, [key])
            clock = read(entry.segment for entry in entries)
            yield Moved(row.ticket, key, row.kind, row.due_at, due_at(clock, work))

    def _recount(self, change: Change, part: Sequence[Moved], to: Ruling) -> int:
        who = "" if self._session.person is None else str(self._session.person)
        for each in part:
            entries = clocks.entries(change.connection, each.clock)
            clock = read(entry.segment for entry in entries)
            if clock.stopped_at is not None:
                continue
            terms = clock.terms._replace(calendar=str(to.version))
            said = Segment(Act.RETARGETED, change.now, "", who, terms, "recounted")
            version = next(e.targets for e in reversed(entries) if e.targets is not None)
            change.insert("sla_segment", clocks.segment_row(each.clock, said, version))
            follow.moved(change, each.ticket)
        return 0 if change.is_empty else change.set_key


def _check(calendar: Calendar) -> None:
    if zone_called(calendar.zone) is None:
        raise AppError("zone_unknown", name=calendar.zone)
    calendars.check(calendar)
