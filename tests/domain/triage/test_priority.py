"""Why a ticket has its priority: base, raises that do not add up, bounds, an override."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.triage.priority import (
    Override,
    Push,
    Source,
    explain,
    plain,
    replay,
)
from desktop.domain.vocabulary import Level, Priority
from desktop.services.triage.shipped import shipped_matrix

LEVELS = st.one_of(st.none(), st.sampled_from(Level))
BOUNDS = st.one_of(st.none(), st.sampled_from(Priority))
PUSHES = st.lists(
    st.one_of(
        st.integers(-3, 3).map(lambda steps: Push("steps", steps=steps)),
        BOUNDS.map(lambda bound: Push("floor", floor=bound)),
        BOUNDS.map(lambda bound: Push("ceiling", ceiling=bound)),
    ),
    max_size=5,
)


def test_impact_and_urgency_give_the_cell():
    why = explain(shipped_matrix(), Level.MEDIUM, Level.HIGH)
    assert (why.priority, why.source, why.basis) == (Priority.P2, Source.MATRIX, Source.MATRIX)


def test_what_is_not_known_is_p3_by_default():
    why = explain(shipped_matrix(), None, Level.HIGH)
    assert (why.priority, why.source) == (Priority.P3, Source.DEFAULT)


def test_several_reasons_raise_one_step_in_all():
    why = explain(shipped_matrix(), 3, 3, [Push("vip", 1), Push("security", 1)])
    assert why.base is Priority.P4
    assert why.priority is Priority.P3
    assert [(m.push.rule, m.before, m.after) for m in why.moves] == [
        ("vip", Priority.P4, Priority.P3),
        ("security", Priority.P3, Priority.P3),
    ]
    assert why.source is Source.RULE


def test_the_stronger_reason_counts():
    why = explain(shipped_matrix(), 3, 3, [Push("vip", 1), Push("outage", 2)])
    assert why.priority is Priority.P2


def test_a_floor_holds_after_all_steps_and_a_ceiling_has_the_last_word():
    pushes = [
        Push("late", ceiling=Priority.P3),
        Push("plant", floor=Priority.P2),
        Push("mild", steps=-1),
    ]
    assert explain(shipped_matrix(), 1, 1, pushes[1:]).priority is Priority.P2
    assert explain(shipped_matrix(), 1, 1, pushes).priority is Priority.P3


def test_an_override_holds_and_the_computed_priority_stays_known():
    why = explain(shipped_matrix(), 2, 1)
    over = why._replace(override=Override(Priority.P1, 7, "线已停"))
    assert (over.priority, over.computed, over.source) == (
        Priority.P1,
        Priority.P2,
        Source.PERSON,
    )


@given(LEVELS, LEVELS, PUSHES)
def test_a_priority_stays_between_p1_and_p4_and_its_account_ends_at_it(impact, urgency, pushes):
    why = explain(shipped_matrix(5), impact, urgency, pushes)
    assert Priority.P1 <= why.priority <= Priority.P4
    here = why.base
    for move in why.moves:
        assert move.before is here
        here = move.after
    assert here is why.computed


@given(LEVELS, LEVELS, PUSHES)
def test_what_was_kept_of_a_way_tells_the_same_way(impact, urgency, pushes):
    why = explain(shipped_matrix(), impact, urgency, pushes)
    assert replay(plain(why)) == why


@given(LEVELS, LEVELS, PUSHES)
def test_the_order_of_rules_does_not_change_the_priority(impact, urgency, pushes):
    there = explain(shipped_matrix(), impact, urgency, pushes).priority
    assert explain(shipped_matrix(), impact, urgency, pushes[::-1]).priority is there
