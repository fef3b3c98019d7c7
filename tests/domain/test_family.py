"""Parents and children as rules: no circles, how far they are, what open children hold up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.arrows import Blocked, Guard, Move, Phase, blocked
from desktop.domain.errors import AppError
from desktop.domain.family import check_parent, end_together, holds_up, progress

KEYS = st.integers(1, 8)


@given(st.lists(st.tuples(KEYS, KEYS), max_size=40))
def test_however_children_are_given_parents_nobody_is_above_himself(acts):
    parents = {}
    for child, parent in acts:
        try:
            check_parent(parents, child, parent)
        except AppError:
            continue
        parents[child] = parent
        for key in parents:
            above, steps = parents.get(key), 0
            while above is not None:
                assert above != key
                above, steps = parents.get(above), steps + 1
                assert steps <= len(parents)


@given(st.lists(st.booleans()))
def test_progress_counts_those_that_have_ended_of_all(flags):
    found = progress(flags)
    assert (found.total, found.ended) == (len(flags), flags.count(False))


@pytest.mark.parametrize(
    ("desk", "answer", "held", "together"),
    [
        ("refuse", "", True, False),
        ("refuse", "together", True, False),
        ("ask", "", True, False),
        ("ask", "left", False, False),
        ("ask", "together", False, True),
        ("together", "", False, True),
    ],
)
def test_the_desk_decides_what_open_children_hold_up(desk, answer, held, together):
    assert holds_up(desk, answer) is held
    assert end_together(desk, answer) is together


def test_open_children_are_a_reason_why_an_arrow_is_blocked_after_roles_and_steps():
    arrows = {(Phase.WORKING, Phase.RESOLVED): Guard(checklist=True, note=True)}
    move = Move("agent", open_lines=("量一量",), open_children=("A1-1",))
    reasons = blocked(arrows, Phase.WORKING, Phase.RESOLVED, move)
    assert [each.why for each in reasons] == [Blocked.CHECKLIST, Blocked.CHILDREN, Blocked.NOTE]
    asked = blocked(
        arrows,
        Phase.WORKING,
        Phase.RESOLVED,
        Move("agent", note="好了", open_children=("A1-1",), children=Blocked.CHILDREN_ASKED),
    )
    assert [(each.why, each.about) for each in asked] == [(Blocked.CHILDREN_ASKED, ("A1-1",))]
