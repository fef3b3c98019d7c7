"""The list of statuses shows what is blocked; the sheet asks, accepts by Enter and can be left."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QWidget

from desktop.domain.drafts import TicketDraft
from desktop.views.tickets.moves.move_sheet import MoveSheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


@pytest.fixture
def desk(opened):
    found = opened()
    found.queue.table.go_to_row(1)
    found.settle()
    return found


def status(desk, code):
    return desk.app.desk.my.directory.by_code("status", code).key


def sheet(desk):
    return next(s for s in desk.window.findChildren(MoveSheet) if s.isVisible())


def test_a_blocked_status_says_why_and_is_not_set(desk):
    my, key = desk.app.desk.my, desk.queue.table.current_key()
    my.tickets.change([key], {"status": status(desk, "void")}, reason="Sent twice")
    desk.settle()
    desk.queue.acts.choose_status([key], desk.queue.table, desk.queue.anchor())
    picker = desk.window.findChild(QFrame, "picker")
    (resolved,) = picker.options_for("已解决") or picker.options_for("resolved")
    assert resolved.off
    assert resolved.hint
    search = picker.findChild(QLineEdit)
    QTest.keyClicks(search, resolved.text)
    QTest.keyClick(search, Qt.Key.Key_Return)
    desk.settle()
    assert any(resolved.off in said for said, _ in desk.toasts())
    assert my.queue.get(key).status == status(desk, "void")


def test_the_sheet_is_accepted_only_when_what_is_required_is_there(desk):
    my, key = desk.app.desk.my, desk.queue.table.current_key()
    desk.queue.acts.resolve([key])
    found = sheet(desk)
    text = found.findChild(QPlainTextEdit, "field_resolution")
    text.clear()
    QTest.keyClick(text, Qt.Key.Key_Return)
    assert found.isVisible()
    assert found.act.toolTip()
    QTest.keyClicks(text, "ok")
    QTest.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(text, Qt.Key.Key_Return)
    desk.settle()
    assert my.queue.get(key).extra["resolution"] == "ok"
    assert my.queue.get(key).status == status(desk, "resolved")


def test_a_document_that_has_it_is_chosen_before_the_sheet_is_accepted(desk):
    my, key = desk.app.desk.my, desk.queue.table.current_key()
    desk.queue.acts.resolve([key])
    before = my.documents.open(my.library.by_code("NET-01")).used["ticket"]
    found = sheet(desk)
    found.findChild(QPlainTextEdit, "field_resolution").setPlainText("ok")
    choice = found.findChild(QWidget, "knowledge_choice")
    choice.setCurrentIndex(0)
    choice.activated.emit(0)
    assert not found.act.isEnabled()
    picker = found.findChild(QFrame, "picker")
    QTest.keyClicks(picker.findChild(QLineEdit), "NET-01")
    QTest.keyClick(picker.findChild(QLineEdit), Qt.Key.Key_Return)
    assert found.act.isEnabled()
    found.do()
    desk.settle()
    document = my.library.by_code("NET-01")
    assert my.documents.open(document).used["ticket"] == before + 1
    assert my.queue.get(key).extra["knowledge"] == "已有文档"


def begin_steps(my, key):
    """Let a ticket be worked by an SOP of which one step is settled."""
    my.sop_runs.attach(key, my.library.by_code("MTG-01"))
    my.sop_runs.skip(key, my.sop_runs.read(key).text.steps[0].id, "先放着")


def test_a_ticket_with_open_steps_says_so_before_anything_is_typed(desk):
    my = desk.app.desk.my
    key = my.tickets.create(TicketDraft("没声音"))
    begin_steps(my, key)
    desk.settle()
    desk.queue.acts.resolve([key])
    desk.settle()
    assert not [s for s in desk.window.findChildren(MoveSheet) if s.isVisible()]
    assert any("步骤" in said or "Steps still open" in said for said, _ in desk.toasts())


def test_a_sheet_that_is_refused_comes_back_with_what_was_typed(desk):
    my, key = desk.app.desk.my, desk.queue.table.current_key()
    desk.queue.acts.resolve([key])
    found = sheet(desk)
    text = found.findChild(QPlainTextEdit, "field_resolution")
    text.clear()
    QTest.keyClicks(text, "ok, replaced the cable")
    begin_steps(my, key)
    QTest.keyClick(text, Qt.Key.Key_Return)
    desk.settle()
    again = sheet(desk)
    typed = again.findChild(QPlainTextEdit, "field_resolution").toPlainText()
    assert typed == "ok, replaced the cable"
    assert my.queue.get(key).status != status(desk, "resolved")
    again.close()


def test_a_parent_that_is_solved_asks_what_becomes_of_its_open_children(desk):
    my = desk.app.desk.my
    parent, child = (my.tickets.create(TicketDraft(each)) for each in ("全楼断网", "一台断网"))
    my.tickets.make_children([child], parent)
    desk.settle()
    desk.queue.acts.resolve([parent])
    found = sheet(desk)
    assert found.findChild(QWidget, "children_together").isChecked()
    found.findChild(QWidget, "children_left").click()
    found.findChild(QPlainTextEdit, "field_resolution").setPlainText("ok")
    found.do()
    desk.settle()
    assert my.queue.get(parent).status == status(desk, "resolved")
    assert my.queue.get(child).is_open


def test_children_are_solved_with_their_parent_where_nothing_else_is_said(desk):
    my = desk.app.desk.my
    parent, child = (my.tickets.create(TicketDraft(each)) for each in ("全楼断网", "一台断网"))
    my.tickets.make_children([child], parent)
    desk.settle()
    desk.queue.acts.resolve([parent])
    found = sheet(desk)
    found.findChild(QPlainTextEdit, "field_resolution").setPlainText("ok")
    found.do()
    desk.settle()
    assert not my.queue.get(child).is_open
    my.undo.undo()
    assert my.queue.get(child).is_open
    assert my.queue.get(parent).is_open
