"""Likely duplicates of the bank: found in either language, retired, or remembered as different."""

import pytest

from desktop.domain.errors import Cancelled
from desktop.domain.questions.bodies import Option, Single
from desktop.domain.questions.question import Question
from desktop.domain.questions.wording import Wording

OTHERS = ("会议室没有声音怎么办", "打印机卡纸先看哪里", "新员工入职要准备什么", "共享盘打不开")


def asked(zh, en="", *answers):
    options = tuple(Option(Wording(each), float(not at)) for at, each in enumerate(answers))
    return Question(zh, Wording(zh, en), Single(options))


@pytest.fixture
def bank(desk):
    """Return a bank of different questions, and two that look alike."""
    for text in OTHERS:
        desk.lin.questions.add(asked(text, "", "甲", "乙"))
    desk.one = desk.lin.questions.add(
        asked("VPN 客户端报 809 时，先查什么端口？", "", "UDP 500", "TCP 80", "换一台电脑")
    )
    desk.other = desk.lin.questions.add(
        asked("ＶＰＮ客户端报809时先查什么端口", "", "UDP 500", "TCP 80", "换一台电脑")
    )
    return desk


def found(desk):
    return [(each.first, each.second) for each in desk.lin.duplicates.find()]


def test_two_that_say_the_same_in_other_widths_and_signs_are_found(bank):
    assert found(bank) == [(bank.one, bank.other)]
    pair = bank.lin.duplicates.find()[0]
    twins = bank.lin.duplicates.twins(pair)
    assert (twins.older.key, twins.newer.key, twins.points) == (bank.one, bank.other, pair.points)


def test_a_language_that_only_one_of_them_has_does_not_hide_the_likeness(bank):
    bank.lin.questions.change(
        bank.other,
        asked("VPN 客户端报 809 先查什么端口", "Error 809?", "UDP 500", "TCP 80", "换一台电脑"),
    )
    assert found(bank) == [(bank.one, bank.other)]


def test_one_that_is_retired_is_no_duplicate_any_more(bank):
    bank.lin.questions.retire([bank.other])
    assert found(bank) == []


def test_what_was_called_not_the_same_is_remembered_until_it_is_taken_back(bank):
    (pair,) = bank.lin.duplicates.find()
    bank.lin.duplicates.not_the_same(pair)
    bank.lin.duplicates.not_the_same(pair)
    assert found(bank) == []
    bank.lin.undo.undo()
    assert found(bank) == [(bank.one, bank.other)]


def test_new_questions_are_held_against_the_bank_and_against_those_before_them(bank):
    known = bank.lin.questions.kept(bank.one).question
    fresh = asked("工牌丢了找谁补办", "", "行政", "人事")
    best = bank.lin.duplicates.of_new([known._replace(name="again"), fresh, fresh])
    assert {at: (each.first, each.second) for at, each in best.items()} == {
        0: (-1, bank.one),
        2: (-3, -2),
    }


def test_the_search_can_be_stopped(bank):
    def stop(_done, _total):
        raise Cancelled

    with pytest.raises(Cancelled):
        bank.lin.duplicates.find(stop)
