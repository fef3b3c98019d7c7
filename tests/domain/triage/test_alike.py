"""Which reports are about the same matter."""

import pytest

from desktop.domain.triage.alike import Report, count_alike

MINE = Report("一楼 ERP 打不开", 1, 7)


@pytest.mark.parametrize(
    ("other", "same"),
    [
        (Report("二楼的 erp 也打不开了", 1, 8), True),
        (Report("完全不同的话", 1, 7), True),
        (Report("完全不同的话", 1, 8), False),
        (Report("一楼 ERP 打不开", 2, 7), False),
        (Report("一楼 ERP 打不开", None, 7), False),
        (Report("一楼", 1, None), False),
    ],
)
def test_the_same_category_with_the_same_place_or_half_of_the_words_is_alike(other, same):
    assert count_alike(MINE, [other], 5) == same


def test_without_a_category_only_words_count():
    mine = Report("打印机卡纸", None, 7)
    assert count_alike(mine, [Report("打印机又卡纸", None, 7), Report("停电", None, 7)], 5) == 1


def test_single_signs_and_numbers_make_nothing_alike():
    assert count_alike(Report("第 1 张"), [Report("第 2 张")], 5) == 0


def test_it_stops_counting_where_it_is_enough():
    assert count_alike(MINE, iter([MINE] * 9), 3) == 3
