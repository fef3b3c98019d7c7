"""What stays where it is while tickets change: typed text, the row, marks, scroll, one undo."""

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest

from desktop.domain.errors import AppError

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


@pytest.fixture
def desk(opened):
    return opened()


@pytest.fixture
def full_disk(desk, monkeypatch):
    """Return a switch: while it is on, the disk below the store is full."""
    writer = desk.app.desk.workspace.store.writer()
    state = {"full": False}
    begun = writer.transact

    def transact(work):
        if state["full"]:
            raise AppError("disk_full", detail="no space")
        return begun(work)

    monkeypatch.setattr(writer, "transact", transact)
    return state


def test_a_full_disk_keeps_the_typed_answer_and_says_so(desk, full_disk):
    desk.queue.write("reply")
    desk.settle()
    text = desk.window.findChild(object, "composer_text")
    text.setPlainText("Typed with care")
    full_disk["full"] = True
    desk.queue.preview.composer.send()
    desk.settle()
    assert text.toPlainText() == "Typed with care"
    assert "disk" in desk.toasts()[-1][0]
    full_disk["full"] = False
    desk.queue.preview.composer.send()
    desk.settle()
    assert text.toPlainText() == ""
    assert desk.toasts()[-1] == ("Reply recorded", True)


def test_a_full_disk_keeps_the_form_of_a_new_ticket(desk, full_disk):
    desk.show("new")
    subject = desk.window.findChild(object, "new_subject")
    subject.setText("Kept")
    full_disk["full"] = True
    desk.app.commands.run("new.save")
    desk.settle()
    assert (desk.window.shown(), subject.text()) == ("new", "Kept")
    assert "disk" in desk.toasts()[-1][0]
    full_disk["full"] = False
    desk.app.commands.run("new.save")
    desk.settle()
    assert desk.window.shown() == "queue"
    assert desk.app.desk.my.queue.rows([desk.queue.table.current_key()]).popitem()[1].subject == (
        "Kept"
    )


def test_only_the_newest_toast_offers_a_way_back(desk):
    keys = list(desk.queue.model.keys[:2])
    for key, agent in zip(keys, ("Wang Yu", "Peng Yue"), strict=True):
        desk.queue.acts.set_fields([key], {"assignee": desk.agents[agent]})
        desk.settle()
    offering = [said for said, offers in desk.toasts() if offers]
    assert len(offering) == 1
    assert "Peng Yue" in offering[0]


def test_a_ticket_that_leaves_the_view_gives_its_row_to_the_next(desk):
    table = desk.queue.table
    table.go_to_row(6)
    desk.settle()
    following = desk.queue.model.keys[7]
    desk.queue.acts.bin([table.current_key()])
    desk.settle()
    assert table.current_key() == following


def test_marks_and_scroll_stand_while_somebody_changes_other_rows(desk):
    desk.queue.show_view("all")
    desk.settle()
    table = desk.queue.table
    table.go_to_row(300)
    table.step(1, mark=True)
    table.step(1, mark=True)
    desk.settle()
    marked, scroll = table.selected_keys(), table.verticalScrollBar().value()
    other = desk.queue.model.keys[301]
    session = desk.app.desk.workspace.session(desk.agents["Wang Yu"])
    her = desk.app.desk.workspace.services(session)
    working = her.directory.by_code("status", "working").key
    her.tickets.change([other], {"subject": "Renamed", "status": working})
    desk.settle()
    assert table.selected_keys() == marked
    assert len(marked) == 3
    assert table.verticalScrollBar().value() == scroll
    assert desk.queue.model.ticket(301).subject == "Renamed"


def test_going_to_a_row_while_ctrl_is_held_marks_only_that_row(desk):
    table = desk.queue.table
    table.go_to_row(0)
    QTest.keyPress(table, Qt.Key.Key_Control, Qt.KeyboardModifier.ControlModifier)
    table.go_to_row(3)
    QTest.keyRelease(table, Qt.Key.Key_Control)
    assert table.selected_keys() == [desk.queue.model.keys[3]]


def test_what_is_typed_goes_to_the_ticket_on_the_screen_however_quick_the_hand(desk):
    table = desk.queue.table
    table.go_to_row(0)
    desk.settle()
    table.step(1)
    desk.queue.write("note")
    text = desk.window.findChild(object, "composer_text")
    text.setPlainText("for the second")
    desk.queue.preview.composer.send()
    desk.settle()
    first, second = map(desk.app.desk.my.queue.get, desk.queue.model.shown.order.keys[:2])
    assert "for the second" in [message.body for message in second.messages]
    assert "for the second" not in [message.body for message in first.messages]


def test_a_read_whose_owner_is_gone_tells_nobody(opened):
    desk, owner, told = opened("en"), QObject(), []
    reads = desk.app.desk.latest(owner=owner)
    reads.start(lambda _my, _progress: 1, told.append)
    shiboken6.delete(owner)
    desk.settle()
    assert told == []
