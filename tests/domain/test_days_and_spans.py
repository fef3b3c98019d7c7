"""Days are read as people type them; spans of days have names; lengths have units."""

from datetime import UTC, date, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.days import (
    day_of,
    parse_amount,
    parse_between,
    parse_day,
    span_days,
    start_of,
)
from desktop.domain.filters import SPANS

TODAY = date(2026, 11, 18)  # a Wednesday


@pytest.mark.parametrize(
    "text",
    ["2026-11-20", "2026/11/20", "2026.11.20", "2026年11月20日", "20261120", "11-20", "11月20日",
     "20 Nov", "20 November 2026", "Nov 20", "nov 20th, 2026",
     "２０２６－１１－２０", " 11月20号 "],
)  # fmt: skip
def test_a_day_is_read_however_it_is_written(text):
    assert parse_day(text, TODAY) == date(2026, 11, 20)


def test_a_day_without_a_year_is_the_nearest_one():
    assert parse_day("20 Dec", date(2027, 1, 5)) == date(2026, 12, 20)
    assert parse_day("1月5日", date(2026, 12, 20)) == date(2027, 1, 5)
    assert parse_day("昨天", TODAY) == date(2026, 11, 17)
    assert parse_day("tomorrow", TODAY) == date(2026, 11, 19)


@pytest.mark.parametrize("text", ["", "x", "2026-13-01", "30 Feb", "99", "20 Foo", "a" * 500])
def test_what_is_no_day_is_none(text):
    assert parse_day(text, TODAY) is None


@given(st.text(max_size=30))
def test_any_text_is_a_day_or_none(text):
    assert parse_day(text, TODAY) is None or parse_day(text, TODAY).year > 1969
    assert parse_between(text, TODAY) is None or len(parse_between(text, TODAY)) == 2
    assert parse_amount(text) is None or parse_amount(text)[0] > 0


@given(st.dates(date(1970, 1, 2), date(2100, 12, 30)))
def test_every_day_comes_back_from_its_iso_and_chinese_text(day):
    assert parse_day(day.isoformat(), TODAY) == day
    assert parse_day(f"{day.year}年{day.month}月{day.day}日", TODAY) == day
    for zone in (UTC, timezone(timedelta(hours=8)), timezone(timedelta(hours=-11))):
        assert day_of(start_of(day, zone), zone) == day
        assert day_of(start_of(day, zone) - 1, zone) == day - timedelta(days=1)


def test_two_days_are_read_in_either_order():
    wanted = (date(2026, 11, 1), date(2026, 11, 20))
    for text in ("2026-11-01 .. 2026-11-20", "11月20日至11月1日", "1 Nov to 20 Nov", "11-1~11-20"):
        assert parse_between(text, TODAY) == wanted
    assert parse_between("2026-11-01", TODAY) is None


def test_lengths_have_units_in_both_languages():
    assert parse_amount("7 days") == (7, "day") == parse_amount("７天") == parse_amount("7")
    assert parse_amount("3h") == (3, "hour") == parse_amount("3 小时")
    assert parse_amount("2周") == (2, "week")
    assert parse_amount("0 days") is parse_amount("7 lights") is parse_amount("") is None


def test_a_span_with_a_name_holds_its_days():
    for name in SPANS:
        first, end = span_days(name, TODAY)
        assert first < end
    assert span_days("this_week", TODAY) == (date(2026, 11, 16), date(2026, 11, 23))
    assert span_days("last_month", date(2026, 1, 31)) == (date(2025, 12, 1), date(2026, 1, 1))
    assert span_days("next_month", date(2026, 12, 1)) == (date(2027, 1, 1), date(2027, 2, 1))
    assert span_days("tomorrow", TODAY) == (date(2026, 11, 19), date(2026, 11, 20))
