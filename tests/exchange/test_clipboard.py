"""Rows over the clipboard: what spreadsheets write is read, what is written runs nothing there."""

import csv
import io
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.errors import AppError
from desktop.exchange.clipboard import pasted_source, table_html, table_text
from desktop.exchange.source import Row

CELLS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=12)


def cells(source):
    return [row.cells for row in source.rows() if isinstance(row, Row)]


@given(st.lists(st.lists(CELLS | st.just('a\nb\tc"d'), min_size=1, max_size=4), max_size=5))
def test_what_is_written_reads_back_as_the_same_cells_in_any_spreadsheet(rows):
    read = list(csv.reader(io.StringIO(table_text(rows), newline=""), delimiter="\t"))
    undone = [[c[1:] if c.startswith("'") else c for c in row] for row in read]
    assert undone == [row if row != [""] else [] for row in rows] or undone == rows


@pytest.mark.parametrize("cell", ["=1+1", "+49", "-5", "@SUM(A1)", "＝1", "\tx"])
def test_no_cell_is_a_formula(cell):
    assert table_text([[cell]]).lstrip('"').startswith("'")
    assert f">{cell}" not in table_html([["t"], [cell]])


def test_html_keeps_marks_and_line_breaks():
    assert "<td" in table_html([["a"], ["<b>&\nx"]])
    assert "&lt;b&gt;&amp;<br>x" in table_html([["a"], ["<b>&\nx"]])


def test_a_quoted_cell_with_line_breaks_stays_one_cell():
    source = pasted_source('主题\t用户\r\n"卡纸\n三楼"\t方晴\r\n')
    assert source.columns == ("主题", "用户")
    assert cells(source) == [["卡纸\n三楼", "方晴"]]


def test_rows_without_a_header_lose_none_of_them():
    source = pasted_source("打印机坏了\t方晴\n屏幕不亮\t温岚\n")
    assert cells(source) == [["打印机坏了", "方晴"], ["屏幕不亮", "温岚"]]
    assert cells(pasted_source("打印机坏了\n")) == [["打印机坏了"]]


def test_a_table_of_html_is_read_where_the_text_has_no_cells():
    markup = (
        "<html><body><table><tr><th>主题</th><th>用户</th></tr>"
        "<tr><td>屏幕<br>不亮</td><td>温岚 &amp; 方晴</td></tr></table><table><tr><td>x</td></tr>"
    )
    source = pasted_source("主题 用户 屏幕", markup)
    assert cells(source) == [["屏幕\n不亮", "温岚 & 方晴"]]


@given(st.text(max_size=200), st.text(max_size=200))
def test_any_clipboard_is_read_or_refused_but_never_breaks(text, markup):
    with suppress(AppError):
        list(pasted_source(text, f"<table>{markup}").rows())
