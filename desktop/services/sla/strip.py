"""The days between start and due moment of a clock as columns of a drawing."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from desktop.domain.sla.calendars import DayKind
from desktop.domain.sla.receipt import LineKind
from desktop.domain.sla.worktime import DAY, Run, WorkTime
from desktop.drawing.display_list import Drawing
from desktop.drawing.sla_strip import Part, Piece, StripDay, sla_strip
from desktop.services.sla.account import Account
from desktop.services.sla.receipt_words import ReceiptWords

_MOST, _FIRST, _LAST = 11, 4, 6
_LONGEST = 400


class _Window(NamedTuple):
    """Which part of each day the bars show, in milliseconds after midnight."""

    start: int
    end: int

    def share(self, at: int, midnight: int) -> float:
        """Return where a moment lies in the bar of the day that begins at `midnight`."""
        place = (at - midnight - self.start) / (self.end - self.start)
        return min(1.0, max(0.0, place))


def strip_drawing(account: Account, work: WorkTime, words: ReceiptWords, width: float) -> Drawing:
    """Return the drawing of an account; `work` counts by its last calendar."""
    columns = list(_Strip(account, work, words).columns())
    if len(columns) > _MOST:
        count = len(columns) - _FIRST - _LAST
        fold = StripDay("…", words.drawn("folded").format(days=count), idle="…")
        columns = [*columns[:_FIRST], fold, *columns[-_LAST:]]
    return sla_strip(tuple(columns), width)


class _Strip:
    """Makes the columns: one for each working day, one for each row of days that do not count."""

    def __init__(self, account: Account, work: WorkTime, words: ReceiptWords) -> None:
        self._work, self._words = work, words
        self._due = account.clock.due_at
        end = account.clock.stopped_at or account.now
        self._days = list(_days(work, account.lines[0].start, max(end, self._due or end)))
        self._window = _window(work, self._days)
        self._pieces = [*_done(account), *_left(work, end, self._due)]

    def columns(self) -> Iterator[StripDay]:
        """Yield the columns in order."""
        gap: list[date] = []
        for day in self._days:
            works = bool(self._work.of_day(day))
            if gap and (works or not self._same(gap[-1], day)):
                yield self._idle(gap)
                gap = []
            if works:
                yield self._worked(day)
            else:
                gap.append(day)
        if gap:
            yield self._idle(gap)

    def _worked(self, day: date) -> StripDay:
        midnight, runs = self._work.midnight(day), self._work.of_day(day)
        share, due = self._window.share, self._due
        shown = [
            Piece(part, share(since, midnight), share(until, midnight))
            for part, span in self._pieces
            for since, until in _cut(span, runs)
        ]
        made_up = self._work.calendar.planned(day).kind is DayKind.MAKEUP
        below = self._words.kind(LineKind.MAKEUP) if made_up else self._words.weekday(day)
        place = None
        if due is not None and midnight < due <= midnight + DAY:
            place = share(due, midnight)
        return StripDay(self._words.day(day), below, tuple(shown), "", made_up, place)

    def _idle(self, gap: Sequence[date]) -> StripDay:
        words, planned = self._words, self._work.calendar.planned(gap[0])
        title = words.days(gap[0], gap[-1]) if len(gap) > 1 else words.day(gap[0])
        holiday = planned.kind is DayKind.HOLIDAY
        kind = LineKind.HOLIDAY if holiday else LineKind.OFF
        below = (planned.name if holiday else "") or words.kind(kind)
        return StripDay(title, below, idle=words.drawn("idle"))

    def _same(self, before: date, day: date) -> bool:
        first, second = (self._work.calendar.planned(each) for each in (before, day))
        return (first.kind, first.name) == (second.kind, second.name)


def _done(account: Account) -> Iterator[tuple[Part, Run]]:
    for line in account.lines:
        if line.kind is LineKind.PAUSED:
            yield Part.PAUSED, (line.start, line.end)
        elif line.counted:
            yield from ((Part.COUNTED, span) for span in line.spans)


def _left(work: WorkTime, end: int, due: int | None) -> Iterator[tuple[Part, Run]]:
    if due is not None and due > end:
        yield from ((Part.OPEN, run) for run in work.runs(end, due))


def _days(work: WorkTime, first: int, last: int) -> Iterator[date]:
    day, end = work.day_of(first), work.day_of(last)
    for _ in range(_LONGEST):
        if day > end:
            return
        yield day
        day += timedelta(days=1)


def _window(work: WorkTime, days: Iterable[date]) -> _Window:
    """Return from the earliest to the latest working hour, the hours past midnight left out."""
    starts, ends = [], []
    for day in days:
        midnight = work.midnight(day)
        for since, until in work.of_day(day):
            starts.append(since - midnight)
            ends.append(min(until - midnight, DAY))
    return _Window(min(starts, default=0), max(ends, default=DAY))


def _cut(span: Run, runs: Iterable[Run]) -> Iterator[Run]:
    for since, until in runs:
        start, end = max(since, span[0]), min(until, span[1])
        if start < end:
            yield start, end
