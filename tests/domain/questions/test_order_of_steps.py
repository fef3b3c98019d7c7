"""The order of steps: partial orders, forbidden steps, and what is told about them."""

from itertools import combinations, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.questions.bodies import Block, Ordering, OrderMode
from desktop.domain.questions.grading.grade import Line, Why
from desktop.domain.questions.grading.steps import graded_order, in_order, predecessors
from desktop.domain.questions.responses import Ordered
from desktop.domain.questions.wording import worded

SIX = Ordering(tuple(Block(worded(name)) for name in "abcdef"))


def block(*after: int, wrong: bool = False, knock_out: bool = False) -> Block:
    return Block(worded("step"), after, wrong, knock_out)


@pytest.mark.parametrize(
    ("order", "share"),
    [((1, 0, 2, 3, 4, 5), 0.8), ((5, 4, 3, 2, 1, 0), 0.0), ((0, 1, 2, 3, 4, 5), 1.0)],
)
def test_a_swap_costs_one_place_and_a_reversed_order_is_worth_nothing(order, share):
    assert graded_order(SIX, Ordered(order)).share == pytest.approx(share)


def test_a_guesser_gets_less_than_half_on_average():
    orders = list(permutations(range(6)))
    mean = sum(graded_order(SIX, Ordered(each)).share for each in orders) / len(orders)
    assert mean == pytest.approx(0.43, abs=0.005)


def test_steps_that_may_come_either_way_are_right_either_way():
    diamond = Ordering((block(), block(0), block(0), block(1, 2)))
    assert graded_order(diamond, Ordered((0, 2, 1, 3))).share == 1.0
    assert graded_order(diamond, Ordered((0, 1, 2, 3))).share == 1.0
    assert graded_order(diamond, Ordered((0, 1, 3, 2))).share == pytest.approx(2 / 3)


def test_a_forbidden_step_never_leaves_the_full_mark_and_is_named():
    with_trap = Ordering((block(), block(0), block(1), block(wrong=True, knock_out=True)))
    grade = graded_order(with_trap, Ordered((0, 1, 3, 2)))
    assert grade.share == pytest.approx(0.5)
    assert grade.lines == (Line(Why.NOT_A_STEP, 3),)
    assert grade.knock_outs == (Line(Why.KNOCK_OUT, 3),)


def test_a_step_that_is_left_out_is_named():
    grade = graded_order(SIX, Ordered((0, 1, 2, 4, 5)))
    assert grade.share == pytest.approx(0.8)
    assert grade.lines == (Line(Why.LEFT_OUT, 3),)


@pytest.mark.parametrize("response", [None, Ordered(())])
def test_an_order_that_nobody_touched_is_not_answered(response):
    grade = graded_order(SIX, response)
    assert grade == (0.0, (Line(Why.NOT_ANSWERED),), ())


def test_only_the_drawn_steps_are_asked_for():
    assert graded_order(SIX, Ordered((1, 4), shown=(1, 4))).share == 1.0
    assert graded_order(SIX, Ordered((4, 1), shown=(1, 4))).share == 0.0


def test_another_mode_is_paid_by_its_own_way():
    absolute = SIX._replace(mode=OrderMode.ABSOLUTE)
    assert graded_order(absolute, Ordered((1, 0, 2, 3, 4, 5))).share == pytest.approx(4 / 6)
    assert graded_order(absolute, Ordered((0, 1, 2, 3, 4))).share == 0.0


def test_an_order_of_one_step_counts_whether_it_is_there():
    one = Ordering((block(), block(wrong=True)))
    assert graded_order(one, Ordered((0,))).share == 1.0
    assert graded_order(one, Ordered((0, 1))).share == 0.0
    assert graded_order(one, Ordered((1,))).share == 0.0


@st.composite
def partial_orders(draw):
    n = draw(st.integers(1, 7))
    return tuple(
        block(*(draw(st.sets(st.integers(0, at - 1), max_size=3)) if at else ())) for at in range(n)
    )


@given(blocks=partial_orders(), data=st.data())
def test_as_many_steps_stay_as_can_by_trying_every_subset(blocks, data):
    before = predecessors(blocks)
    placed = data.draw(st.permutations(range(len(blocks))))
    kept = in_order(placed, before)
    assert consistent([at for at in placed if at in kept], before)
    largest = max(
        size
        for size in range(len(placed) + 1)
        for some in combinations(placed, size)
        if consistent(some, before)
    )
    assert len(kept) == largest


def consistent(placed, before):
    return not any(b in before[a] for a, b in combinations(placed, 2))


@given(blocks=partial_orders())
def test_the_order_of_the_key_is_always_whole(blocks):
    every = tuple(range(len(blocks)))
    assert graded_order(Ordering(blocks), Ordered(every)).share == 1.0


def test_references_forward_and_to_nothing_are_left_out():
    odd = (block(5), block(1), block(0, 7), block(-1))
    assert predecessors(odd) == [frozenset(), frozenset(), frozenset({0}), frozenset()]
