"""The first quiet moment: not while work runs, not in a window that is gone, only once."""

import pytest
from PySide6.QtWidgets import QWidget

from desktop.qtkit import first_rest
from desktop.qtkit.first_rest import FirstRest


@pytest.fixture
def window(qtbot, monkeypatch):
    monkeypatch.setattr(first_rest, "_QUIET_MS", 5)
    found = QWidget()
    qtbot.addWidget(found)
    found.show()
    return found


def test_what_nobody_waits_for_is_done_once_when_the_work_has_ended(qtbot, window):
    asked, done = [], []

    def is_idle():
        asked.append(not done)
        return len(asked) > 3

    FirstRest(window, is_idle, lambda: done.append(len(asked)))
    qtbot.waitUntil(lambda: bool(done))
    assert done == [4]
    qtbot.wait(20)
    assert done == [4]


def test_a_window_that_is_hidden_by_then_is_left_alone(qtbot, window):
    done = []
    FirstRest(window, lambda: True, lambda: done.append(1))
    window.hide()
    qtbot.wait(20)
    assert done == []
