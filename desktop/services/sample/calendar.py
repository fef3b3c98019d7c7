"""The desk's working time as one line of milliseconds, so that times never fall outside it."""

from bisect import bisect_right
from datetime import date
from functools import cache
from typing import NamedTuple

from desktop.services.sample.company import company

MINUTE = 60_000
DAY_MS = 86_400_000
_EPOCH = date(1970, 1, 1).toordinal()
_SATURDAY = 5
_MONDAY_SHIFT = 3  # 1970-01-01 was a Thursday


class Hours(NamedTuple):
    """Daily hours in milliseconds after local midnight; `offset` is local minus UTC."""

    start: int
    lunch: int
    after_lunch: int
    end: int
    offset: int

    @property
    def length(self) -> int:
        """Return the working time of a day."""
        return self.lunch - self.start + self.end - self.after_lunch


class WorkLine:
    """Working days one after another without nights; positions on it are milliseconds."""

    def __init__(self, days: list[int], hours: Hours) -> None:
        self.days = days
        self.hours = hours
        self.length = hours.length
        self._morning = hours.lunch - hours.start
        self._gap = hours.after_lunch - hours.lunch
        self._starts = [day * DAY_MS + hours.start - hours.offset for day in days]

    def moment(self, position: int) -> int:
        """Return the time at a position."""
        day, rest = divmod(position, self.length)
        return self._starts[day] + rest + (self._gap if rest >= self._morning else 0)

    def position(self, moment: int) -> int:
        """Return the position of a time; outside working time, that of its next start."""
        day = bisect_right(self._starts, moment) - 1
        if day < 0:
            return 0
        since = moment - self._starts[day]
        if since > self._morning:
            since = max(self._morning, since - self._gap)
        return day * self.length + min(since, self.length)

    def is_open(self, moment: int) -> bool:
        """Return whether a time lies in working time, its last minute included."""
        start = self._starts[bisect_right(self._starts, moment) - 1]
        since = moment - start
        return 0 <= since <= self._morning or (
            self._morning + self._gap <= since <= self.length + self._gap
        )


@cache
def desk_hours() -> Hours:
    """Return the hours of the sample desk."""
    table = company()["hours"]
    times = [_clock(text) for text in (*table["morning"], *table["afternoon"])]
    return Hours(times[0], times[1], times[2], times[3], company()["utc_offset_minutes"] * MINUTE)


def office_line(first: int, last: int) -> WorkLine:
    """Return the office's working time from one day number to another: what targets count."""
    return WorkLine([day for day in range(first, last + 1) if is_office_day(day)], desk_hours())


def desk_line(first: int, last: int) -> WorkLine:
    """Return the time somebody sits at the desk: office days and the plants' Saturdays."""
    days = [day for day in range(first, last + 1) if is_office_day(day) or is_plant_saturday(day)]
    return WorkLine(days, desk_hours())


def local_day(moment: int) -> int:
    """Return the day number (days since 1970) of a time, locally."""
    return (moment + desk_hours().offset) // DAY_MS


def weekday(day: int) -> int:
    """Return 0 for Monday to 6 for Sunday."""
    return (day + _MONDAY_SHIFT) % 7


def iso_date(day: int) -> str:
    """Return a day number as an ISO date."""
    return date.fromordinal(day + _EPOCH).isoformat()


def month_of(day: int) -> int:
    """Return the month of a day number."""
    return date.fromordinal(day + _EPOCH).month


def clock_text(moment: int) -> str:
    """Return the local time of day as HH:MM."""
    minutes = (moment + desk_hours().offset) % DAY_MS // MINUTE
    return f"{minutes // 60:02}:{minutes % 60:02}"


def is_office_day(day: int) -> bool:
    """Return whether the office works: weekdays but holidays, and days worked instead."""
    return day in _make_up_days() or (weekday(day) < _SATURDAY and day not in _holidays())


def is_plant_saturday(day: int) -> bool:
    """Return whether only the plants work, every second Saturday."""
    shift = day - _day(company()["hours"]["plant_saturday"])
    return shift % 14 == 0 and not is_office_day(day) and day not in _holidays()


@cache
def _holidays() -> frozenset[int]:
    spans = [text.split("/") for text in company()["hours"]["holidays"]]
    return frozenset(day for first, last in spans for day in range(_day(first), _day(last) + 1))


@cache
def _make_up_days() -> frozenset[int]:
    return frozenset(map(_day, company()["hours"]["make_up_days"]))


@cache
def _day(text: str) -> int:
    return date.fromisoformat(text).toordinal() - _EPOCH


def _clock(text: str) -> int:
    hours, minutes = text.split(":")
    return (int(hours) * 60 + int(minutes)) * MINUTE
