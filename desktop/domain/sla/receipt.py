"""The account of a clock: a line per span with what counted and what did not; the lines add up."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import NamedTuple

from desktop.domain.sla.calendars import DayKind
from desktop.domain.sla.clock import Act, Clock, Segment, Stretch, read
from desktop.domain.sla.worktime import Run, WorkTime


class LineKind(StrEnum):
    """What a line is about."""

    STARTED = "started"
    WORK = "work"
    MAKEUP = "makeup"
    OFF = "off"
    HOLIDAY = "holiday"
    PAUSED = "paused"
    RETARGETED = "retargeted"
    STOPPED = "stopped"
    REOPENED = "reopened"
    MERGED = "merged"
    PARTED = "parted"


class Line(NamedTuple):
    """One line; moments in UTC milliseconds, amounts in milliseconds of working time.

    `left_out` is working time that does not count: a pause, or what lay before a new start;
    `total` is what had counted up to here.
    """

    kind: LineKind
    start: int
    end: int
    counted: int = 0
    total: int = 0
    left_out: int = 0
    spans: tuple[Run, ...] = ()
    days: int = 0
    name: str = ""
    why: str = ""
    who: str = ""
    cause: str = ""
    minutes: int = 0


class _Gap(NamedTuple):
    """Days in a row on which nothing counts for the same cause."""

    kind: LineKind
    name: str
    first: date
    days: int


_GAPS = {DayKind.HOLIDAY: LineKind.HOLIDAY}
_SIGNS = {
    Act.STARTED: LineKind.STARTED,
    Act.RETARGETED: LineKind.RETARGETED,
    Act.STOPPED: LineKind.STOPPED,
    Act.REOPENED: LineKind.REOPENED,
    Act.MERGED: LineKind.MERGED,
    Act.PARTED: LineKind.PARTED,
}


def receipt(segments: Sequence[Segment], work: WorkTime, now: int) -> tuple[Line, ...]:
    """Return the lines of a clock up to a moment, by the terms in force at the end of the list.

    Their `counted` add up to what is used; work before the moment that the terms count from
    stays in the account, left out of the sum.
    """
    clock = read(segments)
    signs = [each for each in _signs(segments) if each.start <= now]
    cuts = [each.start for each in signs]
    parts = [*signs, *_runs(clock, work, cuts, now), *_pauses(clock, work, now)]
    total, lines = 0, []
    for line in sorted(parts, key=lambda line: (line.start, line.end)):
        counts = line.start >= clock.terms.counts_from
        made = line if counts else line._replace(counted=0, left_out=line.counted + line.left_out)
        total += made.counted
        lines.append(made._replace(total=total))
    return tuple(lines)


def _signs(segments: Sequence[Segment]) -> Iterator[Line]:
    last = 0
    for each in segments:
        last = max(last, each.at)
        kind = _SIGNS.get(each.act)
        if kind is not None:
            minutes = each.terms.minutes if each.terms else 0
            line = Line(kind, last, last, why=each.why, who=each.who, cause=each.cause)
            yield line._replace(minutes=minutes)


def _runs(clock: Clock, work: WorkTime, cuts: Sequence[int], now: int) -> Iterator[Line]:
    for run in clock.runs:
        for since, until in _cut(run, cuts, now):
            yield from _days(work, since, until)


def _pauses(clock: Clock, work: WorkTime, now: int) -> Iterator[Line]:
    for pause in clock.pauses:
        until = now if pause.end is None else min(pause.end, now)
        if pause.start <= now:
            kept_out = work.between(pause.start, until)
            line = Line(LineKind.PAUSED, pause.start, until, left_out=kept_out)
            yield line._replace(why=pause.why, who=pause.who, cause=pause.cause)


def _cut(run: Stretch, cuts: Sequence[int], now: int) -> Iterator[Run]:
    end = now if run.end is None else min(run.end, now)
    inner = sorted({at for at in cuts if run.start < at < end})
    edges = [run.start, *inner, end]
    yield from pairwise(edges)


def _days(work: WorkTime, start: int, end: int) -> Iterator[Line]:
    """Yield a line for each day that counts and one for each row of days that do not."""
    day, to, gap = work.day_of(start), work.day_of(end), None
    while day <= to:
        since, until = max(start, work.midnight(day)), min(end, work.midnight(_next(day)))
        spans = tuple(work.runs(since, until))
        if spans:
            if gap is not None:
                yield _gap_line(work, gap)
            gap = None
            yield _work_line(work, day, spans)
        elif not work.calendar.planned(day).hours:
            gap, ended = _longer(gap, work, day)
            if ended is not None:
                yield _gap_line(work, ended)
        day = _next(day)
    if gap is not None:
        yield _gap_line(work, gap)


def _work_line(work: WorkTime, day: date, spans: tuple[Run, ...]) -> Line:
    planned = work.calendar.planned(day)
    kind = LineKind.MAKEUP if planned.kind is DayKind.MAKEUP else LineKind.WORK
    counted = sum(until - since for since, until in spans)
    return Line(kind, spans[0][0], spans[-1][1], counted, spans=spans, name=planned.name)


def _longer(gap: _Gap | None, work: WorkTime, day: date) -> tuple[_Gap, _Gap | None]:
    """Return the gap with one more day, and the one that ended before it, if another began."""
    planned = work.calendar.planned(day)
    kind = _GAPS.get(planned.kind, LineKind.OFF)
    if gap is not None and (gap.kind, gap.name) == (kind, planned.name):
        return gap._replace(days=gap.days + 1), None
    return _Gap(kind, planned.name, day, 1), gap


def _gap_line(work: WorkTime, gap: _Gap) -> Line:
    start = work.midnight(gap.first)
    end = work.midnight(gap.first + timedelta(days=gap.days))
    return Line(gap.kind, start, end, days=gap.days, name=gap.name)


def _next(day: date) -> date:
    return day + timedelta(days=1)
