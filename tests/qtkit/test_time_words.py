"""Dates, durations and ages as people read them, in both languages."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.qtkit.formats import (
    format_age,
    format_date,
    format_day,
    format_duration,
    format_left,
    format_number,
    format_percent,
    format_when,
)

TODAY = date(2026, 11, 17)
NOW = datetime(2026, 11, 17, 9, 41, tzinfo=UTC)


@pytest.mark.parametrize(
    ("seconds", "zh", "en"),
    [
        (0, "0 分钟", "0 min"),
        (45, "45 秒", "45 s"),
        (126, "2 分 6 秒", "2 min 6 s"),
        (18 * 60, "18 分钟", "18 min"),
        (18 * 60 + 59, "18 分钟", "18 min"),
        (3600, "1 小时", "1 h"),
        (2 * 3600 + 14 * 60, "2 小时 14 分", "2 h 14 min"),
        (86400, "1 天", "1 d"),
        (26 * 3600, "1 天 2 小时", "1 d 2 h"),
    ],
)
def test_a_duration_carries_its_units(seconds, zh, en):
    assert format_duration(seconds, "zh") == zh
    assert format_duration(seconds, "en") == en


def test_a_working_day_may_have_eight_hours():
    assert format_duration(10 * 3600, "en", day_hours=8) == "1 d 2 h"


def test_time_left_and_overdue_are_said_in_words():
    assert format_left(18 * 60, "zh") == "剩 18 分钟"
    assert format_left(18 * 60, "en") == "18 min left"
    assert format_left(-8 * 60, "zh") == "超时 8 分钟"
    assert format_left(-8 * 60, "en") == "8 min overdue"


@given(st.integers(0, 10**8), st.sampled_from(["zh", "en"]))
def test_a_duration_never_has_more_than_two_units_and_always_one(seconds, language):
    parts = format_duration(seconds, language).split(" ")
    assert len(parts) in (2, 4)
    assert all(part.isdigit() for part in parts[::2])


def test_a_date_names_its_year_only_when_it_is_another_one():
    assert format_date(date(2026, 11, 14), TODAY, "en") == "14 Nov"
    assert format_date(date(2026, 11, 14), TODAY, "zh") == "11月14日"
    assert format_date(date(2025, 1, 2), TODAY, "en") == "2 Jan 2025"
    assert format_date(date(2025, 1, 2), TODAY, "zh") == "2025年1月2日"


@pytest.mark.parametrize(
    ("days", "zh", "en"),
    [
        (0, "今天", "today"),
        (-1, "昨天", "yesterday"),
        (1, "明天", "tomorrow"),
        (-3, "周六", "Sat"),
        (-30, "10月18日", "18 Oct"),
        (2, "11月19日", "19 Nov"),
    ],
)
def test_near_days_have_names(days, zh, en):
    day = TODAY + timedelta(days=days)
    assert format_day(day, TODAY, "zh") == zh
    assert format_day(day, TODAY, "en") == en


def test_a_moment_of_today_is_its_time_alone():
    assert format_when(NOW - timedelta(minutes=39), NOW, "en") == "09:02"
    assert format_when(NOW - timedelta(days=1), NOW, "zh") == "昨天 09:41"


@pytest.mark.parametrize(
    ("ago", "zh", "en"),
    [
        (timedelta(seconds=20), "刚刚", "now"),
        (timedelta(minutes=23), "23 分钟", "23 min"),
        (timedelta(hours=3), "3 小时", "3 h"),
        (timedelta(days=1), "昨天", "Mon"),
        (timedelta(days=5), "5 天", "5 d"),
        (timedelta(days=9), "11月8日", "8 Nov"),
        (timedelta(minutes=-5), "刚刚", "now"),
    ],
)
def test_an_age_is_short(ago, zh, en):
    assert format_age(NOW - ago, NOW, "zh") == zh
    assert format_age(NOW - ago, NOW, "en") == en


def test_numbers_keep_thousands_apart():
    assert format_number(12480) == "12,480"
    assert format_number(3.14159, 2) == "3.14"
    assert format_percent(0.624) == "62%"
