"""The pane of the question bank: found, looked at, acted on, made, taken in, given out."""

import pytest
from bank_desk import Bank, find, sheet
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from shown_questions import EVERY_KIND

from desktop.domain.questions.bank import Standing, Wanted
from desktop.domain.questions.question import QuestionKind
from desktop.models.question_table_model import Column

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


@pytest.fixture
def bank(opened):
    return Bank(opened("en"))


def test_all_questions_are_listed_and_the_newest_is_shown(bank):
    assert len(bank.codes()) == 60
    assert bank.codes()[0] == "Q60"
    assert bank.state.opened.kept.code == "Q60"
    assert find(bank.view, "question_count").text() == "60 of 60"


def test_a_filter_narrows_the_list_and_says_so_on_its_chip(bank):
    bank.view.filters.open_filter("kind")
    menu = QApplication.activePopupWidget() or bank.view.findChild(QMenu, "filter_kind")
    act = next(each for each in menu.actions() if each.text().startswith("True or false"))
    assert act.text() == "True or false\t11"
    act.trigger()
    menu.close()
    bank.desk.settle()
    assert bank.state.wanted.kinds == {QuestionKind.TRUE_FALSE}
    assert len(bank.codes()) == 11
    chip = find(bank.view, "question_kind")
    assert chip.accessibleName() == "Kind True or false"
    QTest.keyClick(chip, Qt.Key.Key_Delete)
    bank.desk.settle()
    assert len(bank.codes()) == 60


def test_what_is_typed_is_searched_and_down_leads_to_the_rows(bank):
    bank.run("question.find")
    search = find(bank.view, "question_search")
    QTest.keyClicks(search, "hw-01 true")
    QTest.keyClick(search, Qt.Key.Key_Down)
    bank.desk.settle()
    assert bank.state.wanted == Wanted("hw-01 true")
    assert bank.codes() == []
    assert find(bank.view, "question_clear").isVisibleTo(bank.view)
    find(bank.view, "question_clear").click()
    bank.desk.settle()
    assert (len(bank.codes()), search.text()) == (60, "")


def test_who_stands_on_a_question_stays_there_when_others_come_in(bank):
    bank.stand_on(30, 20)
    bank.my.question_making.keep(bank.my.question_making.from_matrix())
    bank.desk.settle()
    assert len(bank.codes()) == 69
    assert bank.view.table.current_key() == 20
    assert bank.view.table.chosen_keys() == [30, 20]


def test_the_key_is_hidden_until_it_is_asked_for_and_stays_as_it_was_left(bank):
    bank.stand_on(11)
    hidden = bank.said()
    assert "True" in hidden
    assert not bank.state.key_shown
    icons = len(bank.view.preview.findChildren(QWidget))
    assert bank.run("question.key")
    assert bank.desk.app.machine.values["question_key_shown"] is True
    assert len(bank.view.preview.findChildren(QWidget)) > icons
    assert find(bank.view, "question_key").isChecked()
    bank.run("question.key")
    assert bank.said() == hidden


def test_a_simulated_ticket_shows_its_answers_only_with_the_key(bank):
    bank.stand_on(7)
    assert "It only shows a blue screen" in "\n".join(bank.said())
    answer = "Hardware fault › Computers › Boot, blue screen"
    assert answer not in bank.said()
    bank.run("question.key")
    assert answer in bank.said()
    assert any(text.startswith("P3 · impact low") for text in bank.said())


def test_questions_of_every_kind_are_shown_with_and_without_key(bank):
    for question in EVERY_KIND:
        key = bank.my.questions.add(question)
        bank.desk.settle()
        bank.stand_on(key)
        plain = bank.said()
        assert plain
        bank.run("question.key")
        asks = question.kind is not QuestionKind.DESCRIPTION
        assert (len(bank.said()) > len(plain)) is asks, question.kind
        bank.run("question.key")
        assert bank.said() == plain


def test_drafts_are_approved_retired_and_brought_back_by_keys_with_a_way_back(bank):
    bank.stand_on(60, 59)
    assert bank.run("question.approve")
    assert (bank.standing(60), bank.standing(59)) == (Standing.APPROVED, Standing.APPROVED)
    assert "2 questions approved" in bank.toasts()
    bank.my.undo.undo()
    bank.desk.settle()
    assert bank.standing(60) is Standing.DRAFT
    bank.stand_on(58)
    bank.run("question.retire")
    assert "Q58 retired" in bank.toasts()
    assert "Q58" not in bank.codes()
    bank.state.want(Wanted(standings=frozenset({Standing.RETIRED})))
    bank.desk.settle()
    assert bank.codes() == ["Q58"]
    bank.run("question.bring_back")
    assert bank.standing(58) is Standing.DRAFT


def test_after_a_question_is_gone_from_the_list_the_next_one_is_stood_on(bank):
    bank.stand_on(40)
    bank.run("question.retire")
    assert bank.view.table.current_key() == 39
    assert bank.state.opened.kept.key == 39


def test_who_may_not_is_told_and_the_buttons_say_why(opened):
    bank = Bank(opened("en"), "Tian Xiaohe")
    bank.stand_on(60)
    button = find(bank.view, "question_approve")
    assert not button.isEnabled()
    assert button.toolTip() == "For trainers and leads only"
    assert not find(bank.view, "question_make").isEnabled()
    bank.run("question.approve")
    assert bank.standing(60) is Standing.DRAFT
    assert len(bank.toasts()) == 1


def test_labels_are_set_for_all_that_are_marked_and_what_is_not_touched_stays(bank):
    bank.stand_on(1, 2)
    bank.run("question.label")
    asked = sheet("label_sheet")
    find(asked, "label_add").setText("night，早班")
    find(asked, "label_remove").setText("SW-02")
    find(asked, "label_difficulty").segments()[4].click()
    asked.do()
    bank.desk.settle()
    first, second = (bank.my.questions.kept(key) for key in (1, 2))
    assert first.question.tags == ("SIM-01", "night", "早班")
    assert second.question.tags == ("SIM-02", "ACC-01", "night", "早班")
    assert {first.question.category, second.question.category} == {"模拟工单"}
    assert (first.difficulty, second.difficulty) == (3, 3)
    bank.my.undo.undo()
    assert bank.my.questions.kept(1).question.tags == ("SIM-01", "SW-02")


def test_a_category_that_is_emptied_by_hand_is_taken_off(bank):
    bank.stand_on(1)
    bank.run("question.label")
    asked = sheet("label_sheet")
    field = find(asked, "label_category")
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    asked.do()
    bank.desk.settle()
    assert bank.my.questions.kept(1).question.category == ""


def test_a_category_is_said_in_the_language_of_the_screen_everywhere_in_the_bank(bank):
    bank.stand_on(7)
    assert "模拟工单" not in " ".join(bank.said())
    assert any("Simulated tickets" in said for said in bank.said())
    model = bank.view.table.content
    assert model.index(model.row_of(7), Column.LABELS).data().startswith("Simulated tickets")
    bank.state.want(Wanted(category="模拟工单"))
    bank.settle()
    assert len(bank.codes()) == 15
    assert "Simulated tickets" in find(bank.view, "question_category").accessibleName()


def test_a_question_that_was_taken_back_while_it_is_looked_at_goes_without_an_error(bank):
    bank.state.open(9999)
    bank.desk.settle()
    assert bank.state.opened is None
    assert bank.desk.toasts() == []
