"""Escalations on an open ticket: the sheet, the answer, how it stands, what is told."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLabel, QListWidget, QWidget

from desktop.domain.drafts import TicketDraft
from desktop.domain.escalations import Addressee, Asked, EscalationKind, EscalationState, Tried

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")
CONTROL = Qt.KeyboardModifier.ControlModifier
HOUR = 3_600_000


class Escalating:
    """The window on a new ticket, and a colleague who works at it elsewhere."""

    def __init__(self, desk):
        self.desk, self.my = desk, desk.app.desk.my
        self.key = self.my.tickets.create(TicketDraft("账号第三次锁定", assignee="罗斌"))
        self.my.tickets.attach(self.key, "lock-source.txt", "text/plain", b"ENG-TAB-07")
        self.open()

    def open(self):
        """Open the ticket."""
        self.desk.window.open_ticket(self.key)
        self.desk.settle()
        self.view = self.desk.window.pane("ticket")

    def run(self, command):
        """Run a command of the ticket."""
        self.desk.app.desk.commands.run(command)
        self.desk.settle()

    def sheet(self):
        """Return the sheet that is open, None where none is."""
        shown = (w for w in self.desk.window.findChildren(QDialog) if w.isVisible())
        return next(shown, None)

    def find(self, name):
        """Return the visible widget of a name, None where it is hidden."""
        top = self.sheet() or self.view
        found = (w for w in top.findChildren(QWidget, name) if w.isVisible())
        return next(found, None)

    def type(self, name, text):
        """Type into a field."""
        found = self.find(name)
        assert found is not None, name
        QTest.keyClicks(found, text)
        self.desk.settle()

    def click(self, name):
        """Press a button."""
        found = self.find(name)
        assert found is not None, name
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)
        self.desk.settle()

    def key_in(self, name, key, modifier=Qt.KeyboardModifier.NoModifier):
        """Press a key in a field."""
        QTest.keyClick(self.find(name), key, modifier)
        self.desk.settle()

    def texts(self):
        """Return what the ticket says."""
        shown = self.view.findChildren(QLabel) + self.view.findChildren(QAbstractButton)
        return [each.text() for each in shown if each.isVisible()]

    def record(self):
        """Return the newest escalation of the ticket."""
        return self.my.escalations.of_ticket(self.key)[-1]

    def fill(self, to="Bai"):
        """Fill in what a record needs beside what is known."""
        self.type("escalate_to", to)
        self.type("escalate_expected_at", "23:30")
        self.type("escalate_reason", "beyond my rights")
        self.type("tried_what_1", "state looked up")
        self.type("escalate_promise", "next word by 10:10")

    def ask_from(self, name, to, kind=EscalationKind.FUNCTIONAL):
        """Let a colleague escalate the ticket to somebody."""
        other, now = self.another(name), self.desk.app.clock()
        record = Asked(
            kind,
            Addressee(self.desk.agents[to]),
            "second lock on one day",
            "event 4740",
            (Tried("called back", "it is him", now), Tried("unlock")),
            "the list of locks",
            tuple(file.key for file in self.my.queue.get(self.key).attachments),
            "next word by 10:10",
            now + HOUR,
        )
        key = other.escalations.ask(self.key, record)
        self.desk.settle()
        return key

    def another(self, name):
        """Return the services of a colleague."""
        workspace = self.desk.app.desk.workspace
        return workspace.services(workspace.session(self.desk.agents[name]))


@pytest.fixture
def ticket(opened):
    return Escalating(opened())


def test_the_sheet_knows_the_ticket_and_cannot_be_sent_before_all_is_said(ticket):
    ticket.run("ticket.escalate")
    assert ticket.find("escalate_symptom").toPlainText() == "账号第三次锁定"
    (file,) = ticket.my.queue.get(ticket.key).attachments
    assert ticket.find(f"evidence_file_{file.key}").isChecked()
    assert not ticket.find("sheet_act").isEnabled()
    ticket.fill()
    assert ticket.find("sheet_act").isEnabled()
    ticket.key_in("escalate_promise", Qt.Key.Key_Return, CONTROL)
    record = ticket.record()
    assert record.asked.to == Addressee(ticket.desk.agents["Bai Haoran"])
    assert record.asked.tried == (Tried("state looked up"),)
    assert record.asked.files == (file.key,)
    assert "waits for Bai Haoran" in [p.text() for p in pills(ticket)]


def pills(ticket):
    return [w for w in ticket.view.findChildren(QWidget) if type(w).__name__ == "SignPill"]


def test_a_time_that_has_passed_is_refused_in_the_sheet(ticket):
    ticket.run("ticket.escalate")
    ticket.fill()
    ticket.find("escalate_expected_at").selectAll()
    ticket.type("escalate_expected_at", "2020-01-01 10:00")
    assert not ticket.find("sheet_act").isEnabled()
    assert ticket.find("sheet_act").toolTip() == "Choose a later time."


def test_what_was_typed_is_back_when_the_sheet_was_left(ticket):
    ticket.run("ticket.escalate")
    ticket.fill()
    ticket.key_in("escalate_reason", Qt.Key.Key_Escape)
    assert ticket.sheet() is None
    ticket.run("ticket.escalate")
    assert ticket.find("escalate_reason").toPlainText() == "beyond my rights"
    assert ticket.find("tried_what_1").text() == "state looked up"
    assert ticket.find("sheet_act").isEnabled()
    ticket.key_in("escalate_promise", Qt.Key.Key_Return, CONTROL)
    ticket.run("ticket.escalate_up")
    assert ticket.find("escalate_reason").toPlainText() == ""


def test_management_is_proposed_the_lead_and_another_choice_is_kept(ticket):
    ticket.run("ticket.escalate_up")
    assert ticket.find("escalate_kind").choice() == "management"
    assert ticket.find("escalate_to").currentText() == "Lead"


def test_several_tickets_are_not_escalated_by_one_record(ticket):
    ticket.desk.window.show_queue()
    keys = ticket.desk.queue.table.current_key(), ticket.key
    ticket.desk.queue.acts.escalate(list(keys))
    ticket.desk.settle()
    assert ticket.sheet() is None
    assert ticket.desk.toasts()[-1][0].startswith("2 tickets are chosen.")


def test_an_escalation_that_waits_already_is_told_and_not_asked_twice(ticket):
    ticket.ask_from("Wang Yu", "Bai Haoran")
    ticket.run("ticket.escalate")
    assert ticket.sheet() is None
    assert "waits for Bai Haoran" in ticket.desk.toasts()[-1][0]


def test_who_is_asked_sees_promise_record_and_four_parts_and_accepts_by_key(ticket):
    ticket.ask_from("Wang Yu", "Luo Bin")
    texts = set(ticket.texts())
    assert {"next word by 10:10 · 1 h left", "second lock on one day"} <= texts
    assert {"event 4740", "called back", "it is him"} <= texts
    assert ticket.find("top_accept") is not None
    ticket.key_in("run_pane", Qt.Key.Key_Return, CONTROL)
    assert ticket.record().state is EscalationState.ACCEPTED
    assert ticket.my.queue.get(ticket.key).assignee == ticket.desk.agents["Luo Bin"]
    assert ticket.find("top_accept") is None
    ticket.type("escalation_result", "cleared the tablet")
    ticket.key_in("escalation_result", Qt.Key.Key_Return)
    assert ticket.record().state is EscalationState.HANDED_BACK
    assert ticket.record().said == "cleared the tablet"


def test_it_is_returned_by_key_with_what_is_missing_and_the_sender_reads_it(ticket):
    ticket.ask_from("Wang Yu", "Luo Bin")
    ticket.run("ticket.tick")
    assert not ticket.find("escalation_return").isEnabled()
    ticket.click("lacks_evidence")
    ticket.type("escalation_need", "which tablet")
    ticket.key_in("escalation_need", Qt.Key.Key_Return)
    record = ticket.record()
    assert record.state is EscalationState.RETURNED
    assert [str(part) for part in record.missing] == ["evidence"]
    assert ticket.my.queue.get(ticket.key).escalated_at is None
    assert "which tablet\nMissing: Evidence" in ticket.texts()
    assert ticket.find("escalation_again") is not None


def test_who_asked_can_withdraw_it_and_take_that_back(ticket):
    ticket.run("ticket.escalate")
    ticket.fill()
    ticket.key_in("escalate_promise", Qt.Key.Key_Return, CONTROL)
    ticket.click("escalation_withdraw")
    assert ticket.record().state is EscalationState.WITHDRAWN
    assert ticket.find("escalation_card") is None
    ticket.run("undo")
    assert ticket.record().state is EscalationState.ASKED
    assert ticket.find("escalation_card") is not None


def test_whoever_only_looks_on_unfolds_the_record(ticket):
    ticket.ask_from("Wang Yu", "Bai Haoran")
    assert ticket.find("escalation_record") is None
    ticket.click("escalation_fold")
    assert ticket.find("escalation_record") is not None


def test_the_bell_tells_who_is_asked(ticket):
    ticket.desk.app.commands.run("notices")
    QApplication.activePopupWidget().close()
    ticket.desk.settle()
    ticket.ask_from("Wang Yu", "Luo Bin")
    ticket.desk.app.commands.run("notices")
    listed = QApplication.activePopupWidget().findChild(QListWidget, "notice_list")
    assert listed.item(0).text() == "Wang Yu · Escalated"


def test_timeline_says_who_escalated_why_and_who_accepted(ticket):
    key = ticket.ask_from("Wang Yu", "Bai Haoran")
    ticket.another("Bai Haoran").escalations.accept(key)
    ticket.desk.settle()
    ticket.view.body.show_part("timeline")
    ticket.desk.settle()
    texts = "\n".join(ticket.texts())
    assert "Escalated · Wang Yu" in texts
    assert "Escalation accepted · Bai Haoran" in texts
