"""Editing, copying and pasting in the table of the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

KEY = Qt.Key
pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


@pytest.fixture
def desk(opened):
    found = opened("en")
    found.window.activateWindow()
    found.queue.table.setFocus()
    return found


def current(desk):
    return desk.queue.table.current_key()


def test_f2_edits_the_subject_where_it_stands_enter_saves_esc_leaves(desk):
    desk.queue.table.go_to_row(6)
    key = current(desk)
    desk.app.desk.commands.run("queue.edit")
    line = desk.window.findChild(QLineEdit, "cell_line")
    QTest.keyClicks(line, "Renamed in place")
    QTest.keyClick(line, KEY.Key_Return)
    desk.settle()
    assert desk.app.desk.my.queue.get(key).subject == "Renamed in place"
    assert desk.toasts()[-1][1]
    desk.app.desk.commands.run("queue.edit")
    line = desk.window.findChild(QLineEdit, "cell_line")
    QTest.keyClicks(line, "never kept")
    QTest.keyClick(line, KEY.Key_Escape)
    desk.settle()
    assert desk.app.desk.my.queue.get(key).subject == "Renamed in place"


def test_a_click_into_the_current_row_offers_what_stands_there(desk, qtbot):
    table = desk.queue.table
    table.go_to_row(6)
    index = next(i for i, c in enumerate(desk.queue.model.columns) if c.id == "status")
    rect = table.visualRect(table.currentIndex().siblingAtColumn(index))
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    picker = QApplication.activePopupWidget()
    assert picker.objectName() == "picker"
    picker.close()


def test_a_copy_of_marked_rows_and_a_paste_with_a_look_before(desk):
    table = desk.queue.table
    table.go_to_row(6)
    table.step(1, mark=True)
    desk.app.desk.commands.run("queue.copy")
    desk.settle()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text().startswith("Priority\tNumber\tSubject")
    assert data.text().count("\r\n") == 3
    assert "<table>" in data.html()
    QGuiApplication.clipboard().setText("主题\t用户\n贴来的第一行\t方晴\n")
    desk.app.desk.commands.run("queue.paste")
    desk.settle()
    sheet = desk.window.findChild(QDialog, "paste_sheet")
    assert sheet.isVisible()
    sheet.findChild(QWidget, "paste_create").click()
    desk.settle()
    assert desk.toasts()[-1] == ("1 ticket created from the clipboard", True)
    QGuiApplication.clipboard().clear()
