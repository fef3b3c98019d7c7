"""How many short tickets each day brings, and at what time of the day."""

from functools import cache
from random import Random
from typing import Any, NamedTuple

from desktop.resources import load_toml
from desktop.services.sample.calendar import (
    MINUTE,
    WorkLine,
    desk_hours,
    desk_line,
    is_office_day,
    is_plant_saturday,
    local_day,
    month_of,
    office_line,
    weekday,
)
from desktop.services.sample.cards import apportion

_WEEK = 100
_STANDARD_WEEKS = 7
_MARGIN_DAYS = 60
_FRIDAY = 4
# A short ticket of the last day needs this long to be answered and solved before the anchor.
_LAST_MINUTES = 29
# A day's tickets come early: its share by a given part of the working day.
_EARLY = 0.36


class DayPlan(NamedTuple):
    """One day: its place on the desk's and the office's lines, and how many tickets it brings."""

    start: int
    office_start: int
    office_day: bool
    month_end: bool
    since_pilot: bool
    tickets: int
    # Latest creation, in milliseconds after the start of the day.
    until: int


class Plan(NamedTuple):
    """The days of the sample with the lines that time is counted on."""

    desk: WorkLine
    office: WorkLine
    days: list[DayPlan]
    now: int
    now_ms: int


@cache
def mix() -> dict[str, Any]:
    """Return how the short tickets are spread."""
    return load_toml("sample/mix.toml")


def make_plan(now_ms: int, count: int, taken: dict[int, int], pilot_days: int) -> Plan:
    """Spread `count` short tickets over the days up to now beside those already `taken`."""
    today = local_day(now_ms)
    total = count + sum(taken.values())
    first = _first_day(today, total)
    desk = desk_line(first, today + _MARGIN_DAYS)
    office = office_line(first, today + _MARGIN_DAYS)
    days = [day for day in desk.days if day <= today]
    now = desk.position(now_ms)
    weights = [_weight(day) for day in days]
    if days[-1] == today:
        weights[-1] *= _passed(now - (len(days) - 1) * desk.length, desk.length)
    per_weight = total / sum(weights)
    left = [
        max(0.0, weight * per_weight - taken.get(day, 0))
        for day, weight in zip(days, weights, strict=True)
    ]
    counts = apportion(left, count)
    pilot = days[-min(pilot_days, len(days))]
    plans = [
        _day_plan((desk, office), index, tickets, now, pilot)
        for index, tickets in enumerate(counts)
    ]
    return Plan(desk, office, plans, now, now_ms)


def arrival_times(random: Random) -> list[int]:
    """Return a deck of arrival times after the start of the day, dense at the peaks."""
    hours = desk_hours()
    spans: list[int] = []
    for row in mix()["arrivals"]:
        first, last = _after_start(row["from"], hours.start), _after_start(row["to"], hours.start)
        if first > hours.lunch - hours.start:
            first -= hours.after_lunch - hours.lunch
            last -= hours.after_lunch - hours.lunch
        elif first == hours.after_lunch - hours.start:
            first, last = hours.lunch - hours.start, last - (hours.after_lunch - hours.lunch)
        for minute in range(first, last, MINUTE):
            spans += [minute + int(random.random() * MINUTE) for _ in range(row["rate"] // 2)]
    return spans


def _after_start(text: str, start: int) -> int:
    hours, minutes = text.split(":")
    return (int(hours) * 60 + int(minutes)) * MINUTE - start


def _first_day(today: int, total: int) -> int:
    """Return the day on which a history of the usual volume begins, six years back at most."""
    standard = mix()["tickets_in_seven_weeks"]
    needed = _WEEK * _STANDARD_WEEKS * max(1.0, total / standard)
    oldest = today - 365 * mix()["longest_years"]
    day, gathered = today, 0.0
    while gathered < needed and day > oldest:
        gathered += _weight(day)
        day -= 1
    return day + 1


def _weight(day: int) -> float:
    if is_plant_saturday(day):
        return float(mix()["plant_saturday_share"])
    if not is_office_day(day):
        return 0.0
    share = float(mix()["weekday_share"][min(weekday(day), _FRIDAY)])
    return share * mix()["month_end_growth"] if _is_month_end(day) else share


def _is_month_end(day: int) -> bool:
    """Return whether at most two working days are left in the month."""
    later = [d for d in range(day + 1, day + 12) if month_of(d) == month_of(day)]
    return (
        is_office_day(day)
        and sum(map(is_office_day, later)) < mix()["month_end_days"]
        and (month_of(day + 12) != month_of(day))
    )


def _passed(worked: int, length: int) -> float:
    """Return the share of a day's tickets that have come after so much of it."""
    if worked <= (_LAST_MINUTES + 1) * MINUTE:
        return 0.0
    share: float = min(1.0, worked / length) ** _EARLY
    return share


def _day_plan(
    lines: tuple[WorkLine, WorkLine], index: int, tickets: int, now: int, pilot: int
) -> DayPlan:
    desk, office = lines
    day = desk.days[index]
    start = index * desk.length
    return DayPlan(
        start,
        office.position(desk.moment(start)),
        is_office_day(day),
        _is_month_end(day),
        day >= pilot,
        tickets,
        min(desk.length, now - start - _LAST_MINUTES * MINUTE) - 1,
    )
