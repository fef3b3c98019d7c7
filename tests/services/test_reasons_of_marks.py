"""Reasons for marks are sentences in both languages that name what they are about."""

import shutil

import pytest
from exam_acts import sit

from desktop.domain.bilingual import Bilingual
from desktop.domain.exams.plan import Plan, Pool
from desktop.domain.questions.bank import Standing, Wanted
from desktop.domain.questions.case import Way
from desktop.domain.questions.grading.grade import Why
from desktop.domain.questions.question import QuestionKind
from desktop.domain.questions.responses import Played
from desktop.resources import load_toml


def test_every_reason_has_a_sentence_in_both_languages():
    said = load_toml("training/reasons.toml")
    assert {str(each) for each in Why} <= set(said)
    assert all(set(each) == {"zh", "en"} for each in said.values())


@pytest.fixture
def played(open_desk, sample_folder, tmp_path):
    """Return the marks of SIM-02 worked as badly as can be."""
    shutil.copytree(sample_folder, tmp_path / "sample")
    desk = open_desk(tmp_path / "sample")
    kinds = frozenset({QuestionKind.TICKET})
    wanted = Wanted("SIM-02", kinds, frozenset({Standing.APPROVED}))
    (question,) = desk.lin.questions.listed(wanted)
    code = desk.lin.exams.keep(Plan(Bilingual("试"), (Pool((question.key,)),)))
    body = desk.lin.questions.kept(question.key).question.body
    worst = Played(
        service_type="HWF",
        category="NET",
        impact=1,
        urgency=3,
        first=len(body.first) - 1,
        asked=tuple(range(len(body.facts))),
        order=tuple(reversed(range(len(body.order.blocks)))),
        way=Way.NONE,
    )
    (marked,) = desk.lin.marking.result(sit(desk.lin, code, worst)).marked
    return marked


def test_a_simulated_ticket_tells_what_was_wrong_in_the_words_of_the_desk(played):
    pieces = {str(each.part): each for each in played.pieces}
    assert pieces["type"].reasons == ("服务类型应为“权限申请”。", "类别应为“域账号”。")
    assert pieces["priority"].reasons == ("影响度应为“低”。", "紧急度应为“高”。")
    assert pieces["escalation"].reasons == ("应为：职能升级。",)
    assert pieces["reply"].reasons == ("没有作答。",)
    assert len(played.knock_outs) >= 1
    assert all("“”" not in text for piece in played.pieces for text in piece.reasons)
    assert sum(each.of for each in played.pieces) == 20
