"""Where the window opens: where it stood, on a screen that is still there, whole."""

import pytest
from PySide6.QtCore import QRect

from desktop.views.shell.window_state import in_sight, restore_window, window_state

LAPTOP, MONITOR = QRect(0, 0, 1366, 728), QRect(1366, -200, 1920, 1040)
pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


@pytest.mark.parametrize(
    ("wanted", "screens", "found"),
    [
        (QRect(100, 50, 1100, 600), [LAPTOP, MONITOR], QRect(100, 50, 1100, 600)),
        (QRect(1500, -100, 1440, 900), [LAPTOP, MONITOR], QRect(1500, -100, 1440, 900)),
        (QRect(1500, -100, 1440, 900), [LAPTOP], QRect(0, 0, 1366, 728)),
        (QRect(3000, 900, 1024, 560), [LAPTOP], QRect(342, 168, 1024, 560)),
        (QRect(-900, 100, 1024, 560), [LAPTOP], QRect(0, 100, 1024, 560)),
        (QRect(1200, 0, 1440, 800), [LAPTOP, MONITOR], QRect(1366, 0, 1440, 800)),
        (QRect(5, 5, 10, 10), [], QRect(5, 5, 10, 10)),
    ],
)
def test_a_window_is_brought_whole_onto_a_screen_that_is_there(wanted, screens, found):
    assert in_sight(wanted, screens) == found


def test_a_window_far_outside_comes_back_and_keeps_its_size_if_it_fits(opened):
    desk = opened()
    desk.window.resize(1024, 560)
    desk.window.move(90_000, 90_000)
    state = window_state(desk.window)
    restore_window(desk.window, state)
    screen = desk.window.screen().availableGeometry()
    assert screen.contains(desk.window.geometry().topLeft())


def test_a_window_that_filled_the_screen_fills_it_again(opened):
    desk = opened()
    desk.window.showMaximized()
    desk.settle()
    state = window_state(desk.window)
    desk.window.showNormal()
    restore_window(desk.window, state)
    assert desk.window.isMaximized()


def test_another_name_of_the_desk_stands_in_the_window_at_once(opened):
    desk = opened()
    desk.app.desk.my.settings.set("desk_name", "North desk")
    desk.settle()
    assert desk.window.windowTitle().startswith("North desk")
    assert "North desk" in desk.window.status.accessibleName()
