"""The way of a ticket through its stages: which goes with a status, how long each took."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.stage_course import StageChange, Stay, course, spent, stage_beside
from desktop.domain.vocabulary import StatusKind

ORDER = ("intake", "triage", "handling", "resolution", "review")


def elapsed(start, end):
    return end - start


@pytest.mark.parametrize(
    ("at", "kind", "after"),
    [
        ("intake", "triage", "triage"),
        ("intake", "working", "handling"),
        ("intake", "waiting_requester", "intake"),
        ("handling", "waiting_vendor", "handling"),
        ("handling", "triage", "handling"),
        ("handling", "resolved", "resolution"),
        ("intake", "closed", "review"),
        ("resolution", "working", "handling"),
        ("review", "working", "handling"),
        ("review", "resolved", "review"),
        ("handling", "void", "handling"),
        ("", "working", "handling"),
        ("own stage", "new", "own stage"),
    ],
)
def test_a_stage_goes_forward_with_the_status_and_back_only_to_work_again(at, kind, after):
    assert stage_beside((*ORDER, "own stage"), at, kind) == after


def test_a_desk_without_the_stage_keeps_the_one_there_is():
    assert stage_beside(("intake", "review"), "intake", "working") == "intake"


@given(st.sampled_from(ORDER), st.sampled_from(list(StatusKind)))
def test_the_same_status_again_moves_nothing(at, kind):
    once = stage_beside(ORDER, at, kind)
    assert stage_beside(ORDER, once, kind) == once


def test_each_stage_has_the_stays_that_the_history_tells():
    changes = [StageChange(70, 2, 3), StageChange(30, 1, 2), StageChange(90, 3, 2)]
    stays = course(10, 2, changes, None)
    assert stays == (Stay(1, 10, 30), Stay(2, 30, 70), Stay(3, 70, 90), Stay(2, 90, None))
    assert spent(stays, 2, 100, elapsed) == 40 + 10
    assert spent(stays, 4, 100, elapsed) == 0


def test_a_ticket_that_never_moved_is_in_its_stage_since_it_was_made():
    assert course(10, 1, [], None) == (Stay(1, 10, None),)
    assert course(10, None, [], None) == ()
    assert course(10, 1, [], 50) == (Stay(1, 10, 50),)


@given(
    st.lists(st.tuples(st.integers(0, 1000), st.integers(1, 4)), max_size=8),
    st.integers(1000, 2000),
)
def test_all_stays_together_are_the_age_of_the_ticket(moves, now):
    moves.sort(key=lambda move: move[0])
    before, changes = 1, []
    for at, after in moves:
        changes.append(StageChange(at, before, after))
        before = after
    stays = course(0, before, changes, None)
    assert sum(spent(stays, stage, now, elapsed) for stage in range(1, 5)) == now


def test_only_what_the_calendar_counts_is_spent():
    stays = (Stay(1, 0, 100), Stay(1, 200, None))
    assert spent(stays, 1, 150, lambda start, end: (end - start) // 2) == 50
