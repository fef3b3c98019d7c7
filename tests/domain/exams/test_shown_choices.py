"""Choices are shown in an order that stays, and all of them are."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.exams.shown import shown
from desktop.domain.questions.bodies import (
    Block,
    Matching,
    Multiple,
    Option,
    Ordering,
    Pair,
    Single,
    TrueFalse,
)
from desktop.domain.questions.wording import worded

SEEDS = st.integers(0, 2**53 - 1)
OPTIONS = tuple(Option(worded(each)) for each in "abcde")


@given(SEEDS)
def test_all_options_are_shown_once_and_the_same_each_time(seed):
    for body in (Single(OPTIONS), Multiple(OPTIONS)):
        assert sorted(shown(body, seed)) == [0, 1, 2, 3, 4]
        assert shown(body, seed) == shown(body, seed)
        assert shown(body._replace(shuffle=False), seed) == (0, 1, 2, 3, 4)


@given(SEEDS)
def test_matches_and_blocks_are_always_mixed_and_whole(seed):
    pairs = tuple(Pair(worded(each), worded(each)) for each in "abc")
    blocks = tuple(Block(worded(each)) for each in "abcd")
    assert sorted(shown(Matching(pairs), seed)) == [0, 1, 2]
    assert sorted(shown(Ordering(blocks), seed)) == [0, 1, 2, 3]
    assert shown(TrueFalse(right=True), seed) == ()


@given(SEEDS, st.integers(1, 6))
def test_of_many_steps_so_many_are_shown_and_what_does_not_belong_always(seed, count):
    blocks = tuple(Block(worded(str(n)), wrong=n == 2) for n in range(7))
    found = shown(Ordering(blocks, shown=count), seed)
    assert len(set(found)) == len(found) == count + 1
    assert 2 in found
