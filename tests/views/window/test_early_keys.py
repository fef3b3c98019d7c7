"""Keys pressed in the moment between the first painted rows and the commands."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication


@pytest.fixture
def early(qtbot, opened):
    """Return the window as it is when its first rows are painted, and no more."""
    desk = opened(rested=False)
    desk.window.activateWindow()
    desk.queue.table.setFocus()
    qtbot.waitUntil(desk.window.isActiveWindow)
    desk.settle()
    return desk


def press(desk, *keys):
    for key in keys:
        QTest.keyClick(desk.queue.table, key)
        QApplication.processEvents()
    desk.settle()


def test_a_key_of_two_strokes_begun_early_comes_to_its_end(early):
    assert early.queue.views.current() == "open"
    press(early, Qt.Key.Key_G, Qt.Key.Key_N)
    assert early.queue.views.current() == "unassigned"


def test_its_end_may_be_a_stroke_that_is_no_key_of_its_own(early):
    assert early.app.commands.for_key("Q") is None
    early.queue.show_view("all")
    early.window.open_ticket(early.queue.table.current_key())
    QTest.keyClick(early.window, Qt.Key.Key_G)
    QTest.keyClick(early.window, Qt.Key.Key_Q)
    early.settle()
    assert early.window.shown() == "queue"


def test_another_stroke_after_it_means_what_it_always_means(early):
    at = early.queue.table.currentIndex().row()
    press(early, Qt.Key.Key_G, Qt.Key.Key_J, Qt.Key.Key_J)
    assert early.queue.table.currentIndex().row() == at + 2


def test_a_single_early_key_acts_at_once(early):
    press(early, Qt.Key.Key_J)
    assert early.queue.table.currentIndex().row() > 0
