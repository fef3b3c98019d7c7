"""The SOP in an open ticket: keys, fields, decisions, notices, two windows, its timer."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from run_desk import next_version

from desktop.domain.bilingual import Bilingual
from desktop.domain.drafts import TicketDraft

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")
SHIFT = Qt.KeyboardModifier.ShiftModifier


class Worked:
    """The window on a ticket that is worked by the sample's NET-01."""

    def __init__(self, desk):
        self.desk = desk
        self.my = desk.app.desk.my
        draft = TicketDraft("连不上", service_type="NWF", assignee="罗斌", stage="intake")
        self.key = self.my.tickets.create(draft)
        self.document = self.my.library.by_code("NET-01")
        desk.window.resize(1440, 900)
        self.open(self.key)

    def open(self, key):
        """Open a ticket as a person would."""
        self.desk.window.open_ticket(key)
        self.desk.settle()

    @property
    def view(self):
        """Return the ticket's view."""
        return self.desk.window.pane("ticket")

    def part(self, name):
        """Return a part of the view by name."""
        return self.view.findChild(QWidget, name)

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        """Press a key where the focus is."""
        QTest.keyClick(self.desk.window.focusWidget() or self.view, key, modifier)
        self.desk.settle()

    def run(self):
        """Return the run as it is kept."""
        return self.my.sop_runs.read(self.key)

    def standings(self):
        """Return how its steps stand."""
        state = self.run().state(self.my.session.clock())
        return [str(each.standing) for each in state.steps]

    def answer_all(self):
        """Answer what the SOP asks, and take its first step, so that the second is the current."""
        text = self.run().text
        for item in (*text.head.must_ask, *(i for s in text.steps for i in s.must_ask)):
            self.my.sop_runs.answer(self.key, item.id, "问过", before=None)
        self.my.sop_runs.tick(self.key, text.steps[0].id)
        self.desk.settle()


@pytest.fixture
def worked(opened):
    return Worked(opened())


def test_a_ticket_opens_at_the_steps_of_the_sop_that_fits_it(worked):
    assert worked.part("run_pane").isVisible()
    assert worked.part("step_1").step.is_current
    tabs = worked.part("middle_tabs").findChildren(QAbstractButton)
    assert tabs[0].text() == "Steps 0 / 5"


def test_a_key_leads_to_what_has_to_be_asked_first_and_what_is_typed_is_kept(worked):
    worked.press(Qt.Key.Key_1)
    field = worked.desk.window.focusWidget()
    assert field.property("asked")
    QTest.keyClicks(field, "3F-12")
    QTest.keyClick(field, Qt.Key.Key_Return)
    worked.desk.settle()
    assert "3F-12" in worked.run().answers.values()


def test_an_answer_on_its_way_is_not_blanked_by_what_was_read_before_it(worked):
    worked.press(Qt.Key.Key_1)
    field = worked.desk.window.focusWidget()
    pane, early = worked.part("run_pane"), worked.run()
    ticket = worked.my.queue.get(worked.key)
    QTest.keyClicks(field, "3F-12")
    QTest.keyClick(field, Qt.Key.Key_Return)
    pane.show_run(ticket, early)
    assert field.text() == "3F-12"
    worked.desk.settle()
    assert field.text() == "3F-12"
    worked.my.undo.undo()
    worked.desk.settle()
    assert field.text() == ""


def test_digits_tick_and_open_again_and_shift_skips_with_a_reason(worked):
    worked.answer_all()
    worked.view.setFocus()
    worked.press(Qt.Key.Key_2)
    assert worked.standings()[1] == "done"
    worked.press(Qt.Key.Key_2)
    assert worked.standings()[1] == "current"
    worked.press(Qt.Key.Key_2, SHIFT)
    reason = worked.desk.window.focusWidget()
    assert reason.objectName() == "skip_reason"
    QTest.keyClicks(reason, "Wi-Fi only")
    worked.press(Qt.Key.Key_Return)
    assert worked.standings()[1] == "skipped"
    assert "skipped: Wi-Fi only" in worked.part("step_2").text()


def test_a_stage_says_how_much_of_its_own_target_is_used(worked):
    now = worked.my.session.clock()
    session = worked.my.session._replace(clock=lambda: now + 120_000)
    later = worked.desk.app.desk.workspace.services(session)
    text = worked.run().text
    for item in text.steps[0].must_ask:
        later.sop_runs.answer(worked.key, item.id, "问过")
    later.sop_runs.tick(worked.key, text.steps[0].id)
    worked.desk.settle()
    assert "2 / 5 min" in worked.part("triage_card").head.accessibleDescription()


