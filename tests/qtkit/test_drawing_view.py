"""Drawings on the screen: fitted, zoomed, walked by keys, clicked, told; in both themes."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.drawing.display_list import Align, Box, Drawing, Text
from desktop.drawing.flow.graph import Edge, Graph, Node, NodeKind
from desktop.drawing.flow.painting import flow_drawing
from desktop.drawing.measure import text_width
from desktop.qtkit.drawing_painter import paper_colour, theme_colour, to_image
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.drawingview import DrawingView

KEY = Qt.Key
NODES = (
    Node("a", NodeKind.ACTION, "1 定范围"),
    Node("b", NodeKind.DECISION, "≥3 人？"),
    Node("up", NodeKind.ESCALATION, "升级网络组"),
    Node("c", NodeKind.END, "2 换线"),
)
EDGES = (Edge("a", "b"), Edge("b", "up", "是"), Edge("b", "c", "否"))
CHART = flow_drawing(Graph(NODES, EDGES))
LONG = flow_drawing(Graph(tuple(Node(f"n{at}", NodeKind.ACTION, str(at)) for at in range(40)),
                          tuple(Edge(f"n{at}", f"n{at + 1}") for at in range(39))))  # fmt: skip


@pytest.fixture
def view(page):
    found = DrawingView()
    found.set_words("流程图", "还没有步骤")
    page.layout().addWidget(found)
    found.show_drawing(CHART)
    QApplication.processEvents()
    return found


def middle(view, name):
    return view.canvas.place(view.canvas.region(name)).center().toPoint()


def test_a_click_on_a_box_names_it_and_one_beside_does_not(view, qtbot):
    with qtbot.waitSignal(view.region_clicked) as clicked:
        QTest.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=middle(view, "up"))
    assert clicked.args == ["up"]
    with qtbot.assertNotEmitted(view.region_clicked):
        QTest.mouseClick(view.canvas, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))


def test_arrows_go_to_the_nearest_box_and_enter_activates_it(view, qtbot):
    view.canvas.setFocus()
    walked = []
    view.canvas.walked.connect(walked.append)
    for key in (KEY.Key_Down, KEY.Key_Down, KEY.Key_Right, KEY.Key_Left, KEY.Key_End, KEY.Key_Home):
        QTest.keyClick(view.canvas, key)
    assert walked == ["a", "b", "up", "b", "c", "a"]
    with qtbot.waitSignal(view.region_clicked) as clicked:
        QTest.keyClick(view.canvas, KEY.Key_Return)
    assert clicked.args == ["a"]


def test_tab_walks_the_boxes_in_their_order_and_then_leaves(view, page):
    before, behind = Button("Before"), Button("Behind")
    page.layout().insertWidget(0, before)
    page.layout().addWidget(behind)
    QWidget.setTabOrder(before, view.canvas)
    QWidget.setTabOrder(view.canvas, behind)
    QApplication.processEvents()
    before.setFocus()
    seen = []
    for _ in range(5):
        QTest.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
        seen.append(view.canvas.current if view.canvas.hasFocus() else "out")
    assert seen == ["a", "b", "up", "c", "out"]
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Backtab)
    assert view.canvas.hasFocus()
    assert view.canvas.current == "c"
    QTest.keyClick(view.canvas, KEY.Key_Escape)
    QTest.keyClick(view.canvas, KEY.Key_Tab)
    assert not view.canvas.hasFocus()


def test_readers_hear_all_boxes_in_their_order_with_where_they_lead(view):
    reader = QAccessible.queryAccessibleInterface(view.canvas)
    assert reader.text(QAccessible.Text.Name) == "流程图"
    told = reader.text(QAccessible.Text.Description).splitlines()
    assert told == ["1 定范围; → ≥3 人？", "≥3 人？; 是 → 升级网络组; 否 → 2 换线",
                    "升级网络组", "2 换线"]  # fmt: skip


def test_a_drawing_fits_the_width_and_is_never_larger_than_the_text(view):
    assert view.canvas.scale == 1.0
    view.resize(200, 300)
    QApplication.processEvents()
    assert view.canvas.scale < 1.0
    assert CHART.width * view.canvas.scale <= 200
    assert view.horizontalScrollBar().maximum() == 0


def test_ctrl_and_the_wheel_zoom_and_ctrl_0_fits_again(view):
    port = view.viewport()
    place = QPointF(port.rect().center())
    wheel = QWheelEvent(
        place,
        port.mapToGlobal(place),
        QPoint(),
        QPoint(0, 240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,  # noqa: FBT003 - Qt takes it by its place
    )
    QApplication.sendEvent(port, wheel)
    assert view.canvas.scale == pytest.approx(1.44)
    view.canvas.setFocus()
    QTest.keyClick(view.canvas, KEY.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert view.canvas.scale == pytest.approx(1.2)
    QTest.keyClick(view.canvas, KEY.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert view.canvas.scale == 1.0


def test_walking_scrolls_what_is_walked_to_into_sight(view):
    view.show_drawing(LONG)
    QApplication.processEvents()
    view.canvas.setFocus()
    QTest.keyClick(view.canvas, KEY.Key_End)
    shown = view.canvas.visibleRegion().boundingRect()
    assert shown.contains(middle(view, "n39"))


def test_without_a_drawing_the_view_says_so(view):
    view.show_drawing(Drawing(0, 0, ()))
    reader = QAccessible.queryAccessibleInterface(view.canvas)
    assert reader.text(QAccessible.Text.Description) == "还没有步骤"
    blank = view.canvas.grab().toImage()
    colours = {blank.pixel(x, y) for x in range(blank.width()) for y in (blank.height() // 2,)}
    assert len(colours) > 1


def test_the_same_step_stays_current_when_the_drawing_is_drawn_anew(view):
    view.canvas.setFocus()
    QTest.keyClick(view.canvas, KEY.Key_End)
    view.show_drawing(flow_drawing(Graph(NODES, EDGES), selected="c"))
    assert view.canvas.current == "c"
    view.show_drawing(LONG)
    assert view.canvas.current == ""


def test_images_take_the_theme_or_the_inks_of_paper(theme):
    drawing = Drawing(20, 20, (Box(0, 0, 20, 20, fill="bluebg"),))
    light = to_image(drawing, 1).pixelColor(10, 10)
    theme.set_mode("dark")
    dark = to_image(drawing, 1).pixelColor(10, 10)
    assert light.lightness() > 200
    assert dark.lightness() < 100
    assert to_image(drawing, 1, paper_colour).pixelColor(10, 10) == QColor("#ffffff")
    assert theme_colour("ink") == theme.colour("text")


def test_a_painted_text_is_as_wide_as_it_was_measured(theme):
    assert theme
    text = "锁定 Step 12，W"
    drawing = Drawing(300, 40, (Text(150, 25, text, 13.5, align=Align.MIDDLE),))
    image = to_image(drawing, 1)
    ground = image.pixel(0, 0)
    inked = [x for x in range(300) if any(image.pixel(x, y) != ground for y in range(40))]
    assert abs((inked[-1] - inked[0]) - text_width(text, 13.5)) < 4
    assert abs((inked[-1] + inked[0]) / 2 - 150) < 3
