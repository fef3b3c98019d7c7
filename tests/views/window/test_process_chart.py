"""The chart of a process is edited itself; both states are compared; pains get their ends."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.documents.states import State as Control
from desktop.domain.process.pains import EndKind
from desktop.domain.process.table import State
from desktop.qtkit.widgets.drawingoverview import DrawingOverview
from desktop.views.process_maps.state import Side

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


class Pane:
    """The process pane on the sample's process."""

    def __init__(self, desk):
        self.desk = desk
        self.view = desk.window.show_pane("process")
        desk.settle()
        self.canvas = self.view.chart.view.canvas
        self.my = desk.app.desk.my

    def rows(self):
        """Return the rows as they are stored."""
        self.desk.settle()
        return self.my.processes.table(self.view.state.version).rows

    def middle(self, row):
        """Return the middle of a box on the canvas."""
        return self.canvas.place(self.canvas.region(row)).center().toPoint()

    def drag(self, row, to):
        """Drag a box with the mouse."""
        QTest.mousePress(self.canvas, Qt.MouseButton.LeftButton, pos=self.middle(row))
        for share in (0.3, 0.7, 1.0):
            step = self.middle(row) + (to - self.middle(row)) * share
            QTest.mouseMove(self.canvas, step)
        QTest.mouseRelease(self.canvas, Qt.MouseButton.LeftButton, pos=to)
        self.desk.settle()

    def sheet(self, name):
        """Return an open sheet."""
        tops = QApplication.topLevelWidgets()
        return [w for w in tops if w.objectName() == name and w.isVisible()][-1]


@pytest.fixture
def pane(opened):
    return Pane(opened("zh"))


def test_a_click_on_a_box_chooses_its_row_and_the_other_way_round(pane):
    rows = pane.rows()
    QTest.mouseClick(pane.canvas, Qt.MouseButton.LeftButton, pos=pane.middle(rows[4].id))
    pane.desk.settle()
    assert pane.view.table.sheet.current_row().id == rows[4].id
    pane.view.table.sheet.setCurrentIndex(pane.view.table.sheet.content.index(6, 1))
    assert pane.view.state.row == rows[6].id


def test_a_box_is_renamed_over_itself(pane):
    row = pane.rows()[3]
    QTest.mouseDClick(pane.canvas, Qt.MouseButton.LeftButton, pos=pane.middle(row.id))
    field = pane.canvas.findChild(QWidget, "chart_rename")
    assert field.isVisible()
    field.setText("先来先做")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert pane.rows()[3].operation.zh == "先来先做"


def test_a_step_added_behind_a_box_takes_over_where_that_led(pane):
    rows = pane.rows()
    pane.view.chart.acts.add_after(rows[1].id)
    after = pane.rows()
    made = after[2]
    assert [way.to for way in after[1].ways] == [made.id]
    assert made.ways == rows[1].ways
    assert (made.stage, made.lane) == (rows[1].stage, rows[1].lane)
    assert pane.canvas.findChild(QWidget, "chart_rename").isVisible()


def test_a_box_dragged_into_another_lane_belongs_there(pane):
    rows = pane.rows()
    second = next(row for row in rows if row.lane.zh == "二线")
    target = QPoint(pane.middle(rows[4].id).x(), pane.middle(second.id).y())
    pane.drag(rows[4].id, target)
    assert pane.rows()[4].lane.zh == "二线"


def test_a_box_dropped_on_another_one_leads_there(pane):
    rows = pane.rows()
    pane.drag(rows[6].id, pane.middle(rows[3].id))
    assert rows[3].id in [way.to for way in pane.rows()[6].ways]


def test_a_box_is_joined_to_the_next_one_that_is_chosen_unless_escape_is_pressed(pane):
    rows = pane.rows()
    acts = pane.view.chart.acts
    acts.begin_join(rows[5].id)
    pane.canvas.setFocus()
    QTest.keyClick(pane.canvas, Qt.Key.Key_Escape)
    pane.canvas.activated.emit(rows[0].id)
    assert len(pane.rows()[5].ways) == 2
    acts.begin_join(rows[5].id)
    pane.canvas.activated.emit(rows[9].id)
    assert len(pane.rows()[5].ways) == 3