def test_steps_of_triage_stand_in_the_one_card_of_triage(worked):
    card = worked.part("triage_card")
    assert worked.part("stage_triage") is None
    assert card.isAncestorOf(worked.part("step_1"))
    assert not card.isAncestorOf(worked.part("step_2"))
    worked.my.sop_runs.detach(worked.key)
    worked.desk.settle()
    assert worked.part("step_1") is None or not worked.part("step_1").isVisible()
    assert "/" not in card.head.accessibleDescription()


def test_a_step_of_another_role_says_whose_it_is(worked):
    worked.my.sop_runs.attach(worked.key, worked.my.library.by_code("SW-01"))
    worked.desk.settle()
    said = [worked.part(f"step_{number}").text() for number in range(1, 9)]
    assert [" — 2nd line" in text for text in said].count(True) == 1
    assert "— 1st line" not in said[0]


def test_digits_typed_into_a_field_tick_nothing(worked):
    worked.answer_all()
    text = worked.part("composer_text")
    text.setFocus()
    QTest.keyClicks(text, "2")
    worked.desk.settle()
    assert worked.standings()[1] == "current"
    assert text.toPlainText() == "2"


def test_a_step_that_decides_is_settled_by_the_answer_that_is_pressed(worked):
    worked.answer_all()
    worked.view.setFocus()
    worked.press(Qt.Key.Key_2)
    worked.press(Qt.Key.Key_3)
    answer = worked.desk.window.focusWidget()
    assert answer.objectName() == "branch_0"
    worked.press(Qt.Key.Key_Space)
    mark = worked.run().marks[worked.run().text.steps[2].id]
    assert mark.branch == 0
    row = worked.part("step_4")
    assert not row.isEnabled() or row.step.is_current


def test_what_another_window_ticks_is_seen_here_and_a_late_tick_loses_nothing(worked):
    worked.answer_all()
    desk = worked.desk.app.desk
    hers = desk.workspace.services(desk.workspace.session(worked.desk.agents["Wang Yu"]))
    step = worked.run().text.steps[1].id
    hers.sop_runs.tick(worked.key, step)
    worked.view.steps.acts.tick(step, on=True)
    worked.desk.settle()
    assert worked.run().marks[step].person == worked.desk.agents["Wang Yu"]
    assert worked.part("step_2").isChecked()
    assert any("already" in said for said, _ in worked.desk.toasts())


def test_a_newer_version_is_offered_and_moving_over_keeps_the_ticks(worked):
    worked.open(worked.my.tickets.create(TicketDraft("卡纸")))
    worked.key = worked.view.ticket
    document = worked.my.library.by_code("PRN-01")
    worked.my.sop_runs.attach(worked.key, document)
    worked.desk.settle()

    class Two:
        """Who writes and who approves."""

        wei = worked.my
        lin = worked.desk.app.desk.workspace.services(
            worked.desk.app.desk.workspace.session(
                next(
                    key
                    for key, person in worked.my.directory.agents.items()
                    if person.role == "lead" and key != worked.my.session.person
                )
            )
        )

    def change(version):
        step = worked.my.sops.text(version).steps[1]
        worked.my.sops.save_step(version, step, step._replace(title=Bilingual("换了", "Changed")))

    newer = next_version(Two, document, change)
    worked.desk.settle()
    assert worked.part("notice_version").isVisible()
    worked.part("run_move").click()
    worked.desk.settle()
    assert worked.run().run.version == newer
    assert not worked.part("notice_version").isVisible()
    assert worked.part("step_2").text().startswith("Changed")


def test_a_ticket_without_an_sop_offers_those_in_force(worked):
    worked.my.sop_runs.detach(worked.key)
    worked.desk.settle()
    assert worked.part("choose_sop").isVisible()
    worked.part("choose_sop").click()
    worked.desk.settle()
    picker = worked.desk.window.findChild(QWidget, "picker")
    assert "NET-01" in picker.options_for("")[0].text
    assert picker.options_for("")[0].hint == "fits"
    QTest.keyClick(picker.findChild(QWidget), Qt.Key.Key_Return)
    picker.picked.emit(worked.document)
    picker.close()
    worked.desk.settle()
    assert worked.run().run.document == worked.document


def test_the_timer_stands_still_while_the_ticket_is_not_in_sight(worked):
    timer = worked.view.steps._timer  # noqa: SLF001 - nothing on the screen tells of it
    assert timer.isActive()
    worked.desk.window.show_queue()
    assert not timer.isActive()


def test_the_preview_says_how_far_the_sop_is(worked):
    worked.answer_all()
    worked.desk.window.show_queue()
    worked.desk.queue.preview.show_ticket(worked.key)
    worked.desk.settle()
    texts = [each.text() for each in worked.desk.queue.preview.findChildren(QWidget)
             if hasattr(each, "text") and each.isVisible()]  # fmt: skip
    assert any("NET-01 · 1 / 5" in text for text in texts)
