"""What a file has beside its table goes along when the table is written anew."""

import os
from pathlib import Path

import bpmn_schema
import pytest
from defusedxml.ElementTree import fromstring
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from process_tables import tables

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.process.table import RowKind
from desktop.exchange.bpmn.model import BPMN_DI, DC, MODEL
from desktop.exchange.bpmn.placed import PlacedProcess
from desktop.exchange.bpmn.reading import read_bpmn
from desktop.exchange.bpmn.to_table import to_table
from desktop.exchange.bpmn.tree import parsed
from desktop.exchange.bpmn.writing import write_bpmn

ROOT = Path(__file__).resolve().parents[3]
SHARED = Path(os.environ.get("DESKBOOK_SHARED", ROOT.parent / "shared")) / "data"
FOREIGN = sorted(SHARED.glob("*/bpmn/*.bpmn")) + sorted(SHARED.glob("*/*/bpmn/*.bpmn"))
VENDOR = "{urn:vendor}"
FILE = """<b:definitions xmlns:b="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:v="urn:vendor"
 xmlns:bi="http://www.omg.org/spec/BPMN/20100524/DI"
 xmlns:dc="http://www.omg.org/spec/DD/20100524/DC"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="Defs" targetNamespace="urn:x">
<b:message id="Mail" name="Mail"/>
<b:collaboration id="Col"><b:participant id="Desk" name="Desk" processRef="p"/>
<b:participant id="User" name="User"/><b:participant id="Other" name="Other" processRef="o"/>
<b:messageFlow id="m1" sourceRef="b:User" targetRef="start"/>
<b:messageFlow id="m2" sourceRef="ask" targetRef="far"/></b:collaboration>
<b:process id="p">
<b:startEvent id="start"><b:outgoing>f1</b:outgoing>
<b:messageEventDefinition id="md" messageRef="b:Mail"/></b:startEvent>
<b:userTask id="ask" name="Ask" v:form="f7"><b:extensionElements><v:colour>grün</v:colour>
</b:extensionElements><b:incoming>f1</b:incoming><b:outgoing>f2</b:outgoing>
<b:property id="prop"/><b:dataInputAssociation id="dia"><b:sourceRef>ref</b:sourceRef>
<b:targetRef>prop</b:targetRef></b:dataInputAssociation></b:userTask>
<b:exclusiveGateway id="gw" name="OK?" default="f4"/><b:endEvent id="end"/>
<b:boundaryEvent id="late" attachedToRef="ask" cancelActivity="false"><b:timerEventDefinition>
<b:timeDuration xsi:type="b:tFormalExpression">PT1H</b:timeDuration></b:timerEventDefinition>
</b:boundaryEvent>
<b:sequenceFlow id="f1" sourceRef="start" targetRef="ask"/>
<b:sequenceFlow id="f2" sourceRef="ask" targetRef="gw"/>
<b:sequenceFlow id="f3" name="no" sourceRef="gw" targetRef="ask">
<b:conditionExpression xsi:type="b:tFormalExpression">x &gt; 1</b:conditionExpression>
</b:sequenceFlow>
<b:sequenceFlow id="f4" name="yes" sourceRef="gw" targetRef="end"/>
<b:sequenceFlow id="f5" sourceRef="late" targetRef="end"/>
<b:dataObject id="list"/><b:dataObjectReference id="ref" name="List" dataObjectRef="list"/>
<b:textAnnotation id="note"><b:text>By phone</b:text></b:textAnnotation>
<b:textAnnotation id="lone"><b:text>Alone</b:text></b:textAnnotation>
<b:association id="as1" sourceRef="ask" targetRef="note"/>
<b:association id="as2" sourceRef="ask" targetRef="nobody"/>
</b:process>
<b:process id="o"><b:task id="far" name="Far"/></b:process>
<bi:BPMNDiagram><bi:BPMNPlane bpmnElement="Col">
<bi:BPMNShape bpmnElement="ask"><dc:Bounds x="100" y="100" width="100" height="80"/></bi:BPMNShape>
<bi:BPMNShape bpmnElement="note"><dc:Bounds x="120" y="20" width="90" height="30"/></bi:BPMNShape>
</bi:BPMNPlane></bi:BPMNDiagram></b:definitions>"""


def taken(content=FILE):
    return to_table(read_bpmn("a.bpmn", content.encode()), "a")


def anew(table, content=FILE):
    return write_bpmn(table, PlacedProcess(), "en", parsed("a.bpmn", content.encode()))


@pytest.fixture
def written():
    rows = taken().rows
    changed = [row._replace(minutes=3.0) if row.kind is RowKind.ACTION else row for row in rows]
    return anew(taken()._replace(rows=tuple(changed)))


@pytest.fixture
def root(written):
    return fromstring(written)


