"""A process written as BPMN comes back as it was, and every file of it is sound."""

import os
import re
from itertools import pairwise
from math import hypot
from pathlib import Path

import bpmn_schema
import pytest
from defusedxml.ElementTree import fromstring
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from process_tables import tables

from desktop.domain.bilingual import Bilingual
from desktop.domain.process.table import ProcessTable, Row, RowKind, WayOn
from desktop.exchange.bpmn.model import BPMN_DI, DC, DI, MODEL, Bounds
from desktop.exchange.bpmn.placed import PlacedLane, PlacedProcess
from desktop.exchange.bpmn.plain import plain_places
from desktop.exchange.bpmn.reading import read_bpmn
from desktop.exchange.bpmn.to_table import to_table
from desktop.exchange.bpmn.wholes import wholes
from desktop.exchange.bpmn.writing import write_bpmn

LANGUAGES = st.sampled_from(["zh", "en"])
ANY = settings(suppress_health_check=list(HealthCheck), deadline=None)
NUMBERS = st.floats(-500, 5000) | st.sampled_from([0.0, float("nan"), float("inf"), 1e12])
BOXES = st.builds(Bounds, NUMBERS, NUMBERS, NUMBERS, NUMBERS)
PLAIN = PlacedProcess()
ROOT = Path(__file__).resolve().parents[3]
SHARED = Path(os.environ.get("DESKBOOK_SHARED", ROOT.parent / "shared")) / "data"
FOREIGN = sorted(SHARED.glob("*/bpmn/*.bpmn")) + sorted(SHARED.glob("*/*/bpmn/*.bpmn"))


def row(name, kind=RowKind.ACTION, **more):
    return Row(name, kind, operation=Bilingual(name), **more)


def table(*rows):
    return ProcessTable(Bilingual("服务台", "Help desk"), rows)


def back(content):
    return to_table(read_bpmn("a.bpmn", content), "a")


def written(given_table, placed=PLAIN):
    return fromstring(write_bpmn(given_table, placed, "zh"))


def named(root, tag):
    return {each.get("name", ""): each for each in root.iter(f"{{{MODEL}}}{tag}")}


def boxes(root):
    return {
        shape.get("bpmnElement"): Bounds(
            *(float(shape.find(f"{{{DC}}}Bounds").get(name)) for name in Bounds._fields)
        )
        for shape in root.iter(f"{{{BPMN_DI}}}BPMNShape")
    }


def bends(root):
    return {
        edge.get("bpmnElement"): [
            (float(point.get("x")), float(point.get("y")))
            for point in edge.iter(f"{{{DI}}}waypoint")
        ]
        for edge in root.iter(f"{{{BPMN_DI}}}BPMNEdge")
    }


@ANY
@given(tables(), LANGUAGES)
def test_a_table_comes_back_as_it_was(given_table, language):
    content = write_bpmn(given_table, PLAIN, language)
    assert back(content) == given_table
    found = read_bpmn("a.bpmn", content)
    assert (found.warnings, found.kept) == ((), {})


@settings(ANY, max_examples=40)
@given(tables(8), st.lists(BOXES, min_size=8, max_size=8), st.lists(st.tuples(NUMBERS, NUMBERS)))
def test_wherever_things_are_placed_all_stand_somewhere_and_flows_end_on_borders(
    given_table, places, points
):
    ids = [each.id for each in given_table.rows]
    nodes = dict(zip(ids[1:], places, strict=False))
    ways = {(name, 0): tuple(points) for name in ids[::2]}
    placed = PlacedProcess(900, 300, (PlacedLane(Bilingual("一线"), places[0]),), nodes, ways)
    root = written(given_table, placed)
    shown, drawn = boxes(root), bends(root)
    flows = list(root.iter(f"{{{MODEL}}}sequenceFlow"))
    assert drawn.keys() == {flow.get("id") for flow in flows}
    everything = {each.get("id") for tag in ("lane", "participant") for each in _all(root, tag)}
    assert shown.keys() - drawn.keys() >= everything
    for flow in flows:
        found = drawn[flow.get("id")]
        assert len(found) >= 2
        assert _distance(found[0], shown[flow.get("sourceRef")]) < 0.1
        assert _distance(found[-1], shown[flow.get("targetRef")]) < 0.1


