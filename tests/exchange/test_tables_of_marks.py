"""Tables of marks are read whatever their headers are, and odd cells are named."""

import pytest

from desktop.domain.errors import AppError
from desktop.exchange.questions.marks_table import read_marks


def written(tmp_path, text, name="marks.csv"):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return path


def test_people_and_sums_are_no_items(tmp_path):
    table = read_marks(
        written(tmp_path, "姓名,工号,Q1,Q2,总分\n程以沫,1001,1,0.5,1.5\n邹凯文,1002,0,1,1\n")
    )
    assert table.items == ("Q1", "Q2")
    assert table.marks == ((1.0, 0.5), (0.0, 1.0))
    assert (table.highest, table.assumed) == ((1.0, 1.0), ("Q1", "Q2"))


@pytest.mark.parametrize("header", ["Q1 /20.00", "Q1 (20)", "Q1（20 分）", "Q1/20"])
def test_the_full_mark_may_stand_behind_the_name(tmp_path, header):
    table = read_marks(written(tmp_path, f"attempt,{header}\n1,18\n2,11\n"))
    assert (table.items, table.highest, table.assumed) == (("Q1",), (20.0,), ())


def test_what_was_not_answered_is_nothing(tmp_path):
    table = read_marks(written(tmp_path, "attempt,Q1,Q2\n1,-,1\n2,,0.5\n3,1,—\n"))
    assert table.marks == ((0.0, 1.0), (0.0, 0.5), (1.0, 0.0))


def test_a_row_with_a_cell_that_is_no_mark_is_left_out_and_named(tmp_path):
    table = read_marks(written(tmp_path, "attempt,Q1,Q2\n1,1,1\n2,absent,1\n3,0,1\n"))
    assert len(table.marks) == 2
    (left,) = table.rejected
    assert (left.line, left.reason, left.params) == (
        3,
        "marks_cell",
        {"item": "Q1", "text": "absent"},
    )


def test_a_table_without_marks_is_refused(tmp_path):
    with pytest.raises(AppError, match="marks_none"):
        read_marks(written(tmp_path, "name,answer\nA,yes\nB,no\n"))
