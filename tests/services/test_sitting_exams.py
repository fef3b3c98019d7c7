"""Exams on real files: planned, begun, answered, gone on with, handed in, by whom and how often."""

import exam_acts
import pytest
from exam_acts import essay, plan, single, sit

from desktop.domain.errors import AppError
from desktop.domain.exams.attempt import State
from desktop.domain.exams.clock import Count
from desktop.domain.exams.plan import Pool
from desktop.domain.questions.responses import Chosen, Written
from desktop.services.training.sitting import Given

MINUTE = 60_000


@pytest.fixture
def exam(desk, tmp_path):
    desk.folder = tmp_path
    exam_acts.prepare(desk)
    return desk


def refused(act):
    with pytest.raises(AppError) as caught:
        act()
    return caught.value.code


def test_a_plan_is_kept_in_versions_under_a_code_of_its_own(exam):
    first = exam.lin.exams.find(exam.exam)
    assert (first.code, first.number, first.plan.pass_mark) == ("EX-01", 1, 60)
    exam.lin.exams.keep(first.plan._replace(minutes=20), first.code, "短一点")
    assert exam.lin.exams.find("EX-01").number == 2
    assert exam.lin.exams.version(first.version).plan.minutes == 60
    assert exam.lin.exams.keep(plan(exam.exam_single)) == "EX-02"
    assert [each.code for each in exam.lin.exams.planned()] == ["EX-01", "EX-02"]


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"title": exam_acts.Bilingual()}, "exam_untitled"),
        ({"pools": (Pool(),)}, "exam_empty"),
        ({"pass_mark": 101}, "exam_out_of_range"),
        ({"pools": (Pool(draws=999),)}, "exam_pool_short"),
        ({"pools": (Pool((999,)),)}, "exam_question_gone"),
    ],
)
def test_a_plan_that_nobody_could_sit_is_refused(exam, more, code):
    wanted = plan(exam.exam_single)._replace(**more)
    assert refused(lambda: exam.lin.exams.keep(wanted)) == code
    assert len(exam.lin.exams.planned()) == 1


def test_an_open_attempt_is_gone_on_with_and_a_new_one_counts_against_the_tries(exam):
    first = exam.wei.sitting.begin(exam.exam)
    assert exam.wei.sitting.begin(exam.exam) == first
    exam.wei.sitting.submit(first)
    second = sit(exam.wei, exam.exam)
    assert second != first
    assert refused(lambda: exam.wei.sitting.begin(exam.exam)) == "exam_no_attempts"
    exam.lin.marking.void(second, "机器断电")
    third = exam.wei.sitting.begin(exam.exam)
    found = exam.lin.exams.attempts(exam.exam, exam.people["Ran Wei"])
    assert [(each.key, each.number) for each in found] == [(first, 1), (second, 2), (third, 3)]


def test_answers_flags_and_time_are_there_after_another_start(exam, open_desk):
    key = exam.wei.sitting.begin(exam.exam)
    exam.wei.sitting.answer(key, Given(0, Chosen((1,)), 4000, flagged=True), Count(4000, 4000))
    exam.wei.sitting.answer(key, Given(1, Written("写了一半"), 3000), Count(7000, 3000))
    exam.wei.sitting.beat(exam.wei.exams.attempt(key), Count(9500, 5500))
    root = exam.store.folder.root
    exam.close()
    again = open_desk(root)
    found = again.wei.sitting.resume(key)
    assert [each.response for each in found.sat] == [Chosen((1,)), Written("写了一半")]
    assert [each.flagged for each in found.sat] == [True, False]
    assert (found.attempt.counted.whole_ms, found.attempt.at) == (9500, 1)
    assert len(found.attempt.breaks) == 1
    assert [each.name for each in found.asked] == ["P1 找谁", "回复"]


def test_a_question_that_changes_meanwhile_changes_nothing_for_who_is_in_the_exam(exam):
    key = exam.wei.sitting.begin(exam.exam)
    before = exam.wei.sitting.opened(key).asked
    exam.lin.questions.change(exam.exam_single, single("换了"))
    exam.lin.questions.approve([exam.exam_single])
    exam.lin.questions.retire([exam.exam_essay])
    exam.lin.exams.keep(plan(exam.exam_single, minutes=1), exam.exam)
    exam.wei.sitting.answer(key, Given(0, Chosen((0,)), 1000), Count(30 * MINUTE, 1000))
    assert exam.wei.sitting.opened(key).asked == before
    assert exam.wei.sitting.opened(key).planned.plan.minutes == 60
    exam.wei.sitting.submit(key)
    assert exam.lin.marking.result(key).marked[0].got == 2.0


