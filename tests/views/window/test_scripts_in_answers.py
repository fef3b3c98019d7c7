"""A script is written into an answer by keys, filled, with its open place selected."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


def test_a_script_stands_in_the_answer_and_what_is_unknown_is_selected(opened):
    desk = opened("zh")
    my = desk.app.desk.my
    key = desk.queue.table.current_key()
    desk.window.open_ticket(key)
    desk.settle()
    desk.app.desk.commands.run("ticket.script")
    desk.settle()
    wanted = next(each for each in my.filled_scripts.of_ticket(key) if "时间" in each.open)
    picker = next(p for p in desk.window.findChildren(QFrame, "picker") if p.isVisible())
    search = picker.findChild(QLineEdit)
    QTest.keyClicks(search, wanted.script.code)
    QTest.keyClick(search, Qt.Key.Key_Return)
    desk.settle()
    text = desk.window.pane("ticket").findChild(QWidget, "composer_text")
    assert text.toPlainText() == wanted.text
    assert text.textCursor().selectedText() == f"[{wanted.open[0]}]"
