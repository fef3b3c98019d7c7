"""Receipts: each line says what counted and why, in both languages; the lines add up."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from endings import TOLD

from desktop.domain.drafts import TicketDraft
from desktop.domain.sla.calendars import Hours, weekly
from desktop.domain.sla.targets import ClockKind
from desktop.exchange.holiday_years import years_of

MINUTE = 60_000
ZONE = ZoneInfo("Asia/Shanghai")
SHIFT = (Hours(8 * 60 + 30, 12 * 60), Hours(13 * 60, 17 * 60 + 30))


def at(text):
    wall = datetime.strptime(f"2026-{text}", "%Y-%m-%d %H:%M").replace(tzinfo=ZONE)
    return int(wall.timestamp() * 1000)


@pytest.fixture
def key(desk):
    """Return a ticket over National Day: paused for a sample, a wait for the vendor, solved."""
    calendar = weekly("Asia/Shanghai", SHIFT)._replace(days=years_of("CN", [2026]))
    office = desk.lin.promises.calendar("OFFICE")
    desk.clock.now = at("09-01 08:00")
    desk.lin.promises.set_calendar("OFFICE", office.ruling.title, calendar)
    desk.clock.now = at("09-30 15:10")
    made = desk.wei.tickets.create(TicketDraft("开票软件导出的明细少 3 行"))

    def then(moment, status="", reason="", say=""):
        desk.clock.now = at(moment)
        if say:
            desk.wei.tickets.reply(made, say)
        if status:
            told = TOLD if status == "resolved" else {}
            wanted = {"status": desk.item("status", status), **told}
            desk.wei.tickets.change([made], wanted, reason=reason)

    then("09-30 15:22", "working", say="先确认版本号")
    then("10-08 14:10", "waiting_requester", "等样例文件")
    then("10-09 10:30", "working")
    then("10-09 14:00", "waiting_vendor")
    then("10-09 16:00", "working")
    then("10-12 10:05", "resolved")
    return made


def told(desk, key, language, kind=ClockKind.RESOLVE):
    account = desk.wei.sla.account(key, kind)
    return account, desk.wei.sla.words(account, language)


def test_a_receipt_over_a_holiday_says_what_counted_line_by_line(desk, key):
    _, words = told(desk, key, "zh")
    assert [tuple(row[1:]) for row in words.rows()] == [
        ("建单", "09-30 周三 15:10", "开始计时 · P3 解决时限 24 小时", "", "0"),
        ("工作", "09-30 周三 15:10–17:30", "工作时间", "+2 小时 20 分", "2 小时 20 分"),
        ("假日", "10-01 至 10-07", "国庆节放假 7 天", "0", "2 小时 20 分"),
        (
            *("工作", "10-08 周四 08:30–12:00、13:00–14:10", "12:00–13:00 不计"),
            *("+4 小时 40 分", "7 小时"),
        ),
        (
            *("暂停", "10-08 14:10 → 10-09 10:30", "待用户：等样例文件 · 魏然"),
            *("停 5 小时 20 分", "7 小时"),
        ),
        (
            *("工作", "10-09 周五 10:30–12:00、13:00–17:30"),
            *("12:00–13:00 不计；含待厂商 14:00–16:00，不暂停", "+6 小时", "13 小时"),
        ),
        (
            *("调休", "10-10 周六 08:30–12:00、13:00–17:30"),
            *("国庆节调休上班日，按工作日计", "+8 小时", "21 小时"),
        ),
        ("休息", "10-11 周日", "休息日", "0", "21 小时"),
        (
            *("工作", "10-12 周一 08:30–10:05", "工作时间；已解决 · 魏然，停止计时"),
            *("+1 小时 35 分", "22 小时 35 分"),
        ),
    ]
    assert words.sum() == "用时 22 小时 35 分，时限 24 小时，提前 1 小时 25 分"
    assert words.why_due() == ("不暂停时到期 10-10 15:10；暂停 5 小时 20 分，顺延到 10-12 11:30。")
    assert words.versions() == ["SLA 时限第 1 版", "工作日历 第 2 版"]


def test_the_same_in_english(desk, key):
    _, words = told(desk, key, "en")
    rows = [tuple(row[1:]) for row in words.rows()]
    assert rows[3] == (
        *("Work", "Thu 8 Oct 08:30–12:00, 13:00–14:10", "12:00–13:00 does not count"),
        *("+4 h 40 min", "7 h"),
    )
    assert rows[4][:3] == (
        *("Paused", "8 Oct 14:10 → 9 Oct 10:30"),
        "Waiting for requester: 等样例文件 · Ran Wei",
    )
    assert words.sum() == "22 h 35 min used of 24 h, 1 h 25 min to spare"


def test_the_lines_add_up_to_what_is_used_at_every_hour_of_the_way(desk, key):
    desk.clock.now = at("10-12 13:30")
    desk.wei.tickets.change([key], {"status": desk.item("status", "working")})
    desk.wei.tickets.change([key], {"status": desk.item("status", "waiting_requester")})
    desk.clock.now = at("10-13 09:10")
    desk.wei.tickets.change([key], {"status": desk.item("status", "working")})
    for hour in range(0, 24 * 5, 3):
        desk.clock.now = at("10-13 09:10") + hour * 60 * MINUTE
        account, _ = told(desk, key, "zh")
        assert sum(line.counted for line in account.lines) == account.clock.used
        assert account.lines[-1].total == account.clock.used


def test_with_the_clock_of_the_pc_set_back_a_receipt_says_what_it_said(desk, key):
    _, words = told(desk, key, "zh")
    before = words.sum()
    desk.clock.now = at("09-01 08:00")
    _, words = told(desk, key, "zh")
    assert words.sum() == before


def test_the_first_answer_has_its_own_receipt(desk, key):
    account, words = told(desk, key, "zh", ClockKind.RESPONSE)
    assert words.sum() == "用时 12 分钟，时限 4 小时，提前 3 小时 48 分"
    assert words.rows()[-1].basis == "工作时间；已答复 · 魏然，停止计时"
    assert account.clock.mark.name == "MET"


def test_the_check_code_changes_with_the_list_and_with_nothing_else(desk, key):
    first, _ = told(desk, key, "zh")
    desk.clock.now += 60 * MINUTE
    assert told(desk, key, "en")[0].code == first.code
    desk.wei.tickets.change([key], {"status": desk.item("status", "working")})
    assert told(desk, key, "zh")[0].code != first.code


def test_a_ticket_opened_again_and_one_of_another_priority_say_so(desk, key):
    desk.clock.now = at("10-12 13:30")
    desk.wei.tickets.change([key], {"status": desk.item("status", "working")}, reason="又少一行")
    desk.wei.tickets.change([key], {"priority": 2}, reason="定级")
    _, words = told(desk, key, "zh")
    said = {row.word: row.basis for row in words.rows()}
    assert said["重开"] == "处理中：又少一行 · 魏然；接着计时"
    assert said["改限"] == "P3 → P2，时限 8 小时 · 魏然"
    assert words.sum().startswith("已用 22 小时 35 分，时限 8 小时，已超时 14 小时 35 分")


def test_an_imported_ticket_has_no_receipt(desk):
    assert desk.wei.sla.accounts(1) == []
