"""A process goes out as CSV, XLSX or Markdown and comes back as it was."""

from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.process.table import (
    Pain,
    PainKind,
    ProcessTable,
    Row,
    RowKind,
    Severity,
    WayOn,
)
from desktop.exchange.process_table.reading import read_table, tables_of
from desktop.exchange.process_table.writing import ProcessFormat, write_process

WORDS = st.text("abc 甲乙，；→|=-'\"\\\n", max_size=9).map(str.strip)
TEXTS = st.builds(Bilingual, WORDS, WORDS)
NUMBERS = st.one_of(st.none(), st.integers(0, 999), st.sampled_from([0.5, 2.25]))
ROWS = st.builds(
    Row,
    st.just(""),
    st.sampled_from(RowKind),
    TEXTS,
    TEXTS,
    st.builds(Bilingual, WORDS.map("做{}".format), WORDS),
    TEXTS,
    st.builds(
        Pain,
        TEXTS,
        st.one_of(st.none(), st.sampled_from(Severity)),
        st.one_of(st.none(), st.sampled_from(PainKind)),
        TEXTS,
    ),
    TEXTS,
    WORDS,
    NUMBERS,
    NUMBERS,
    NUMBERS,
    WORDS,
    ways=st.just(()),
    source=WORDS,
    inside=st.just(""),
    step=st.just(""),
    extra=st.just({}),
)


@st.composite
def tables(draw):
    rows = draw(st.lists(ROWS, min_size=1, max_size=6))
    ids = [f"r{place}" for place in range(len(rows))]
    ends = st.builds(WayOn, st.sampled_from(ids), st.builds(Bilingual, WORDS, st.just("")))
    tied = tuple(
        row._replace(id=own, ways=tuple(draw(st.lists(ends, max_size=3))))
        for own, row in zip(ids, rows, strict=True)
    )
    return ProcessTable(Bilingual("流程"), tied)


@pytest.mark.parametrize("style", [ProcessFormat.CSV, ProcessFormat.XLSX])
@given(tables())
@settings(max_examples=40)
def test_a_table_comes_back_as_it_was(tmp_path_factory, style, table):
    path = tmp_path_factory.mktemp("out") / f"a.{style}"
    assert write_process(path, table, style, "zh") == len(table.rows)
    (source,) = tables_of(path)
    read = read_table(source, table.title, "zh")
    assert read.odd == ()
    assert read.unknown == ()
    assert [row._replace(extra={}) for row in read.table.rows] == [
        row._replace(extra={}) for row in table.rows
    ]


TABLE = ProcessTable(
    Bilingual("服务台", "Help desk"),
    (
        Row("a", stage=Bilingual("受理"), operation=Bilingual("接电话|记表"), minutes=3),
        Row(
            "b",
            RowKind.DECISION,
            operation=Bilingual("能解决吗"),
            ways=(WayOn("a", Bilingual("不能")), WayOn("c", Bilingual("能"))),
            pain=Pain(Bilingual("漏单"), Severity.HIGH, PainKind.BREAK),
        ),
        Row("c", RowKind.END, operation=Bilingual("关闭")),
    ),
)


def test_a_workbook_is_typed_with_a_frozen_header(tmp_path):
    path = tmp_path / "a.xlsx"
    write_process(path, TABLE, ProcessFormat.XLSX, "zh")
    book = CalamineWorkbook.from_path(path)
    heads, first, second, *_ = book.get_sheet_by_index(0).to_python()
    assert book.sheet_names == ["服务台"]
    assert heads[:4] == ["序号", "流程环节", "角色", "类型"]
    assert first[heads.index("用时（分钟）")] == 3.0
    assert second[heads.index("去向")] == "不能→1；能→3"
    assert second[heads.index("程度")] == "高"
    with ZipFile(path) as packed:
        sheet = packed.read("xl/worksheets/sheet1.xml").decode()
    assert 'topLeftCell="A2" activePane="bottomLeft" state="frozen"' in sheet


def test_markdown_keeps_each_row_in_one_line(tmp_path):
    path = tmp_path / "a.md"
    write_process(path, TABLE, ProcessFormat.MARKDOWN, "en")
    lines = path.read_text("utf-8").splitlines()
    assert lines[0] == "# Help desk"
    assert lines[2].startswith("| No. | Stage | ")
    assert "接电话\\|记表" in lines[4]
    assert len(lines) == 4 + 3


def test_a_table_of_template_one_is_read_by_its_words(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text(
        "流程环节,现有操作描述,存在痛点,优化建议,责任人,部门\n"
        "请求受理,电话记在个人表,周一漏单,统一窗口,顾明远,信息部\n,,,,,\n"
        "关闭与复盘,月底补填,统计不可信,关闭时必选,顾明远,\n",
        "utf-8",
    )
    (source,) = tables_of(path)
    read = read_table(source, Bilingual("模板"), "zh")
    assert [row.operation.zh for row in read.table.rows] == ["电话记在个人表", "月底补填"]
    assert read.table.rows[0].pain.text.zh == "周一漏单"
    assert read.table.rows[0].owner == "顾明远"
    assert (read.unknown, read.table.rows[0].extra) == (("部门",), {"部门": "信息部"})


def test_cells_that_mean_nothing_are_told_with_their_line_and_the_row_stays(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("Operation,Kind,Minutes taken\ncall,jump,long\n", "utf-8")
    (source,) = tables_of(path)
    read = read_table(source, Bilingual(en="x"), "en")
    assert {(each.line, each.column, each.text) for each in read.odd} == {
        *((2, "minutes", "long"), (2, "kind", "jump"))
    }
    assert read.table.rows[0].operation.en == "call"


def test_a_table_that_says_nothing_of_what_is_done_is_refused(tmp_path):
    path = tmp_path / "a.csv"
    path.write_text("name,colour\nmouse,grey\n", "utf-8")
    (source,) = tables_of(path)
    with pytest.raises(AppError, match="process_columns"):
        read_table(source, Bilingual(en="x"), "en")
