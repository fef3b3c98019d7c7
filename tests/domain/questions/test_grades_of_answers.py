"""Grades of choices, matches, words and numbers, and the reason for each piece."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.questions.bodies import (
    Accepted,
    Description,
    Essay,
    Matching,
    Multiple,
    Numeric,
    Option,
    Pair,
    Point,
    Range,
    ShortText,
    Single,
    TrueFalse,
)
from desktop.domain.questions.grading.choices import even_weights
from desktop.domain.questions.grading.grade import Line, Why
from desktop.domain.questions.grading.grading import graded, settled
from desktop.domain.questions.grading.texts import fits, number_of
from desktop.domain.questions.responses import Chosen, Judged, Matched, Written
from desktop.domain.questions.wording import SILENCE, worded


def options(*weights, knock_out=-1):
    return tuple(
        Option(worded(f"option {at}"), weight, knock_out=at == knock_out)
        for at, weight in enumerate(weights)
    )


def lines(grade):
    return [line for part in grade.parts for line in part.lines]


def test_one_choice_is_worth_its_weight_and_never_less_than_nothing():
    body = Single(options(1, 0.5, -0.5))
    assert [graded(body, Chosen((at,))).share for at in range(3)] == [1.0, 0.5, 0.0]
    assert lines(graded(body, Chosen((2,)))) == [Line(Why.CHOSEN_WRONG, 2)]


def test_several_choices_sum_up_and_are_clamped():
    body = Multiple(options(0.5, 0.5, -1, 0))
    assert graded(body, Chosen((0, 1))).share == 1.0
    assert graded(body, Chosen((0,))).share == 0.5
    assert graded(body, Chosen((0, 1, 2))).share == 0.0
    assert lines(graded(body, Chosen((0, 3)))) == [
        Line(Why.CHOSEN_WRONG, 3),
        Line(Why.NOT_CHOSEN, 1),
    ]


def test_weights_without_negatives_pay_whoever_ticks_everything_as_elsewhere():
    assert graded(Multiple(options(0.5, 0.5, 0, 0)), Chosen((0, 1, 2, 3))).share == 1.0


@given(right=st.lists(st.booleans(), min_size=2, max_size=8).filter(any).map(tuple))
def test_even_weights_pay_the_key_whole_and_everything_ticked_with_nothing(right):
    body = Multiple(options(*even_weights(right)))
    key = tuple(at for at, good in enumerate(right) if good)
    assert graded(body, Chosen(key)).share == 1.0
    if not all(right):
        assert graded(body, Chosen(tuple(range(len(right))))).share == pytest.approx(0.0, abs=1e-9)


def test_thirds_of_33_33333_percent_are_the_whole_mark():
    assert graded(Multiple(options(*[0.3333333] * 3)), Chosen((0, 1, 2))).share == 1.0


def test_a_knock_out_is_told_beside_the_share():
    grade = graded(Multiple(options(0.5, 0.5, 0, knock_out=2)), Chosen((0, 1, 2)))
    assert grade.share == 1.0
    assert grade.knock_outs == (Line(Why.KNOCK_OUT, 2),)


def test_a_statement_is_right_or_wrong():
    assert graded(TrueFalse(right=False), Judged(true=False)).share == 1.0
    assert graded(TrueFalse(right=False), Judged(true=True)).share == 0.0


def test_matches_count_by_stem_blanks_are_wrong_and_distractors_ask_nothing():
    body = Matching(
        (
            Pair(worded("a"), worded("1")),
            Pair(worded("b"), worded("2")),
            Pair(worded("c"), worded("1")),
            Pair(SILENCE, worded("9")),
        )
    )
    assert graded(body, Matched((2, 1, 0, None))).share == 1.0
    part = graded(body, Matched((0, None, 3)))
    assert part.share == pytest.approx(1 / 3)
    assert lines(part) == [Line(Why.NOT_MATCHED, 1), Line(Why.MATCHED_WRONG, 2)]


@pytest.mark.parametrize("typed", ["Ａ２３０５", " a2305 ", "A2305。", "a2305!"])
def test_words_are_the_same_in_any_width_case_and_with_an_end_mark(typed):
    assert graded(ShortText((Accepted("A2305"),)), Written(typed)).share == 1.0


def test_letter_case_counts_where_it_is_asked_for():
    body = ShortText((Accepted("Ctrl"),), exact_case=True)
    assert graded(body, Written("ctrl")).share == 0.0
    assert graded(body, Written("Ctrl")).share == 1.0


def test_the_first_accepted_answer_that_fits_pays_its_weight():
    body = ShortText((Accepted("spare printer"), Accepted("*printer", 0.5), Accepted("*", 0.1)))
    assert [graded(body, Written(t)).share for t in ("spare printer", "a printer", "?x")] == [
        1.0,
        0.5,
        0.1,
    ]


PIECES = st.text("ab*", max_size=8)


@given(pattern=PIECES, said=st.text("ab", max_size=8))
def test_stars_fit_any_run_as_a_slow_reference_says(pattern, said):
    assert fits(pattern, said) is slowly(pattern, said)


def slowly(pattern, said):
    if not pattern:
        return not said
    if pattern[0] == "*":
        return any(slowly(pattern[1:], said[at:]) for at in range(len(said) + 1))
    return bool(said) and said[0] == pattern[0] and slowly(pattern[1:], said[1:])


def test_many_stars_are_quick():
    assert not fits("*a" * 5000 + "b", "a" * 20000)


def test_a_star_after_a_backslash_is_a_star():
    assert fits(r"2\*3", "2*3")
    assert not fits(r"2\*3", "243")


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("15", "15"),
        ("１５．５", "15.5"),
        ("1,234.5", "1234.5"),
        ("3,14", "3.14"),
        ("−4", "-4"),
        (" 1 000 ", "1000"),
        ("1e3", "1000"),
    ],
)
def test_numbers_are_read_as_people_type_them(typed, number):
    assert number_of(typed) == Decimal(number)


@pytest.mark.parametrize("typed", ["", "five", "1,2,3", "NaN", "inf", "9" * 100, "--2"])
def test_what_is_no_number_is_said_so(typed):
    assert number_of(typed) is None


def test_a_number_is_paid_by_the_best_range_it_lies_in_with_both_ends():
    body = Numeric((Range(Decimal(4), Decimal(6), 0.5), Range(Decimal(5), Decimal(5))))
    shares = [graded(body, Written(each)).share for each in ("4", "5", "6", "6.01", "x")]
    assert shares == [0.5, 1.0, 0.5, 0.0, 0.0]
    assert lines(graded(body, Written("4"))) == [Line(Why.PARTLY_ACCEPTED, 0)]
    assert lines(graded(body, Written("x"))) == [Line(Why.NOT_A_NUMBER)]


def test_a_text_waits_for_a_person_and_is_settled_by_the_points_that_are_met():
    body = Essay((Point(worded("time"), 1, ("12:00",)), Point(worded("next step"), 3)))
    grade = graded(body, Written("I will call you by １２：００"))
    assert (grade.share, grade.is_waiting) == (0.25, True)
    assert grade.parts[0].settled == 0.0
    done = settled(body, grade, None, frozenset({1}))
    assert (done.share, done.is_waiting) == (0.75, False)
    assert lines(done) == [Line(Why.POINT_MISSED, 0)]


@pytest.mark.parametrize(
    "body",
    [
        Single(options(1, 0)),
        Multiple(options(1, 0)),
        TrueFalse(right=True),
        Matching((Pair(worded("a"), worded("b")),)),
        ShortText((Accepted("*"),)),
        Numeric((Range(Decimal(0), Decimal(9)),)),
        Essay(),
    ],
)
@pytest.mark.parametrize("response", [None, Chosen((7, -1)), Matched((None,)), Written(" ")])
def test_what_is_not_answered_is_worth_nothing_and_said_so(body, response):
    grade = graded(body, response)
    assert grade.share == 0.0
    assert lines(grade) == [Line(Why.NOT_ANSWERED)]


def test_a_text_that_asks_nothing_has_no_grade():
    assert graded(Description(), Written("?")).parts == ()
