"""The state of a ticket's promise, at its borders."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.sla_state import SlaState, sla_state
from desktop.domain.ticket_query import QueueRow
from desktop.domain.vocabulary import FINISHED, StatusKind

MINUTE = 60_000
HOUR = 60 * MINUTE


def row(created_at=0, due_at=None, updated_at=0, resolved_at=None, *, is_open=1):
    keys = dict.fromkeys(("category", "service_type", "assignee", "first_response_at"))
    return QueueRow(
        key=1, station=0, counter=1, priority=3, subject="", requester_zh="", requester_en="",
        status=1, due_at=due_at, created_at=created_at, updated_at=updated_at,
        resolved_at=resolved_at, is_open=is_open, historical=0, **keys,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("due", "now", "state"),
    [
        (None, 0, SlaState.NONE),
        (30 * HOUR, HOUR, SlaState.ON_TIME),
        (30 * HOUR, 26 * HOUR - 1, SlaState.ON_TIME),
        (30 * HOUR, 26 * HOUR, SlaState.SOON),
        (6 * HOUR, 4 * HOUR - 1, SlaState.ON_TIME),
        (6 * HOUR, 4 * HOUR, SlaState.SOON),
        (20 * MINUTE, 5 * MINUTE, SlaState.SOON),
        (HOUR, HOUR, SlaState.SOON),
        (HOUR, HOUR + 1, SlaState.OVERDUE),
    ],
)
def test_an_open_ticket_is_on_time_then_soon_then_overdue(due, now, state):
    assert sla_state(row(due_at=due), StatusKind.WORKING, now)[0] is state


@pytest.mark.parametrize("kind", [StatusKind.WAITING_REQUESTER, StatusKind.WAITING_APPROVAL])
def test_waiting_for_the_requester_or_an_approval_pauses_the_clock(kind):
    assert sla_state(row(due_at=HOUR), kind, 9 * HOUR) == (SlaState.PAUSED, 0, 0.0)


@pytest.mark.parametrize("kind", [StatusKind.WAITING_VENDOR, StatusKind.WAITING_OTHER])
def test_waiting_for_a_vendor_or_anything_else_does_not_pause_it(kind):
    assert sla_state(row(due_at=HOUR), kind, 9 * HOUR)[0] is SlaState.OVERDUE


def test_a_finished_ticket_was_met_or_late_by_when_it_was_resolved():
    met = row(due_at=HOUR, resolved_at=HOUR, is_open=0)
    late = row(due_at=HOUR, resolved_at=HOUR + 1, is_open=0)
    void = row(due_at=HOUR, updated_at=HOUR, is_open=0)
    assert sla_state(met, StatusKind.CLOSED, 99 * HOUR)[0] is SlaState.MET
    assert sla_state(late, StatusKind.CLOSED, 99 * HOUR)[:2] == (SlaState.LATE, -1)
    assert sla_state(void, StatusKind.VOID, 99 * HOUR)[0] is SlaState.MET


@given(
    st.integers(-(10**15), 10**15), st.one_of(st.none(), st.integers(-(10**15), 10**15)),
    st.integers(-(10**15), 10**15), st.sampled_from(StatusKind),
)  # fmt: skip
def test_no_clock_however_wrong_gives_a_share_outside_zero_and_one(created, due, now, kind):
    is_open = int(kind not in FINISHED)
    state, _, share = sla_state(row(created, due, now, is_open=is_open), kind, now)
    assert state in SlaState
    assert 0.0 <= share <= 1.0
