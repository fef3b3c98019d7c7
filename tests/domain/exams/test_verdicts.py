"""Passing needs the whole, every stage by itself and no knock-out, and nobody left to grade."""

import pytest

from desktop.domain.bilingual import Bilingual
from desktop.domain.exams.plan import Plan
from desktop.domain.exams.verdict import Graded, Score, verdict
from desktop.domain.questions.case import Part
from desktop.domain.questions.grading.grade import Grade, Line, PartGrade, Why, whole

PLAN = Plan(Bilingual("考核", "Exam"), (), pass_mark=80, stage_mark=70)


def asked(share, marks=10.0, column="intake", knock_outs=()):
    return Graded(whole(share, knock_outs=knock_outs), marks, column)


def test_enough_of_the_whole_and_of_every_stage_is_passed():
    found = verdict(PLAN, [asked(0.9), asked(0.8, column="triage")])
    assert (found.passed, found.whole, found.short_by) == (True, Score(17.0, 20.0), 0.0)
    assert found.columns == {"intake": Score(9.0, 10.0), "triage": Score(8.0, 10.0)}


def test_one_weak_stage_fails_whatever_the_average():
    graded = [asked(1.0, 90), asked(0.6, column="escalation"), asked(0.3, column="triage")]
    found = verdict(PLAN, graded)
    assert (found.passed, found.short_by) == (False, 0.0)
    assert found.weak == ("triage", "escalation")


def test_marks_that_are_missing_are_counted():
    found = verdict(PLAN, [asked(0.78, 100)])
    assert (found.passed, found.weak) == (False, ())
    assert found.short_by == pytest.approx(2.0)


def test_exactly_the_mark_is_enough():
    assert verdict(PLAN, [asked(0.8, 3), asked(0.8, 7)]).passed
    assert verdict(PLAN, [asked(0.7, 10), asked(1.0, 20, "triage")]).passed


def test_a_knock_out_fails_where_the_plan_says_so():
    graded = [asked(1.0, knock_outs=(Line(Why.KNOCK_OUT, 2),))]
    assert (verdict(PLAN, graded).passed, verdict(PLAN, graded).knock_outs) == (False, 1)
    assert verdict(PLAN._replace(knock_outs_fail=False), graded).passed


def test_nothing_is_passed_while_a_person_has_yet_to_grade():
    waiting = Grade((PartGrade(1.0, waiting=True),))
    found = verdict(PLAN, [asked(1.0), Graded(waiting, 10, "intake")])
    assert (found.passed, found.waiting) == (False, True)


def test_the_parts_of_a_ticket_count_for_their_own_columns():
    parts = (
        PartGrade(1.0, weight=2, part=Part.PRIORITY),
        PartGrade(0.5, weight=4, part=Part.ORDER),
        PartGrade(0.0, weight=2, part=Part.ESCALATION),
    )
    found = verdict(PLAN, [Graded(Grade(parts), 20.0)])
    assert found.columns == {
        "triage": Score(5.0, 5.0),
        "handling": Score(5.0, 10.0),
        "escalation": Score(0.0, 5.0),
    }
    assert found.weak == ("escalation", "handling")


def test_an_exam_without_questions_is_not_passed():
    assert not verdict(PLAN, []).passed
    assert not verdict(PLAN, [Graded(Grade(()), 1.0)]).passed


def test_a_question_without_a_column_counts_for_the_whole_alone():
    found = verdict(PLAN, [asked(0.0, 1, ""), asked(1.0, 9)])
    assert (found.passed, found.weak) == (True, ())
