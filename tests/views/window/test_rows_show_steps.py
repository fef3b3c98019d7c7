"""Rows of the to-be process show steps of SOPs: chosen by words, edited once for both faces."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.qtkit.widgets.pilltree import PILL
from desktop.views.process_maps.state import Side

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


def sheet(name):
    tops = QApplication.topLevelWidgets()
    return [each for each in tops if each.objectName() == name and each.isVisible()][-1]


@pytest.fixture
def pane(opened):
    desk = opened("zh")
    desk.view = desk.window.show_pane("process")
    desk.settle()
    desk.view.state.set_side(Side.TO_BE)
    desk.settle()
    desk.table = desk.view.table.sheet
    column = [each.id for each in desk.table.content.columns()].index("operation")
    desk.cell = lambda place: desk.table.content.index(place, column)
    desk.table.setCurrentIndex(desk.cell(5))
    return desk


def test_a_row_is_linked_by_words_shows_the_step_and_is_its_own_again(pane):
    before = pane.table.current_row()
    pane.app.desk.commands.run("process.link")
    pane.settle()
    choose = sheet("choose_sheet")
    QTest.keyClicks(choose.findChild(QWidget, "choose_filter"), "acc-01 2")
    QTest.keyClick(choose.findChild(QWidget, "choose_filter"), Qt.Key.Key_Return)
    pane.settle()
    row = pane.table.current_row()
    assert row.step
    assert row.operation != before.operation
    assert pane.cell(5).data(PILL)[0] == "SOP"
    pane.app.desk.commands.run("process.unlink")
    pane.settle()
    assert not pane.table.current_row().step
    assert pane.table.current_row().operation == row.operation


def test_an_edit_of_a_linked_row_edits_the_draft_of_the_sop(pane):
    my = pane.app.desk.my
    step = next(each for each in my.process_links.steps() if each.code == "ACC-01")
    my.process_links.link(pane.view.state.version, pane.table.current_row().id, step.step)
    pane.settle()
    pane.table.content.setData(pane.cell(5), "先核对三要素")
    pane.settle()
    titles = [each.title.zh for each in my.process_links.steps() if each.step == step.step]
    assert titles == ["先核对三要素"]


def test_the_steps_of_an_sop_are_pulled_in_and_rows_become_an_sop(pane):
    count = pane.table.content.rowCount()
    pane.app.desk.commands.run("process.pull")
    pane.settle()
    sheet("choose_sheet").do()
    pane.settle()
    assert pane.table.content.rowCount() > count
    pane.table.setCurrentIndex(pane.cell(1))
    pane.app.desk.commands.run("process.make_sop")
    made = sheet("sop_sheet")
    made.findChild(QWidget, "sop_code").setText("PR-77")
    made.do()
    pane.settle()
    assert pane.app.desk.my.library.by_code("PR-77") is not None
    assert pane.table.current_row().step


def test_nothing_is_linked_in_the_present_process(pane):
    pane.view.state.set_side(Side.AS_IS)
    pane.settle()
    commands = {each.id: each for each in pane.app.desk.commands.all()}
    assert not commands["process.link"].enabled()
    assert not commands["process.pull"].enabled()
