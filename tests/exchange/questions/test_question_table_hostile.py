"""Hostile tables of questions are read or refused, quickly, and never crash."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.errors import AppError
from desktop.exchange.questions.model import BankFormat
from desktop.exchange.questions.remarks import explained
from desktop.exchange.questions.tables.reading import read_question_table

HEAD = "题型,题目,A,B,正确选项,答案,规则,逐项反馈,分数,标签,文字格式\n"
SAID = st.sampled_from(
    [
        *(
            "",
            "单选",
            "多选",
            "判断",
            "配对",
            "排序",
            "填空",
            "数值",
            "问答",
            "A",
            "B=50%",
            "对",
            "问",
        ),
        *("=", " = ", "\\", "↵", "[html]", "[先做 1]", "[", "]", "[50%]", "[提示词: a | b]", "(2)"),
        *("1..2", "±", "1e999999", "nan", "-1", "\n", "A: ", ":", ";", "抽取 9", "HTML", "<b"),
    ]
)
CELLS = st.lists(SAID, max_size=4).map("".join)


@given(st.lists(st.lists(CELLS, min_size=1, max_size=12), max_size=5))
@settings(max_examples=200, deadline=None)
def test_cells_of_any_kind_are_taken_or_told(rows):
    lines = (",".join(f'"{cell}"' for cell in row) for row in rows)
    content = (HEAD + "\n".join(lines)).encode()
    with suppress(AppError):
        read = read_question_table("a.csv", content, BankFormat.CSV)
        for remark in (*read.rejected, *read.warnings):
            assert all(explained(remark, "zh"))
            assert all(explained(remark, "en"))


@given(st.binary(max_size=300), st.sampled_from([BankFormat.CSV, BankFormat.XLSX]))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_a_table_or_refused(content, kind):
    with suppress(AppError):
        read_question_table("a", content, kind)


@pytest.mark.parametrize(
    "cell", ["\\", "↵", "[html]", "[", "=", " ", "<", "(", "\\=", "[a", "±", "A", ",", "1 "]
)
@pytest.mark.parametrize("kind", ["配对", "排序", "填空", "数值", "问答", "单选"])
def test_long_cells_cost_no_more_than_their_length(kind, cell):
    long = cell * 50_000
    line = f'{kind},问,"a{long}","b","x{long}","x{long}x","x{long}x","A: {long}x",1,"{long}",\n'
    read = read_question_table("a.csv", (HEAD + line).encode(), BankFormat.CSV)
    assert len(read.questions) + len(read.rejected) == 1
