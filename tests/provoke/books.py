"""Workbooks as desks keep them by hand, made for the tests."""

from datetime import UTC, datetime

from xlsxwriter import Workbook

NAMES = ("序号", "日期", "报修人", "部门", "问题", "紧急程度", "处理人", "耗时", "状态", "备注")
PEOPLE = ("卓丽萍", "马骁", "江雪梅", "常雯")
FAULTS = ("打印机卡纸", "扫码枪无反应", "共享盘打不开", "换键盘")


def year_book(path, year=2026, months=12, days=5):
    """Write a workbook of a year: a sheet a month, titles, two header lines, sums.

    Each month has `days` days of two tickets, the day merged over both; returns the tickets.
    """
    with Workbook(str(path)) as book:
        for month in range(1, months + 1):
            month_sheet(book, f"{month}月", f"{year}年{month}月报修台账", days)
        totals(book, months, days)
    return months * days * 2


def month_sheet(book, name, title, days):
    """Write the sheet of one month."""
    sheet = book.add_worksheet(name)
    sheet.merge_range(0, 0, 0, len(NAMES) - 1, title)
    sheet.write_row(1, 0, ["部门：信息部", "", "", "", "", "", "", "", "", "制表：罗斌"])
    for at in (0, 1, 8, 9):
        sheet.merge_range(2, at, 3, at, NAMES[at])
    sheet.merge_range(2, 2, 2, 5, "报修信息")
    sheet.merge_range(2, 6, 2, 7, "处理情况")
    sheet.write_row(3, 2, NAMES[2:8])
    line, number = 4, 0
    for day in range(1, days + 1):
        sheet.merge_range(line, 1, line + 1, 1, f"{day}日")
        for turn in range(2):
            number += 1
            ticket_row(sheet, line, number, day + turn)
            line += 1
        line += 1  # an empty row after each day
    sheet.write_row(line, 0, ["合计", "", "", "", f"{number}件", "", "", "12小时"])
    sheet.write(line + 2, 0, "审核人：林晓")


def ticket_row(sheet, line, number, turn):
    """Write one ticket, its day aside."""
    who, fault = PEOPLE[turn % len(PEOPLE)], FAULTS[turn % len(FAULTS)]
    sheet.write(line, 0, number)
    sheet.write_row(line, 2, [who, "财务部", f"{fault} {number}", "急" if turn % 2 else "一般"])
    sheet.write_row(line, 6, ["罗斌/田小禾" if turn % 2 else "罗斌", "2小时30分", "已好", ""])


def totals(book, months, days):
    """Write the sheet that sums the months up."""
    sheet = book.add_worksheet("汇总")
    sheet.write_row(0, 0, ["月份", "件数", "平均耗时"])
    for month in range(1, months + 1):
        sheet.write_row(month, 0, [f"{month}月", days * 2, "2小时30分"])
    sheet.write_row(months + 1, 0, ["总计", months * days * 2, ""])


def odd_book(path):
    """Write a sheet with every oddity of a hand-kept list; returns nothing."""
    with Workbook(str(path), {"remove_timezone": True}) as book:
        sheet = book.add_worksheet("台账")
        day = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
        sheet.write(1, 1, "2026年度报修登记表")
        sheet.write_row(
            3, 1, ["编号", "报修时间", "报修人", "问题描述", "处理人", "处理时长", "完成时间"]
        )
        rows = (
            (
                "ＩＴ－００１",
                "2026年11月20日 上午9:02",
                "张三",
                "打印机卡纸",
                "李四/王五",
                "2小时30分",
                "11/20",
            ),
            ("IT-002", 46346.5, "李　雷", "扫码枪无反应", "李四、王五", "1.5h", "11月21日 15:30"),
            ("IT-003", "11/21 8:45", "韩梅", "共享盘打不开", "同上", "90分钟", ""),
            ("IT-004", "昨天", "方晴", "换键盘", "李四", "半小时", ""),
            (
                "IT-005",
                "２０２６／１１／２２　９：０５",
                "温岚",
                "会议室没声音",
                "李四",
                "45",
                "22日",
            ),
        )
        for at, row in enumerate(rows, start=4):
            for column, value in enumerate(row, start=1):
                sheet.write(at, column, value)
        sheet.write_datetime(9, 2, datetime(2026, 11, 23, 10, 0, tzinfo=UTC), day)
        sheet.write_row(9, 3, ["方晴", "网线松了", "王五", "0:20"])
        sheet.write(9, 1, "IT-006")
        sheet.set_row(9, None, None, {"hidden": True})
        sheet.write_row(10, 1, ["小计：6件", "", "", "", "", 8.5])
        sheet.merge_range(11, 1, 11, 7, "12月")
        sheet.write_row(
            12, 1, ["编号", "报修时间", "报修人", "问题描述", "处理人", "处理时长", "完成时间"]
        )
        sheet.write_row(13, 1, ["IT-007", "3日", "温岚", "Total failure of VPN", "李四", "1天", ""])
