"""The flow of an SOP: steps, questions, hand-overs, ways back and to nowhere, in both languages."""

import string

from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.bilingual import Bilingual
from desktop.domain.sops.records import Branch, Escalation, Lead, Sop, SopHead, Step, Way
from desktop.drawing.flow.graph import EdgeKind, NodeKind
from desktop.drawing.flow.painting import flow_drawing
from desktop.drawing.flow.sop_graph import sop_graph, step_of

ROLES = {"net": "网络组", "l2": "IT 二线"}
YES, NO = Bilingual("是", "Yes"), Bilingual("否", "No")


def step(name, **parts):
    return Step(name, Bilingual(f"步骤{name}", f"Step {name}"), **parts)


def graph_of(*steps, language="zh"):
    return sop_graph(Sop(SopHead(), steps), language, ROLES, {"SEC-01": "可疑邮件"})


def edges(graph):
    return [(edge.source, edge.target, edge.label) for edge in graph.edges]


def kinds(graph):
    return {node.id: node.kind for node in graph.nodes}


def titles(graph):
    return {node.id: node.title for node in graph.nodes}


def test_steps_are_numbered_boxes_in_a_row_and_the_last_one_is_the_end():
    graph = graph_of(step("a"), step("b", waits=True), step("c"))
    assert titles(graph) == {"a": "1 步骤a", "b": "2 步骤b", "c": "3 步骤c"}
    assert kinds(graph) == {"a": NodeKind.ACTION, "b": NodeKind.WAIT, "c": NodeKind.END}
    assert edges(graph) == [("a", "b", ""), ("b", "c", "")]
    assert titles(graph_of(step("a"), language="en")) == {"a": "1 Step a"}


def test_a_question_is_a_diamond_behind_its_step_and_the_other_answer_leads_on():
    stopped = Branch(YES, Lead(Way.STOP), Bilingual("问人事", "Ask HR"))
    asked = step("a", question=Bilingual("禁用？", "Disabled?"), branches=(stopped,))
    graph = graph_of(asked, step("b"))
    assert edges(graph) == [("a", "a:ask", ""), ("a:ask", "b", "否"), ("a:ask", "a:way1", "是")]
    stop = graph.nodes[-2]
    assert (stop.kind, stop.title, stop.note) == (NodeKind.STOP, "停止", "问人事")
    assert step_of("a:way1") == step_of("a:ask") == step_of("a") == "a"


def test_an_answer_that_leads_on_leaves_no_other_way_on():
    asked = step("a", branches=(Branch(NO), Branch(YES, Lead(Way.STEP, step="c"))))
    assert ("a:ask", "b", "否") in edges(graph_of(asked, step("b"), step("c")))
    assert len(edges(graph_of(asked, step("b"), step("c")))) == 4
    several = step("a", branches=(Branch(Bilingual("卡纸", "Jam"), Lead(Way.STEP, step="c")),))
    assert ("a:ask", "b", "其他") in edges(graph_of(several, step("b"), step("c")))


def test_hand_overs_and_other_documents_stand_beside_with_their_names():
    asked = step(
        "a",
        escalation=Escalation(15, "net"),
        branches=(
            Branch(YES, Lead(Way.ESCALATE, role="l2")),
            Branch(NO, Lead(Way.DOCUMENT, document="SEC-01")),
        ),
    )
    graph = graph_of(asked, step("b"))
    assert titles(graph)["a:late"] == "升级网络组"
    assert titles(graph)["a:way1"] == "升级 IT 二线"
    document = next(node for node in graph.nodes if node.id == "a:way2")
    assert (document.kind, document.title, document.note) == (
        NodeKind.DOCUMENT, "SEC-01", "可疑邮件")  # fmt: skip
    late = next(edge for edge in graph.edges if edge.target == "a:late")
    assert (late.label, late.kind) == ("15 分钟", EdgeKind.ESCALATE)
    assert graph_of(step("a", escalation=Escalation(0, "net"))).edges[0].label == "立即"


def test_ways_back_are_dashed_and_ways_to_nowhere_are_left_out():
    back = step("b", branches=(Branch(NO, Lead(Way.STEP, step="a")),))
    graph = graph_of(step("a"), back, step("c", then=Lead(Way.STEP, step="gone")))
    assert [edge.kind for edge in graph.edges if edge.target == "a"] == [EdgeKind.BACK]
    assert [region.name for region in flow_drawing(graph).regions] == ["a", "b", "b:ask", "c"]


def test_a_question_behind_the_last_step_leads_to_an_end_of_its_own_once():
    asked = step("a", branches=(Branch(YES), Branch(NO, Lead(Way.ESCALATE, role="net"))))
    graph = graph_of(asked)
    assert kinds(graph)["a:done"] is NodeKind.END
    twice = graph_of(step("a", branches=(Branch(YES), Branch(NO))))
    assert [node.id for node in twice.nodes] == ["a", "a:ask", "a:done"]


def test_the_selected_step_takes_the_accent_and_only_it():
    graph = graph_of(step("a"), step("b"))

    def accents(selected):
        shapes = flow_drawing(graph, selected=selected).shapes
        return sum("accent" in repr(shape) for shape in shapes)

    assert accents("") == 0
    assert accents("b") == 2


NAMES = st.sampled_from(string.ascii_lowercase[:8])
LEADS = st.builds(Lead, st.sampled_from(Way), NAMES, st.sampled_from(("net", "x", "")), NAMES)
TEXTS = st.builds(Bilingual, st.text(max_size=30), st.text(max_size=30))
STEPS = st.builds(
    Step,
    NAMES,
    TEXTS,
    question=TEXTS,
    branches=st.lists(st.builds(Branch, TEXTS, LEADS, TEXTS), max_size=5).map(tuple),
    then=LEADS,
    escalation=st.none() | st.builds(Escalation, st.integers(0, 600), st.just("net"), TEXTS),
    waits=st.booleans(),
)


@given(st.lists(STEPS, max_size=8, unique_by=lambda each: each.id), st.sampled_from(("zh", "en")))
def test_every_sop_has_a_chart_with_all_its_steps(steps, language):
    graph = sop_graph(Sop(SopHead(), tuple(steps)), language, ROLES)
    names = [node.id for node in graph.nodes]
    assert len(names) == len(set(names))
    regions = [region.name for region in flow_drawing(graph).regions]
    assert regions == names
    assert [name for name in regions if ":" not in name] == [each.id for each in steps]
