"""Another priority asks for a reason where the hand is, and a ticket says why it has its own."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


@pytest.fixture
def desk(opened):
    found = opened()
    found.window.resize(1440, 900)
    my = found.app.desk.my
    found.keys = [k for k in found.queue.model.keys if k in my.queue.rows([k])]
    found.key = next(k for k in found.keys if my.queue.get(k).priority in (3, 4))
    at = list(found.queue.model.keys).index(found.key)
    found.queue.table.go_to_row(at)
    found.settle()
    return found


def my(desk):
    return desk.app.desk.my


def popup():
    found = QApplication.activePopupWidget()
    return None if found is None else found.objectName()


def field():
    return QApplication.activePopupWidget().findChild(QLineEdit)


def choose_p1(desk):
    desk.app.commands.run("queue.priority")
    QTest.keyClick(field(), Qt.Key.Key_Return)
    desk.settle()


def test_a_reason_is_asked_where_the_priority_was_chosen_and_kept_with_it(desk):
    choose_p1(desk)
    assert my(desk).queue.get(desk.key).priority != 1
    assert popup() == "priority_reason"
    QTest.keyClicks(field(), "line stopped")
    QTest.keyClick(field(), Qt.Key.Key_Return)
    desk.settle()
    assert my(desk).queue.get(desk.key).priority == 1
    assert my(desk).triage.why(desk.key).explanation.override.reason == "line stopped"
    assert "P1" in desk.toasts()[-1][0]


def test_leaving_the_field_leaves_the_priority(desk):
    before = my(desk).queue.get(desk.key).priority
    choose_p1(desk)
    QTest.keyClick(field(), Qt.Key.Key_Escape)
    desk.settle()
    assert popup() is None
    assert my(desk).queue.get(desk.key).priority == before


def test_nothing_typed_is_no_reason(desk):
    choose_p1(desk)
    QTest.keyClick(field(), Qt.Key.Key_Return)
    assert popup() == "priority_reason"
    QTest.keyClick(field(), Qt.Key.Key_Escape)
    desk.settle()


def test_a_reason_given_before_is_offered(desk):
    choose_p1(desk)
    QTest.keyClicks(field(), "line stopped")
    QTest.keyClick(field(), Qt.Key.Key_Return)
    desk.settle()
    desk.app.commands.run("undo")
    desk.settle()
    other = next(k for k in desk.keys if k != desk.key and my(desk).queue.get(k).priority in (3, 4))
    my(desk).tickets.change([other], {"priority": 1}, reason="audit tomorrow")
    choose_p1(desk)
    desk.settle()
    QTest.keyClick(field(), Qt.Key.Key_Return)
    desk.settle()
    assert my(desk).triage.why(desk.key).explanation.override.reason == "audit tomorrow"


def test_the_ticket_says_why_it_has_its_priority(desk):
    my(desk).tickets.change([desk.key], {"impact": 1, "urgency": 2})
    my(desk).tickets.change([desk.key], {"priority": 1}, reason="line stopped")
    desk.show("ticket")
    why = desk.window.pane("ticket").findChild(QWidget, "why_priority")
    assert why.text().splitlines() == [
        "impact high × urgency medium: P2 by the matrix",
        "Luo Bin made it P1: line stopped",
    ]
