"""Charts of processes: rows to boxes in stages and lanes, few crossings, few bends, marks."""

from random import Random

import pytest
from flow_rules import bends, check, crossings

from desktop.domain.bilingual import Bilingual
from desktop.domain.process.comparing import compare
from desktop.domain.process.pains import EndKind, PainEnd, PainLine, numbered
from desktop.domain.process.table import Pain, ProcessTable, Row, RowKind, State, WayOn
from desktop.drawing.display_list import Text
from desktop.drawing.flow.graph import EdgeKind
from desktop.drawing.flow.layout import lay_out
from desktop.drawing.flow.process_graph import ChartWords, process_graph
from desktop.services.process.charts import Beside, chart, minutes_text, pair
from desktop.services.process.samples import SAMPLES, sample

ZH = ChartWords("zh")
STATES = ("as_is", "to_be")
# Of its lines: so many crossings, so many bends are borne with.
USUAL, DENSE, BENT = 0.35, 0.65, 1.6


def generated(count, seed):
    """Return a process as people draw them: mostly on, now and then a decision or a way back."""
    random, rows = Random(seed), []  # noqa: S311 - the same processes each time
    for at in range(count):
        kind, ways = RowKind.ACTION, ()
        if random.random() < 0.15 and at + 4 < count:
            kind = RowKind.DECISION
            no = WayOn(f"r{at + random.randint(2, 4)}", Bilingual("否"))
            ways = (WayOn(f"r{at + 1}", Bilingual("是")), no)
        elif random.random() < 0.06 and 5 < at < count - 1:
            back = WayOn(f"r{at - random.randint(2, 5)}", Bilingual("重来"))
            ways = (WayOn(f"r{at + 1}"), back)
        stage, lane = Bilingual(f"环节{at * 5 // count}"), Bilingual(f"角色{at // 3 % 4}")
        rows.append(Row(f"r{at}", kind, stage, lane, Bilingual(f"第 {at} 步"), ways=ways))
    return ProcessTable(Bilingual("流程"), tuple(rows))


@pytest.mark.parametrize("upright", [False, True])
@pytest.mark.parametrize("seed", range(6))
@pytest.mark.parametrize("count", [25, 60, 300])
def test_generated_processes_have_few_crossings_and_bends(count, seed, upright):
    layout = lay_out(process_graph(generated(count, seed), ZH), upright=upright)
    check(layout)
    assert crossings(layout) <= USUAL * len(layout.lines)
    assert bends(layout) <= BENT * len(layout.lines)


@pytest.mark.parametrize("upright", [False, True])
@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("name", SAMPLES)
def test_samples_have_few_crossings_and_bends(name, state, upright):
    layout = lay_out(process_graph(getattr(sample(name), state), ZH), upright=upright)
    check(layout)
    assert crossings(layout) <= DENSE * len(layout.lines)
    assert bends(layout) <= BENT * len(layout.lines)


def test_other_words_of_the_same_length_move_no_box():
    table = sample("it_desk").as_is
    rows = list(table.rows)
    rows[4] = rows[4]._replace(operation=Bilingual("同一问题反复地问"))
    before = lay_out(process_graph(table, ZH), upright=False)
    after = lay_out(process_graph(table._replace(rows=tuple(rows)), ZH), upright=False)
    assert [box.rect for box in before.boxes] == [box.rect for box in after.boxes]


def test_rows_without_stage_or_lane_stand_in_those_of_the_row_above():
    rows = (
        Row("a", stage=Bilingual("甲"), lane=Bilingual("一线"), operation=Bilingual("一")),
        Row("b", operation=Bilingual("二")),
    )
    graph = process_graph(ProcessTable(Bilingual("x"), rows), ZH)
    assert [(node.stage, node.lane) for node in graph.nodes] == [("甲\n", "一线\n")] * 2


def test_ways_back_and_from_hand_overs_are_told_apart():
    rows = (
        Row("a", operation=Bilingual("一")),
        Row("b", RowKind.HAND_OVER, operation=Bilingual("二")),
        Row("c", operation=Bilingual("三"), ways=(WayOn("a"),)),
    )
    kinds = [edge.kind for edge in process_graph(ProcessTable(Bilingual("x"), rows), ZH).edges]
    assert kinds == [EdgeKind.NORMAL, EdgeKind.ESCALATE, EdgeKind.BACK]


def test_pains_are_numbered_and_their_answers_carry_the_same_number():
    rows = (Row("a", pain=Pain(Bilingual("慢"))), Row("b"))
    as_is = ProcessTable(Bilingual("x"), rows)
    to_be = as_is._replace(rows=(Row("b"), Row("c")), state=State.TO_BE)
    line = PainLine(1, rows[0], PainEnd(EndKind.CHANGE, "c"))
    beside = Beside((line,), compare(as_is, to_be))
    assert numbered(as_is) == {"a": 1}
    assert chart(as_is, beside, "zh").marks["a"].number == 1
    mark = chart(to_be, beside, "zh").marks["c"]
    assert (mark.number, mark.answered, mark.tag) == (1, True, "新增")


def test_long_waits_are_said_in_their_boxes():
    rows = (Row("a", operation=Bilingual("一"), waited=70.0), Row("b", waited=5.0))
    drawing = chart(ProcessTable(Bilingual("x"), rows), Beside(), "zh").drawing()
    said = [shape.text for shape in drawing.shapes if isinstance(shape, Text)]
    assert "等 1 小时 10 分" in said
    assert not any("5 分" in text for text in said)


@pytest.mark.parametrize(("minutes", "said"), [(5, "5 min"), (60, "1 h"), (135.4, "2 h 15 min")])
def test_minutes_are_said_in_hours(minutes, said):
    assert minutes_text(minutes, "en") == said


@pytest.mark.parametrize("name", SAMPLES)
def test_stages_of_both_states_stand_at_one_height(name):
    found = sample(name)
    charts = pair(found.as_is, found.to_be, (), "en")
    heights = [{s.lane.id: s.rect.height for s in each.layout.stages} for each in charts]
    shared = heights[0].keys() & heights[1].keys()
    assert shared
    if heights[0].keys() == heights[1].keys():
        assert heights[0] == pytest.approx(heights[1])
