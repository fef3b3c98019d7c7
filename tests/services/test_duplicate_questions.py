"""Likely duplicates of the bank: found in either language, retired, or remembered as different."""

import pytest

from desktop.domain.errors import Cancelled
from desktop.domain.questions.bodies import Option, Single
from desktop.domain.questions.question import Question
from desktop.domain.questions.wording import Wording
from desktop.exchange.questions.gift.writing import write_gift
from desktop.services.training.bank_files import Fate

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


def test_a_file_is_weighed_before_anything_is_written_and_what_is_not_wanted_stays_out(
    bank, tmp_path
):
    known = bank.lin.questions.kept(bank.one).question
    like = known._replace(name="again", text=known.text._replace(zh=known.text.zh + "？"))
    fresh = asked("工牌丢了找谁补办", "", "行政", "人事")
    file = tmp_path / "some.gift"
    write_gift(file, (fresh, like, fresh), "zh")
    my = bank.lin
    before = len(my.questions.listed())
    weighed = my.bank_files.weigh(file)
    assert weighed.fates == (Fate.NEW, Fate.ALIKE, Fate.ALREADY)
    assert {bank.one, bank.other} & {weighed.alike[1].first, weighed.alike[1].second}
    assert len(my.questions.listed()) == before
    file.write_text("{", "utf-8")
    taken = my.bank_files.take_weighed(weighed, frozenset({1}))
    assert (taken.added, taken.already) == (1, 1)
    assert len(my.questions.listed()) == before + 1
    assert my.bank_files.keep_refused(weighed.name, weighed.file) is None


def test_questions_that_differ_in_a_single_digit_are_no_duplicates_among_many_such(bank):
    for number in range(30):
        bank.lin.questions.add(asked(f"{number} 是偶数吗", "", "是", "不是"))
    assert found(bank) == [(bank.one, bank.other)]
