"""What a log did, beside an independent slow count."""

import pytest
from dfg_reference import sums
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.process.discovery import discover
from desktop.domain.process.log import Case, Event, in_order

TIMES = st.one_of(st.none(), st.integers(0, 10**12))
EVENTS = st.lists(st.tuples(st.sampled_from("abcd"), TIMES), max_size=8)


@given(st.lists(EVENTS, max_size=12))
def test_every_sum_is_that_of_a_slow_count(cases):
    found = discover(
        Case(str(place), tuple(Event(name, at) for name, at in events))
        for place, events in enumerate(cases)
    )
    wanted = sums(cases)
    assert (found.cases, found.events) == (wanted["cases"], wanted["events"])
    assert (len(found.activities), len(found.variants)) == (
        wanted["activities"],
        wanted["variants"],
    )
    edges = {(e.before, e.after): (e.times, e.median_wait) for e in found.edges}
    assert edges == wanted["edges"]
    assert (found.starts, found.ends) == (wanted["starts"], wanted["ends"])
    assert found.mean_hours == pytest.approx(wanted["mean"])
    assert found.median_hours == pytest.approx(wanted["median"])


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 5)), max_size=9))
def test_events_of_one_moment_stay_as_they_stood(pairs):
    events = [Event(f"{name}{place}", at) for place, (name, at) in enumerate(pairs)]
    ordered = in_order(events)
    assert [e.at for e in ordered] == sorted(e.at for e in events)
    for moment in range(6):
        same = [e for e in events if e.at == moment]
        assert [e for e in ordered if e.at == moment] == same


def test_a_case_with_an_event_without_time_keeps_its_order():
    events = [Event("late", 5), Event("whenever"), Event("early", 1)]
    assert in_order(events) == tuple(events)


def test_an_empty_log_has_no_lengths():
    found = discover([Case("1", ())])
    assert (found.cases, found.mean_hours, found.edges) == (0, None, ())
