"""A draft from a ticket tells symptom, cause and steps, and nobody's name."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.bilingual import Bilingual
from desktop.domain.knowledge import Told, article
from desktop.domain.masking import Mask, anonymous, without_names
from desktop.domain.waits import next_day

NAMES = ("陆建国", "Lu Jianguo", "13812345678", "SN10422", "lu@plant.cn")
TOLD = Told(
    "收货区三台电脑连不上 ERP",
    "陆建国说三台都不行，电话 138-1234-5678，邮箱 lu@plant.cn",
    "准入未登记",
    ("请 LU JIANGUO 看一下地址\n是 169.254 开头的吗？", "登记准入"),
    "登记准入",
)
WORDS = st.text("陆建国魏ab ,。Lu Jn\n", max_size=30)


def test_symptom_cause_and_steps_stand_in_their_places():
    text = article(TOLD, NAMES)
    assert text.head.title == Bilingual("收货区三台电脑连不上 ERP")
    assert text.head.applies.zh == "某人说三台都不行，电话 …，邮箱 …"
    assert text.head.body.zh == "准入未登记"
    assert [step.title.zh for step in text.steps] == ["请 somebody 看一下地址", "登记准入"]
    assert text.steps[0].body.zh == "是 169.254 开头的吗？"
    assert text.head.languages == ("zh",)


def test_a_ticket_that_says_next_to_nothing_still_makes_a_draft():
    text = article(Told("Printer dead", "", "", (), ""), ())
    assert (text.head.title.en, text.head.applies.en) == ("Printer dead", "Printer dead")
    assert (text.steps, text.head.languages) == ((), ("en",))


def test_codes_addresses_of_machines_and_parts_of_words_stay():
    kept = "E-2107, 0x80070005, 10.24.8.113, Luzern, 板卡 A100-7"
    assert without_names(kept, ("Lu", "陆")) == (kept, ())


@given(st.lists(st.sampled_from(["陆建国", "建国", "Lu Jianguo", "魏"])), st.lists(WORDS))
def test_no_name_of_two_characters_or_more_is_left(names, parts):
    text = " ".join([*parts, *names])
    found = without_names(text, names).text
    assert not any(name in found for name in names if len(name) > 1)


@given(WORDS)
def test_what_was_stripped_once_stays_as_it_is(text):
    once = without_names(text, NAMES).text
    assert without_names(once, NAMES).text == once


@given(st.dates(date(2024, 1, 1), date(2027, 1, 1)), st.sets(st.integers(0, 6)))
def test_the_next_day_is_the_first_one_that_works(day, weekdays):
    found = next_day(day, lambda each: each.weekday() in weekdays)
    between = [day + timedelta(days=n) for n in range(1, (found - day).days)]
    assert found > day
    assert not any(each.weekday() in weekdays for each in between)
    assert found.weekday() in weekdays or not weekdays


def test_what_was_taken_out_is_told_once_each():
    found = without_names("周敏说周敏的电话是 139 0000 0000", ("周敏",))
    assert found.text == "某人说某人的电话是 …"
    assert found.masks == (Mask("139 0000 0000", "…"), Mask("周敏", "某人"))


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("RD-NB-047 蓝屏", "… 蓝屏"),
        ("同 A2417-6，见 DB-A2417-6。", "同 …，见 …。"),
        ("ping 10.2.30.4 不通", "ping … 不通"),
        ("E-2107 单据被占用", "E-2107 单据被占用"),
        ("0x0000011B, INACCESSIBLE_BOOT_DEVICE", "0x0000011B, INACCESSIBLE_BOOT_DEVICE"),
        ("HW-01 第 2 步，UTF-8", "HW-01 第 2 步，UTF-8"),
        ("版本 8.6.1.2000", "版本 8.6.1.2000"),
    ],
)
def test_numbers_of_machines_and_tickets_go_and_codes_of_errors_stay(text, left):
    assert anonymous(text, ()).text == left


def test_a_number_is_taken_out_beside_chinese_too_and_never_out_of_a_longer_one():
    assert anonymous("座机6033没声音，不是160334", ("6033",)).text == "座机…没声音，不是160334"
