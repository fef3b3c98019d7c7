"""Weak spots, coaching and cohorts on real files: who sees what, what is proposed, what is done."""

from datetime import date

import exam_acts
import pytest
from exam_acts import cohort, plan, sit
from question_acts import choice

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.exams.coaching import TaskKind
from desktop.domain.questions.responses import Chosen, Written


@pytest.fixture
def exam(desk, tmp_path):
    desk.folder = tmp_path
    exam_acts.prepare(desk)
    return desk


def refused(act):
    with pytest.raises(AppError) as caught:
        act()
    return caught.value.code


def test_everybody_sees_their_own_row_and_a_trainer_sees_all(exam):
    sit(exam.wei, exam.exam, Chosen((0,)))
    me, lead = exam.people["Ran Wei"], exam.people["Xiao Lin"]
    assert [row.person for row in exam.lin.weak_spots.heat().rows] == [lead, me]
    assert [row.person for row in exam.wei.weak_spots.heat().rows] == [me]
    assert exam.wei.weak_spots.mistakes(lead, "") == []
    assert exam.bai.weak_spots.heat([lead, me]).rows == ()


def test_a_retake_shows_at_once_and_what_was_lost_is_told_with_its_reason(exam):
    me = exam.people["Ran Wei"]
    sit(exam.wei, exam.exam, Chosen((1,)))
    first = exam.lin.weak_spots.heat([me]).rows[0].cells[""]
    assert first.percent == 0
    mistakes = exam.lin.weak_spots.mistakes(me, "")
    assert [(each.name, each.lost) for each in mistakes] == [
        ("写第一条回复。", 4.0),
        ("P1 先打给谁？", 2.0),
    ]
    assert mistakes[1].reasons == ("选了“同事”。",)
    sit(exam.wei, exam.exam, Chosen((0,)), Written("下一步是换备机"))
    now = exam.lin.weak_spots.heat([me]).rows[0].cells[""]
    assert now.percent == pytest.approx(66.67, abs=0.01)
    assert now.trend == (0.0, pytest.approx(66.67, abs=0.01))


def test_a_knock_out_holds_back_whoever_is_good_otherwise(exam):
    key = exam.lin.questions.add(choice())
    exam.lin.questions.approve([key])
    code = exam.lin.exams.keep(plan(key, pass_mark=0, stage_mark=0))
    sit(exam.wei, code, Chosen((0, 1, 2)))
    (row,) = exam.lin.weak_spots.heat([exam.people["Ran Wei"]]).rows
    assert (row.knock_outs, row.is_ready) == (1, False)


def test_coaching_is_proposed_from_the_mistakes_given_and_ticked_by_who_got_it(exam):
    me = exam.people["Ran Wei"]
    sit(exam.wei, exam.exam, Chosen((1,)))
    tasks = exam.lin.coaching.propose(me, "")
    assert [(task.kind, task.target) for task in tasks] == [(TaskKind.RETEST, exam.exam)]
    assert refused(lambda: exam.lin.coaching.assign(me, "", ())) == "coaching_empty"
    assert refused(lambda: exam.wei.coaching.assign(me, "", tasks)) == "not_allowed"
    key = exam.lin.coaching.assign(me, "", tasks)
    assert refused(lambda: exam.bai.coaching.tick(key, 0, done=True)) == "coaching_not_yours"
    assert refused(lambda: exam.wei.coaching.tick(key, 5, done=True)) == "coaching_gone"
    exam.wei.coaching.tick(key, 0, done=True)
    (found,) = exam.wei.coaching.plans()
    assert found.is_done
    exam.wei.coaching.tick(key, 0, done=False)
    assert not exam.wei.coaching.plans(me)[0].is_done
    assert exam.bai.coaching.plans() == []


def test_a_cohort_keeps_its_people_and_who_was_released(exam):
    me, other = exam.people["Ran Wei"], exam.people["Fan Bai"]
    lead = exam.people["Xiao Lin"]
    key = exam.lin.cohorts.keep(cohort(me, other, exam=exam.exam, mentors=((me, lead),)))
    found = exam.wei.cohorts.cohort(key)
    assert (found.exam, found.days, found.day(date(2026, 11, 8))) == (exam.exam, 12, 7)
    assert [(p.person, p.mentor) for p in found.people] == [(me, lead), (other, None)]
    exam.lin.cohorts.release(key, me)
    exam.lin.cohorts.keep(cohort(me, title=Bilingual("改名")), key)
    (kept,) = exam.lin.cohorts.cohort(key).people
    assert (kept.released_by, kept.mentor) == (lead, None)
    exam.lin.cohorts.release(key, me, alone=False)
    assert exam.lin.cohorts.cohort(key).people[0].released_at is None
    assert refused(lambda: exam.lin.cohorts.release(key, other)) == "cohort_gone"


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"title": Bilingual()}, "cohort_untitled"),
        ({"ends_on": date(2026, 11, 1)}, "cohort_backwards"),
        ({"people": ()}, "cohort_nobody"),
        ({"exam": "EX-99"}, "exam_gone"),
    ],
)
def test_a_cohort_that_makes_no_sense_is_refused(exam, more, code):
    wanted = cohort(exam.people["Ran Wei"], **more)
    assert refused(lambda: exam.lin.cohorts.keep(wanted)) == code


def test_marks_of_a_colleague_are_read_by_leads_and_trainers_only(exam):
    key = sit(exam.wei, exam.exam, Chosen((0,)))
    me = exam.people["Ran Wei"]
    assert exam.lin.marking.result(key).attempt.person == me
    assert exam.wei.exams.attempt(key).person == me
    for read in (exam.bai.marking.result, exam.bai.exams.attempt):
        assert refused(lambda read=read: read(key)) == "exam_not_seen"
    assert exam.bai.exams.attempts(person=me) == []
    assert me in {each.person for each in exam.lin.exams.attempts()}
