"""Marks of exams on real files: reasons, sources, what a trainer says, facts for lists."""

import exam_acts
import pytest
from question_acts import choice

from desktop.domain.errors import AppError
from desktop.domain.questions.responses import Chosen, Written


@pytest.fixture
def exam(desk, tmp_path):
    desk.folder = tmp_path
    exam_acts.prepare(desk)
    return desk


def facts(desk, key):
    found = desk.lin.exams.attempt(key)
    return round(found.percent, 1), found.passed, found.knock_outs, found.waiting


def test_what_a_person_grades_waits_and_is_settled_by_the_points_that_are_met(exam):
    key = exam.attempt
    result = exam.lin.marking.result(key)
    assert result.verdict.waiting
    assert facts(exam, key) == (66.7, False, 0, True)
    _, text = result.marked
    assert (text.got, text.lost) == (2.0, 2.0)
    assert text.pieces[0].reasons == (
        "等培训师评分，现在的分数只是建议。",
        "缺：说了时间",
    )
    exam.lin.marking.settle(key, 1, None, frozenset({0, 1}))
    assert facts(exam, key) == (100.0, True, 0, False)
    exam.lin.undo.undo()
    assert facts(exam, key) == (66.7, False, 0, True)


def test_a_trainer_changes_a_mark_with_a_reason_and_both_are_kept(exam):
    key = exam.attempt
    exam.lin.marking.settle(key, 1, None, frozenset())
    assert facts(exam, key) == (33.3, False, 0, False)
    exam.lin.marking.mark(key, 1, None, (0.75, "口头说了时间"))
    marked = exam.lin.marking.result(key).marked[1]
    assert marked.got == 3.0
    assert [(r.before, r.after, r.reason) for r in marked.sat.remarks] == [
        (0.5, 0.0, "rubric"),
        (0.0, 0.75, "口头说了时间"),
    ]
    assert facts(exam, key) == (83.3, True, 0, False)


def test_a_mark_without_a_reason_and_one_for_what_is_not_there_are_refused(exam):
    for place, reason, code in ((1, " ", "exam_reason_missing"), (9, "x", "exam_question_missing")):
        with pytest.raises(AppError) as caught:
            exam.lin.marking.mark(exam.attempt, place, None, (1.0, reason))
        assert caught.value.code == code
    with pytest.raises(AppError) as caught:
        exam.wei.marking.void(exam.attempt, "我不想要")
    assert caught.value.code == "not_allowed"


def test_a_knock_out_fails_the_whole_and_is_told_by_its_words(exam):
    key = exam.lin.questions.add(choice())
    exam.lin.questions.approve([key])
    code = exam.lin.exams.keep(exam_acts.plan(key, pass_mark=0))
    attempt = exam_acts.sit(exam.wei, code, Chosen((0, 1, 2)))
    (marked,) = exam.lin.marking.result(attempt).marked
    assert marked.knock_outs == ("一票否决：开机密码",)
    assert marked.pieces[0].reasons == ("选了“开机密码”。",)
    assert facts(exam, attempt) == (0.0, False, 1, False)


def test_nothing_answered_is_graded_as_nothing(exam):
    key = exam_acts.sit(exam.wei, exam.exam)
    result = exam.lin.marking.result(key)
    assert [each.pieces[0].reasons for each in result.marked] == [("没有作答。",)] * 2
    assert result.verdict.short_by == pytest.approx(3.6)
    assert not result.verdict.waiting


def test_an_empty_text_is_no_answer_that_somebody_has_to_grade(exam):
    key = exam_acts.sit(exam.wei, exam.exam, Chosen((0,)), Written("  "))
    assert facts(exam, key) == (33.3, False, 0, False)
