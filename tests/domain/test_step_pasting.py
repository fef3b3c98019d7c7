"""A list or table from the clipboard becomes steps, and no word of it is lost."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.sops.pasting import as_steps, pasted_steps

WORDS = st.lists(
    st.sampled_from(["检查", "网线", "restart", "router", "看灯", "电话", "login"]), min_size=1
).map(" ".join)
MARKS = [
    lambda n: f"{n}. ",
    lambda n: f"{n}、",
    lambda n: f"{chr(0x245F + n)}",
    lambda _: "- ",
    lambda n: f"Step {n}: ",
    lambda n: f"第{n}步：",
    lambda n: f"（{n}）",
    lambda n: f"{n}.\t",
]


@pytest.mark.parametrize("mark", MARKS)
def test_every_way_to_number_a_list_gives_one_step_an_item(mark):
    text = "\n".join(mark(n) + title for n, title in enumerate(("看灯", "换线", "报修"), 1))
    assert [each.title for each in pasted_steps(text)] == ["看灯", "换线", "报修"]


def test_nested_items_stay_inside_their_step():
    text = "1. 看灯\n   - 绿灯\n   - 红灯\n2. 换线"
    first, second = pasted_steps(text)
    assert (first.title, first.body) == ("看灯", "- 绿灯\n- 红灯")
    assert second.title == "换线"


def test_a_table_with_a_header_knows_role_time_and_tool():
    head = "序号\t步骤\t角色\t时限\t工具"
    text = head + "\n1\t看灯\t一线\t5 分钟\t远程工具、资产登记表\n2\t换线\t二线\t1h\t"
    first, second = pasted_steps(text)
    assert first == ("看灯", "", "一线", 5, ("远程工具", "资产登记表"), "")
    assert (second.role, second.minutes) == ("二线", 60)


def test_a_table_without_a_header_is_read_by_its_cells():
    first, _ = pasted_steps("1\tCheck the light\t5 min\tGreen is good\n2\tSwap\t3 min\tUse ours")
    assert first == ("Check the light", "Green is good", "", 5, (), "")


def test_html_lists_and_tables_are_read_where_the_text_has_lost_them():
    listed = pasted_steps("看灯\n换线", "<ol><li>看灯<ul><li>绿灯</li></ul></li><li>换线</li></ol>")
    assert [(each.title, each.body) for each in listed] == [("看灯", "- 绿灯"), ("换线", "")]
    cells = "<table><tr><th>Step</th><th>Who</th></tr>" + "".join(
        f"<tr><td>{title}</td><td>1st line</td></tr>" for title in ("Look", "Swap")
    )
    assert [each.role for each in pasted_steps("x", cells + "</table>")] == ["1st line"] * 2


@pytest.mark.parametrize("text", ["", "一段话", "两行\n文字", "- 只有一项", "版本 1.2\n版本 1.3"])
def test_plain_text_and_single_items_are_no_steps(text):
    assert pasted_steps(text) == []


def test_words_that_no_list_knows_stay_in_the_text():
    pasted = pasted_steps("步骤\t角色\t工具\n看灯\t一线\t钳子\n换线\t路人\t")
    known = {("role", "一线"): "first_line"}
    first, second = as_steps(pasted, "zh", lambda name, word: known.get((name, word), ""))
    assert (first.role, first.body.zh) == ("first_line", "钳子")
    assert (second.role, second.body.zh) == ("", "路人")


@given(st.lists(WORDS, min_size=2, max_size=12), st.sampled_from(MARKS), st.booleans())
def test_no_word_of_a_list_is_lost(items, mark, long):
    tail = "。" + "说明 " * 30 if long else ""
    items = [item + tail for item in items]
    found = pasted_steps("\n".join(mark(n) + item for n, item in enumerate(items, 1)))
    assert len(found) == len(items)
    for item, step in zip(items, found, strict=True):
        assert re.findall(r"\w+", f"{step.title} {step.body}") == re.findall(r"\w+", item)


@given(st.lists(st.lists(WORDS, min_size=3, max_size=3), min_size=2, max_size=6))
def test_no_word_of_a_table_is_lost(rows):
    found = pasted_steps("\n".join("\t".join(row) for row in rows))
    assert len(found) == len(rows)
    for row, step in zip(rows, found, strict=True):
        said = sorted(re.findall(r"\w+", " ".join((step.title, step.body, step.role))))
        assert said == sorted(re.findall(r"\w+", " ".join(row)))


@given(st.text(), st.text())
def test_any_clipboard_is_read_without_harm(text, markup):
    assert len(pasted_steps(text, markup)) != 1
