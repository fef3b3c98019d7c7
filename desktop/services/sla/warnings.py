"""Finds promises of which a share is used up; each is told once, in working hours only."""

from functools import partial

from desktop.services.base import Service, action
from desktop.services.sla.tables import ReadTables
from desktop.store import clock_warnings
from desktop.store.change import Change

_CHUNK = 200


class WarningService(Service):
    """What was missed while the program was closed is found late, in its order, once."""

    @action("sla.warn")
    def look(self) -> int:
        """Note every share that has been reached and return how many were.

        Clocks whose calendar has no working time now wait until it has: nobody is there.
        """
        now, count = self._session.clock(), 0
        reader = self._store.reader
        calendars = self._at_work(clock_warnings.calendars_waiting(reader, now), now)
        while calendars:
            found = clock_warnings.waiting(reader, now, calendars, _CHUNK)
            if not found:
                break
            rows = [(row.key, row.warn_share, row.minutes, row.warn_at) for row in found]
            self._write("sla.warn", partial(_note, rows=rows, now=now))
            count += len(rows)
        return count

    def _at_work(self, calendars: set[int], now: int) -> list[int]:
        tables = ReadTables(self._store)
        return [each for each in calendars if tables.work_time(each).counts(now)]


def _note(change: Change, rows: list[tuple[int, int, int, int | None]], now: int) -> None:
    for clock, share, minutes, reached in rows:
        change.insert(
            "sla_warning",
            {
                "clock": clock,
                "share": share,
                "minutes": minutes,
                "reached_at": now if reached is None else reached,
                "found_at": now,
            },
        )
