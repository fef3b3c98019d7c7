"""Targets as they are typed: lengths there and back, every wrong cell told, nothing lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import AppError
from desktop.domain.sla.calendars import OFFICE, every_minute, weekly
from desktop.domain.sla.targets import LONGEST_MINUTES, OnPriority, Promise, Targets
from desktop.domain.sla.typed_lengths import day_minutes, length_text, parse_length
from desktop.domain.sla.typed_targets import TABLE, draft_of, read_draft
from desktop.domain.vocabulary import Priority

DAYS = {"OFFICE": 480, "ALWAYS": 1440}
TARGETS = Targets(tuple(Promise(each, 30, 480, 0, "OFFICE") for each in Priority))


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("15 分钟", 15),
        ("4h", 240),
        ("3 天", 1440),
        ("３天", 1440),
        ("1 d 2 h", 600),
        ("1:30", 90),
        ("90", 90),
        ("", 0),
        ("–", 0),
        ("无", 0),
    ],
)
def test_a_length_is_read_as_people_type_it(text, minutes):
    assert parse_length(text, 480) == minutes


@pytest.mark.parametrize("text", ["bald", "-5", "3 Tage vielleicht", "0.2"])
def test_what_is_no_length_is_refused_with_its_words(text):
    with pytest.raises(AppError) as caught:
        parse_length(text, 480)
    assert (caught.value.code, caught.value.params["text"]) == ("length_text", text)


def test_a_length_beyond_a_year_is_refused():
    with pytest.raises(AppError) as caught:
        parse_length("400 d", 1440)
    assert caught.value.code == "target_minutes"


@given(
    st.integers(0, LONGEST_MINUTES),
    st.sampled_from((420, 480, 1440)),
    st.sampled_from(("zh", "en")),
)
def test_a_length_that_is_shown_may_be_typed_again(minutes, day, language):
    assert parse_length(length_text(minutes, day, language), day) == minutes


def test_a_working_day_is_as_long_as_the_calendar_says():
    assert day_minutes(weekly("UTC", OFFICE)) == 480
    assert day_minutes(every_minute()) == 1440


def test_the_table_comes_back_from_its_cells_as_it_was():
    draft = draft_of(TARGETS, DAYS, "zh")
    assert [line.resolve for line in draft.lines] == ["1 天"] * 4
    assert read_draft(draft, DAYS).targets == TARGETS


def test_every_wrong_cell_is_told_at_once():
    draft = draft_of(TARGETS, DAYS, "en")
    wrong = draft.with_line(draft.lines[0]._replace(response="soon", calendar="MOON"))
    wrong = wrong.with_line(draft.lines[1]._replace(update="x"))._replace(warn_at="50, half")
    found = read_draft(wrong, DAYS)
    assert found.targets is None
    assert {cell: error.code for cell, error in found.wrong.items()} == {
        (1, "calendar"): "targets_calendar",
        (1, "response"): "length_text",
        (2, "update"): "length_text",
        (TABLE, "warn_at"): "targets_warn",
    }


def test_warnings_that_fall_are_refused_where_they_are_typed():
    draft = draft_of(TARGETS, DAYS, "en")._replace(warn_at="80, 50")
    assert list(read_draft(draft, DAYS).wrong) == [(TABLE, "warn_at")]
    typed = draft._replace(warn_at="50、80%", on_priority=OnPriority.RESTART)
    found = read_draft(typed, DAYS).targets
    assert found is not None
    assert (found.warn_at, found.on_priority) == ((50, 80), OnPriority.RESTART)


def test_a_second_line_for_the_same_tickets_is_wrong_until_it_names_a_type():
    draft = draft_of(TARGETS, DAYS, "en")
    twice = draft.added(draft.lines[2])
    key = max(line.key for line in twice.lines)
    assert list(read_draft(twice, DAYS).wrong) == [(key, "priority")]
    own = twice.with_line(twice.line(key)._replace(service_type="SWF"))
    assert read_draft(own, DAYS).targets is not None
    assert twice.without(key) == draft
