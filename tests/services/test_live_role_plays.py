"""Live role-plays on real files: begun, kept through a kill, an attempt like any other, undone."""

import exam_acts
import exam_desk
import pypdfium2
import pytest

from desktop.domain.errors import AppError
from desktop.domain.exams.attempt import How
from desktop.services.printing import PrintOptions


def words(path):
    with pypdfium2.PdfDocument(path) as document:
        texts = [page.get_textpage().get_text_bounded() for page in document]
    return [" ".join(text.split()) for text in texts]


@pytest.fixture
def school(desk):
    keys = [desk.lin.questions.add(each) for each in (exam_acts.single(), exam_desk.ticket())]
    desk.lin.questions.approve(keys)
    desk.ticket = keys[1]
    desk.exam = desk.lin.exams.keep(exam_acts.plan(*keys, attempts=1))
    desk.trainee = desk.people["Ran Wei"]
    return desk


def begun(desk):
    return desk.lin.live.begin(desk.exam, desk.trainee, [desk.ticket])


def refused(act):
    with pytest.raises(AppError) as caught:
        act()
    return caught.value.code


def ticked(draft, *ticks, comment=""):
    play = draft.plays[0]._replace(ticks=ticks, comment=comment)
    return draft._replace(plays=(play,), spent_ms=150_000)


def test_only_simulated_tickets_of_the_exam_are_offered(school):
    assert [each.key for each in school.lin.live.tickets(school.exam)] == [school.ticket]
    drawn = exam_acts.Plan(exam_acts.Bilingual("抽"), (exam_acts.Pool((), 1),))
    code = school.lin.exams.keep(drawn)
    assert [each.key for each in school.lin.live.tickets(code)] == [school.ticket]


def test_what_is_ticked_survives_beside_the_records_and_belongs_to_its_trainer(school):
    draft = ticked(begun(school), "ask:0", "step:1", "step:0", comment="好")
    school.lin.live.keep_draft(draft)
    assert school.lin.live.draft() == draft
    assert school.bai.live.draft() is None
    school.lin.live.drop_draft()
    assert school.lin.live.draft() is None


def test_a_role_play_is_an_attempt_with_its_trainer_and_its_result_and_can_be_undone(school):
    draft = ticked(begun(school), "ask:0", "first:1", "reply:0", comment="先问数据")
    school.lin.live.keep_draft(draft)
    key = school.lin.live.finish(draft)
    assert school.lin.live.draft() is None
    attempt = school.lin.exams.attempt(key)
    assert (attempt.way, attempt.trainer) == (How.LIVE, school.people["Xiao Lin"])
    assert (attempt.person, attempt.counted.whole_ms) == (school.trainee, 150_000)
    result = school.lin.marking.result(key)
    assert result.verdict.knock_outs == 1
    assert not result.verdict.waiting
    assert result.marked[0].sat.remarks[0].reason == "先问数据"
    assert refused(lambda: begun(school)) == "exam_no_attempts"
    school.lin.undo.undo()
    assert school.lin.exams.attempts(school.exam) == []


def test_nobody_examines_themselves_and_agents_examine_nobody(school):
    me = school.people["Xiao Lin"]
    live = school.lin.live
    assert refused(lambda: live.begin(school.exam, me, [school.ticket])) == "live_yourself"
    assert refused(lambda: live.begin(school.exam, school.trainee, [])) == "live_no_ticket"
    draft = ticked(begun(school))
    assert refused(lambda: school.bai.live.finish(draft)) == "not_allowed"
    assert refused(lambda: live.finish(draft._replace(person=me))) == "live_yourself"


def test_the_card_tells_mood_and_facts_and_the_empty_sheet_has_every_column(school, tmp_path):
    tickets = school.lin.live.tickets(school.exam)
    prints = school.lin.training_prints
    prints.role_play(school.exam, tickets, tmp_path / "c.pdf", PrintOptions("zh"))
    card, sheet = words(tmp_path / "c.pdf")
    assert "只在问到时才说" in card
    assert "资产编号？ RD-NB-047 必问" in card
    for said in ("T11 模拟工单评分表", "情境", "信息收集", "分级", "步骤顺序", "沟通用语",
                 "记录质量", "关键失误", "得分 ______ / 20", "点评"):  # fmt: skip
        assert said in sheet
    prints.role_play(school.exam, tickets, tmp_path / "e.pdf", PrintOptions("en"))
    assert "Information gathering" in words(tmp_path / "e.pdf")[1]


def test_the_filled_sheet_says_marks_order_and_comment(school, tmp_path):
    key = school.lin.live.finish(ticked(begun(school), "step:1", "step:0", comment="听得仔细"))
    path = tmp_path / "m.pdf"
    school.lin.training_prints.mark_sheets(key, path, PrintOptions("zh"))
    (sheet,) = words(path)
    for said in ("魏然", "林晓", "做的顺序：2 1", "听得仔细", "2 分钟"):
        assert said in sheet
