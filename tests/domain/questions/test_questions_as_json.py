"""Questions and answers are the same after they were kept as JSON, and any answer has a grade."""

import json

from hypothesis import given

from desktop.domain.questions.as_json import (
    question_from_json,
    question_to_json,
    response_from_json,
    response_to_json,
)
from desktop.domain.questions.grading.grading import graded
from tests.builders.every_question import BODIES, QUESTIONS, RESPONSES


@given(question=QUESTIONS)
def test_a_question_is_the_same_after_it_was_kept_but_for_the_content_of_pictures(question):
    kept = json.loads(json.dumps(question_to_json(question)))
    named = tuple(each._replace(data=b"") for each in question.pictures)
    assert question_from_json(kept) == question._replace(pictures=named)


@given(response=RESPONSES)
def test_a_response_is_the_same_after_it_was_kept(response):
    assert response_from_json(json.loads(json.dumps(response_to_json(response)))) == response


@given(body=BODIES, response=RESPONSES)
def test_any_answer_to_any_question_is_worth_between_nothing_and_the_whole(body, response):
    grade = graded(body, response)
    assert 0.0 <= grade.share <= 1.0
    assert all(each.settled <= 1.0 for each in grade.parts)