def one(root, tag, **having):
    found = [
        each
        for each in root.iter(f"{{{MODEL}}}{tag}")
        if all(each.get(name) == value for name, value in having.items())
    ]
    assert len(found) == 1, (tag, having)
    return found[0]


def box(root, name):
    shape = next(s for s in root.iter(f"{{{BPMN_DI}}}BPMNShape") if s.get("bpmnElement") == name)
    return {key: float(value) for key, value in shape.find(f"{{{DC}}}Bounds").attrib.items()}


def test_other_parties_and_their_messages_go_along(root):
    one(root, "participant", id="User")
    assert one(root, "messageFlow").attrib == {
        "id": "m1",
        "sourceRef": "User",
        "targetRef": "start",
    }
    pool, user = (box(root, one(root, "participant", name=n).get("id")) for n in ("Desk", "User"))
    assert user["y"] >= pool["y"] + pool["height"]


def test_data_and_notes_go_along_and_stand_beside_their_rows(root):
    assert one(root, "dataObjectReference").get("dataObjectRef") == "list"
    assert one(root, "association").get("targetRef") == "note"
    ask, note, lone = (box(root, name) for name in ("ask", "note", "lone"))
    assert (note["x"] - ask["x"], note["y"] - ask["y"]) == (20, -80)
    assert lone["y"] > ask["y"]


def test_what_stands_inside_of_a_node_goes_along(root):
    task = one(root, "userTask", id="ask")
    assert task.get(f"{VENDOR}form") == "f7"
    assert task.find(f"{{{MODEL}}}extensionElements/{VENDOR}colour").text == "grün"
    ends = [each.text for each in task.find(f"{{{MODEL}}}dataInputAssociation")]
    assert ends == ["ref", "prop"]
    assert one(root, "messageEventDefinition").get("messageRef") == "Mail"
    event = one(root, "boundaryEvent")
    assert (event.get("cancelActivity"), event.get("attachedToRef")) == ("false", "ask")
    assert one(root, "timeDuration").text == "PT1H"


def test_a_condition_goes_along_as_long_as_its_way_is_called_the_same(root):
    assert one(root, "conditionExpression").text == "x > 1"
    yes = one(root, "sequenceFlow", name="yes").get("id")
    assert one(root, "exclusiveGateway").get("default") == yes
    table = taken()
    rows = tuple(
        row._replace(ways=tuple(way._replace(label=Bilingual(en="maybe")) for way in row.ways))
        for row in table.rows
    )
    other = fromstring(anew(table._replace(rows=rows)))
    assert not list(other.iter(f"{{{MODEL}}}conditionExpression"))


def test_what_belongs_to_a_row_that_is_gone_goes_with_it():
    table = taken()
    rows = tuple(row for row in table.rows if row.operation.en != "Ask")
    root = fromstring(anew(table._replace(rows=rows)))
    for tag in ("association", "dataInputAssociation", "property"):
        assert not list(root.iter(f"{{{MODEL}}}{tag}"))
    assert len(list(root.iter(f"{{{MODEL}}}textAnnotation"))) == 2


def test_written_anew_again_and_again_nothing_is_lost_or_doubled(written):
    text = written.decode()
    assert anew(taken(text), text) == written


ANY = settings(suppress_health_check=list(HealthCheck), deadline=None)


@ANY
@given(tables(8), st.lists(st.tuples(st.integers(0, len(FILE)), st.integers(0, 60)), max_size=3))
def test_whatever_stands_in_the_older_file_the_table_comes_back(table, cuts):
    content = FILE
    for at, length in cuts:
        content = content[:at] + content[at + length :]
    try:
        older = parsed("a.bpmn", content.encode())
    except AppError:
        return
    assert taken(write_bpmn(table, PlacedProcess(), "en", older).decode()) == table


@pytest.mark.skipif(not FOREIGN, reason="needs the files of other tools beside the repository")
@pytest.mark.parametrize("path", FOREIGN, ids=lambda path: f"{path.parent.parent.name}-{path.stem}")
def test_data_and_notes_of_other_tools_go_along(path):
    found = read_bpmn(path.name, path.read_bytes())
    table = to_table(found, path.stem)
    content = write_bpmn(table, PlacedProcess(), "en", parsed(path.name, path.read_bytes()))
    again = read_bpmn(path.name, content)
    assert to_table(again, "x") == table
    for tag in ("dataObject", "dataObjectReference", "dataStoreReference", "textAnnotation"):
        assert again.kept.get(tag) == found.kept.get(tag), tag


@bpmn_schema.NEEDED
def test_with_what_goes_along_a_file_is_valid_against_the_schema_of_the_standard(written):
    check = bpmn_schema.checker()
    check(written)
    for path in FOREIGN:
        content = path.read_bytes()
        table = to_table(read_bpmn(path.name, content), path.stem)
        check(write_bpmn(table, PlacedProcess(), "en", parsed(path.name, content)))
