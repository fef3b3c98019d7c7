"""Exams are drawn: each question once, the same for the same seed, unseen ones first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.exams.drawing import Candidate, draw, fits, shown_order
from desktop.domain.exams.plan import Plan, Pool
from desktop.domain.questions.question import QuestionKind

BANK = tuple(
    Candidate(
        key,
        1 + key % 2,
        QuestionKind.TICKET if key % 5 == 0 else QuestionKind.SINGLE,
        frozenset({"even"} if key % 2 == 0 else {"odd"}),
        "SOP/A" if key < 10 else "SOP/AB",
    )
    for key in range(20)
)


def plan(*pools, **more):
    return Plan(Bilingual("考核", "Exam"), pools, **more)


def keys(items):
    return [item.key for item in items]


@given(seed=st.integers(0, 2**32), many=st.integers(0, 10))
def test_the_same_seed_draws_the_same_and_each_question_once(seed, many):
    wanted = plan(Pool((3,)), Pool(draws=many, tags=frozenset({"even"})), Pool(draws=2))
    first = draw(wanted, BANK, seed)
    assert draw(wanted, BANK, seed) == first
    assert len(set(keys(first))) == len(first) == 3 + many
    assert 3 in keys(first)
    assert all(item.version == 1 + item.key % 2 for item in first)


def test_two_seeds_draw_two_exams():
    wanted = plan(Pool(draws=8))
    assert len({tuple(keys(draw(wanted, BANK, seed))) for seed in range(20)}) == 20


@given(seed=st.integers(0, 2**32))
def test_a_retake_asks_what_was_not_asked_before_as_far_as_there_is(seed):
    wanted = plan(Pool(draws=8))
    seen = keys(draw(wanted, BANK, seed))
    again = keys(draw(wanted, BANK, seed + 1, seen))
    assert not set(again) & set(seen)
    third = keys(draw(wanted, BANK, seed + 2, [*seen, *again]))
    assert len(set(third) - {*seen, *again}) == 4


def test_without_shuffling_questions_stand_as_the_plan_names_them():
    found = draw(plan(Pool((7, 3)), Pool((12,)), shuffle=False), BANK, 1)
    assert keys(found) == [7, 3, 12]


def test_a_named_question_is_never_drawn_by_another_pool():
    for seed in range(30):
        found = draw(plan(Pool(draws=9, category="SOP/A"), Pool((4,))), BANK, seed)
        assert len(set(keys(found))) == 10


@pytest.mark.parametrize(
    ("pool", "key", "does"),
    [
        (Pool(category="SOP"), 12, True),
        (Pool(category="SOP/A"), 12, False),
        (Pool(category="SOP/A/"), 2, True),
        (Pool(tags=frozenset({"even", "x"})), 2, False),
        (Pool(kinds=frozenset({QuestionKind.TICKET})), 5, True),
        (Pool(kinds=frozenset({QuestionKind.TICKET})), 6, False),
    ],
)
def test_a_pool_takes_what_has_its_tags_category_and_kind(pool, key, does):
    assert fits(pool, BANK[key]) is does


def test_a_text_that_asks_nothing_is_never_drawn():
    assert not fits(Pool(), Candidate(1, 1, QuestionKind.DESCRIPTION))


@pytest.mark.parametrize(
    ("pools", "code", "params"),
    [
        ((Pool(draws=21),), "exam_pool_short", {"pool": 1, "wanted": 21, "there": 20}),
        (
            (Pool(draws=12), Pool(draws=9)),
            "exam_pool_short",
            {"pool": 2, "wanted": 9, "there": 8},
        ),
        ((Pool((99,)),), "exam_question_gone", {"number": "Q99"}),
        ((), "exam_empty", {}),
    ],
)
def test_what_cannot_be_drawn_is_refused_with_its_numbers(pools, code, params):
    with pytest.raises(AppError) as caught:
        draw(plan(*pools), BANK, 1)
    assert (caught.value.code, caught.value.params) == (code, params)


@given(count=st.integers(0, 12), seed=st.integers(0, 2**32))
def test_options_are_shown_in_an_order_that_can_be_shown_again(count, seed):
    assert sorted(shown_order(count, seed)) == list(range(count))
    assert shown_order(count, seed) == shown_order(count, seed)
