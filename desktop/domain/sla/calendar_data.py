"""Calendars as plain values that can be kept, and back."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from desktop.domain.sla.calendars import Calendar, Day, DayKind, Hours, Spans


def to_data(calendar: Calendar) -> dict[str, Any]:
    """Return a calendar as lists and words; days in order, so that equal ones look equal."""
    return {
        "zone": calendar.zone,
        "week": [_spans(spans) for spans in calendar.week],
        "other_week": [_spans(spans) for spans in calendar.other_week],
        "since": calendar.since.isoformat() if calendar.since else "",
        "days": {day.isoformat(): _day(calendar.days[day]) for day in sorted(calendar.days)},
    }


def from_data(data: Mapping[str, Any]) -> Calendar:
    """Return the calendar that was kept."""
    return Calendar(
        data["zone"],
        tuple(_hours(spans) for spans in data["week"]),
        tuple(_hours(spans) for spans in data["other_week"]),
        date.fromisoformat(data["since"]) if data["since"] else None,
        {date.fromisoformat(day): _kept_day(each) for day, each in data["days"].items()},
    )


def _day(day: Day) -> dict[str, Any]:
    own = None if day.hours is None else _spans(day.hours)
    return {"kind": str(day.kind), "name": day.name, "hours": own}


def _kept_day(data: Mapping[str, Any]) -> Day:
    own = None if data["hours"] is None else _hours(data["hours"])
    return Day(DayKind(data["kind"]), data["name"], own)


def _spans(spans: Spans) -> list[list[int]]:
    return [[hours.start, hours.end] for hours in spans]


def _hours(spans: Sequence[Sequence[int]]) -> Spans:
    return tuple(Hours(start, end) for start, end in spans)
