"""A BPMN file as rows: in order, in lanes, with the ways on and what lies inside of what."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.process.table import RowKind
from desktop.exchange.bpmn.model import Bpmn, Flow, Node, NodeKind
from desktop.exchange.bpmn.reading import read_bpmn
from desktop.exchange.bpmn.to_table import to_table

SHARED = Path(__file__).resolve().parents[4] / "shared" / "data"
FILES = sorted(SHARED.glob("*/bpmn/*.bpmn")) + sorted(SHARED.glob("*/*/bpmn/*.bpmn"))
DESK = """<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">
<collaboration id="c"><participant id="p" name="服务台" processRef="d"/></collaboration>
<process id="d"><laneSet id="ls"><lane id="l1" name="一线"><flowNodeRef>s</flowNodeRef>
<flowNodeRef>ask</flowNodeRef><flowNodeRef>q</flowNodeRef></lane><lane id="l2" name="二线">
<flowNodeRef>fix</flowNodeRef></lane></laneSet>
<endEvent id="e" name="完成"/><task id="tell" name="告诉用户"/>
<subProcess id="fix" name="排查"><task id="in" name="看日志"/></subProcess>
<exclusiveGateway id="j"/><exclusiveGateway id="q" name="能当场解决？"/>
<userTask id="ask" name="问两件事"><documentation>谁、什么</documentation></userTask>
<startEvent id="s" name="电话"/>
<boundaryEvent id="late" attachedToRef="fix" name="超时"><timerEventDefinition/></boundaryEvent>
<sequenceFlow id="1" sourceRef="s" targetRef="ask"/>
<sequenceFlow id="2" sourceRef="ask" targetRef="q"/>
<sequenceFlow id="3" sourceRef="q" targetRef="j" name="能"/>
<sequenceFlow id="4" sourceRef="q" targetRef="fix" name="不能"/>
<sequenceFlow id="5" sourceRef="fix" targetRef="j"/>
<sequenceFlow id="6" sourceRef="j" targetRef="tell"/>
<sequenceFlow id="7" sourceRef="tell" targetRef="e"/>
<sequenceFlow id="8" sourceRef="late" targetRef="ask"/>
</process></definitions>"""


@pytest.fixture
def table():
    return to_table(read_bpmn("a.bpmn", DESK.encode()), "a")


def test_rows_follow_what_leads_to_them_and_lie_in_their_lanes(table):
    said = [(row.operation.constant(), row.lane.zh) for row in table.rows]
    assert said[:5] == [
        ("电话", "一线"),
        ("问两件事", "一线"),
        ("能当场解决？", "一线"),
        ("排查", "二线"),
        ("看日志", "二线"),
    ]
    assert [each for each in said if each[0] in ("告诉用户", "完成")] == [
        *(("告诉用户", ""), ("完成", ""))
    ]
    assert table.title.zh == "服务台"


def test_ways_lead_through_what_only_joins_and_a_decision_labels_its_own(table):
    rows = {row.id: row for row in table.rows}
    assert "j" not in rows
    assert [(way.to, way.label.zh) for way in rows["q"].ways] == [("tell", "能"), ("fix", "不能")]
    assert ("late", "超时") in [(way.to, way.label.zh) for way in rows["fix"].ways]
    assert [way.to for way in rows["late"].ways] == ["ask"]


def test_each_row_knows_its_kind_its_note_and_what_it_lies_in(table):
    rows = {row.id: row for row in table.rows}
    kinds = {name: row.kind for name, row in rows.items()}
    assert kinds["s"] is RowKind.START
    assert kinds["e"] is RowKind.END
    assert kinds["q"] is RowKind.DECISION
    assert kinds["late"] is RowKind.WAIT
    assert (rows["ask"].note.zh, rows["in"].inside) == ("谁、什么", "fix")


NAMES = [f"n{number}" for number in range(7)]
TAGS = ("task", "exclusiveGateway", "parallelGateway", "startEvent", "endEvent", "subProcess")
KINDS = {"task": "task", "subProcess": "sub_process"}


def node(name, tag, scope):
    kind = KINDS.get(tag) or ("gateway" if "Gateway" in tag else "event")
    return Node(name, NodeKind(kind), tag, "", scope)


@given(
    st.lists(st.tuples(st.sampled_from(TAGS), st.sampled_from(["p", *NAMES])), max_size=7),
    st.lists(st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)), max_size=14),
)
def test_whatever_leads_where_every_node_is_one_row_and_ways_lead_to_rows(given_nodes, pairs):
    nodes = tuple(node(name, *each) for name, each in zip(NAMES, given_nodes, strict=False))
    flows = tuple(Flow(f"f{place}", *pair) for place, pair in enumerate(pairs))
    table = to_table(Bpmn((), (), nodes, flows, {}, {}, ()), "x")
    ids = [row.id for row in table.rows]
    assert len(ids) == len(set(ids))
    passed = {each.id for each in nodes} - set(ids)
    assert all("Gateway" in each.tag for each in nodes if each.id in passed)
    assert all(way.to in ids for row in table.rows for way in row.ways)
    assert all(row.inside in ("", *ids) for row in table.rows)


@pytest.mark.skipif(not FILES, reason="needs the files of other tools beside the repository")
@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.parent.name}-{path.stem}")
def test_no_step_of_a_file_of_another_tool_is_left_out(path):
    found = read_bpmn(path.name, path.read_bytes())
    table = to_table(found, path.stem)
    shown = {row.id for row in table.rows}
    assert {n.id for n in found.nodes if n.kind is not NodeKind.GATEWAY} <= shown
