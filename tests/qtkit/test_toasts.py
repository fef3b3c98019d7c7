"""Toasts: at most three, never in the way, always reachable."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop.qtkit.widgets.toast import ToastArea


@pytest.fixture
def area(qtbot, page):
    found = ToastArea(page)
    page.layout().addWidget(QLineEdit())
    QApplication.processEvents()
    qtbot.mouseMove(page, QPoint(2, 2))
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return found


def test_at_most_three_toasts_are_shown_at_the_bottom_centre(page, area):
    for number in range(5):
        area.show_toast(f"Step {number} removed")
    QApplication.processEvents()
    assert [each.accessibleName() for each in area.toasts()] == [
        f"Step {number} removed" for number in (2, 3, 4)
    ]
    centre = area.geometry().center()
    assert abs(centre.x() - page.rect().center().x()) <= 1
    assert area.geometry().bottom() < page.height()
    page.resize(900, 600)
    QApplication.processEvents()
    assert abs(area.geometry().center().x() - page.rect().center().x()) <= 1


def test_a_toast_leaves_by_itself_but_an_error_stays(area):
    passing, lasting = area.show_toast("Saved"), area.show_toast("Printer offline", "error")
    assert passing.counting()
    assert not lasting.counting()


def test_f8_reaches_the_toast_which_waits_and_gives_the_focus_back(qtbot, page, area):
    field = page.findChild(QLineEdit)
    field.setFocus()
    heard = []
    toast = area.show_toast("Step 3 removed", action="Undo", act=lambda: heard.append("undone"))
    assert QApplication.focusWidget() is field
    assert area.focus_newest()
    assert QApplication.focusWidget() is toast.action
    assert not toast.counting()
    qtbot.keyClick(toast.action, Qt.Key.Key_Space)
    QApplication.processEvents()
    assert heard == ["undone"]
    assert area.toasts() == []
    assert QApplication.focusWidget() is field
    assert not area.focus_newest()


def test_a_toast_waits_under_the_mouse(qtbot, area):
    toast = area.show_toast("Saved")
    qtbot.mouseMove(toast)
    toast.pause()
    assert not toast.counting()
    toast.resume()
    assert toast.counting()
