"""The sheet of likely duplicates: side by side, kept, remembered as different, taken back."""

import pytest
from bank_desk import Bank, find, sheet
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.domain.questions.bank import Standing

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


@pytest.fixture
def bank(opened):
    made = Bank(opened("en"))
    for key in (9, 10):
        question = made.my.questions.kept(key).question
        made.my.questions.add(question._replace(name=f"again {key}", text=question.text))
    made.desk.settle()
    return made


def shown(bank):
    bank.run("question.duplicates")
    return sheet("pairs_sheet")


def where(asked):
    return find(asked, "pair_where").text()


def test_the_sample_has_none(opened):
    bank = Bank(opened("en"))
    bank.run("question.duplicates")
    assert bank.toasts() == ["No two questions look alike"]


def test_one_is_kept_by_key_the_other_retired_and_it_is_taken_back(bank):
    asked = shown(bank)
    assert where(asked) == "Pair 1 of 2 · 100 of 100 alike · 0 differences, marked"
    QTest.keyClick(asked, Qt.Key.Key_Left)
    bank.settle()
    assert where(asked).startswith("Pair 2 of 2")
    assert bank.standing(61) is Standing.RETIRED
    QTest.keyClick(asked, Qt.Key.Key_Right)
    bank.settle()
    assert bank.standing(10) is Standing.RETIRED
    assert "All pairs are settled." in find(asked, "pair_note").text()
    QTest.keyClick(asked, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    bank.settle()
    assert bank.standing(10) is Standing.APPROVED
    assert find(asked, "pair_keep_left").isEnabled()


def test_those_that_are_not_the_same_are_not_offered_again(bank):
    asked = shown(bank)
    find(asked, "pair_apart").click()
    bank.settle()
    asked.do()
    asked = shown(bank)
    assert where(asked).startswith("Pair 1 of 1")


def test_what_differs_is_marked_on_both_sides(bank):
    question = bank.my.questions.kept(62).question
    bank.my.questions.change(62, question._replace(text=question.text._replace(en="Which ones?")))
    asked = shown(bank)
    if "0 differences" in where(asked):
        QTest.keyClick(asked, Qt.Key.Key_Down)
        bank.settle()
    assert "differences, marked" in where(asked)
    assert "background-color" in find(asked, "pair_left_text").text()


def test_who_may_not_settle_them_is_not_led_there(opened):
    bank = Bank(opened("en"), "Tian Xiaohe")
    assert not bank.run("question.duplicates")
    assert not find(bank.view, "question_duplicates").isEnabled()