def test_the_chart_follows_each_edit(pane):
    drawn = []
    pane.view.chart.drawn.connect(lambda: drawn.append(1))
    pane.view.table.edits.type(pane.rows()[1].id, "operation", "登记")
    pane.desk.settle()
    assert drawn
    assert "登记" in pane.canvas.region(pane.rows()[1].id).label


def test_a_to_be_process_begins_as_the_present_one_stands_and_is_compared(pane):
    state = pane.view.state
    pane.view.open(pane.my.processes.begin("it_desk", "PM-77")[0])
    pane.desk.settle()
    state.set_side(Side.COMPARE)
    pane.desk.settle()
    heights = [
        {each.lane.id: each.rect.height for each in chart.layout.stages}
        for chart in pane.view.compare.charts
    ]
    assert heights[0] == pytest.approx(heights[1])
    pane.view.compare.go_next()
    assert state.row


def test_a_pain_ends_and_is_open_again_and_the_rail_counts_the_open_ones(pane):
    state = pane.view.state
    state.set_side(Side.COMPARE)
    pane.desk.settle()
    ledger = pane.view.findChild(QWidget, "pain_ledger")
    row = state.opened.pains[0].row.id
    ledger.end(row, None)
    pane.desk.settle()
    assert state.opened.pains[0].end is None
    assert pane.my.pains.open_pains() == 1
    ledger.ask(row, str(EndKind.REJECTED))
    sheet = pane.sheet("end_sheet")
    assert not sheet.act.isEnabled()
    sheet.findChild(QWidget, "end_note").setPlainText("下个季度再看")
    sheet.do()
    pane.desk.settle()
    assert state.opened.pains[0].end.note == "下个季度再看"
    assert pane.my.pains.open_pains() == 0


def test_a_version_is_handed_in_approved_fixed_and_revised(pane):
    state = pane.view.state
    commands = pane.desk.app.desk.commands
    commands.run("process.version")
    menu = QApplication.activePopupWidget()
    menu.actions()[0].trigger()
    sheet = pane.sheet("version_sheet")
    sheet.findChild(QWidget, "version_text").setPlainText("第一版")
    sheet.do()
    pane.desk.settle()
    assert state.opened.versions[State.AS_IS].control == Control.IN_REVIEW
    assert not state.may_edit
    assert pane.view.table.sheet.content.rowCount() == len(pane.rows())
    commands.run("process.version")
    QApplication.activePopupWidget().actions()[2].trigger()
    sheet = pane.sheet("version_sheet")
    sheet.findChild(QWidget, "version_text").setPlainText("两个人的团队")
    sheet.do()
    pane.desk.settle()
    assert state.opened.versions[State.AS_IS].control in (Control.EFFECTIVE, Control.IN_REVIEW)


def test_zoom_is_told_and_a_drag_that_ends_nowhere_changes_nothing(pane):
    before = pane.rows()
    pane.drag(before[4].id, QPoint(1, 1))
    assert pane.rows() == before
    scale = pane.canvas.scale
    pane.view.chart.view.zoom(1.2, QPointF(10, 10))
    assert pane.canvas.scale == pytest.approx(scale * 1.2)


def test_the_ground_of_a_large_chart_is_dragged(pane):
    view = pane.view.chart.view
    view.zoom(3.0)
    pane.desk.settle()
    bar = view.horizontalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before, start = bar.value(), QPoint(bar.value() + 40, pane.canvas.height() - 4)
    QTest.mousePress(pane.canvas, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(pane.canvas, start - QPoint(30, 0))
    QTest.mouseRelease(pane.canvas, Qt.MouseButton.LeftButton, pos=start)
    assert bar.value() > before


def test_a_small_picture_leads_elsewhere_while_the_chart_is_larger_than_the_pane(pane):
    view = pane.view.chart.view
    overview = view.findChild(DrawingOverview)
    view.fit()
    pane.desk.settle()
    assert not overview.isVisible() or view.verticalScrollBar().maximum()
    view.zoom(4.0)
    pane.desk.settle()
    assert overview.isVisible()
    far = QPoint(overview.width() - 2, overview.height() - 2)
    QTest.mouseClick(overview, Qt.MouseButton.LeftButton, pos=far)
    assert view.horizontalScrollBar().value() == view.horizontalScrollBar().maximum()
    QTest.mouseClick(overview, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))
    assert view.horizontalScrollBar().value() == 0
