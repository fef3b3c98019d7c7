"""Boxes by heat, boxes without data, lines as wide as they are used."""

import pytest

from desktop.drawing.colours import heat_colours
from desktop.drawing.display_list import Box, Polygon, Polyline
from desktop.drawing.flow import looks
from desktop.drawing.flow.graph import Edge, EdgeKind, Graph, Node, NodeKind
from desktop.drawing.flow.layout import lay_out
from desktop.drawing.flow.marks import Mark
from desktop.drawing.flow.painting import painted

KINDS = (NodeKind.START, NodeKind.ACTION, NodeKind.WAIT, NodeKind.DECISION, NodeKind.ESCALATION)
NODES = tuple(Node(str(kind), kind, f"步骤 {kind}", note="22 % · 310") for kind in KINDS)
EDGES = tuple(
    Edge(one.id, two.id, kind=kind)
    for one, two, kind in zip(NODES, NODES[1:], [*EdgeKind] * 2, strict=False)
)
LAYOUT = lay_out(Graph(NODES, EDGES))


def boxes(drawing):
    """Return the border of each box by its name: the first shape that fills its place."""
    found = {}
    for region in drawing.regions:
        for shape in drawing.shapes:
            if isinstance(shape, Box):
                place = shape[:4]
            elif isinstance(shape, Polygon):
                xs, ys = zip(*shape.points, strict=True)
                place = (min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
            else:
                continue
            if place == pytest.approx((region.x, region.y, region.width, region.height)):
                found.setdefault(region.name, shape)
    return found


def lines(drawing):
    """Return the strokes of the edges in their order."""
    return [shape.stroke for shape in drawing.shapes if isinstance(shape, Polyline)]


def test_a_dashed_border_means_no_data_and_nothing_else():
    hot = painted(LAYOUT, marks={node.id: Mark(heat=2) for node in NODES}, plain=True)
    none = painted(LAYOUT, marks={node.id: Mark(no_data=True) for node in NODES}, plain=True)
    assert len(boxes(hot)) == len(boxes(none)) == len(NODES)
    assert all(box.stroke.dashes == () for box in boxes(hot).values())
    assert {box.fill for box in boxes(hot).values()} == {heat_colours().fills[2]}
    assert all(box.stroke.dashes for box in boxes(none).values())
    assert {box.fill for box in boxes(none).values()} == {"surface"}


@pytest.mark.parametrize("mark", [Mark(heat=5), Mark(no_data=True)])
def test_a_chosen_box_keeps_its_heat_and_gets_the_border_of_the_chosen(mark):
    drawing = painted(LAYOUT, selected="action", marks={"action": mark}, plain=True)
    plain = painted(LAYOUT, marks={"action": mark}, plain=True)
    chosen, other = boxes(drawing)["action"], boxes(plain)["action"]
    assert chosen.fill == other.fill
    assert (chosen.stroke.colour, chosen.stroke.width) == ("accent", 2.0)
    assert bool(chosen.stroke.dashes) == mark.no_data


def test_lines_are_as_wide_as_wanted_within_limits_and_keep_their_dashes():
    wanted = (0.2, 3.0, 99.0)
    widths = {(e.source, e.target): w for e, w in zip(EDGES, wanted, strict=False)}
    before, after = lines(painted(LAYOUT)), lines(painted(LAYOUT, widths=widths))
    assert [stroke.width for stroke in after] == [looks.THIN, 3.0, looks.THICK, looks.THIN]
    assert [stroke.dashes for stroke in after] == [stroke.dashes for stroke in before]


@pytest.mark.parametrize("width", [looks.THIN, 2.0, looks.THICK])
def test_the_head_of_an_arrow_is_wider_than_its_line(width):
    long, half = looks.arrow_head(looks.line_of(EdgeKind.NORMAL, width))
    assert half >= width
    assert long >= looks.ARROW_LONG
    assert looks.arrow_head(looks.line_of(EdgeKind.NORMAL)) == (7.0, 3.5)
