"""What is wrong with a question is found before anybody is asked it, and told in both languages."""

from decimal import Decimal

import pytest
from hypothesis import given

from desktop.domain.questions.bodies import (
    Accepted,
    Block,
    Essay,
    Matching,
    Multiple,
    Numeric,
    Option,
    Ordering,
    Pair,
    Point,
    Range,
    ShortText,
    Single,
    TrueFalse,
)
from desktop.domain.questions.case import Case, Fact, Triage
from desktop.domain.questions.checking import ODD, Problem, problems, stopping
from desktop.domain.questions.question import Question
from desktop.domain.questions.wording import SILENCE, Wording, worded
from desktop.resources import load_toml
from tests.builders.every_question import QUESTIONS


def asked(body):
    return Question("name", worded("What?"), body)


def options(*weights):
    return tuple(Option(worded(f"option {at}"), weight) for at, weight in enumerate(weights))


GOOD = (
    Single(options(1, 0)),
    Multiple(options(0.5, 0.5, -1)),
    Multiple(options(0.3333333, 0.3333333, 0.3333333, -1)),
    TrueFalse(right=True),
    Matching((Pair(worded("a"), worded("1")), Pair(worded("b"), worded("2")))),
    Ordering((Block(worded("a")), Block(worded("b")), Block(worded("x"), wrong=True))),
    ShortText((Accepted("yes"),)),
    Numeric((Range(Decimal(1), Decimal(2)),)),
    Essay((Point(worded("time")),)),
    Case(
        worded("It is broken."), Triage("HWF"), (), (Fact(worded("Which?")),), Ordering(()),
        reply=(Point(worded("time")),),
    ),
)  # fmt: skip


@pytest.mark.parametrize("body", GOOD)
def test_a_good_question_has_nothing_wrong(body):
    assert problems(asked(body)) == []


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (Single(options(1)), [Problem.FEW_OPTIONS]),
        (Single(options(0, 0)), [Problem.NOTHING_RIGHT, Problem.NOT_WHOLE]),
        (Single(options(0.5, 0)), [Problem.NOT_WHOLE]),
        (Single((*options(1), Option(Wording(" ")))), [Problem.EMPTY_OPTION]),
        (Single((*options(1), *options(0))), [Problem.SAME_OPTION]),
        (Multiple(options(0.5, 0.5, 0)), [Problem.ALL_TICKED_PAYS]),
        (Multiple(options(0.33, 0.33, 0.33, -1)), [Problem.NOT_WHOLE]),
        (Multiple(options(0.5, 0.5)), []),
        (Matching((Pair(worded("a"), worded("1")),)), [Problem.FEW_STEMS]),
        (Matching((Pair(worded("a"), SILENCE),) * 2), [Problem.EMPTY_OPTION]),
        (Ordering((Block(worded("a")), Block(worded("b"), wrong=True))), [Problem.FEW_STEPS]),
        (ShortText((Accepted("maybe", 0.5),)), [Problem.NO_ANSWER]),
        (Numeric(()), [Problem.NO_ANSWER]),
        (Numeric((Range(Decimal(3), Decimal(2)),)), [Problem.EMPTY_RANGE]),
        (Essay(), [Problem.NO_RUBRIC]),
        (
            Case(SILENCE, Triage(""), (), (), Ordering(())),
            [Problem.NO_TEXT, Problem.NO_TYPE, Problem.NOTHING_TO_ASK, Problem.NO_RUBRIC],
        ),
    ],
)
def test_what_is_wrong_is_named(body, found):
    assert problems(asked(body)) == found


def test_what_is_odd_stops_nobody():
    question = asked(Multiple(options(0.5, 0.5, 0)))
    assert (problems(question), stopping(question)) == ([Problem.ALL_TICKED_PAYS], [])
    assert stopping(asked(Single(options(1)))) == [Problem.FEW_OPTIONS]
    assert Problem.NOTHING_RIGHT not in ODD


def test_a_question_that_asks_nothing_is_named():
    assert problems(Question("name", SILENCE, TrueFalse(right=True))) == [Problem.NO_TEXT]


@given(question=QUESTIONS)
def test_any_question_can_be_looked_at(question):
    found = problems(question)
    assert len(found) == len(set(found))


def test_every_problem_has_a_sentence_in_both_languages_and_no_sentence_is_left_over():
    sentences = load_toml("training/problems.toml")
    assert set(sentences) == {str(each) for each in Problem}
    assert all(set(texts) == {"zh", "en"} and all(texts.values()) for texts in sentences.values())
