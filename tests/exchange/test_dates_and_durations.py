"""Dates and lengths of time are read as people write them."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.durations import HOUR, minutes_of
from desktop.domain.errors import AppError
from desktop.exchange.dates import DateOutOfRange, DateReader, looks_like_date, order_of
from desktop.exchange.records import iso_of

_SHANGHAI = DateReader("Asia/Shanghai", "dmy")


@pytest.mark.parametrize(
    ("text", "utc"),
    [
        ("2026-11-20T09:02:00Z", "2026-11-20T09:02:00Z"),
        ("2026-11-20 09:02:00+08:00", "2026-11-20T01:02:00Z"),
        ("2026-11-20 09:02:00.250 +0800", "2026-11-20T01:02:00.250Z"),
        ("2026-11-20 09:02", "2026-11-20T01:02:00Z"),
        ("2024-11-15", "2024-11-14T16:00:00Z"),
        ("29/2/2016 01:16", "2016-02-28T17:16:00Z"),
        ("05/Nov/25 3:14 PM", "2025-11-05T07:14:00Z"),
        ("5 November 2025 15:14", "2025-11-05T07:14:00Z"),
        ("Nov 5, 2025 3:14:09 am", "2025-11-04T19:14:09Z"),
        ("Thu, 05 Nov 2025 15:14:00 +0000", "2025-11-05T15:14:00Z"),
        ("Wed Nov 05 15:14:00 2025", "2025-11-05T07:14:00Z"),
        ("2026年11月20日 上午9:02", "2026-11-20T01:02:00Z"),
        ("2026年11月20日下午3时5分", "2026-11-20T07:05:00Z"),
        ("2026年11月20日 星期五 中午12:30", "2026-11-20T04:30:00Z"),
        ("2026/11/20 12:30 AM", "2026-11-19T16:30:00Z"),
        ("２０２６／１１／２０　０９：０２", "2026-11-20T01:02:00Z"),
        ("2026.11.20", "2026-11-19T16:00:00Z"),
        ("20261120", "2026-11-19T16:00:00Z"),
        ("20261120090200", "2026-11-20T01:02:00Z"),
        ("46346.5", "2026-11-20T04:00:00Z"),
        ("1763611200", "2025-11-20T04:00:00Z"),
        ("1763611200123", "2025-11-20T04:00:00.123Z"),
        ("13/25/2026", None),
        ("2026-02-30", None),
        ("昨天", None),
        ("", None),
        ("x" * 5000, None),
    ],
)
def test_a_date_means_one_moment(text: str, utc: str | None) -> None:
    moment = _SHANGHAI(text)
    assert (None if moment is None else iso_of(moment)) == utc


def test_day_and_month_follow_the_order_of_the_column() -> None:
    assert iso_of(DateReader("UTC", "mdy")("3/4/2026") or 0) == "2026-03-04T00:00:00Z"
    assert iso_of(DateReader("UTC", "dmy")("3/4/2026") or 0) == "2026-04-03T00:00:00Z"
    assert iso_of(DateReader("UTC", "dmy")("3/14/2026") or 0) == "2026-03-14T00:00:00Z"


@pytest.mark.parametrize(
    ("texts", "order"),
    [
        (["1/2/2016", "29/2/2016"], "dmy"),
        (["1/2/2016", "2/29/2016"], "mdy"),
        (["1/2/2016", "3/4/2016"], "unclear"),
        (["2016-02-01", "05/Nov/25"], "ymd"),
    ],
)
def test_one_proof_settles_the_order_and_none_is_a_question(texts: list[str], order: str) -> None:
    assert order_of(texts) == order


@pytest.mark.parametrize("text", ["1969-12-31T23:59:59Z", "2101-01-01T00:00:00Z", "0001-01-01"])
def test_dates_no_ticket_can_have_are_told_apart(text: str) -> None:
    with pytest.raises(DateOutOfRange):
        _SHANGHAI(text)


def test_an_unknown_zone_is_refused() -> None:
    with pytest.raises(AppError, match="import_zone_unknown"):
        DateReader("Mars/Olympus", "dmy")


@given(st.text(max_size=80))
def test_no_text_breaks_the_readers(text: str) -> None:
    looks_like_date(text)
    minutes_of(text, HOUR)
    with suppress(DateOutOfRange):
        _SHANGHAI(text)


@given(st.integers(min_value=0, max_value=4_102_444_800_000 - 1))
def test_a_written_moment_is_read_as_itself(milliseconds: int) -> None:
    assert _SHANGHAI(iso_of(milliseconds)) == milliseconds


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("2.5", 150.0),
        ("0:30", 30.0),
        ("26:15:30", 1575.5),
        ("-1:30", -90.0),
        ("2小时30分", 150.0),
        ("2 小时 30 分钟", 150.0),
        ("1天2小时", 1560.0),
        ("1d 2h 3m", 1563.0),
        ("1 day, 2:30:00", 1590.0),
        ("45分", 45.0),
        ("90 min", 90.0),
        ("２．５", 150.0),
        ("soon", None),
        ("1:3", None),
    ],
)
def test_a_length_of_time_is_read_in_minutes(text: str, minutes: float | None) -> None:
    assert minutes_of(text, HOUR) == minutes
