"""The end of a shift at the window: notes typed in place, given in one act, on top for the next."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from desktop.domain.drafts import TicketDraft
from desktop.domain.handovers import Note

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")
CONTROL = Qt.KeyboardModifier.ControlModifier


class Shift:
    """The pane of somebody with two open tickets of their own."""

    def __init__(self, desk):
        self.desk, self.my = desk, desk.app.desk.my
        self.before = {work.row.key for work in self.my.handovers.mine()}
        made = [self.my.tickets.create(TicketDraft(s, assignee="罗斌")) for s in ("一", "二")]
        self.keys = made
        self.run("handover")
        self.pane = desk.window.pane("handover")

    def run(self, command):
        """Run a command."""
        self.desk.app.desk.commands.run(command)
        self.desk.settle()

    def row(self, key):
        """Return the row of a ticket."""
        rows = self.pane.findChildren(QWidget, "handover_row")
        return next(row for row in rows if row.isVisible() and row.ticket == key)

    def rows(self):
        """Return the tickets that are listed."""
        rows = self.pane.findChildren(QWidget, "handover_row")
        return {row.ticket for row in rows if row.isVisible()}

    def write(self, key, name, text):
        """Type into a field of a row and leave it."""
        field = self.row(key).findChild(QWidget, name)
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.desk.settle()

    def choose(self, name="handover_to", to="Ji"):
        """Choose who takes over."""
        top = next((d for d in self.desk.window.findChildren(QDialog) if d.isVisible()), self.pane)
        QTest.keyClicks(top.findChild(QWidget, name), to)
        self.desk.settle()
        return top


@pytest.fixture
def shift(opened):
    return Shift(opened())


def test_all_my_open_tickets_are_listed_and_a_next_step_is_kept_where_it_is_typed(shift):
    assert shift.rows() == shift.before | set(shift.keys)
    shift.write(shift.keys[0], "handover_next_step", "call back at 9")
    assert shift.my.handovers.note_of(shift.keys[0]) == Note(next_step="call back at 9")
    shift.run("undo")
    assert shift.my.handovers.note_of(shift.keys[0]).is_blank
    field = shift.row(shift.keys[0]).findChild(QWidget, "handover_next_step")
    assert field.text() == ""


def test_what_is_typed_is_kept_when_the_pane_is_left_without_leaving_the_field(shift):
    field = shift.row(shift.keys[0]).findChild(QWidget, "handover_tried")
    QTest.keyClicks(field, "cable changed")
    shift.desk.window.show_queue()
    shift.desk.settle()
    assert shift.my.handovers.note_of(shift.keys[0]) == Note(tried="cable changed")


def test_the_chosen_ones_are_given_in_one_act_and_stand_on_top_for_the_next(shift):
    one, two = shift.keys
    give = shift.pane.findChild(QWidget, "handover_give")
    assert not give.isEnabled()
    for key in shift.before | {two}:
        shift.row(key).box.setChecked(False)
    shift.choose()
    assert give.text() == "Hand over 1"
    shift.write(one, "handover_next_step", "call back at 9")
    shift.run("handover.give")
    assert shift.rows() == shift.before | {two}
    ji = shift.desk.agents["Ji Chen"]
    assert shift.my.queue.get(one).assignee == ji
    shift.desk.window.open_ticket(one)
    shift.desk.settle()
    strip = shift.desk.window.pane("ticket").findChild(QWidget, "handover_note")
    assert strip.isVisible()
    texts = [part.text() for part in strip.findChildren(QLabel)]
    assert any("Next step: call back at 9" in text for text in texts)
    assert any(text.startswith("Handed over by Luo Bin") for text in texts)
    shift.run("undo")
    assert shift.my.queue.get(one).assignee == shift.desk.agents["Luo Bin"]
    assert not strip.isVisible()


def test_one_ticket_is_handed_over_with_its_short_form_by_keys(shift):
    one, _ = shift.keys
    shift.desk.window.open_ticket(one)
    shift.desk.settle()
    shift.run("ticket.hand_over")
    sheet = shift.choose("give_to")
    QTest.keyClicks(sheet.findChild(QWidget, "handover_next_step"), "ask the vendor")
    field = sheet.findChild(QWidget, "handover_waits")
    QTest.keyClicks(field, "finance")
    QTest.keyClick(field, Qt.Key.Key_Return, CONTROL)
    shift.desk.settle()
    assert shift.my.queue.get(one).assignee == shift.desk.agents["Ji Chen"]
    assert shift.my.handovers.note_of(one) == Note("", "ask the vendor", "finance")


def test_several_marked_tickets_are_handed_over_without_the_form(shift):
    shift.desk.window.show_queue()
    shift.desk.queue.acts.hand_over(shift.keys)
    shift.desk.settle()
    sheet = shift.choose("give_to")
    assert sheet.findChild(QWidget, "handover_next_step") is None or not any(
        w.isVisible() for w in sheet.findChildren(QWidget, "handover_next_step")
    )
    QTest.keyClick(sheet.findChild(QWidget, "give_to"), Qt.Key.Key_Return, CONTROL)
    shift.desk.settle()
    ji = shift.desk.agents["Ji Chen"]
    assert [shift.my.queue.get(key).assignee for key in shift.keys] == [ji, ji]


def test_a_ticket_that_is_gone_behind_the_pane_takes_nobody_away(shift):
    shift.desk.window.open_ticket(shift.keys[1])
    shift.desk.settle()
    shift.run("handover")
    for _ in shift.keys[1:]:
        shift.my.undo.undo()
    shift.desk.settle()
    shift.write(shift.keys[0], "handover_next_step", "call back at 9")
    assert shift.desk.window.shown() == "handover"


def test_an_empty_shift_says_so(shift):
    shift.my.tickets.bin([*shift.before, *shift.keys])
    shift.desk.settle()
    texts = [part.text() for part in shift.pane.findChildren(QLabel) if part.isVisible()]
    assert "Nothing to hand over" in texts


def test_escape_goes_back_to_the_queue(shift):
    shift.run("back")
    assert shift.desk.window.shown() == "queue"
    assert QApplication.activePopupWidget() is None
