"""A question edited in place: what nobody touches stays to the letter, what is typed is kept."""

import pytest
from bank_desk import Bank, find
from every_question import QUESTIONS
from hypothesis import HealthCheck, given, settings
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from shown_questions import EVERY_KIND

from desktop.domain.questions.bank import Standing
from desktop.domain.questions.blank import blank
from desktop.domain.questions.checking import Problem, Spot, located
from desktop.domain.questions.question import QuestionKind
from desktop.services.training.words import problem_text
from desktop.views.questions.editing.editor import QuestionEditor
from desktop.views.questions.preview.lists import ListNames

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


@pytest.fixture
def bank(opened):
    return Bank(opened("en"))


def form(bank, key):
    """Begin to edit a question; return its form."""
    bank.stand_on(key)
    bank.run("question.edit")
    return bank.view.editing.pane


def settled(bank):
    bank.view.editing.pane.keeper.flush()
    bank.settle()


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None
)
@given(question=QUESTIONS)
def test_a_form_that_nobody_touches_says_what_the_question_said(bank, question):
    names = ListNames(bank.my.directory, "en")
    assert QuestionEditor(question, names, "en").question() == question


@pytest.mark.parametrize("question", EVERY_KIND)
def test_every_kind_is_edited_in_place(bank, question):
    key = bank.my.questions.add(question)
    bank.desk.settle()
    pane = form(bank, key)
    pane.editor.findChild(type(find(pane, "edit_text_en")), "edit_text_en").setPlainText("New?")
    settled(bank)
    kept = bank.my.questions.kept(key)
    assert (kept.question.text.en, kept.number) == ("New?", 1)
    assert kept.question.body == question.body


def test_an_approved_question_gets_a_draft_that_counts_once_it_is_approved(bank):
    before = bank.my.questions.kept(9)
    pane = form(bank, 9)
    assert bank.view.place() == "question_edit"
    find(pane, "edit_text_zh").setPlainText("换了说法")
    settled(bank)
    opened = bank.my.questions.opened(9)
    assert (opened.kept.standing, opened.kept.number, opened.counted) == (Standing.DRAFT, 2, 1)
    assert bank.my.questions.kept(9, 1).question == before.question
    find(pane, "edit_text_zh").setPlainText("再换一次")
    settled(bank)
    assert bank.my.questions.kept(9).number == 2
    bank.run("question.approve_edited")
    assert bank.view.place() == "questions"
    assert bank.my.questions.opened(9).counted == 2
    assert "Q9 approved" in bank.toasts()


def test_a_draft_is_discarded_and_the_version_that_counts_is_there_again(bank):
    pane = form(bank, 9)
    find(pane, "edit_text_en").setPlainText("Not meant so")
    settled(bank)
    bank.run("question.discard")
    assert bank.view.editing.pane is None
    assert bank.my.questions.opened(9).kept.number == 1
    form(bank, 9)
    bank.run("question.discard")
    assert bank.view.editing.pane is None
    bank.my.undo.undo()
    bank.desk.settle()
    assert bank.my.questions.kept(9).question.text.en == "Not meant so"


def test_what_is_typed_last_is_kept_by_whatever_way_the_form_is_left(bank):
    find(form(bank, 9), "edit_text_en").setPlainText("Left by Esc")
    bank.run("back")
    bank.settle()
    assert bank.my.questions.kept(9).question.text.en == "Left by Esc"
    find(form(bank, 9), "edit_text_en").setPlainText("Left by the list")
    bank.view.table.setFocus()
    bank.view.table.go_to(12)
    bank.settle()
    assert bank.view.editing.pane is None
    assert bank.state.opened.kept.key == 12
    assert bank.my.questions.kept(9).question.text.en == "Left by the list"
    find(form(bank, 9), "edit_text_en").setPlainText("Left by closing")
    bank.desk.app.desk.closing.emit()
    assert bank.my.questions.kept(9).question.text.en == "Left by closing"


def test_what_is_wrong_stands_at_the_field_it_is_about(bank):
    key = bank.my.questions.add(blank(QuestionKind.TICKET, "new"))
    bank.desk.settle()
    pane = form(bank, key)
    faults = pane.editor.faults()
    assert set(faults) == {spot for spot, _ in located(pane.question())}
    assert problem_text(Problem.NO_TYPE, "en") in faults[Spot.TRIAGE]
    find(pane, "service_type").setCurrentIndex(1)
    assert Spot.TRIAGE not in pane.editor.faults()


