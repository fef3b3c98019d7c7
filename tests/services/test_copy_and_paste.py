"""Rows copied for a spreadsheet and rows pasted from one: whole, safe, one undo."""

import csv
import io

import pytest
from endings import resolved
from run_desk import in_force, network_sop

from desktop.domain.drafts import PersonDraft, TicketDraft
from desktop.domain.errors import AppError
from desktop.services.pasting import MOST_ROWS

COLUMNS = [
    ("number", "编号"),
    ("priority", "优先级"),
    ("subject", "主题"),
    ("requester", "用户"),
    ("status", "状态"),
    ("tags", "标签"),
    ("created", "受理时间"),
    ("due", "到期"),
    ("impact", "影响度"),
    ("department", "部门"),
    ("extra.asset_no", "资产编号"),
]


def read(text):
    return list(csv.reader(io.StringIO(text, newline=""), delimiter="\t"))


@pytest.fixture
def key(desk):
    desk.wei.settings.set("time_zone", "Asia/Shanghai")
    return desk.wei.tickets.create(
        TicketDraft(
            "=cmd|' /C calc'!A0",
            requester=PersonDraft("方晴", department="品质部"),
            tags=("急", "月末"),
            due_at=desk.clock.now + 3_600_000,
            extra={"asset_no": "IT-7"},
        )
    )


def test_a_copy_has_its_titles_iso_dates_and_no_formula(desk, key):
    copied = desk.wei.copies.table([key, 12345], COLUMNS)
    titles, row = read(copied.text)
    assert titles == [title for _, title in COLUMNS]
    assert row[1:] == [
        *("P3", "'=cmd|' /C calc'!A0", "方晴", "待受理", "急, 月末", "2026-08-31 16:00"),
        *("2026-08-31 17:00", "", "品质部", "IT-7"),
    ]
    assert copied.tickets == 1
    assert copied.html.count("<tr>") == 2


def test_many_rows_are_copied_in_parts_and_can_be_stopped(desk, key):
    told = []
    copied = desk.wei.copies.table([key] * 1200, COLUMNS, lambda done, of: told.append((done, of)))
    assert copied.tickets == 1200
    assert told == [(0, 1200), (500, 1200), (1000, 1200)]


def test_pasted_rows_become_tickets_in_one_act_and_one_undo(desk):
    text = (
        '主题\t用户\t优先级\t状态\n"卡纸，\n三楼"\t方晴\t高\t处理中\n屏幕不亮\t温岚\t低\t没见过\n'
    )
    pasted = desk.wei.pasting.read(text)
    assert [draft.subject for draft in pasted.drafts][1] == "屏幕不亮"
    assert pasted.left_out == ()
    before = desk.store.reader.execute("select count(*) from change_set").fetchone()[0]
    keys = desk.wei.pasting.take(pasted)
    assert desk.store.reader.execute("select count(*) from change_set").fetchone()[0] == before + 1
    tickets = [desk.wei.queue.get(key) for key in keys]
    assert [ticket.priority for ticket in tickets] == [2, 4]
    assert "三楼" in tickets[0].subject + tickets[0].description
    assert desk.wei.undo.undo().command == "ticket.paste"
    assert desk.wei.queue.rows(keys) == {}


def test_rows_that_cannot_be_taken_say_why_and_can_be_copied_back(desk):
    pasted = desk.wei.pasting.read("主题\t受理时间\n好的\t2026-08-30 09:00\n坏的\t不知道\n")
    assert [draft.subject for draft in pasted.drafts] == ["好的"]
    (out,) = pasted.left_out
    assert out.cells == ("坏的", "不知道")
    assert out.reason
    assert read(pasted.left_out_text())[0][:2] == ["坏的", "不知道"]


def test_what_was_copied_can_be_pasted_and_a_number_pasted_twice_is_left_out(desk):
    text = "编号\t主题\nA-17\t第一\n"
    desk.wei.pasting.take(desk.wei.pasting.read(text))
    again = desk.wei.pasting.read(text)
    assert again.drafts == ()
    assert again.left_out[0].cells == ("A-17", "第一")
    assert "A-17" in again.left_out[0].reason


def test_titles_above_the_header_are_told_not_lost(desk):
    pasted = desk.wei.pasting.read("十一月登记表\t\n主题\t用户\n屏幕不亮\t温岚\n")
    told = [" ".join(out.cells) for out in pasted.left_out] + [d.subject for d in pasted.drafts]
    assert any("十一月登记表" in text for text in told)
    assert any("屏幕不亮" in text for text in told)


def test_lines_without_a_header_are_subjects(desk):
    pasted = desk.wei.pasting.read("二楼打印机卡纸，走廊那台\n会议室屏幕不亮，下午要用\n")
    assert len(pasted.drafts) == 2
    assert pasted.drafts[0].subject.startswith("二楼打印机")


@pytest.mark.parametrize(("text", "code"), [("", "paste_empty"), (" \n ", "paste_empty")])
def test_an_empty_clipboard_is_said_to_be_empty(desk, text, code):
    with pytest.raises(AppError) as caught:
        desk.wei.pasting.read(text)
    assert caught.value.code == code


def test_more_rows_than_one_act_may_have_are_sent_to_the_import(desk):
    rows = "".join(f"第 {n} 个问题说明\n" for n in range(MOST_ROWS + 1))
    with pytest.raises(AppError) as caught:
        desk.wei.pasting.read("主题\n" + rows)
    assert caught.value.code == "paste_too_large"


def test_today_counts_what_came_in_and_what_was_resolved_since_midnight_there(desk, key):
    assert desk.wei.queue.today() == (1, 0)
    desk.wei.tickets.change([key], resolved(desk))
    assert desk.wei.queue.today() == (1, 1)
    desk.clock.now += 86_400_000
    assert desk.wei.queue.today() == (0, 0)
    desk.wei.tickets.bin([key])
    assert desk.wei.queue.today() == (0, 0)


def test_a_pasted_ticket_begins_at_intake_and_gets_the_sop_that_fits(desk):
    document, _ = in_force(desk, "NET-01", network_sop(), "NWF")
    pasted = desk.wei.pasting.read(
        "主题\t服务类型\t状态\n上不了网\t网络故障\t待受理\n打印\t\t处理中"
    )
    keys = desk.wei.pasting.take(pasted)
    items = desk.workspace.directory.items
    stages = [items[desk.wei.queue.get(key).stage].code for key in keys]
    assert stages == ["intake", "handling"]
    assert desk.wei.sop_runs.read(keys[0]).run.document == document
    assert desk.wei.sop_runs.read(keys[1]) is None
    desk.wei.undo.undo()
    assert desk.wei.sop_runs.past(keys[0]) == []
