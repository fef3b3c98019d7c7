"""BPMN files are read whatever tool wrote them; what is odd is told, what is a trap is refused."""

from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

import pytest

from desktop.domain.errors import AppError
from desktop.exchange.bpmn.model import Bounds, NodeKind
from desktop.exchange.bpmn.reading import read_bpmn

MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL"
SHARED = Path(__file__).resolve().parents[4] / "shared" / "data"
FILES = sorted(SHARED.glob("*/bpmn/*.bpmn")) + sorted(SHARED.glob("*/*/bpmn/*.bpmn"))
DESK = """<?xml version="1.0" encoding="{encoding}"?>
<b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL"
 xmlns:bi="http://www.omg.org/spec/BPMN/20100524/DI"
 xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" id="d" targetNamespace="urn:x">
 <b:collaboration id="c">
  <b:participant id="p1" name="Desk" processRef="b:proc"/>
  <b:participant id="p2" name="Customer"/>
  <b:messageFlow id="m1" sourceRef="p2" targetRef="s"/>
  <b:textAnnotation id="ta"><b:text>hm</b:text></b:textAnnotation>
 </b:collaboration>
 <b:process id="proc">
  <b:laneSet id="ls"><b:lane id="l1" name="Première ligne">
   <b:flowNodeRef>s</b:flowNodeRef><b:flowNodeRef> t </b:flowNodeRef>
   <b:childLaneSet id="cl"><b:lane id="l2" name="Inner"/></b:childLaneSet></b:lane></b:laneSet>
  <b:startEvent id="s" name="Call"><b:outgoing>f1</b:outgoing>
   <b:timerEventDefinition/></b:startEvent>
  <b:userTask id="t" name="  Ask
   twice "><b:documentation>how</b:documentation><b:extensionElements/></b:userTask>
  <b:subProcess id="sub" name="Inside"><b:task id="in" name="Deep"/></b:subProcess>
  <b:exclusiveGateway id="g" default="f3"/>
  <b:callActivity id="ca"/>
  <b:boundaryEvent id="be" attachedToRef="t"/>
  <b:endEvent id="e"/>
  <b:dataObjectReference id="do"/>
  <b:sequenceFlow id="f1" sourceRef="s" targetRef="t"/>
  <b:sequenceFlow id="f2" sourceRef="g" targetRef="e" name="yes">
   <b:conditionExpression>x &gt; 1</b:conditionExpression></b:sequenceFlow>
  <b:sequenceFlow id="f9" sourceRef="g" targetRef="nowhere"/>
 </b:process>
 <bi:BPMNDiagram><bi:BPMNPlane bpmnElement="c">
  <bi:BPMNShape bpmnElement="s"><dc:Bounds x="10" y="20" width="36" height="36"/></bi:BPMNShape>
  <bi:BPMNShape bpmnElement="t"><dc:Bounds x="10" y="20" width="0" height="36"/></bi:BPMNShape>
 </bi:BPMNPlane></bi:BPMNDiagram>
</b:definitions>"""


def read(text, encoding="utf-8"):
    return read_bpmn("a.bpmn", text.format(encoding=encoding).encode(encoding))


@pytest.mark.parametrize("encoding", ["utf-8", "iso-8859-1", "utf-16"])
def test_a_file_is_read_in_the_encoding_it_declares(encoding):
    found = read(DESK, encoding)
    assert [lane.name for lane in found.lanes] == ["Première ligne", "Inner"]
    assert found.lanes[0].nodes == ("s", "t")
    assert found.lanes[1].parent == "l1"
    assert [(pool.name, pool.process) for pool in found.pools] == [
        ("Desk", "proc"),
        ("Customer", ""),
    ]


