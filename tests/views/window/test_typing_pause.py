"""What stands beside a form changes only while nobody types or composes."""

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from desktop.views.tickets.intake.typing_pause import TypingPause

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")
CALM_MS = 300


class Told(QObject):
    """Says that the act ran."""

    ran = Signal()


@pytest.fixture
def field(qtbot):
    page = QWidget()
    qtbot.addWidget(page)
    found = QLineEdit()
    QVBoxLayout(page).addWidget(found)
    page.pause, page.told = TypingPause(page), Told()
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    found.setFocus()
    qtbot.waitUntil(found.hasFocus)
    return found


def wait_for(field):
    field.window().pause.when_calm(field.window().told.ran.emit)


def test_it_runs_after_a_pause_in_typing_and_each_key_begins_the_pause_anew(field, qtbot):
    told = field.window().told
    wait_for(field)
    with qtbot.assertNotEmitted(told.ran):
        for _ in range(4):
            QTest.keyClick(field, "a", delay=CALM_MS // 3)
    with qtbot.waitSignal(told.ran, timeout=4 * CALM_MS):
        pass


def test_within_a_composition_it_waits_however_long_that_takes(field, qtbot):
    told = field.window().told
    wait_for(field)
    QApplication.sendEvent(field, QInputMethodEvent("da yin", []))
    with qtbot.assertNotEmitted(told.ran, wait=2 * CALM_MS):
        pass
    done = QInputMethodEvent("", [])
    done.setCommitString("打印")
    with qtbot.waitSignal(told.ran, timeout=4 * CALM_MS):
        QApplication.sendEvent(field, done)


def test_only_the_last_act_runs(field, qtbot):
    told = field.window().told
    field.window().pause.when_calm(lambda: pytest.fail("an act that was replaced"))
    wait_for(field)
    with qtbot.waitSignal(told.ran, timeout=4 * CALM_MS):
        pass
