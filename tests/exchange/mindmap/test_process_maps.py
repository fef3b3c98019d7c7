"""A process as a mind map comes back as it was; any other map becomes rows by its levels."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.mindmap import Topic, count, walk
from desktop.domain.process.columns import TableColumn
from desktop.domain.process.table import (
    Pain,
    PainKind,
    ProcessTable,
    Row,
    RowKind,
    Severity,
    State,
    WayOn,
)
from desktop.exchange.mindmap.files import read_map
from desktop.exchange.mindmap.freemind import as_map
from desktop.exchange.mindmap.opml import as_opml
from desktop.exchange.mindmap.process_in import table_of
from desktop.exchange.mindmap.process_out import process_topic

WORDS = st.one_of(
    st.text("ab 甲乙，：:；→|=-'\"\\\n", max_size=9),
    st.sampled_from(
        ["责任人：甲", "Owner: b", "\\Pain point: x", "流程环节：一", "→", "a → b", "Stage:"]
    ),
).map(str.strip)
TEXTS = st.builds(Bilingual, WORDS, WORDS)
NUMBERS = st.one_of(st.none(), st.integers(0, 999), st.sampled_from([0.5, 2.25]))
PAINS = st.builds(
    Pain,
    TEXTS,
    st.one_of(st.none(), st.sampled_from(Severity)),
    st.one_of(st.none(), st.sampled_from(PainKind)),
    TEXTS,
)
STAGES = st.sampled_from(
    [Bilingual(), Bilingual("受理", "Intake"), Bilingual("受理"), Bilingual(en="Owner: x")]
)
TITLES = st.builds(Bilingual, st.sampled_from(["", "台", "a"]), st.sampled_from(["", "a", "desk"]))


@st.composite
def tables(draw):
    rows = [
        Row(
            f"r{place}",
            draw(st.sampled_from(RowKind)),
            draw(STAGES),
            draw(TEXTS),
            draw(TEXTS),
            draw(TEXTS),
            draw(PAINS),
            draw(TEXTS),
            draw(WORDS),
            draw(NUMBERS),
            draw(NUMBERS),
            draw(NUMBERS),
            draw(WORDS),
            source=draw(WORDS),
            extra=draw(st.dictionaries(st.sampled_from(["部门", "x y"]), WORDS, max_size=2)),
        )
        for place in range(draw(st.integers(1, 5)))
    ]
    ids = st.sampled_from([row.id for row in rows])
    ways = st.lists(st.builds(WayOn, ids, TEXTS), max_size=3).map(tuple)
    insides = st.one_of(st.just(""), ids)
    rows = [row._replace(ways=draw(ways), inside=draw(insides)) for row in rows]
    return ProcessTable(draw(TITLES), tuple(rows), draw(st.sampled_from(State)))


@given(tables(), st.sampled_from(["zh", "en"]), st.sampled_from([as_map, as_opml]))
def test_a_process_comes_back_from_a_map_in_either_language(table, language, written):
    if not any(table.title):
        table = table._replace(title=Bilingual("台"))
    root = process_topic(table, language)
    again = read_map("a", written(root)).root
    assert table_of(again, Bilingual("别的")) == table


def shown(root):
    return ["  " * depth + topic.text for depth, topic in walk(root)]


TABLE = ProcessTable(
    Bilingual("服务台", "Help desk"),
    (
        Row("a", RowKind.START, operation=Bilingual("来电")),
        Row(
            "b",
            RowKind.DECISION,
            Bilingual("受理", "Intake"),
            Bilingual("一线"),
            Bilingual("能解决吗", "Can we?"),
            Bilingual("先问工号"),
            Pain(Bilingual("漏单"), Severity.HIGH),
            owner="李",
            minutes=5,
            ways=(WayOn("c", Bilingual("能", "yes")), WayOn("a")),
        ),
        Row("c", operation=Bilingual("结束"), stage=Bilingual("处理")),
    ),
)


def test_below_a_row_stands_what_is_said_of_it_and_where_it_leads():
    root = process_topic(TABLE, "zh")
    assert shown(root) == [
        "服务台",
        "  来电",
        "    类型：开始",
        "  受理",
        "    流程环节 (en)：Intake",
        "    能解决吗",
        "      现有操作描述 (en)：Can we?",
        "      角色：一线",
        "      类型：判断",
        "      存在痛点：漏单",
        "      程度：高",
        "      责任人：李",
        "      用时（分钟）：5",
        "      去向：能 → 结束",
        "        去向 (en)：yes",
        "      去向： → 来电",
        "  处理",
        "    结束",
    ]
    assert root.note == "语言：中文\n流程名称 (en)：Help desk"
    english = shown(process_topic(TABLE, "en"))
    assert "      Owner: 李" in english
    assert "      Leads to: yes → 结束" in english


def test_an_added_column_goes_by_its_name():
    row = Row("a", extra={"x1": "甲", "x2": "乙"})
    columns = (TableColumn("x1", Bilingual("部门")), TableColumn("x2"))
    root = process_topic(ProcessTable(Bilingual("台"), (row,), columns=columns), "zh")
    assert shown(root)[2:] == ["    附加列：部门：甲", "    附加列：x2：乙"]
    assert table_of(root, Bilingual("x")).rows[0].extra == {"部门": "甲", "x2": "乙"}


def test_ways_hold_when_topics_are_moved_and_are_found_by_name_where_no_link_is():
    root = process_topic(TABLE, "zh")
    moved = root._replace(children=root.children[::-1])
    found = table_of(moved, Bilingual("x"))
    assert [row.id for row in found.rows] == ["c", "b", "a"]
    assert found.rows[1].ways == TABLE.rows[1].ways
    typed = Topic(
        "t",
        children=(
            Topic(
                "s", children=(Topic("a", children=(Topic("下一步：去 → b"), Topic("Next: 1"))),)
            ),
            Topic("s", children=(Topic("b"),)),
        ),
    )
    first = table_of(typed, Bilingual("x")).rows[0]
    assert first.ways == (
        WayOn("row-2", Bilingual(en="去")),
        WayOn("row-1", Bilingual()),
    )


FOREIGN = Topic(
    " 报修 ",
    "根的备注",
    children=(
        Topic(
            "受理",
            "环节备注",
            children=(
                Topic(
                    "接电话",
                    "行备注",
                    link="https://example.org",
                    children=(
                        Topic("问工号", children=(Topic("再问", "小注"),)),
                        Topic("痛点：漏单"),
                        Topic("Pain: twice"),
                        Topic("Owner: Li"),
                        Topic("用时：很久"),
                        Topic("步骤：看"),
                    ),
                ),
                Topic("Log it"),
            ),
        ),
        Topic("只有一层"),
    ),
)


def test_a_foreign_map_becomes_stages_rows_and_lines_of_notes():
    found = table_of(FOREIGN, Bilingual("别的"))
    assert found.title == Bilingual("报修")
    first, second, third = found.rows
    assert [row.operation for row in found.rows] == [
        Bilingual("接电话"),
        Bilingual(en="Log it"),
        Bilingual("只有一层"),
    ]
    assert [row.stage.zh for row in found.rows] == ["受理", "受理", ""]
    assert first.note.zh.split("\n") == [
        "行备注",
        "根的备注",
        "环节备注",
        "问工号",
        "  再问",
        "  小注",
        "步骤：看",
        "很久",
        "https://example.org",
    ]
    assert (first.pain.text.zh, first.owner, first.minutes) == ("漏单\ntwice", "Li", None)
    assert second.note == third.note == Bilingual()


def test_a_map_of_one_level_has_rows_without_a_stage():
    flat = Topic("", children=(Topic("一"), Topic("二"), Topic("一")))
    found = table_of(flat, Bilingual("文件名"))
    assert (found.title.zh, [row.stage for row in found.rows]) == ("文件名", [Bilingual()] * 3)
    assert len({row.id for row in found.rows}) == 3
    with pytest.raises(AppError, match="import_empty"):
        table_of(Topic("alone"), Bilingual("文件名"))


@given(
    st.recursive(
        st.builds(Topic, WORDS, WORDS, id=WORDS),
        lambda b: st.builds(
            Topic, WORDS, WORDS, WORDS, WORDS, st.booleans(), st.lists(b, max_size=4).map(tuple)
        ),
        max_leaves=15,
    )
)
def test_any_map_is_a_table_with_ids_of_its_own_and_no_way_to_nowhere(tree):
    if not tree.children:
        tree = tree._replace(children=(Topic("x"),))
    found = table_of(tree, Bilingual("x"))
    ids = [row.id for row in found.rows]
    assert len(set(ids)) == len(ids) <= count(tree)
    assert all(way.to in ids for row in found.rows for way in row.ways)
    assert all(row.inside in ["", *ids] for row in found.rows)
