"""Calendars: what a date comes to, weeks that take turns, what is refused, how they are kept."""

from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sla_cases import random_case

from desktop.domain.errors import AppError
from desktop.domain.sla import calendar_data
from desktop.domain.sla.calendars import (
    OFFICE,
    Calendar,
    Day,
    DayKind,
    Hours,
    check,
    every_minute,
    weekly,
)

MONDAY = date(2026, 8, 31)
SATURDAY = MONDAY + timedelta(days=5)
SHORT = (Hours(600, 660),)


def with_days(**days):
    made = {date.fromisoformat(name[1:].replace("_", "-")): day for name, day in days.items()}
    return weekly("UTC", OFFICE)._replace(days=made)


def test_a_date_of_its_own_wins_over_its_weekday():
    calendar = with_days(
        d2026_09_01=Day(DayKind.HOLIDAY, "x"),
        d2026_09_05=Day(DayKind.MAKEUP),
        d2026_09_02=Day(DayKind.SPECIAL, hours=SHORT),
        d2026_09_03=Day(DayKind.HOLIDAY, hours=SHORT),
    )
    told = [calendar.planned(MONDAY + timedelta(days=step)) for step in range(7)]
    assert [(str(day.kind), day.hours) for day in told] == [
        ("work", OFFICE),
        ("holiday", ()),
        ("special", SHORT),
        ("holiday", SHORT),
        ("work", OFFICE),
        ("makeup", OFFICE),
        ("off", ()),
    ]


def test_every_second_saturday_is_worked_before_and_after_the_week_it_is_told_from():
    week = (*(OFFICE,) * 6, ())
    other = (*(OFFICE,) * 5, (), ())
    calendar = Calendar("UTC", week, other, SATURDAY)
    worked = [bool(calendar.planned(SATURDAY + timedelta(weeks=n)).hours) for n in range(-3, 4)]
    assert worked == [False, True, False, True, False, True, False]


def test_only_a_week_without_a_gap_counts_around_the_clock():
    assert every_minute().is_whole()
    assert not weekly("UTC", OFFICE).is_whole()
    closed = every_minute()._replace(days={MONDAY: Day(DayKind.HOLIDAY)})
    assert not closed.is_whole()


@pytest.mark.parametrize(
    ("calendar", "code"),
    [
        (Calendar("UTC", (OFFICE,) * 6), "calendar_week"),
        (Calendar("UTC", (OFFICE,) * 7, (OFFICE,)), "calendar_week"),
        (Calendar("UTC", ((),) * 7), "calendar_empty"),
        (weekly("UTC", (Hours(600, 600),)), "calendar_hours"),
        (weekly("UTC", (Hours(600, 2100),)), "calendar_hours"),
        (weekly("UTC", (Hours(-5, 100),)), "calendar_hours"),
        (weekly("UTC", (Hours(1440, 1500),)), "calendar_hours"),
        (
            weekly("UTC", OFFICE)._replace(
                days={MONDAY: Day(DayKind.SPECIAL, hours=(Hours(9, 5),))}
            ),
            "calendar_hours",
        ),
    ],
)
def test_hours_that_are_none_are_refused(calendar, code):
    with pytest.raises(AppError) as refused:
        check(calendar)
    assert refused.value.code == code


@given(st.integers(0, 2**32))
def test_a_calendar_that_was_kept_is_the_same(seed):
    random = Random(seed)  # noqa: S311 - the same calendar for the same seed
    calendar = random_case(random, packs=True).calendar
    kept = calendar_data.from_data(calendar_data.to_data(calendar))
    assert kept == calendar._replace(days=dict(calendar.days))
