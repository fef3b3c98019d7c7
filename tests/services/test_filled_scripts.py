"""Scripts filled for a ticket: in the requester's language, what is unknown in brackets."""

import pytest

from desktop.domain.bilingual import Bilingual
from desktop.domain.drafts import PersonDraft, TicketDraft
from desktop.domain.scripts import Script

ZH = "{称呼|您好}，{短号} 已建，{姓名|同事}在看“{现象}”，{时间} 前回您。"
EN = "{call|Hello}, {short} is made, {agent|the desk} looks at {symptom}; word by {time}."

pytestmark = pytest.mark.usefixtures("script")


@pytest.fixture
def script(desk):
    made = Script(0, b"", "S-01", Bilingual("受理", "Taken"), Bilingual(ZH, EN))
    desk.lin.short_texts.add_script(made)
    return made


def ticket(desk, language="", **more):
    who = PersonDraft("周敏", name_en="Zhou Min", form_of_address="周经理")
    return desk.wei.tickets.create(
        TicketDraft("打印机卡纸", requester=who, language=language, **more)
    )


def of(desk, key):
    return next(
        each for each in desk.wei.filled_scripts.of_ticket(key) if each.script.code == "S-01"
    )


def test_what_is_known_stands_in_the_text_and_what_is_not_in_brackets(desk):
    found = of(desk, ticket(desk, "zh"))
    assert found.text.startswith("周经理，A")
    assert "魏然在看“打印机卡纸”，[时间] 前回您。" in found.text
    assert found.open == ("时间",)


def test_whoever_asks_in_english_is_answered_in_english(desk):
    found = of(desk, ticket(desk, "en"))
    assert found.text.startswith("Zhou Min, A")
    assert "Ran Wei looks at" in found.text
    assert found.title == "Taken"


def test_without_a_language_of_their_own_the_desk_answers_in_its_own(desk):
    key = ticket(desk)
    assert desk.wei.filled_scripts.language(key) == desk.wei.session.language


def test_nobody_known_leaves_the_fallback(desk):
    key = desk.wei.tickets.create(TicketDraft("锁了", language="zh"))
    assert of(desk, key).text.startswith("您好，")


def test_scripts_of_the_type_of_the_ticket_come_first(desk):
    kind = desk.item("service_type", "HWF")
    fitting = Script(0, b"", "S-02", Bilingual("硬件", "Hardware"), Bilingual("x", "x"), None, kind)
    desk.lin.short_texts.add_script(fitting)
    found = desk.wei.filled_scripts.of_ticket(ticket(desk, service_type="HWF", extra=ASKED))
    assert (found[0].script.code, found[0].fits) == ("S-02", True)


ASKED = {"device_model": "佳印", "asset_no": "1", "error_code": "J-1", "exact_place": "三楼"}