@ANY
@given(tables())
def test_placed_plainly_every_flow_ends_on_the_border_of_what_it_joins(given_table):
    root = written(given_table)
    shown, drawn = boxes(root), bends(root)
    for flow in _all(root, "sequenceFlow"):
        points = drawn[flow.get("id")]
        assert all(one != other for one, other in pairwise(points))
        for point, end in ((points[0], "sourceRef"), (points[-1], "targetRef")):
            assert _off_border(point, shown[flow.get(end)]) < 0.05


@ANY
@given(tables())
def test_placed_plainly_no_step_covers_another_and_no_way_runs_through_one(given_table):
    placed = plain_places(given_table)
    whole = set(wholes(given_table.rows).values())
    steps = [box for name, box in placed.nodes.items() if name not in whole]
    for one, other in pairwise(sorted(steps)):
        assert one.x + one.width < other.x
    for way in placed.ways.values():
        for ends in pairwise(way):
            assert not any(_crosses(ends, box) for box in steps)


def _crosses(ends, box):
    (left, right), (up, down) = (sorted(each) for each in zip(*ends, strict=True))
    beside = right <= box.x or left >= box.x + box.width
    return not (beside or down <= box.y or up >= box.y + box.height)


def _off_border(point, box):
    """Return how far a point is from the border of an event, a gateway or a box, by its size."""
    across = abs(point[0] - box.x - box.width / 2)
    down = abs(point[1] - box.y - box.height / 2)
    if box.width == 36:
        return abs(hypot(across, down) - 18)
    if box.width == 50:
        return abs(across + down - 25)
    return abs(max(across - box.width / 2, down - box.height / 2))


def _all(root, tag):
    return root.iter(f"{{{MODEL}}}{tag}")


def _distance(point, box):
    """Return how far a point is outside a box, or outside what is inside of it."""
    across = max(box.x - point[0], 0, point[0] - box.x - box.width)
    down = max(box.y - point[1], 0, point[1] - box.y - box.height)
    return hypot(across, down)


@ANY
@given(tables())
def test_ids_are_plain_and_each_is_there_once_and_the_same_again(given_table):
    root = written(given_table)
    ids = [each.get("id") for each in root.iter() if not each.tag.startswith("{urn:")]
    ids = [each for each in ids if each is not None]
    assert len(ids) == len(set(ids))
    assert all(re.fullmatch(r"[A-Za-z][A-Za-z0-9_.-]*", each) for each in ids)
    assert ids == [
        each.get("id")
        for each in written(given_table).iter()
        if not each.tag.startswith("{urn:") and each.get("id") is not None
    ]


def test_elements_of_a_file_keep_their_ids_and_their_finer_types():
    kept = table(
        row("a", source="BPMN serviceTask Task_7"),
        row("b", RowKind.DECISION, source="BPMN parallelGateway Fork"),
        row("c", RowKind.DECISION, source="BPMN serviceTask Task_7"),
    )
    root = written(kept)
    assert named(root, "serviceTask")["a"].get("id") == "Task_7"
    assert named(root, "parallelGateway")["b"].get("id") == "Fork"
    assert named(root, "exclusiveGateway")["c"].get("id") == "Task_7_2"


def test_no_flow_leads_into_a_start_or_out_of_an_end():
    root = written(
        table(
            *(row("s", RowKind.START), row("a"), row("again", RowKind.START)),
            *(row("stop", RowKind.END, ways=(WayOn("a"),)), row("e", RowKind.END)),
        )
    )
    assert named(root, "startEvent").keys() == {"s"}
    assert named(root, "endEvent").keys() == {"e"}
    assert named(root, "intermediateThrowEvent").keys() == {"again", "stop"}