def test_every_node_says_what_it_is_and_where_it_lies():
    found = read(DESK)
    nodes = {node.id: node for node in found.nodes}
    assert {name: node.kind for name, node in nodes.items()} == {
        "s": NodeKind.EVENT,
        "t": NodeKind.TASK,
        "sub": NodeKind.SUB_PROCESS,
        "in": NodeKind.TASK,
        "g": NodeKind.GATEWAY,
        "ca": NodeKind.CALL,
        "be": NodeKind.EVENT,
        "e": NodeKind.EVENT,
    }
    assert nodes["in"].scope == "sub"
    assert nodes["s"].definitions == ("timer",)
    assert (nodes["t"].name, nodes["t"].said) == ("Ask twice", "how")
    assert nodes["be"].attached_to == "t"
    assert nodes["g"].default == "f3"
    flows = {flow.id: flow for flow in found.flows}
    assert flows["f2"].condition == "x > 1"
    assert flows["m1"].is_message
    assert found.bounds == {"s": Bounds(10, 20, 36, 36)}


def test_what_has_no_place_is_kept_and_what_is_odd_is_told():
    found = read(DESK)
    assert found.kept == {"textAnnotation": 1, "extensionElements": 1, "dataObjectReference": 1}
    told = {each.code: dict(each.params) for each in found.warnings}
    assert told == {
        "bpmn_shapes_odd": {"count": 1},
        "bpmn_flow_nowhere": {"id": "f9", "end": "nowhere"},
    }


def test_ids_that_stand_twice_and_a_missing_diagram_are_told():
    found = read(DESK.replace('id="e"', 'id="t"').replace("BPMNShape", "BPMNShadow"))
    assert {each.code for each in found.warnings} >= {"bpmn_id_twice", "bpmn_no_diagram"}


BOMB = """<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">&b;</definitions>"""
OUTSIDE = """<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL">&x;</definitions>"""
DEEP = "<definitions>" + "<process>" * 400 + "</process>" * 400 + "</definitions>"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (BOMB, "import_xml_unsafe"),
        (OUTSIDE, "import_xml_unsafe"),
        (DEEP, "import_too_deep"),
        ("<definitions><process>", "import_xml_broken"),
        ("", "import_xml_broken"),
        ("<log/>", "bpmn_none"),
        ('<?xml version="1.0" encoding="klingon"?><definitions/>', "import_xml_broken"),
    ],
)
def test_traps_and_what_is_no_bpmn_are_refused(content, code):
    with pytest.raises(AppError, match=code):
        read_bpmn("a.bpmn", content.encode())


def test_a_broken_file_names_its_line():
    with pytest.raises(AppError) as caught:
        read_bpmn("a.bpmn", b"<definitions>\n<process>\n</lane>")
    assert caught.value.params["line"] == 3


@pytest.mark.skipif(not FILES, reason="needs the files of other tools beside the repository")
@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.parent.name}-{path.stem}")
def test_files_of_other_tools_are_counted_as_an_independent_walk_counts_them(path):
    tags = Counter(
        element.tag.rpartition("}")[2]
        for element in ElementTree.parse(path).iter()  # noqa: S314 - the files are known
        if element.tag.startswith(f"{{{MODEL}}}")
    )
    found = read_bpmn(path.name, path.read_bytes())
    tasks = sum(
        n for tag, n in tags.items() if tag.lower().endswith("task") and tag != "globalTask"
    )
    assert found.count(NodeKind.TASK) == tasks
    assert found.count(NodeKind.GATEWAY) == sum(n for t, n in tags.items() if t.endswith("Gateway"))
    assert found.count(NodeKind.EVENT) == sum(n for t, n in tags.items() if t.endswith("Event"))
    inner = ("subProcess", "transaction", "adHocSubProcess")
    assert found.count(NodeKind.SUB_PROCESS) == sum(tags[tag] for tag in inner)
    messages = sum(flow.is_message for flow in found.flows)
    assert messages == tags["messageFlow"]
    assert len(found.flows) - messages == tags["sequenceFlow"]
    assert (len(found.pools), len(found.lanes)) == (tags["participant"], tags["lane"])


def test_a_large_file_is_read_in_one_go():
    task = '<task id="t{n}"/><sequenceFlow id="f{n}" sourceRef="t{n}" targetRef="t{n}"/>'
    many = "".join(task.format(n=n) for n in range(5000))
    content = f'<definitions xmlns="{MODEL}"><process id="p">{many}</process></definitions>'
    found = read_bpmn("a.bpmn", content.encode())
    assert (len(found.nodes), len(found.flows)) == (5000, 5000)
