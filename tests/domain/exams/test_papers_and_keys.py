"""Papers stay what they were printed as; the key is the answer that gets the full mark."""

import exam_desk
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from whole_questions import BODIES

from desktop.domain.bilingual import Bilingual
from desktop.domain.exams.answer_keys import read_key
from desktop.domain.exams.drawing import Candidate
from desktop.domain.exams.paper import Paper, variant
from desktop.domain.exams.plan import Plan, Pool
from desktop.domain.exams.right_answers import key_text, right_response
from desktop.domain.questions.bodies import Description, Essay, Numeric, ShortText
from desktop.domain.questions.grading.grading import graded
from desktop.domain.questions.question import QuestionKind

BANK = [Candidate(key, 1, QuestionKind.SINGLE) for key in range(1, 21)]
PLAN = Plan(Bilingual("考"), (Pool((), 8),))
SEEDS = st.integers(0, 2**53 - 1)


@given(SEEDS, SEEDS)
def test_variants_ask_the_same_in_another_order_each_the_same_for_its_seed(one, other):
    assume(one != other)
    first = variant(PLAN, BANK, one)
    second = variant(PLAN, BANK, other, first)
    assert first == variant(PLAN, BANK, one)
    assert {each.key for each in first} == {each.key for each in second}
    assert first != second
    kept = variant(PLAN._replace(shuffle=False), BANK, other, first)
    assert [each.key for each in kept] == [each.key for each in first]


def test_the_check_signs_differ_where_anything_else_was_printed():
    items = variant(PLAN, BANK, 1)
    paper = Paper(1, 2, 3, 1, 1, items)
    others = (
        paper._replace(number=2),
        paper._replace(items=items[::-1]),
        paper._replace(items=(items[0]._replace(version=2), *items[1:])),
    )
    assert len({paper.check, *(each.check for each in others)}) == 4
    assert paper.check == paper._replace(key=9, made_at=5).check
    assert len(paper.check) == 8


@given(BODIES, SEEDS)
def test_the_right_answer_typed_from_its_key_is_the_right_answer(body, seed):
    assume(not isinstance(body, Essay | Description | ShortText | Numeric))
    right = right_response(body, seed)
    assume(right is not None and any(right))
    assert read_key(body, seed, key_text(body, seed, right)) == right


@pytest.mark.parametrize(
    "question",
    [
        exam_desk.multiple(),
        exam_desk.true_false(),
        exam_desk.matching(),
        exam_desk.ordering(),
        exam_desk.short(),
    ],
)
@pytest.mark.parametrize("seed", [0, 7, 2**40])
def test_the_right_answer_gets_the_full_mark(question, seed):
    body = question.body
    typed = read_key(body, seed, key_text(body, seed, right_response(body, seed)))
    assert graded(body, typed).share == pytest.approx(1.0)
