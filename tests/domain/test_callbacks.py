"""Who is called back: urgent ones, complaints, and a sample that nobody can choose."""

import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.callbacks import (
    Rule,
    Said,
    State,
    Why,
    check_said,
    drawn,
    wants_lead,
    why_called,
)
from desktop.domain.errors import AppError
from desktop.domain.vocabulary import Priority, ServiceKind

IDS = [uuid.UUID(int=n).bytes for n in range(10_000)]
NOBODY = Rule(0, urgent=False, complaints=False)


def test_about_fifteen_of_a_hundred_are_drawn():
    assert 1350 < sum(drawn(each, 15) for each in IDS) < 1650


def test_nobody_is_drawn_at_none_and_everybody_at_all():
    assert not any(drawn(each, 0) for each in IDS)
    assert all(drawn(each, 100) for each in IDS)


@given(st.binary(min_size=16, max_size=16), st.integers(0, 99))
def test_who_is_drawn_from_a_share_is_drawn_from_a_larger_one(ticket, share):
    assert drawn(ticket, share + 1) or not drawn(ticket, share)


@given(st.binary(min_size=16, max_size=16), st.sampled_from(Priority))
def test_a_complaint_comes_first_then_urgent_ones_then_the_sample(ticket, priority):
    assert why_called(Rule(), ticket, priority, ServiceKind.COMPLAINT) is Why.COMPLAINT
    found = why_called(Rule(100), ticket, priority, ServiceKind.INCIDENT)
    assert found is (Why.URGENT if priority <= Priority.P2 else Why.SAMPLE)
    assert why_called(NOBODY, ticket, priority, ServiceKind.COMPLAINT) is None


@pytest.mark.parametrize("marks", [0, 6, -1])
def test_marks_go_from_one_to_five(marks):
    with pytest.raises(AppError, match="callback_marks"):
        check_said(Said(State.CONFIRMED, marks))


def test_who_does_not_want_to_answer_gives_no_marks():
    with pytest.raises(AppError, match="callback_marks"):
        check_said(Said(State.REFUSED, 5))


@pytest.mark.parametrize("state", [State.DUE, State.UNREACHED])
def test_a_call_comes_to_something(state):
    with pytest.raises(AppError, match="callback_state"):
        check_said(Said(state))


@given(st.integers(1, 5))
def test_low_marks_want_a_lead_once(marks):
    said = Said(State.CONFIRMED, marks)
    assert wants_lead(said, Why.SAMPLE) is (marks <= 3)
    assert not wants_lead(said, Why.LOW)
