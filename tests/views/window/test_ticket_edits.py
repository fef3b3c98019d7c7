"""Edits in place, two windows on one ticket, and what a closed ticket refuses."""

import pytest
from endings import TOLD
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


@pytest.fixture
def desk(opened):
    found = opened()
    found.window.resize(1440, 900)
    found.queue.table.go_to_row(2)
    QTest.qWait(80)
    found.settle()
    found.show("ticket")
    return found


def my(desk):
    return desk.app.desk.my


def hers(desk):
    session = desk.app.desk.workspace.session(desk.agents["Wang Yu"])
    return desk.app.desk.workspace.services(session)


def view(desk):
    return desk.window.pane("ticket")


def part(desk, name, within=None):
    return (within or view(desk)).findChild(QWidget, name)


def kept(desk):
    return my(desk).queue.get(view(desk).ticket)


def type_into(field, text):
    field.selectAll()
    QTest.keyClicks(field, text)


def test_enter_keeps_a_subject_and_esc_keeps_the_old_one_with_a_way_to_go_on(desk):
    old, subject = kept(desk).subject, part(desk, "subject")
    type_into(subject, "Half")
    QTest.keyClick(subject, Qt.Key.Key_Escape)
    desk.settle()
    assert (kept(desk).subject, subject.text()) == (old, old)
    toast = desk.window.toasts.toasts()[-1]
    toast.action.click()
    assert subject.text() == "Half"
    QTest.keyClick(subject, Qt.Key.Key_Return)
    desk.settle()
    assert kept(desk).subject == "Half"