def test_rows_are_added_moved_and_taken_away_by_keys_and_what_comes_before_follows(bank):
    pane = form(bank, 9)
    body = pane.question().body
    field = find(pane, "blocks")
    first = field.rows()[0].first()
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [each.text for each in pane.question().body.blocks[:2]] == [
        body.blocks[1].text,
        body.blocks[0].text,
    ]
    row = field.rows()[2]
    find(row, "block_when").setCurrentIndex(2)
    find(row, "block_numbers").setText("1，2")
    assert pane.question().body.blocks[2].after == (0, 1)
    second = field.rows()[1].first()
    second.setFocus()
    QTest.keyClick(second, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert pane.question().body.blocks[3].after == (0, 1)
    assert pane.question().body.blocks[2].text.is_empty
    assert find(row, "block_numbers").text() == "1, 2"
    QTest.keyClick(second, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert pane.question().body.blocks[3].after == (0, 1)
    find(row, "block_numbers").setText("9")
    assert find(row, "block_numbers").property("error") == "true"


def test_a_share_is_typed_in_per_cent_in_any_width_and_one_untouched_keeps_every_digit(bank):
    third = 1 / 3
    question = EVERY_KIND[1]
    options = question.body.options
    question = question._replace(
        body=question.body._replace(options=(options[0]._replace(weight=third), *options[1:]))
    )
    key = bank.my.questions.add(question)
    bank.desk.settle()
    pane = form(bank, key)
    assert pane.question().body.options[0].weight == third
    share = find(find(pane, "options").rows()[1], "option_share")
    share.setText("２５")
    assert pane.question().body.options[1].weight == 0.25
    share.setText("much")
    assert share.property("error") == "true"
    assert pane.question().body.options[1].weight == 0.5


def test_a_new_question_of_each_kind_is_made_by_a_command_and_edited_at_once(bank):
    for kind in QuestionKind:
        bank.run(f"question.new_{kind.value}")
        pane = bank.view.editing.pane
        assert pane.question().kind is kind
        assert bank.my.questions.kept(pane.edited.kept.key).standing is Standing.DRAFT
        bank.run("question.edit_done")
    assert len(bank.codes()) == 60 + len(QuestionKind)


def test_what_somebody_else_wrote_is_never_written_over(bank):
    pane = form(bank, 9)
    theirs = bank.my.questions.kept(9).question._replace(name="theirs")
    find(pane, "edit_text_en").setPlainText("mine")
    bank.my.questions.change(9, theirs)
    pane.keeper.flush()
    bank.settle()
    assert bank.my.questions.kept(9).question.name == "theirs"
    assert any("Somebody else" in said for said in bank.toasts())
    assert find(bank.view.editing.pane, "edit_name").text() == "theirs"


def test_an_act_taken_back_is_taken_back_in_the_form(bank):
    pane = form(bank, 9)
    before = find(pane, "edit_text_en").toPlainText()
    find(pane, "edit_text_en").setPlainText("mine")
    settled(bank)
    bank.my.undo.undo()
    bank.settle()
    assert find(pane, "edit_text_en").toPlainText() == before


def test_who_may_not_write_questions_is_told_so_and_a_retired_one_is_brought_back_first(opened):
    bank = Bank(opened("en"), "Tian Xiaohe")
    bank.stand_on(9)
    button = find(bank.view, "question_edit")
    assert (button.isEnabled(), button.toolTip()) == (False, "For trainers and leads only")
    assert not bank.run("question.edit")
    assert not bank.run("question.new")


def test_the_form_goes_on_in_another_language_with_what_was_typed(bank):
    pane = form(bank, 7)
    find(pane, "customer_en").setPlainText("typed before")
    bank.desk.app.machine.values["language"] = "zh"
    bank.desk.app.apply_setting("language", "zh")
    bank.settle()
    assert find(pane, "customer_en").toPlainText() == "typed before"
    assert find(pane, "question_edit_done").text() == "完成"
