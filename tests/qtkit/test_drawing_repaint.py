"""A drawing is painted anew only where it changed or is looked at, and looks the same."""

import pytest
from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop.drawing.display_list import Align, Box, Drawing, Polyline, Text
from desktop.drawing.flow.graph import Edge, Graph, Node, NodeKind
from desktop.drawing.flow.painting import flow_drawing
from desktop.qtkit.drawing_painter import (
    changed_parts,
    paint_drawing,
    reach,
    theme_colour,
    to_image,
)
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.drawingview import DrawingView

GRAPH = Graph(
    tuple(Node(f"n{at}", NodeKind.ACTION, f"第 {at} 步 Step") for at in range(12)),
    tuple(Edge(f"n{at}", f"n{at + 1}") for at in range(11)),
)


class Painted(QObject):
    """Remembers which parts of a canvas are painted."""

    def __init__(self, canvas):
        super().__init__(canvas)
        self.parts = []
        canvas.installEventFilter(self)

    @override
    def eventFilter(self, watched, event):
        if event.type() is QEvent.Type.Paint:
            self.parts += list(event.region())
        return False


@pytest.fixture
def view(page):
    found = DrawingView()
    page.layout().addWidget(found)
    found.show_drawing(flow_drawing(GRAPH, selected="n1"))
    for _ in range(3):
        QApplication.processEvents()
    found.canvas.repaint()
    return found


def test_where_another_step_is_chosen_only_both_boxes_are_painted(view):
    painted = Painted(view.canvas)
    view.show_drawing(flow_drawing(GRAPH, selected="n2"))
    QApplication.processEvents()
    places = [view.canvas.place(view.canvas.region(name)).toRect() for name in ("n1", "n2")]
    assert all(any(part.intersects(place) for part in painted.parts) for place in places)
    away = view.canvas.place(view.canvas.region("n0")).center().toPoint()
    assert not any(part.contains(away) for part in painted.parts)


def test_what_is_painted_in_parts_looks_as_if_painted_whole(view):
    for name in ("n2", "n7", ""):
        view.show_drawing(flow_drawing(GRAPH, selected=name))
        QApplication.processEvents()
    in_parts = view.canvas.grab().toImage()
    view.canvas.repaint()
    assert view.canvas.grab().toImage() == in_parts


def test_a_drawing_of_another_size_is_painted_whole(view):
    longer = Graph((*GRAPH.nodes, Node("end", NodeKind.END, "完")), GRAPH.edges)
    assert changed_parts(view.canvas.drawing, flow_drawing(longer)) is None
    painted = Painted(view.canvas)
    view.show_drawing(flow_drawing(longer))
    QApplication.processEvents()
    assert any(part.width() >= view.viewport().width() - 20 for part in painted.parts)


def test_the_part_that_is_looked_at_is_painted_as_in_the_whole(theme):
    assert theme
    drawing = flow_drawing(GRAPH, upright=False)
    whole = to_image(drawing, 1)
    middle = QRectF(drawing.width / 3, 0, drawing.width / 3, drawing.height)
    image = QImage(whole.size(), whole.format())
    image.fill(theme_colour("surface"))
    painter = QPainter(image)
    paint_drawing(painter, drawing, seen=middle.adjusted(-4, -4, 4, 4))
    painter.end()
    part = middle.toAlignedRect().adjusted(1, 0, -1, 0).intersected(whole.rect())
    assert image.copy(part) == whole.copy(part)
    assert image != whole


def test_no_text_reaches_beyond_where_it_is_looked_for(theme):
    assert theme
    for align in Align:
        text = Text(200, 30, "WWWW 汉字汉字", 13, bold=True, align=align)
        image = to_image(Drawing(400, 60, (text,)), 1)
        ground = image.pixel(0, 0)
        inked = [x for x in range(400) if any(image.pixel(x, y) != ground for y in range(60))]
        left, _, right, _ = reach(text)
        assert left <= inked[0] <= inked[-1] <= right


def test_parts_that_changed_are_named_by_both_of_their_places():
    before = Drawing(90, 90, (Box(0, 0, 10, 10), Polyline(((5, 5), (60, 5)))))
    after = Drawing(90, 90, (Box(20, 0, 10, 10), before.shapes[1]))
    assert changed_parts(before, after) == {(0, 0, 10, 10), (20, 0, 30, 10)}
    assert changed_parts(before, before) == set()
    assert changed_parts(before, after._replace(width=91)) is None
