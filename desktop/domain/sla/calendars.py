"""A business calendar: which hours of which days count."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from desktop.domain.errors import AppError

DAY_MINUTES = 24 * 60
WEEKDAYS = 7


class Hours(NamedTuple):
    """A span of one day in minutes after midnight; an end beyond 1440 lies in the next day."""

    start: int
    end: int


Spans = tuple[Hours, ...]
WHOLE_DAY: Spans = (Hours(0, DAY_MINUTES),)
OFFICE: Spans = (Hours(9 * 60, 12 * 60), Hours(13 * 60, 18 * 60))


class DayKind(StrEnum):
    """Why a day has the hours it has."""

    WORK = "work"
    OFF = "off"
    HOLIDAY = "holiday"
    MAKEUP = "makeup"
    SPECIAL = "special"


class Day(NamedTuple):
    """What one date has instead of its weekday's hours; no hours: those of a usual working day."""

    kind: DayKind
    name: str = ""
    hours: Spans | None = None


class Planned(NamedTuple):
    """What a date comes to."""

    kind: DayKind
    name: str
    hours: Spans


class Calendar(NamedTuple):
    """One version of a calendar.

    `week` has the hours of Monday to Sunday. With `other_week` and `since` two weeks take turns:
    the week of `since` and each second one after it follows `week` (alternate Saturdays, 大小周).
    """

    zone: str
    week: tuple[Spans, ...]
    other_week: tuple[Spans, ...] = ()
    since: date | None = None
    days: Mapping[date, Day] = {}

    def planned(self, day: date) -> Planned:
        """Return what counts on a date."""
        usual = self._of_week(day)
        own = self.days.get(day)
        if own is None:
            return Planned(DayKind.WORK if usual else DayKind.OFF, "", usual)
        if own.kind is DayKind.HOLIDAY:
            return Planned(own.kind, own.name, own.hours or ())
        return Planned(own.kind, own.name, self.usual_hours() if own.hours is None else own.hours)

    def usual_hours(self) -> Spans:
        """Return the hours of a usual working day: of the first in the week that has any."""
        return next((spans for spans in (*self.week, *self.other_week) if spans), ())

    def is_whole(self) -> bool:
        """Return whether every minute of the week counts and no date says otherwise."""
        whole = all(_covers_day(spans) for spans in (*self.week, *self.other_week))
        return whole and all(_covers_day(self.planned(day).hours) for day in self.days)

    def _of_week(self, day: date) -> Spans:
        if not self.other_week or self.since is None:
            return self.week[day.weekday()]
        weeks = (_monday(day) - _monday(self.since)).days // WEEKDAYS
        return (self.other_week if weeks % 2 else self.week)[day.weekday()]


def every_minute(zone: str = "UTC") -> Calendar:
    """Return the calendar in which all time counts."""
    return Calendar(zone, (WHOLE_DAY,) * WEEKDAYS)


def weekly(zone: str, spans: Spans, weekdays: Iterable[int] = range(5)) -> Calendar:
    """Return a calendar with the same hours on some days of the week, Monday is 0."""
    chosen = frozenset(weekdays)
    return Calendar(zone, tuple(spans if day in chosen else () for day in range(WEEKDAYS)))


def with_pack(days: Mapping[date, Day], year: int, pack: Mapping[date, Day]) -> dict[date, Day]:
    """Return days with those of a yearly pack in place of what packs said of that year before.

    Days with hours of their own, set by hand, stay.
    """
    own = {day: each for day, each in days.items() if each.hours is not None}
    rest = {day: each for day, each in days.items() if day.year != year or day in pack}
    return dict(sorted({**rest, **pack, **own}.items()))


def check(calendar: Calendar) -> None:
    """Refuse hours that are none.

    Raises:
        AppError: "calendar_week" without seven days, "calendar_hours" for a span that ends
            before it starts, is longer than a day or begins outside of it, "calendar_empty"
            where no day of the week has hours.

    """
    for week in (calendar.week, calendar.other_week):
        if len(week) not in (0, WEEKDAYS):
            raise AppError("calendar_week", count=len(week))
    listed = [
        *calendar.week,
        *calendar.other_week,
        *(d.hours or () for d in calendar.days.values()),
    ]
    for hours in (each for spans in listed for each in spans):
        starts_inside = 0 <= hours.start < DAY_MINUTES
        if not starts_inside or not 0 < hours.end - hours.start <= DAY_MINUTES:
            raise AppError("calendar_hours", start=hours.start, end=hours.end)
    if not calendar.usual_hours():
        raise AppError("calendar_empty")


def _covers_day(spans: Spans) -> bool:
    reached = 0
    for hours in sorted(spans):
        if hours.start > reached:
            return False
        reached = max(reached, hours.end)
    return reached >= DAY_MINUTES


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
