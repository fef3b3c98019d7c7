"""Time that counts by a calendar: how much lies between two moments, and when an amount is over.

Moments are integer UTC milliseconds. A minute counts when the clock on the wall of the
calendar's zone shows working hours: in the hour that comes twice in autumn both count, of the
hour left out in spring nothing does.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from desktop.domain.errors import AppError
from desktop.domain.sla.calendars import Calendar, Spans
from desktop.domain.sla.offsets import instant, offset_at, pieces

MINUTE = 60_000
DAY = 24 * 60 * MINUTE
_EPOCH = date(1970, 1, 1)
_LONGEST_GAP_DAYS = 750

Run = tuple[int, int]


class WorkTime:
    """Counts by one calendar; what each day comes to is kept."""

    def __init__(self, calendar: Calendar) -> None:
        self.calendar = calendar
        self.zone = ZoneInfo(calendar.zone)
        self._runs: dict[int, tuple[Run, ...]] = {}

    @property
    def day_hours(self) -> float:
        """Return how many hours a usual working day has."""
        spans = self.calendar.usual_hours()
        return sum(hours.end - hours.start for hours in spans) / 60 or 24.0

    def counts(self, at: int) -> bool:
        """Return whether a moment lies in working time."""
        return self.between(at, at + 1) > 0

    def between(self, start: int, end: int) -> int:
        """Return the working milliseconds from a moment to a later one: the sum of `runs`.

        Written out: a change of status adds up every day since its ticket was reported.
        """
        if end <= start:
            return 0
        total, last, kept = 0, start, self._runs
        for number in range(self.day_of(start).toordinal() - 1, self.day_of(end).toordinal() + 1):
            spans = kept.get(number)
            for since, until in self._of_number(number) if spans is None else spans:
                begun, over = max(since, last), min(until, end)
                if over > begun:
                    total += over - begun
                    last = over
        return total

    def after(self, start: int, amount: int) -> int:
        """Return the moment at which an amount of working milliseconds is over.

        It is the end of a span, not the start of the next, where the amount fills the span.

        Raises:
            AppError: "calendar_empty" where two years bring no working time.

        """
        left, day, last, idle = amount, self.day_of(start), start, 0
        if left <= 0:
            return start
        day -= timedelta(days=1)  # what began yesterday may run past midnight
        while idle < _LONGEST_GAP_DAYS:
            idle += 1
            for run in self.of_day(day):
                since, until = max(run[0], last), run[1]
                if until - since >= left:
                    return since + left
                if until > since:
                    left, last, idle = left - (until - since), until, 0
            day += timedelta(days=1)
        raise AppError("calendar_empty")

    def runs(self, start: int, end: int) -> Iterator[Run]:
        """Yield the spans of working time between two moments, in order, none over another."""
        if end <= start:
            return
        day, to, last = self.day_of(start) - timedelta(days=1), self.day_of(end), start
        while day <= to:
            for run in self.of_day(day):
                since, until = max(run[0], last), min(run[1], end)
                if until > since:
                    yield since, until
                    last = until
            day += timedelta(days=1)

    def working_days(self, start: int, end: int) -> int:
        """Return how many days with working time begin after the day of a moment, up to another."""
        day, last, found = self.day_of(start), self.day_of(end), 0
        while day < last:
            day += timedelta(days=1)
            found += bool(self.of_day(day))
        return found

    def of_day(self, day: date) -> tuple[Run, ...]:
        """Return the spans that begin on a date, those past midnight with it."""
        return self._of_number(day.toordinal())

    def _of_number(self, number: int) -> tuple[Run, ...]:
        found = self._runs.get(number)
        if found is None:
            day = date.fromordinal(number)
            found = self._runs[number] = self._made(day, self.calendar.planned(day).hours)
        return found

    def day_of(self, at: int) -> date:
        """Return the date on the wall at a moment."""
        return instant(at + offset_at(self.zone, at)).date()

    def midnight(self, day: date) -> int:
        """Return the moment at which a date begins."""
        wall = (day - _EPOCH).days * DAY
        for piece in pieces(self.zone, wall - DAY, wall + DAY):
            if wall - piece.offset < piece.end:
                return max(wall - piece.offset, piece.start)
        return wall

    def _made(self, day: date, spans: Spans) -> tuple[Run, ...]:
        if not spans:
            return ()
        wall = (day - _EPOCH).days * DAY
        parts = pieces(self.zone, wall - DAY, wall + 3 * DAY)
        found: list[Run] = []
        for piece in parts:
            for hours in sorted(spans):
                since = max(wall + hours.start * MINUTE - piece.offset, piece.start)
                until = min(wall + hours.end * MINUTE - piece.offset, piece.end)
                if until > since:
                    found.append((since, until))
        return tuple(_joined(found))


def _joined(runs: list[Run]) -> Iterator[Run]:
    """Yield the runs with those that touch or overlap made one."""
    kept: Run | None = None
    for since, until in sorted(runs):
        if kept is not None and since <= kept[1]:
            kept = (kept[0], max(kept[1], until))
            continue
        if kept is not None:
            yield kept
        kept = (since, until)
    if kept is not None:
        yield kept
