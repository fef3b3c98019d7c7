"""What another tool changed in a file of ours counts; all else comes back as it was written."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.process.table import ProcessTable, Row, RowKind, State, WayOn
from desktop.exchange.bpmn.placed import PlacedProcess
from desktop.exchange.bpmn.reading import read_bpmn
from desktop.exchange.bpmn.to_table import to_table
from desktop.exchange.bpmn.writing import write_bpmn

LANES = (Bilingual("一线", "First line"), Bilingual("二线", "Second line"))
TABLE = ProcessTable(
    Bilingual("服务台", "Help desk"),
    (
        Row(
            "a", lane=LANES[0], operation=Bilingual("接电话", "Answer"), note=Bilingual("问", "Ask")
        ),
        Row(
            "b",
            RowKind.DECISION,
            lane=LANES[0],
            operation=Bilingual("能解决？", "Solved?"),
            ways=(WayOn("d", Bilingual("能", "yes")), WayOn("c", Bilingual("不能", "no"))),
        ),
        Row(
            "c", RowKind.HAND_OVER, lane=LANES[1], operation=Bilingual("转", "Hand over"), minutes=3
        ),
        Row("d", lane=LANES[0], operation=Bilingual("告诉", "Tell"), owner="田小禾"),
    ),
    State.TO_BE,
)
CONTENT = write_bpmn(TABLE, PlacedProcess(), "zh").decode()


def read(*changes):
    content = CONTENT
    for before, after in changes:
        assert before in content
        content = content.replace(before, after)
    return to_table(read_bpmn("a.bpmn", content.encode()), "a")


def changed(place, **values):
    rows = list(TABLE.rows)
    rows[place] = rows[place]._replace(**values)
    return TABLE._replace(rows=tuple(rows))


def test_a_new_name_counts_and_the_other_language_is_not_left_beside_it():
    found = read(('name="告诉"', 'name="回访"'), ('name="服务台"', 'name="Desk"'))
    assert found == changed(3, operation=Bilingual("回访"))._replace(title=Bilingual(en="Desk"))


def test_a_new_note_and_a_new_label_count():
    found = read((">问</bpmn:doc", ">问两件事</bpmn:doc"), ('name="不能"', 'name="还不能"'))
    ways = (TABLE.rows[1].ways[0], WayOn("c", Bilingual("还不能")))
    assert found.rows[0].note == Bilingual("问两件事")
    assert found.rows[1].ways == ways


def test_a_row_that_was_moved_is_in_its_new_lane_in_both_languages():
    found = read(
        ("<bpmn:flowNodeRef>Row_d</bpmn:flowNodeRef>", ""),
        (
            "Row_c</bpmn:flowNodeRef>",
            "Row_c</bpmn:flowNodeRef><bpmn:flowNodeRef>Row_d</bpmn:flowNodeRef>",
        ),
    )
    assert found == changed(3, lane=LANES[1])


def test_a_finer_type_of_task_keeps_the_kind_and_another_type_does_not():
    assert read(("bpmn:task ", "bpmn:manualTask "), ("/bpmn:task>", "/bpmn:manualTask>")) == TABLE
    found = read(("bpmn:task ", "bpmn:endEvent "), ("/bpmn:task>", "/bpmn:endEvent>"))
    assert found.rows[2].kind is RowKind.END


NEW = """<bpmn:task id="New" name="登记" />
<bpmn:sequenceFlow id="n2" sourceRef="New" targetRef="Row_d" />"""
TO_NEW = 'sourceRef="Row_c" targetRef="New"'


def test_a_step_put_between_two_comes_between_them():
    found = read(
        ('sourceRef="Row_c" targetRef="Row_d"', TO_NEW),
        ("</bpmn:process>", NEW + "</bpmn:process>"),
    )
    assert [row.id for row in found.rows] == ["a", "b", "c", "New", "d"]
    assert found.rows[:3] == TABLE.rows[:3]
    assert (found.rows[3].operation.zh, found.rows[3].ways) == ("登记", ())


def test_a_way_that_leads_elsewhere_now_is_no_way_to_the_next_row():
    found = read(('sourceRef="Row_c" targetRef="Row_d"', 'sourceRef="Row_c" targetRef="Row_a"'))
    assert found == changed(2, ways=(WayOn("a"),))


def test_ids_that_a_tool_gave_anew_do_not_matter():
    assert read(("Row_", "Activity_x"), ("Process", "Process_0"), ("Lane_", "L")) == TABLE


def test_a_copied_step_is_a_row_of_its_own():
    start = CONTENT.index('<bpmn:userTask id="Row_d"')
    end = CONTENT.index("</bpmn:userTask>", start) + len("</bpmn:userTask>")
    copy = CONTENT[start:end].replace('id="Row_d"', 'id="Copy"')
    found = read(("</bpmn:process>", copy + "</bpmn:process>"))
    assert [row.id for row in found.rows] == ["a", "b", "c", "d", "Copy"]
    assert found.rows[4].operation == TABLE.rows[3].operation


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('minutes="3"', 'minutes="1e999"'),
        ('minutes="3"', 'minutes="soon"'),
        ('kind="hand_over"', 'kind="klingon"'),
        ('place="2"', 'place="-9999999999999999999"'),
        ('language="zh"', 'language="tlh"'),
        ('state="to_be"', 'state="x"'),
        ('<deskbook:row id="c"', '<deskbook:row id="a" inside="a"'),
    ],
)
def test_odd_marks_are_as_good_as_empty_and_no_row_is_lost(before, after):
    found = read((before, after))
    assert {row.operation.zh for row in found.rows} == {row.operation.zh for row in TABLE.rows}
    assert len({row.id for row in found.rows}) == 4


@given(st.lists(st.tuples(st.integers(0, len(CONTENT)), st.integers(0, 40)), max_size=4))
def test_a_file_of_ours_with_parts_cut_out_is_read_or_refused(cuts):
    content = CONTENT
    for at, length in cuts:
        content = content[:at] + content[at + length :]
    with suppress(AppError):
        found = to_table(read_bpmn("a.bpmn", content.encode()), "a")
        ids = [row.id for row in found.rows]
        assert len(ids) == len(set(ids))
