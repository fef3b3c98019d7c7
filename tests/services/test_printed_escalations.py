"""An escalation on paper: the template of its record, alone and behind its ticket."""

import pypdfium2
import pytest
from escalation_acts import asked

from desktop.domain.drafts import TicketDraft
from desktop.domain.errors import AppError
from desktop.domain.escalations import Addressee
from desktop.services.printing import PrintOptions

MINUTE = 60_000


def text_of(path):
    with pypdfium2.PdfDocument(path) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    return len(pages), " ".join("\n".join(pages).split())


@pytest.fixture
def ticket(desk):
    return desk.wei.tickets.create(TicketDraft("账号锁定", assignee="魏然"))


@pytest.fixture
def record(desk, ticket):
    key = desk.wei.escalations.ask(ticket, asked(desk, Addressee(desk.people["Fan Bai"])))
    desk.clock.now += 5 * MINUTE
    desk.bai.escalations.accept(key)
    desk.clock.now += 20 * MINUTE
    desk.bai.escalations.hand_back(key, "已清除缓存")
    return key


@pytest.mark.parametrize("language", ["zh", "en", "both"])
def test_a_record_fills_its_template_on_one_page(desk, record, tmp_path, language):
    desk.wei.printing.escalation(record, tmp_path / "e.pdf", PrintOptions(language))
    pages, text = text_of(tmp_path / "e.pdf")
    assert pages <= 2
    for said in ("ES-0001", "同一天第二次锁定", "账号已锁定，事件 4740", "lock-source.txt"):
        assert said in text
    for said in ("10:10 前给下一次答复", "已清除缓存", "看锁定来源 — ENG-TAB-07"):
        assert said in text
    name = {"zh": "升级记录表", "en": "Escalation record", "both": "升级记录表"}[language]
    assert name in text


def test_an_open_one_has_neither_receiver_nor_total(desk, ticket, tmp_path):
    key = desk.wei.escalations.ask(ticket, asked(desk, Addressee(desk.people["Fan Bai"])))
    desk.wei.printing.escalation(key, tmp_path / "e.pdf", PrintOptions("en"))
    assert "Handed back at" in text_of(tmp_path / "e.pdf")[1]


@pytest.mark.usefixtures("record")
def test_the_print_of_a_ticket_ends_with_its_escalations(desk, ticket, tmp_path):
    desk.wei.printing.ticket(ticket, tmp_path / "t.pdf", PrintOptions("en"))
    _, text = text_of(tmp_path / "t.pdf")
    assert "Escalation record ES-0001" in text
    assert "已清除缓存" in text
    assert "Filled" not in text


def test_a_record_that_is_gone_is_refused(desk, tmp_path):
    with pytest.raises(AppError) as caught:
        desk.wei.printing.escalation(99, tmp_path / "e.pdf")
    assert caught.value.code == "escalation_gone"
