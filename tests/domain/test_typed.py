"""What people type into fields for numbers, lengths, days and moments is understood or refused."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.typed import typed_day, typed_minutes, typed_moment, typed_number

NOW = datetime(2026, 11, 18, 9, 41)  # noqa: DTZ001 - as it is shown, without a zone


@pytest.mark.parametrize(
    ("text", "number"),
    [("3", 3), ("１２", 12), ("1,200", 1200), ("2.5", 2.5), ("-4", -4), ("", None), ("三", None)],
)
def test_a_number_is_read(text, number):
    assert typed_number(text) == number


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("4", 4), ("1:30", 90), ("1 h 5 min", 65), ("2小时30分", 150), ("４分钟", 4), ("-3", None)],
)
def test_a_length_of_time_is_read(text, minutes):
    assert typed_minutes(text) == minutes


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("今天", date(2026, 11, 18)),
        ("Tomorrow", date(2026, 11, 19)),
        ("11-30", date(2026, 11, 30)),
        ("1月5日", date(2027, 1, 5)),
        ("30 Nov", date(2026, 11, 30)),
        ("Dec 3, 2025", date(2025, 12, 3)),
        ("2026年12月1日", date(2026, 12, 1)),
        ("2026-02-30", None),
        ("0001-01-01", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_day_is_read_and_a_year_left_out_is_the_nearest(text, day):
    assert typed_day(text, NOW) == day


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("17:00", (2026, 11, 18, 17, 0)),
        ("今天 17：00", (2026, 11, 18, 17, 0)),
        ("明天下午5点半", (2026, 11, 19, 17, 30)),
        ("5 pm", (2026, 11, 18, 17, 0)),
        ("11-30 08:05", (2026, 11, 30, 8, 5)),
        ("2026-11-30T08:05", (2026, 11, 30, 8, 5)),
        ("yesterday", (2026, 11, 17, 0, 0)),
        ("25:00", None),
        ("17", None),
        ("", None),
    ],
)
def test_a_moment_is_read(text, moment):
    assert typed_moment(text, NOW) == (None if moment is None else datetime(*moment))  # noqa: DTZ001


@given(st.text(max_size=80))
def test_no_text_at_all_breaks_a_field(text):
    typed_number(text)
    typed_minutes(text)
    typed_day(text, NOW)
    typed_moment(text, NOW)


@given(st.dates(date(1970, 1, 1), date(2100, 12, 31)))
def test_a_day_written_in_full_is_that_day(day):
    assert typed_day(day.isoformat(), NOW) == day
    assert typed_day(f"{day.year}年{day.month}月{day.day}日", NOW) == day
