"""Flow charts of any graph: no box on another, no line through a box, labels off boxes, speed."""

from itertools import pairwise
from time import perf_counter

import pytest
from flow_rules import check, overlap, within
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.drawing.display_list import Polyline
from desktop.drawing.flow.graph import Edge, EdgeKind, Graph, Lane, Node, NodeKind
from desktop.drawing.flow.layout import lay_out
from desktop.drawing.flow.painting import flow_drawing

WORDS = ("核对三要素并回拨座机", "Verify the requester's identity", "查", "升级", "x" * 60,
         "锁定先找来源设备，再解锁，然后口头告知用户首登必改密码并记录工单", "")  # fmt: skip
TITLES = st.sampled_from(WORDS) | st.text("核对来源设备 abc", max_size=60)
LABELS = st.sampled_from(("", "", "是", "否", "No", "同日第 2 次锁定或 3 人同锁", "Otherwise " * 6))


@st.composite
def graphs(draw, most=60):
    count = draw(st.integers(1, most))
    lanes = [Lane(f"lane{at}", title) for at, title in
             enumerate(draw(st.lists(TITLES, min_size=1, max_size=5)))]  # fmt: skip
    nodes = tuple(
        Node(
            f"n{at}",
            draw(st.sampled_from(NodeKind)),
            draw(TITLES),
            draw(st.sampled_from(lanes)).id,
            draw(st.sampled_from(("", "", "IT-FM-04", "记报修号和到场时间，并告知用户"))),
        )
        for at in range(count)
    )
    # Mostly a main line, as people draw; some nodes have nothing that leads to them.
    edges = [
        Edge(f"n{at}", f"n{at + 1}", draw(LABELS))
        for at in range(count - 1)
        if draw(st.integers(0, 5))
    ]
    places = st.integers(0, count - 1)
    for _ in range(draw(st.integers(0, count // 2 + 5))):
        ends = f"n{draw(places)}", f"n{draw(places)}"
        edges.append(Edge(*ends, draw(LABELS), draw(st.sampled_from(EdgeKind))))
    return Graph(nodes, tuple(edges), tuple(lanes))


@settings(max_examples=200)
@given(graphs())
def test_boxes_lines_and_labels_keep_out_of_each_others_way_down_the_page(graph):
    check(lay_out(graph))


@settings(max_examples=200)
@given(graphs())
def test_boxes_lines_and_labels_keep_out_of_each_others_way_in_lanes_that_lie(graph):
    check(lay_out(graph, upright=False))


@settings(max_examples=200)
@given(graphs())
def test_a_chart_of_one_lane_keeps_the_same_rules(graph):
    check(lay_out(graph._replace(lanes=())))


@st.composite
def staged(draw, most=60):
    graph = draw(graphs(most))
    stages = [Lane(f"stage{at}", title) for at, title in
              enumerate(draw(st.lists(TITLES, min_size=1, max_size=5)))]  # fmt: skip
    # Mostly in the order of the flow, as people draw; now and then one stands in another.
    count = len(graph.nodes)
    nodes = [
        node._replace(
            stage=draw(st.sampled_from(stages)).id
            if not draw(st.integers(0, 6))
            else stages[at * len(stages) // count].id
        )
        for at, node in enumerate(graph.nodes)
    ]
    return graph._replace(nodes=tuple(nodes), stages=tuple(stages))


@settings(max_examples=200)
@given(staged(), st.booleans())
def test_stages_lie_one_behind_the_other_and_each_holds_its_own_boxes(graph, upright):
    layout = lay_out(graph, upright=upright)
    check(layout)
    used = {node.stage for node in graph.nodes}
    assert [each.lane.id for each in layout.stages] == [s.id for s in graph.stages if s.id in used]
    for before, behind in pairwise(layout.stages):
        assert not overlap(before.rect, behind.rect)
    held = {each.lane.id: each.rect for each in layout.stages}
    lanes = {each.lane.id: each.rect for each in layout.lanes}
    for box in layout.boxes:
        for rect in (held[box.node.stage], lanes.get(box.node.lane)):
            if rect is not None:
                assert all(within(rect, corner) for corner in box.rect.corners())


@settings(max_examples=60)
@given(graphs(12), st.booleans())
def test_a_drawing_has_a_region_for_each_node_and_all_of_it_within_its_size(graph, upright):
    drawing = flow_drawing(graph, upright=upright)
    assert [region.name for region in drawing.regions] == [node.id for node in graph.nodes]
    assert all(node.title in region.label for node, region in
               zip(graph.nodes, drawing.regions, strict=True))  # fmt: skip
    lines = [shape for shape in drawing.shapes if isinstance(shape, Polyline)]
    assert len(lines) == len(graph.edges)


def chain(count, branches=5):
    kinds = (NodeKind.ACTION, NodeKind.DECISION, NodeKind.ACTION)
    nodes = [Node(f"n{at}", kinds[at % 3], f"{at} 核对三要素，回拨座机") for at in range(count)]
    edges = [Edge(f"n{at}", f"n{at + 1}", "是") for at in range(count - 1)]
    for at in range(1, count - branches, 15):
        edges += [Edge(f"n{at}", f"n{at + far}", "否") for far in range(2, branches + 1)]
        edges.append(Edge(f"n{at + 4}", f"n{at}", "重来", EdgeKind.BACK))
    return Graph(tuple(nodes), tuple(edges))


@pytest.mark.parametrize(("count", "limit"), [(30, 0.05), (300, 1.0)])
def test_charts_are_drawn_while_one_looks(count, limit):
    graph = chain(count)
    flow_drawing(graph)
    times = []
    for _ in range(3):
        begin = perf_counter()
        flow_drawing(graph)
        times.append(perf_counter() - begin)
    assert min(times) < limit


def test_the_main_line_of_one_lane_goes_straight_down_and_ways_aside_stand_right_of_it():
    nodes = (
        Node("a", NodeKind.ACTION, "一"),
        Node("b", NodeKind.DECISION, "二？"),
        Node("out", NodeKind.ESCALATION, "升级"),
        Node("c", NodeKind.END, "三"),
    )
    layout = lay_out(Graph(nodes, (Edge("a", "b"), Edge("b", "out", "是"), Edge("b", "c", "否"))))
    places = {box.node.id: box.rect for box in layout.boxes}
    middles = {places[name].x + places[name].width / 2 for name in "abc"}
    assert len(middles) == 1
    assert places["out"].x > places["b"].x + places["b"].width
    assert places["out"].y < places["c"].y
    assert all(len(line.points) == 2 for line in layout.lines)


def test_lines_that_leave_a_box_by_one_side_begin_at_places_of_their_own():
    nodes = tuple(Node(f"n{at}", NodeKind.ACTION, str(at)) for at in range(6))
    edges = tuple(Edge("n0", f"n{at}") for at in range(1, 6))
    layout = lay_out(Graph(nodes, edges), upright=False)
    begins = [line.points[0] for line in layout.lines]
    assert len(set(begins)) == 5


def test_a_graph_of_nothing_is_an_empty_drawing_and_edges_to_nowhere_are_left_out():
    assert flow_drawing(Graph(())).shapes == ()
    alone = Graph((Node("a", NodeKind.START, "开始"),), (Edge("a", "b"), Edge("x", "a")))
    assert lay_out(alone).lines == ()
