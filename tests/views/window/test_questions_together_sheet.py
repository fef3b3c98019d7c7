"""The sheet that changes many questions: previewed, each with its result, undone from there."""

import pytest
from bank_desk import Bank, find, sheet
from PySide6.QtCore import Qt

from desktop.domain.questions.bank import AboutKind, Standing

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


@pytest.fixture
def bank(opened):
    return Bank(opened("en"))


def asked(bank, *keys):
    bank.stand_on(*keys)
    bank.run("question.bulk")
    return sheet("questions_together")


def rows(shown):
    listed = find(shown, "bulk_list")
    return [listed.item(row).text() for row in range(listed.count())]


def said(shown):
    return find(shown, "bulk_said").text()


def test_nothing_chosen_changes_nothing_and_what_is_chosen_is_previewed(qtbot, bank):
    shown = asked(bank, 9, 10, 60)
    assert not shown.act.isEnabled()
    find(shown, "bulk_category").setText("模拟工单")
    qtbot.waitUntil(lambda: said(shown) == "2 would change · 1 so already")
    assert "Q9  Category: SOP/ACC-01 → Simulated tickets" in rows(shown)
    find(shown, "bulk_turn").segments()[1].click()
    qtbot.waitUntil(lambda: any("Standing: Draft → approved" in row for row in rows(shown)))
    assert shown.act.text() == "Change 3 questions"
    shown.do()
    bank.settle()
    assert said(shown) == "3 changed"
    assert bank.standing(60) is Standing.APPROVED
    find(shown, "bulk_undo").click()
    bank.settle()
    assert bank.standing(60) is Standing.DRAFT
    assert bank.my.questions.kept(9).question.category == "SOP/ACC-01"


def test_what_refuses_says_why_first(qtbot, bank):
    question = bank.my.questions.kept(60).question
    nothing = question.text._replace(zh="", en="")
    empty = question._replace(body=question.body._replace(customer=nothing))
    bank.my.questions.change(60, empty)
    bank.settle()
    shown = asked(bank, 59, 60)
    find(shown, "bulk_turn").segments()[1].click()
    qtbot.waitUntil(lambda: said(shown) == "1 would change · 1 cannot change")
    assert rows(shown)[0].startswith("Q60  Q60 cannot be approved yet.")
    shown.reject()


def test_a_step_of_an_sop_or_a_stage_is_what_they_belong_to(qtbot, bank):
    shown = asked(bank, 9, 10)
    about, step = find(shown, "bulk_about"), find(shown, "bulk_step")
    about.setCurrentIndex(2)
    qtbot.waitUntil(lambda: step.count() > 0)
    assert not shown.act.isEnabled()
    at = step.findText("NET-01 · 2", Qt.MatchFlag.MatchStartsWith)
    step.setCurrentIndex(at)
    qtbot.waitUntil(lambda: said(shown) == "2 would change")
    shown.do()
    bank.settle()
    shown.do()
    source = bank.my.questions.opened(9).source
    assert (source.code, source.place) == ("NET-01", 2)
    shown = asked(bank, 9, 10)
    find(shown, "bulk_about").setCurrentIndex(3)
    qtbot.waitUntil(lambda: said(shown) == "2 would change")
    shown.do()
    bank.settle()
    shown.do()
    assert bank.my.questions.kept(9).about.kind is AboutKind.FRAMEWORK
    bank.stand_on(9)
    assert "Stages" in find(bank.view, "question_source").text()


def test_who_may_not_is_not_led_there(opened):
    bank = Bank(opened("en"), "Tian Xiaohe")
    bank.stand_on(9, 10)
    assert not find(bank.view, "question_bulk").isEnabled()
