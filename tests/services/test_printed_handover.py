"""The page of a shift: each open ticket a line with its next step, on one A4 page."""

import pypdfium2
import pytest

from desktop.domain.drafts import TicketDraft
from desktop.domain.handovers import Note

MANY = 10


def pages_of(path):
    with pypdfium2.PdfDocument(path) as document:
        size = document[0].get_size()
        texts = [page.get_textpage().get_text_bounded() for page in document]
    return size, [" ".join(text.split()) for text in texts]


@pytest.fixture
def keys(desk):
    made = []
    for number in range(MANY):
        desk.clock.now += 1000
        subject = f"收货口 3 台电脑连不上 ERP，送货车在等，第 {number} 张"
        draft = TicketDraft(subject, assignee="魏然")
        made.append(desk.wei.tickets.create(draft))
    for key in made:
        desk.wei.tickets.note(key, "031 登记完成，能拿到地址；032、033 先删再加，各约 5 分钟")
        note = Note("换过网线和端口", "等网络组回电，再让收货口重启一台", "收货口卢班长")
        desk.wei.handovers.write_note(key, note)
    return made


def test_a_whole_shift_stands_on_one_landscape_page(desk, keys, tmp_path):
    desk.wei.printing.handover(tmp_path / "h.pdf", desk.people["Fan Bai"])
    (width, height), pages = pages_of(tmp_path / "h.pdf")
    assert len(pages) == 1
    assert width > height
    assert f"{MANY} 张未完成工单" in pages[0]
    assert "魏然 → 白帆" in pages[0]
    assert pages[0].count("等网络组回电") == len(keys)
    assert "接班人 白帆" in pages[0]


def test_only_the_chosen_ones_are_printed(desk, keys, tmp_path):
    desk.wei.printing.handover(tmp_path / "h.pdf", None, keys[:2])
    assert "2 张未完成工单" in pages_of(tmp_path / "h.pdf")[1][0]
