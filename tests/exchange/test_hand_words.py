"""Words of hand-kept lists: sums, several people, months in names of sheets."""

import pytest

from desktop.exchange.handrows import is_sum
from desktop.exchange.months import Month, month_in
from desktop.exchange.severalpeople import people_of


@pytest.mark.parametrize(
    ("cells", "sums"),
    [
        (["合计", "25", "3.5"], True),
        (["3月小计", "12件"], True),
        (["", "Grand Total:", "12"], True),
        (["总计：25 单"], True),
        (["Total failure of the network", "Ann", "2026-01-02"], False),
        (["合计金额不对", "马骁", "财务系统", "急"], False),
        (["12", "总计页打不开", "马骁", "已好"], False),
        (["打印机", "25"], False),
    ],
)
def test_sums_are_told_from_tickets_about_sums(cells, sums):
    assert is_sum([cell for cell in cells if cell]) is sums


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("张三/李四", ["张三", "李四"]),
        ("张三、李四，王五", ["张三", "李四", "王五"]),
        ("Lee, Ann", ["Lee, Ann"]),
        ("Ann Lee / Bo Chan", ["Ann Lee", "Bo Chan"]),
        ("N/A", ["N", "A"]),
        ("IT/2", ["IT/2"]),
        ("张三", ["张三"]),
    ],
)
def test_several_people_are_parted(text, people):
    assert people_of(text) == people


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("1月", (0, 1)),
        ("２０２６年３月", (2026, 3)),
        ("十二月份", (0, 12)),
        ("Mar 2026", (2026, 3)),
        ("202603", (2026, 3)),
        ("Sheet1", (0, 0)),
        ("13月", (0, 0)),
    ],
)
def test_the_name_of_a_sheet_tells_its_month(text, month):
    assert month_in(text) == Month(*month)
