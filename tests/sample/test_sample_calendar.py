"""The desk's working time has no nights, no holidays and no gaps in its positions."""

from datetime import datetime, timedelta, timezone

from hypothesis import given
from hypothesis import strategies as st

from desktop.services.sample import ANCHOR_MS
from desktop.services.sample.calendar import (
    MINUTE,
    clock_text,
    desk_line,
    is_office_day,
    is_plant_saturday,
    iso_date,
    local_day,
    office_line,
    weekday,
)

CHINA = timezone(timedelta(hours=8))
TODAY = local_day(ANCHOR_MS)
OFFICE = office_line(TODAY - 100, TODAY + 30)


def _moment(text):
    return int(datetime.fromisoformat(text).replace(tzinfo=CHINA).timestamp()) * 1000


def _day(text):
    return local_day(_moment(text + "T12:00"))


def test_the_anchor_is_a_wednesday_morning():
    assert iso_date(TODAY) == "2026-11-18"
    assert weekday(TODAY) == 2
    assert clock_text(ANCHOR_MS) == "09:41"


def test_the_october_holiday_is_off_and_the_saturday_after_it_is_worked():
    assert not any(is_office_day(_day(f"2026-10-0{number}")) for number in range(1, 8))
    assert is_office_day(_day("2026-10-10"))


def test_plants_work_every_second_saturday():
    days = [_day("2026-10-31"), _day("2026-11-07"), _day("2026-11-14")]
    assert [is_plant_saturday(day) for day in days] == [True, False, True]


def test_eight_working_hours_from_two_past_nine_end_next_day_at_the_same_time():
    start = _moment("2026-11-18T09:02")
    due = OFFICE.moment(OFFICE.position(start) + 480 * MINUTE)
    assert due == _moment("2026-11-19T09:02")


def test_lunch_and_the_weekend_do_not_count():
    assert OFFICE.moment(OFFICE.position(_moment("2026-11-13T11:30")) + 60 * MINUTE) == _moment(
        "2026-11-13T13:30"
    )
    assert OFFICE.moment(OFFICE.position(_moment("2026-11-13T17:00")) + 60 * MINUTE) == _moment(
        "2026-11-16T09:00"
    )


@given(st.integers(0, OFFICE.length * 60))
def test_position_and_moment_are_each_other_s_inverse(position):
    moment = OFFICE.moment(position)
    assert OFFICE.position(moment) == position
    assert OFFICE.is_open(moment)


@given(st.integers(ANCHOR_MS - 80 * 86_400_000, ANCHOR_MS), st.integers(0, 86_400_000))
def test_positions_never_run_backwards(moment, later):
    assert OFFICE.position(moment) <= OFFICE.position(moment + later)


def test_the_desk_has_the_saturdays_that_the_office_lacks():
    desk = desk_line(TODAY - 20, TODAY)
    office = office_line(TODAY - 20, TODAY)
    extra = {iso_date(day) for day in set(desk.days) - set(office.days)}
    assert extra == {"2026-10-31", "2026-11-14"}
