"""Random calendars, clocks and pauses; each case as the program and as the reference take it."""

from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import NamedTuple

from sla_reference import SlowDesk

from desktop.domain.sla.calendars import Calendar, Day, DayKind, Hours
from desktop.domain.sla.clock import Act, Segment, Terms

MINUTE = 60_000
ZONES = ("Asia/Shanghai", "UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu")
# Autumn and spring of the zones that change their clocks, a new year, an ordinary week.
STARTS = ("2026-03-05", "2026-03-27", "2026-10-23", "2026-10-30", "2025-12-30", "2026-06-10")


class Case(NamedTuple):
    """One clock: both calendars, its start, target and pauses in minutes since 1970."""

    calendar: Calendar
    slow: SlowDesk
    start: int
    target: int
    pauses: list[tuple[int, int]]

    def segments(self, until=None):
        """Return the list of the clock, up to a minute."""
        found = [started(self.start, self.target)]
        for begin, end in self.pauses:
            for act, at in ((Act.PAUSED, begin), (Act.RESUMED, end)):
                if until is None or at <= until:
                    found.append(Segment(act, at * MINUTE, "waits"))
        return found


def started(minute, target):
    """Return the first entry of a clock."""
    terms = Terms(target, "", minute * MINUTE)
    return Segment(Act.STARTED, minute * MINUTE, terms=terms)


def random_case(random: Random, *, packs: bool) -> Case:
    """Return a case; `packs` gives it holidays and make-up days."""
    week = [_spans(random) if random.random() < 0.7 else [] for _ in range(7)]
    week[random.randrange(7)] = _spans(random)
    other = None
    if random.random() < 0.4:
        other = [list(spans) for spans in week]
        other[5] = [] if other[5] else _spans(random)
    first = date.fromisoformat(random.choice(STARTS))
    zone = random.choice(ZONES)
    days, slow_days = _days(random, first, week, other) if packs else ({}, {})
    since = date(2025, 1, 6) + timedelta(days=random.randrange(14)) if other else None
    calendar = Calendar(zone, _spans_of(week), _spans_of(other or ()), since, days)
    midnight = int(datetime(first.year, first.month, first.day, tzinfo=UTC).timestamp()) // 60
    start = midnight + random.randrange(4 * 1440)
    target = random.choice((1, 15, 60, 240, 480, random.randrange(1, 1500)))
    pauses, at = [], start
    for _ in range(random.randrange(4)):
        at += random.randrange(1, 900)
        end = at + random.randrange(1, 2500)
        pauses.append((at, end))
        at = end
    return Case(calendar, SlowDesk(zone, week, other, since, slow_days), start, target, pauses)


def _spans(random):
    kind = random.randrange(5)
    if kind == 0:
        return [(540, 720), (780, 1080)]
    if kind == 1:
        return [(1320, 1320 + 480)]
    if kind == 2:
        return [(0, 1440)]
    if kind == 3:
        return [(480, 700), (600, 1000)]
    start = random.randrange(1380)
    return [(start, start + random.randrange(30, 900))]


def _spans_of(week):
    return tuple(tuple(Hours(*span) for span in spans) for spans in week)


def _days(random, first, week, other):
    usual = next(spans for spans in [*week, *(other or [])] if spans)
    days, slow = {}, {}
    for _ in range(random.randrange(1, 6)):
        day = first + timedelta(days=random.randrange(-1, 12))
        kind = random.choice((DayKind.HOLIDAY, DayKind.MAKEUP, DayKind.SPECIAL))
        own = [(600, 660)] if kind is DayKind.SPECIAL else None
        days[day] = Day(kind, "", _spans_of([own])[0] if own else None)
        slow[day] = own or ([] if kind is DayKind.HOLIDAY else usual)
    return days, slow
