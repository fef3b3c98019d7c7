"""Moments as people type them, in both languages and either width."""

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.due_words import read_moment

NOW = datetime(2026, 11, 18, 10, 15, tzinfo=timezone(timedelta(hours=8)))  # a Wednesday


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("明天 15:00", "2026-11-19 15:00"),
        ("明天15点", "2026-11-19 15:00"),
        ("今天 17:30", "2026-11-18 17:30"),
        ("今天", "2026-11-18 17:30"),
        ("后天下午3点半", "2026-11-20 15:30"),
        ("１１月２０日　１５：００", "2026-11-20 15:00"),
        ("11/20", "2026-11-20 17:30"),
        ("20 Nov 15:00", "2026-11-20 15:00"),
        ("Nov 20, 3pm", "2026-11-20 15:00"),
        ("20 november 2027", "2027-11-20 17:30"),
        ("3月1日", "2027-03-01 17:30"),
        ("2026-12-01 09:05", "2026-12-01 09:05"),
        ("2026年12月1日 上午9:05", "2026-12-01 09:05"),
        ("周五 12:00", "2026-11-20 12:00"),
        ("下周三", "2026-11-25 17:30"),
        ("friday 9:00", "2026-11-20 09:00"),
        ("tomorrow", "2026-11-19 17:30"),
        ("+2h", "2026-11-18 12:15"),
        ("+1 天", "2026-11-19 10:15"),
        ("30 分钟后", "2026-11-18 10:45"),
        ("9:00", "2026-11-19 09:00"),
        ("16:00", "2026-11-18 16:00"),
    ],
)
def test_what_is_typed_is_the_moment_that_is_meant(text, meant):
    found = read_moment(text, NOW)
    assert found is not None
    assert f"{found:%Y-%m-%d %H:%M}" == meant
    assert found.tzinfo is NOW.tzinfo


@pytest.mark.parametrize(
    "text", ["", " ", "soon", "31 Feb", "25:00", "2月30日", "13/45", "尽快", "+9999 星期九", "12"]
)
def test_what_means_no_moment_is_none(text):
    assert read_moment(text, NOW) is None


@given(st.text(max_size=30))
def test_any_text_is_a_moment_or_none(text):
    found = read_moment(text, NOW)
    assert found is None or found.tzinfo is NOW.tzinfo


@given(st.integers(900, 35_000_000).map(lambda minutes: NOW + timedelta(minutes=minutes)))
def test_every_minute_written_out_is_read_back(at):
    for text in (f"{at:%Y-%m-%d %H:%M}", f"{at.year}年{at.month}月{at.day}日 {at:%H:%M}"):
        assert read_moment(text, NOW) == at