def test_the_description_is_edited_in_place_and_kept_by_ctrl_enter(desk):
    desk.app.commands.run("ticket.description")
    text = part(desk, "description_text")
    text.setPlainText("新的描述")
    QTest.keyClick(text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.settle()
    assert kept(desk).description == "新的描述"
    assert not part(desk, "description_editor").isVisibleTo(view(desk))


def test_a_change_of_somebody_else_while_typing_is_shown_and_never_overwritten(desk):
    subject, banner = part(desk, "subject"), part(desk, "conflict")
    type_into(subject, "Mine")
    hers(desk).tickets.change([view(desk).ticket], {"subject": "Hers"})
    desk.settle()
    assert banner.isVisibleTo(view(desk))
    assert "Mine" in banner.accessibleName()
    assert "Hers" in banner.accessibleName()
    assert (subject.text(), kept(desk).subject) == ("Mine", "Hers")
    part(desk, "keep_mine").click()
    desk.settle()
    assert kept(desk).subject == "Mine"
    assert not banner.isVisibleTo(view(desk))


def test_theirs_can_be_taken_and_mine_is_still_at_hand(desk):
    subject = part(desk, "subject")
    type_into(subject, "Mine")
    hers(desk).tickets.change([view(desk).ticket], {"subject": "Hers"})
    desk.settle()
    part(desk, "take_theirs").click()
    assert subject.text() == "Hers"
    desk.window.toasts.toasts()[-1].action.click()
    assert subject.text() == "Mine"


def test_changes_of_different_fields_meet_without_a_conflict(desk):
    subject = part(desk, "subject")
    type_into(subject, "Mine")
    hers(desk).tickets.change([view(desk).ticket], {"priority": 1}, reason="定级")
    desk.settle()
    QTest.keyClick(subject, Qt.Key.Key_Return)
    desk.settle()
    assert (kept(desk).subject, kept(desk).priority) == ("Mine", 1)


def test_a_closed_ticket_locks_all_but_status_and_tags(desk):
    closed = my(desk).directory.by_code("status", "closed").key
    my(desk).tickets.change([view(desk).ticket], {"status": closed, **TOLD})
    desk.settle()
    assert not part(desk, "fact_priority").isEnabled()
    assert part(desk, "fact_status").isEnabled()
    assert part(desk, "tag_field").isEnabled()
    assert part(desk, "subject").isReadOnly()
    desk.queue.acts.set_fields([view(desk).ticket], {"priority": 1})
    desk.settle()
    assert "closed or void" in desk.toasts()[-1][0]


def test_tags_are_chips_that_are_added_and_taken(desk):
    field = part(desk, "tag_field")
    field.setFocus()
    QTest.keyClicks(field, "month-end ")
    desk.settle()
    assert "month-end" in kept(desk).tags
    field.back.emit()
    desk.settle()
    assert "month-end" not in kept(desk).tags


def test_a_due_time_is_typed_in_words(desk):
    desk.app.commands.run("ticket.due")
    desk.settle()
    picker = QApplication.activePopupWidget()
    QTest.keyClicks(picker.focusWidget(), "20 Nov 15:00")
    QTest.keyClick(picker.focusWidget(), Qt.Key.Key_Return)
    desk.settle()
    from desktop.qtkit.zone import local  # noqa: PLC0415

    assert f"{local(kept(desk).due_at):%m-%d %H:%M}" == "11-20 15:00"


def test_a_link_is_found_by_number_shown_on_both_and_taken_away(desk):
    other = desk.queue.model.keys[1]
    number = desk.queue.words.cell(my(desk).queue.rows([other])[other], "number")
    desk.app.commands.run("ticket.link")
    desk.settle()
    picker = QApplication.activePopupWidget()
    QTest.keyClicks(picker.focusWidget(), number)
    QTest.qWait(200)
    desk.settle()
    QTest.keyClick(picker.focusWidget(), Qt.Key.Key_Return)
    desk.settle()
    assert [link.other for link in kept(desk).links] == [other]
    buttons = part(desk, "links").findChildren(QAbstractButton)
    take = next(b for b in buttons if b.accessibleName().startswith("Take the link"))
    take.click()
    desk.settle()
    assert kept(desk).links == ()


def test_y_copies_the_number(desk):
    desk.app.commands.run("ticket.copy_number")
    row = my(desk).queue.rows([view(desk).ticket])[view(desk).ticket]
    assert QApplication.clipboard().text() == desk.queue.words.cell(row, "number")


@pytest.fixture
def own(desk):
    key = view(desk).ticket
    desk.window.show_queue()
    desk.app.commands.run("queue.own_window")
    desk.settle()
    found = [w for w in QApplication.topLevelWidgets() if w.objectName() == "ticket_window"]
    window = found[-1]
    assert window.view.ticket == key
    yield window
    if isValid(window):
        window.close()


def test_a_window_of_its_own_follows_the_other_and_shares_what_is_typed(desk, own):
    desk.queue.acts.set_fields([own.view.ticket], {"subject": "From the queue"})
    desk.settle()
    assert part(desk, "subject", own).text() == "From the queue"
    assert own.windowTitle().endswith("From the queue · Deskbook 台本")
    own.view.write("note")
    part(desk, "composer_text", own).setPlainText("typed there")
    desk.settle()
    text = desk.queue.preview.composer.findChild(QWidget, "composer_text")
    assert text.toPlainText() == "typed there"
    text.sent.emit()
    desk.settle()
    assert part(desk, "composer_text", own).toPlainText() == ""


def test_a_second_opening_brings_the_same_window_and_its_place_is_kept(desk, own):
    own.resize(900, 700)
    desk.window.own.open_ticket(own.view.ticket)
    found = [w for w in QApplication.topLevelWidgets() if w.objectName() == "ticket_window"]
    assert [w for w in found if w.isVisible()] == [own]
    own.close()
    assert "ticket_window" in desk.app.machine.values


def test_its_keys_are_those_of_the_ticket(desk, own):
    assert own.focusWidget() is own.view
    assert own.commands.for_key("R").id == "ticket.reply"
    assert own.commands.for_key("Ctrl+Z").id == "undo"
    desk.app.commands.remap("ticket.reply", ("Ctrl+Alt+R",))
    assert own.commands.for_key("Ctrl+Alt+R").id == "ticket.reply"
    assert own.commands.for_key("R") is None


def test_narrow_windows_give_the_parts_turns_with_their_counts(desk, own):
    own.resize(600, 700)
    desk.settle()
    tabs = part(desk, "ticket_tabs", own)
    assert len(tabs.findChildren(QAbstractButton)) >= 3
    own.view.body.show_part("facts")
    assert part(desk, "fact_status", own).isVisibleTo(own)
    assert not part(desk, "composer_text", own).isVisibleTo(own)
    own.view.write("reply")
    assert part(desk, "composer_text", own).isVisibleTo(own)
