"""Hours and weekdays as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import AppError
from desktop.domain.sla.calendars import OFFICE, WHOLE_DAY, Hours
from desktop.domain.sla.typed_hours import hours_text, parse_hours, parse_weekdays


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("09:00-12:00,13:00-18:00", OFFICE),
        ("13:00-18:00、9:00至12:00", OFFICE),
        ("０９：００－１２：００；１３：００～１８：００", OFFICE),
        ("24/7", WHOLE_DAY),
        ("7×24", WHOLE_DAY),
        ("00:00-24:00", WHOLE_DAY),
        ("22:00-06:00", (Hours(22 * 60, 30 * 60),)),
        ("08:00-08:00", (Hours(8 * 60, 32 * 60),)),
    ],
)
def test_hours_are_read_as_they_are_written(text, spans):
    assert parse_hours(text) == spans


@pytest.mark.parametrize(
    "text", ["", " ", "9-12", "09:60-12:00", "25:00-26:00", "24:00-25:00", "morning", "09:00"]
)
def test_what_is_no_span_is_named(text):
    with pytest.raises(AppError) as refused:
        parse_hours(text)
    assert refused.value.code == "hours_text"


def minutes(low, high):
    return st.integers(low, high)


@given(st.lists(st.tuples(minutes(0, 1439), minutes(1, 1440)), min_size=1, max_size=4))
def test_written_out_and_read_again_hours_are_the_same(pairs):
    spans = tuple(sorted(Hours(start, start + length) for start, length in pairs))
    assert parse_hours(hours_text(spans)) == spans


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("mon-fri", (0, 1, 2, 3, 4)),
        ("周一至周六", (0, 1, 2, 3, 4, 5)),
        ("Sat-Mon", (0, 5, 6)),
        ("mon, wed,sunday", (0, 2, 6)),
        ("一、三、五", (0, 2, 4)),
    ],
)
def test_weekdays_are_read_as_they_are_written(text, days):
    assert parse_weekdays(text) == days


@pytest.mark.parametrize("text", ["", "mon-", "someday", "mon-tue-wed", "mon,,tue"])
def test_what_names_no_weekday_is_named(text):
    with pytest.raises(AppError, match="weekdays_text"):
        parse_weekdays(text)