def test_what_comes_after_the_end_is_not_taken_and_more_time_is_more(exam):
    exam.lin.exams.keep(plan(exam.exam_single, exam.exam_essay, minutes=1), exam.exam)
    key = exam.wei.sitting.begin(exam.exam)
    late = (key, Given(0, Chosen((0,)), 1000), Count(MINUTE + 20_000, 1000))
    assert refused(lambda: exam.wei.sitting.answer(*late)) == "exam_time_over"
    exam.lin.exams.give_time(exam.people["Fan Bai"], 150)
    key = exam.bai.sitting.begin(exam.exam)
    exam.bai.sitting.answer(key, *late[1:])
    assert exam.lin.exams.factors() == {exam.people["Fan Bai"]: 150}
    exam.lin.exams.give_time(exam.people["Fan Bai"], 100)
    assert exam.lin.exams.factors() == {}
    assert refused(lambda: exam.lin.exams.give_time(exam.people["Fan Bai"], 300)) == "exam_factor"


def test_the_time_of_one_question_ends_only_that_question(exam):
    exam.lin.exams.keep(plan(exam.exam_single, exam.exam_essay, item_minutes=1), exam.exam)
    key = exam.wei.sitting.begin(exam.exam)
    late = Given(0, Chosen((0,)), 2 * MINUTE)
    found = refused(lambda: exam.wei.sitting.answer(key, late, Count(2 * MINUTE, 2 * MINUTE)))
    assert found == "exam_item_time_over"
    exam.wei.sitting.answer(key, Given(1, Written("好"), 1000), Count(2 * MINUTE + 1000, 1000))


def test_only_the_person_answers_and_nothing_after_it_is_handed_in(exam):
    key = exam.wei.sitting.begin(exam.exam)
    given = (key, Given(0, Chosen((0,))), Count())
    assert refused(lambda: exam.bai.sitting.answer(*given)) == "exam_not_yours"
    assert refused(lambda: exam.lin.marking.result(key)) == "exam_not_submitted"
    exam.wei.sitting.leave(key)
    assert exam.wei.sitting.submit(key).state is State.SUBMITTED
    assert exam.wei.exams.attempt(key).away == 1
    for act in (exam.wei.sitting.answer, lambda *_: exam.wei.sitting.leave(key)):
        assert refused(lambda act=act: act(*given)) == "exam_submitted"
    assert refused(lambda: exam.wei.sitting.answer(999, *given[1:])) == "exam_attempt_gone"


def test_undo_passes_over_what_was_done_in_an_exam(exam):
    exam.wei.questions.listed()
    key = exam.wei.sitting.begin(exam.exam)
    exam.wei.sitting.answer(key, Given(0, Chosen((0,)), 1000), Count(1000, 1000))
    exam.wei.sitting.submit(key)
    assert exam.wei.undo.last() is None
    acts = [act for act in exam.lin.undo.recent() if act.command == "exam.submit"]
    assert refused(lambda: exam.lin.undo.undo_set(acts[0].key)) == "act_is_final"
    assert refused(lambda: exam.lin.undo.set_back(acts[0].key)) == "act_is_final"


def test_a_closed_exam_is_begun_no_more(exam):
    closed = exam.lin.exams.find(exam.exam).plan._replace(is_closed=True)
    exam.lin.exams.keep(closed, exam.exam)
    assert refused(lambda: exam.wei.sitting.begin(exam.exam)) == "exam_closed"
    assert refused(lambda: exam.wei.sitting.begin("EX-77")) == "exam_gone"


def test_a_retake_asks_other_questions_first_where_there_are_any(exam):
    more = [exam.lin.questions.add(essay(f"第{n}")) for n in range(3)]
    exam.lin.questions.approve(more)
    kinds = frozenset({exam_acts.essay().kind})
    drawn = plan()._replace(pools=(Pool(draws=2, kinds=kinds),))
    code = exam.lin.exams.keep(drawn)
    asked = []
    for _ in range(2):
        key = sit(exam.wei, code)
        asked.append({each.item.key for each in exam.wei.sitting.opened(key).sat})
    assert not asked[0] & asked[1]