def test_flows_never_cross_the_border_of_a_whole():
    root = written(
        table(
            row("a", ways=(WayOn("in"),)),
            row("w"),
            row("in", inside="w", ways=(WayOn("b"), WayOn("w"))),
            row("b", RowKind.END),
        )
    )
    whole = named(root, "subProcess")["w"]
    assert [each.get("name") for each in whole.iter(f"{{{MODEL}}}userTask")] == ["in"]
    pairs = [(f.get("sourceRef"), f.get("targetRef")) for f in _all(root, "sequenceFlow")]
    assert pairs == [("Row_a", "Row_w"), ("Row_w", "Row_b")]
    outer, inner = boxes(root)["Row_w"], boxes(root)["Row_in"]
    assert outer.x < inner.x
    assert outer.x + outer.width > inner.x + inner.width


def test_an_event_stays_on_the_border_that_it_came_from():
    late = row("late", RowKind.WAIT, source="BPMN boundaryEvent late", ways=(WayOn("a"),))
    given_table = table(row("a", ways=(WayOn("late", Bilingual("超时")), WayOn("a"))), late)
    root = written(given_table)
    event = named(root, "boundaryEvent")["late"]
    assert event.get("attachedToRef") == "Row_a"
    host, sits = boxes(root)["Row_a"], boxes(root)["late"]
    assert sits.y + sits.height / 2 == host.y + host.height
    assert back(write_bpmn(given_table, PLAIN, "zh")) == given_table


def test_the_places_of_the_caller_are_kept_but_for_the_sizes_of_events_and_gateways():
    rows = (row("a"), row("q", RowKind.DECISION), row("e", RowKind.END))
    nodes = {name: Bounds(x, 100, 120, 60) for name, x in (("a", 100), ("q", 300), ("e", 500))}
    ways = {("a", 0): ((220, 130), (300, 130)), ("q", 0): ((360, 160), (360, 200), (560, 200))}
    root = written(table(*rows), PlacedProcess(700, 300, (), nodes, ways))
    shown, drawn = boxes(root), bends(root)
    assert shown["Row_a"] == Bounds(100, 100, 120, 60)
    assert shown["Row_q"] == Bounds(335, 105, 50, 50)
    assert shown["Row_e"] == Bounds(542, 112, 36, 36)
    assert drawn["Row_a_way1"] == [(220, 130), (335, 130)]
    assert drawn["Row_q_way1"] == [(360, 155), (360, 200), (560, 200), (560, 148)]


def test_rows_without_a_lane_stand_in_one_without_a_name_only_beside_others():
    root = written(table(row("a", lane=Bilingual("一线")), row("b")))
    refs = {name: [ref.text for ref in lane] for name, lane in named(root, "lane").items()}
    assert {name: refs[name][1:] for name in refs} == {"一线": ["Row_a"], "": ["Row_b"]}
    assert not list(_all(written(table(row("a"))), "laneSet"))


@pytest.mark.skipif(not FOREIGN, reason="needs the files of other tools beside the repository")
@pytest.mark.parametrize("path", FOREIGN, ids=lambda path: f"{path.parent.parent.name}-{path.stem}")
def test_the_table_of_a_file_of_another_tool_comes_back_as_it_was(path):
    taken = to_table(read_bpmn(path.name, path.read_bytes()), path.stem)
    assert back(write_bpmn(taken, PLAIN, "en")) == taken


@bpmn_schema.NEEDED
def test_every_file_is_valid_against_the_schema_of_the_standard():
    check = bpmn_schema.checker()

    @settings(ANY, max_examples=100)
    @given(tables(), LANGUAGES)
    def valid(given_table, language):
        check(write_bpmn(given_table, PLAIN, language))

    valid()
