"""Answers typed key by key: what a key adds, which keys are refused, what can be graded."""

import exam_desk
import pytest
from exam_acts import essay, single
from hypothesis import given
from hypothesis import strategies as st
from whole_questions import BODIES

from desktop.domain.exams.answer_typing import is_answer, is_one_key, pressed
from desktop.domain.questions.bodies import Description

MULTIPLE, ORDER, MATCH = (
    exam_desk.multiple().body,
    exam_desk.ordering().body,
    exam_desk.matching().body,
)


def test_one_key_is_the_whole_answer_to_a_choice_and_another_takes_its_place():
    body = single().body
    assert is_one_key(body)
    assert pressed(body, 0, "", "b") == "B"
    assert pressed(body, 0, "B", "A") == "A"
    assert pressed(body, 0, "B", "G") is None
    assert pressed(exam_desk.true_false().body, 0, "T", "f") == "F"
    assert pressed(exam_desk.true_false().body, 0, "", "A") is None


def test_keys_tick_and_untick_several_choices():
    text = ""
    for key in "CABA":
        text = pressed(MULTIPLE, 0, text, key)
    assert text == "BC"
    assert pressed(MULTIPLE, 0, text, "D") is None


def test_an_order_grows_and_takes_no_number_twice_and_matches_end_with_the_stems():
    assert pressed(ORDER, 0, "3", "1") == "31"
    assert pressed(ORDER, 0, "31", "3") is None
    assert pressed(ORDER, 0, "", "5") is None
    assert pressed(MATCH, 0, "A", "-") == "A-"
    assert pressed(MATCH, 0, "AB", "C") is None


@pytest.mark.parametrize(
    ("body", "text", "is_one"),
    [
        (essay().body, "3.5", True),
        (essay().body, "4.5", False),
        (essay().body, "-1", False),
        (essay().body, "gut", False),
        (exam_desk.ticket().body, "4", True),
        (MATCH, "A", False),
        (MATCH, "AB", True),
        (Description(), "A", False),
        (Description(), "", True),
    ],
)
def test_what_can_be_graded(body, text, is_one):
    assert is_answer(body, 0, text, 4.0) is is_one


@given(BODIES, st.integers(0, 99), st.text("ABCDEG123-TF", max_size=6))
def test_whatever_is_pressed_stays_an_answer_or_becomes_one(body, seed, keys):
    text = ""
    for key in keys:
        found = pressed(body, seed, text, key)
        if found is not None and is_one_key(body):
            assert is_answer(body, seed, found, 1.0)
        text = text if found is None else found
