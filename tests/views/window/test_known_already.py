"""What is known already beside a form and a ticket: found while typed, used, tied, taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from desktop.domain.drafts import TicketDraft

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")
HOUR = 3_600_000
JAM = "打印机卡纸拿不出来"


class Known:
    """The window and what it says beside a form or ticket."""

    def __init__(self, forms, qtbot):
        self.forms, self._qtbot = forms, qtbot
        self.desk = forms.desk
        self.my = self.desk.app.desk.my

    def lines(self, card):
        """Return what readers say of the hits of a card."""
        return [line.accessibleName() for line in self.widgets(card)]

    def widgets(self, card):
        """Return the visible lines of a card."""
        found = self.desk.window.findChildren(QWidget, card)
        boxes = [box for box in found if box.isVisible()]
        lines = [line for box in boxes for line in box.findChildren(QWidget, "hit_line")]
        return [line for line in lines if not line.isHidden()]

    def wait(self, fact):
        """Wait until something is so."""
        self._qtbot.waitUntil(fact, timeout=8000)
        self.desk.settle()

    def call(self, subject, who="SN0061"):
        """Open a form, say who asks and what about, and wait for like tickets."""
        self.forms.run("new_ticket")
        self.forms.ask(who)
        self.forms.find("new_subject").setFocus()
        self.forms.find("new_subject").setText(subject)
        self.wait(lambda: bool(self.lines("similar_tickets")))

    def newest(self):
        """Return the ticket made last."""
        return self.my.queue.get(self.my.queue.first_page(self.my.queue.query("all"))[0])


@pytest.fixture
def known(forms, qtbot):
    return Known(forms, qtbot)


def test_like_tickets_and_the_sop_stand_beside_a_subject_and_the_cursor_stays(known):
    known.call(JAM)
    first = known.lines("similar_tickets")[0]
    assert JAM in first
    assert "100 of 100" in first
    assert "Cause: Hardware defect" in first
    assert known.lines("fitting_sops")[0].startswith("PRN-01")
    known.forms.find("new_subject").setText("打印报 0x0000011b")
    known.wait(lambda: "this very code" in "".join(known.lines("fitting_codes")))


def test_typing_never_loses_the_focus_to_what_is_found(known):
    known.call(JAM)
    field = known.forms.find("new_subject")
    QTest.keyClicks(field, " again")
    known.wait(lambda: known.lines("similar_tickets") != [])
    assert known.desk.window.focusWidget() is field


def test_a_solution_is_used_by_key_and_the_tickets_are_linked(known):
    known.call(JAM)
    number = known.lines("similar_tickets")[0].split(",")[0]
    known.forms.run("new.use_1")
    assert "后盖取出残纸" in known.forms.find("solved_how").toPlainText()
    assert known.forms.find("solved_cause").currentText() == "Hardware defect"
    known.forms.run("new.solve")
    known.forms.run("new.solve")
    (link,) = known.newest().links
    assert number in known.desk.queue.words.cell(
        known.my.queue.rows([link.other])[link.other], "number"
    )
    assert (link.kind, link.outward) == ("related", True)


def test_letters_on_a_hit_tie_the_form_and_a_tie_can_be_taken_back(known):
    known.call(JAM)
    line = known.widgets("similar_tickets")[1]
    QTest.keyClick(line, Qt.Key.Key_D)
    known.desk.settle()
    form = known.forms.all[0]
    assert [kind for _, kind in form.ties] == ["duplicate"]
    box = known.forms.find("ties")
    assert any("Duplicate of" in each.text() for each in box.findChildren(QLabel))
    QTest.keyClick(line, Qt.Key.Key_L)
    assert [kind for _, kind in form.ties] == ["related"]
    take = next(b for b in box.findChildren(QWidget) if b.accessibleName().startswith("Take back"))
    QTest.mouseClick(take, Qt.MouseButton.LeftButton)
    assert form.ties == []
    assert not known.forms.shows("ties")


def test_a_known_problem_is_told_in_an_empty_form_and_joined(known):
    problem = known.my.queue.first_page(known.my.queue.query("open"))[0]
    known.my.tickets.change([problem], {"known_problem_at": known.forms.now})
    known.forms.run("new_ticket")
    known.wait(lambda: known.forms.shows("join_problem"))
    QTest.mouseClick(known.forms.find("join_problem"), Qt.MouseButton.LeftButton)
    assert known.forms.all[0].ties == [[problem, "problem"]]
    assert not known.forms.find("join_problem").isEnabled()
    known.forms.find("new_subject").setText("我这里也是")
    known.forms.run("new.save")
    assert [(each.other, each.kind) for each in known.newest().links] == [(problem, "problem")]


def test_a_chase_is_noted_from_the_form_and_counted_there(known):
    known.forms.run("new_ticket")
    known.forms.ask("SN0061")
    known.wait(lambda: known.forms.shows("note_chase"))
    known.forms.run("new.chase")
    known.wait(lambda: known.forms.find("times_chased").text() == "chased 1 time")
    key = known.my.queue.first_page(known.my.queue.query("open", "is:chased"))[0]
    message = known.my.queue.get(key).messages[-1]
    assert known.my.directory.items[message.channel].code == "phone"


def test_a_late_entry_says_what_is_wrong_and_is_kept_with_its_times(known):
    known.forms.run("new_ticket")
    known.forms.find("new_subject").setText("夜里断网")
    known.forms.find("new_late").click()
    assert known.desk.window.focusWidget() is known.forms.find("new_reported_at")
    known.forms.type("new_reported_at", "yesterday 22:10")
    known.forms.type("new_answered_at", "yesterday 21:00")
    assert known.forms.find("late_fault").text() == "Reported first, then answered, then solved"
    known.forms.find("new_answered_at").clear()
    known.forms.type("new_answered_at", "yesterday 22:40")
    assert not known.forms.shows("late_fault")
    known.forms.run("new.save")
    assert known.forms.all
    known.forms.type("new_late_reason", "no PC at night")
    known.forms.run("new.save")
    made = next(
        known.my.queue.get(key)
        for key in known.my.queue.first_page(known.my.queue.query("open", "is:entered_late"))
    )
    assert (made.subject, made.late_reason) == ("夜里断网", "no PC at night")
    assert made.first_response_at - made.created_at == HOUR // 2
    assert made.entered_at == known.forms.now


def test_a_late_entry_that_was_solved_asks_how_and_survives_as_a_draft(known):
    known.forms.run("new_ticket")
    known.forms.find("new_subject").setText("夜里断网")
    known.forms.find("new_late").click()
    known.forms.type("new_solved_at", "yesterday 23:00")
    known.forms.run("new.save")
    assert known.desk.window.focusWidget() is known.forms.find("solved_how")
    form = known.forms.all[0]
    assert form.late
    assert form.solved_at is not None


def test_an_open_ticket_shows_what_is_like_it_and_a_solution_goes_into_the_reply(known):
    key = known.my.tickets.create(TicketDraft(JAM))
    known.desk.window.open_ticket(key)
    known.wait(lambda: bool(known.lines("similar_tickets")))
    known.forms.run("ticket.use_1")
    assert "后盖取出残纸" in known.forms.find("composer_text").toPlainText()
    QTest.keyClick(known.widgets("similar_tickets")[0], Qt.Key.Key_D)
    known.desk.settle()
    (link,) = known.my.queue.get(key).links
    assert link.kind == "duplicate"
    # Its original is resolved already, and so is it.
    assert not known.my.queue.rows([key])[key].is_open
    known.wait(lambda: known.forms.shows("links"))
    said = [each.text() for each in known.forms.find("links").findChildren(QLabel)]
    assert any(text.startswith("Duplicate of") for text in said)


def test_the_queue_marks_and_says_how_often_a_ticket_was_chased(known):
    key = known.desk.queue.table.current_key()
    known.forms.run("queue.chase")
    known.forms.run("queue.chase")
    row = known.my.queue.rows([key])[key]
    assert row.chases == 2
    assert "Chased 2×" in known.desk.queue.words.spoken(row)
    known.forms.run("undo")
    assert known.my.queue.rows([key])[key].chases == 1


def test_tickets_of_the_queue_join_a_known_problem_that_is_chosen(known):
    table = known.desk.queue.table
    known.forms.run("queue.join_problem")
    assert known.desk.toasts()[-1] == ("No ticket is marked as a known problem", False)
    problem = table.current_key()
    known.forms.run("queue.known_problem")
    known.forms.run("queue.next")
    joining = table.current_key()
    known.forms.run("queue.join_problem")
    picker = known.forms.find("picker")
    QTest.keyClick(picker.focusWidget() or picker, Qt.Key.Key_Return)
    known.desk.settle()
    links = known.my.queue.get(joining).links
    assert [(link.other, link.kind) for link in links] == [(problem, "problem")]
