"""The bell counts what others did to my tickets and leads to them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton, QWidget

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


@pytest.fixture
def desk(opened):
    return opened()


def bell(desk):
    return desk.window.findChild(QWidget, "bell").accessibleName()


def as_another(desk, name):
    return desk.app.desk.workspace.services(desk.app.desk.workspace.session(desk.agents[name]))


def mine(desk):
    desk.queue.show_view("mine")
    desk.settle()
    return desk.queue.table.current_key()


def open_list(desk):
    desk.app.commands.run("notices")
    return QApplication.activePopupWidget()


def test_a_note_by_somebody_else_rings_and_enter_opens_the_ticket(desk):
    open_list(desk).close()
    desk.settle()
    assert bell(desk) == "0 notices"
    key = mine(desk)
    as_another(desk, "Han Zhuo").tickets.note(key, "我来看一下")
    desk.settle()
    assert bell(desk) == "1 notice"
    listed = open_list(desk).findChild(QListWidget, "notice_list")
    assert listed.item(0).text() == "Han Zhuo · Note"
    QTest.keyClick(listed, Qt.Key.Key_Return)
    desk.settle()
    assert desk.window.shown() == "ticket"
    assert bell(desk) == "0 notices"


def test_an_empty_bell_says_so_and_escape_leaves_it(desk):
    open_list(desk).close()
    desk.settle()
    opened = open_list(desk)
    texts = [each.text() for each in opened.findChildren(QWidget) if hasattr(each, "text")]
    assert any("Nothing has happened" in text for text in texts)
    QTest.keyClick(opened, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None


def test_marking_all_as_read_closes_the_list(desk):
    as_another(desk, "Han Zhuo").tickets.change([mine(desk)], {"priority": 1}, reason="定级")
    desk.settle()
    opened = open_list(desk)
    button = next(b for b in opened.findChildren(QPushButton) if b.text() == "Mark all as read")
    button.click()
    desk.settle()
    assert bell(desk) == "0 notices"
