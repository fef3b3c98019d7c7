"""Forms for new tickets in the window: clocks, tabs, who asks, what is missing, nothing lost."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import AppError
from desktop.qtkit.widgets.segmented import Segment

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")
MINUTE = 60_000


class Forms:
    """The window with a clock that is set by hand, and what a test asks of its forms."""

    def __init__(self, desk):
        self.desk = desk
        self.now = desk.app.clock()
        self._use_own_clock()

    def _use_own_clock(self):
        session = self.desk.app.desk.session._replace(clock=lambda: self.now)
        self.desk.app.desk.work_as(session)
        self.desk.settle()

    @property
    def all(self):
        """Return the open forms."""
        return self.desk.window.intake.forms.all()

    def find(self, name):
        """Return the visible widget of a name."""
        found = self.desk.window.findChildren(QWidget, name)
        return next(widget for widget in found if widget.isVisible())

    def shows(self, name):
        """Return whether a widget of that name is visible."""
        return any(w.isVisible() for w in self.desk.window.findChildren(QWidget, name))

    def run(self, command):
        """Run a command and wait for what it began."""
        done = self.desk.app.commands.run(command)
        self.desk.settle()
        return done

    def type(self, name, text):
        """Type into a field."""
        QTest.keyClicks(self.find(name), text)

    def kept(self):
        """Return the drafts on disk by subject."""
        self.desk.window.intake.forms.leave()
        self.desk.settle()
        return [d["subject"] for d in self.desk.app.desk.my.drafts.all("form-").values()]

    def ask(self, text):
        """Choose the first person found."""
        field = self.find("new_requester")
        field.setFocus()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.desk.settle()


@pytest.fixture
def forms(opened):
    return Forms(opened())


def test_a_call_is_timed_parked_and_ended_while_the_form_stays(forms):
    forms.run("new_ticket")
    forms.type("new_subject", "One")
    forms.now += 3 * MINUTE + 42_000
    forms.run("new.park")
    assert forms.find("call_clock").text() == "03:42"
    forms.now += 9 * MINUTE
    forms.run("new.park")
    forms.now += MINUTE
    forms.run("new.end")
    forms.now += MINUTE
    assert forms.all[0].clock.elapsed(forms.now) == 4 * MINUTE + 42_000
    assert not forms.find("park_form").isEnabled()
    assert forms.find("new_subject").text() == "One"


def test_the_target_of_intake_is_said_in_words_that_change_with_the_time(forms, qtbot):
    forms.run("new_ticket")
    target = forms.find("intake_target")
    assert target.text() == "Intake target 5 min, 5 min left"
    forms.now += 3 * MINUTE + 42_000
    qtbot.waitUntil(lambda: "1 min 18 s left" in target.text(), timeout=5000)
    assert target.property("tone") == "amber"
    forms.now += 2 * MINUTE
    qtbot.waitUntil(lambda: "42 s over" in target.text(), timeout=5000)
    assert target.property("tone") == "red"


def test_a_new_call_parks_the_present_one_and_alt_digits_lead_back(forms):
    forms.run("new_ticket")
    forms.type("new_subject", "First")
    forms.run("new_ticket")
    assert len(forms.all) == 2
    assert forms.find("new_subject").text() == ""
    assert forms.find("form_tab_1").accessibleName() == "Form 1: First, parked 0:00"
    forms.run("form.1")
    assert forms.find("new_subject").text() == "First"
    assert len(forms.all) == 1  # the empty second one left nothing behind
    assert not forms.run("form.7")


def test_an_empty_form_in_front_is_used_for_the_next_call(forms):
    forms.run("new_ticket")
    forms.run("new_ticket")
    assert [form.number for form in forms.all] == [1]


def test_nine_forms_are_enough_and_the_tenth_call_is_told_so(forms):
    for number in range(9):
        forms.run("new_ticket")
        forms.type("new_subject", f"Call {number}")
    forms.run("new_ticket")
    assert len(forms.all) == 9
    assert "9 forms are open" in forms.desk.toasts()[-1][0]


def test_leaving_the_pane_parks_the_form_and_the_top_bar_counts_it(forms):
    forms.run("new_ticket")
    forms.type("new_subject", "Half")
    forms.desk.window.show_queue()
    assert forms.find("parked_forms").text() == "1 parked"
    forms.find("parked_forms").click()
    assert forms.find("new_subject").text() == "Half"
    assert not forms.shows("parked_forms")


def test_closing_an_empty_form_says_nothing_and_one_with_content_can_be_taken_back(forms):
    forms.run("new_ticket")
    forms.run("new.close")
    assert forms.desk.window.shown() == "queue"
    assert forms.desk.toasts() == []
    forms.run("new_ticket")
    forms.type("new_subject", "Kept")
    forms.run("new.close")
    assert forms.all == []
    assert forms.kept() == []
    forms.desk.window.toasts.toasts()[-1].action.click()
    forms.desk.settle()
    assert forms.find("new_subject").text() == "Kept"
    assert forms.kept() == ["Kept"]


def test_who_asks_is_shown_with_their_tickets_and_a_second_look_keeps_the_form(forms, qtbot):
    forms.run("new_ticket")
    forms.ask("SN0061")
    assert forms.find("chosen_name").text() == "Zhuo Liping"
    assert "tickets in 30 days" in forms.find("chosen_about").text()
    qtbot.waitUntil(lambda: forms.shows("ticket_line"), timeout=5000)
    line = forms.find("ticket_line")
    QTest.keyClick(line, Qt.Key.Key_Return)
    forms.desk.settle()
    assert forms.shows("preview")
    assert forms.find("new_requester").text() == "Zhuo Liping"
    forms.run("back")
    assert not forms.shows("preview")
    assert forms.desk.window.shown() == "new"


def test_an_unknown_caller_becomes_a_requester_with_the_ticket(forms):
    forms.run("new_ticket")
    forms.type("new_requester", "Erik Sandberg")
    forms.find("new_subject").setFocus()
    forms.desk.settle()
    forms.type("new_subject", "Guest PC")
    assert forms.all[0].person is None
    forms.run("new.save")
    key = forms.desk.queue.table.current_key()
    ticket = forms.desk.app.desk.my.queue.get(key)
    person = forms.desk.app.desk.my.people.get([ticket.requester])[ticket.requester]
    assert (person.name.en, person.role) == ("Erik Sandberg", "requester")


def test_enter_before_the_look_up_has_answered_takes_its_first_hit(forms):
    forms.run("new_ticket")
    field = forms.find("new_requester")
    QTest.keyClicks(field, "SN0061")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert forms.all[0].person is None
    forms.desk.settle()
    assert forms.all[0].caller == "Zhuo Liping"


def test_typing_on_after_a_choice_makes_it_somebody_else(forms):
    forms.run("new_ticket")
    forms.ask("SN0061")
    forms.type("new_requester", "x")
    assert forms.all[0].person is None
    forms.desk.settle()
    assert not forms.shows("chosen_address")


def test_questions_of_the_type_are_counted_and_missing_ones_named_but_stop_nothing(forms):
    forms.run("new_ticket")
    forms.type("new_subject", "Report is wrong")
    forms.find("more_types")
    forms.all[0].service_type = "SWQ"
    forms.desk.window.findChild(QWidget, "intake").page().matter.fill()
    forms.type("field_operation_version", "8.6")
    assert forms.find("asked_count").text() == "asked 1 / 3"
    assert "Steps to reproduce" in forms.find("missing").text()
    assert forms.find("go_to_missing").text() == "2 missing"
    forms.run("new.save")
    ticket = forms.desk.app.desk.my.queue.get(forms.desk.queue.table.current_key())
    assert ticket.extra == {"operation_version": "8.6"}


def test_without_a_subject_the_words_give_it_and_without_both_the_form_says_so(forms):
    forms.run("new_ticket")
    forms.run("new.save")
    assert "One sentence" in forms.find("new_subject").accessibleDescription()
    forms.type("new_text", "It does not print")
    assert forms.find("new_subject").accessibleDescription() == ""
    forms.run("new.save")
    ticket = forms.desk.app.desk.my.queue.get(forms.desk.queue.table.current_key())
    assert (ticket.subject, ticket.description) == ("It does not print", "It does not print")


def test_save_as_solved_asks_four_things_and_then_makes_one_undo(forms):
    forms.run("new_ticket")
    forms.type("new_subject", "Locked out")
    forms.now += 3 * MINUTE + 10_000
    forms.run("new.solve")
    assert forms.all
    forms.run("new.solve")
    assert "One sentence" in forms.find("solved_how").accessibleDescription()
    forms.type("solved_how", "Unlocked the account")
    forms.run("new.solve")
    assert forms.all == []
    key = forms.desk.queue.table.current_key()
    ticket = forms.desk.app.desk.my.queue.get(key)
    assert not ticket.is_open
    assert ticket.extra["worked_minutes"] == 4
    assert ticket.messages[0].body == "Unlocked the account"
    assert ticket.created_at == forms.now - 3 * MINUTE - 10_000
    forms.run("undo")
    with pytest.raises(AppError, match="ticket_gone"):
        forms.desk.app.desk.my.queue.get(key)


def test_the_button_carries_the_number_that_the_ticket_gets(forms):
    forms.run("new_ticket")
    forms.type("new_subject", "Numbered")
    number = forms.find("save_ticket").text().split()[-1]
    forms.run("new.save")
    assert forms.desk.toasts()[-1] == (f"Ticket {number} created", True)


def test_after_saving_the_form_that_has_waited_longest_comes_to_the_front(forms):
    for subject in ("First", "Second", "Third"):
        forms.run("new_ticket")
        forms.type("new_subject", subject)
        forms.now += 1000
    forms.run("new.save")
    assert forms.find("new_subject").text() == "First"
    forms.run("new.save")
    assert forms.find("new_subject").text() == "Second"
    forms.run("new.save")
    assert forms.desk.window.shown() == "queue"
    row = forms.desk.app.desk.my.queue.rows([forms.desk.queue.table.current_key()])
    assert row.popitem()[1].subject == "Second"


def test_a_form_is_saved_once_however_often_the_key_is_pressed(forms):
    forms.run("new_ticket")
    forms.type("new_subject", "Only once")
    before = forms.desk.app.desk.my.queue.counts()["all"]
    for _ in range(3):
        forms.desk.app.commands.run("new.save")
    forms.desk.settle()
    assert forms.desk.app.desk.my.queue.counts()["all"] == before + 1


def test_a_duplicate_is_a_form_filled_like_the_ticket_without_its_history(forms):
    forms.desk.queue.show_view("all")
    forms.desk.settle()
    my = forms.desk.app.desk.my
    key = next(k for k in forms.desk.queue.model.keys if my.queue.get(k).service_type)
    forms.desk.queue.table.go_to_key(key)
    forms.run("queue.duplicate")
    original, form = my.queue.get(key), forms.all[0]
    assert (form.subject, form.words) == (original.subject, original.description)
    assert (form.person, form.impact) == (original.requester, original.impact)
    assert forms.find("new_subject").text() == original.subject
    forms.run("new.save")
    copy = my.queue.get(forms.desk.queue.table.current_key())
    assert copy.key != key
    assert copy.messages == ()
    assert "root_cause" not in copy.extra


def test_a_change_of_language_keeps_every_form_and_says_it_all_anew(forms):
    forms.run("new_ticket")
    forms.type("new_subject", "Bleibt")
    forms.run("new.park")
    forms.desk.app.machine.values["language"] = "zh"
    forms.desk.app.apply_setting("language", "zh")
    forms.desk.settle()
    assert forms.find("new_subject").text() == "Bleibt"
    assert forms.find("form_tab_1").accessibleName() == "表单 1：Bleibt，停 0:00"
    assert forms.find("save_solved").text() == "存为已解决"


def test_below_1280_what_stands_beside_folds_into_a_button(forms):
    forms.desk.window.resize(1440, 900)
    forms.run("new_ticket")
    forms.desk.settle()
    assert forms.shows("beside_form")
    forms.desk.window.resize(1092, 574)
    forms.desk.settle()
    assert not forms.shows("beside_form")
    forms.find("show_beside").click()
    assert forms.shows("beside_form")


def test_forms_go_with_whoever_takes_the_keyboard(forms):
    forms.run("new_ticket")
    forms.type("new_subject", "Handed over")
    assert forms.kept() == ["Handed over"]
    old = forms.desk.app.desk.my
    forms.desk.app.work_as(forms.desk.agents["Wang Yu"])
    forms.desk.settle()
    assert old.drafts.all("form-") == {}
    kept = forms.desk.app.desk.my.drafts.all("form-")
    assert [draft["subject"] for draft in kept.values()] == ["Handed over"]


def test_tab_goes_from_top_to_bottom_through_the_whole_form(forms):
    forms.desk.window.resize(1440, 900)
    forms.run("new_ticket")
    forms.all[0].service_type = "SWQ"
    page = forms.desk.window.findChild(QWidget, "intake").page()
    page.matter.fill()
    forms.desk.settle()
    order, part = [], forms.find("new_requester")
    for _ in range(200):
        tab = part.focusPolicy() & Qt.FocusPolicy.TabFocus
        checked = getattr(part, "isChecked", lambda: True)
        in_group = isinstance(part, Segment)
        if tab and part.isVisibleTo(forms.desk.window) and (checked() or not in_group):
            order.append(part.objectName())
        part = part.nextInFocusChain()
    wanted = [
        *("new_requester", "", "type_SWQ", "more_types", "new_subject", "new_text"),
        *("field_operation_version", "field_wanted_result", "field_reproduce_steps"),
        *("new_category", "new_impact", "new_urgency"),
        *("solved_how", "solved_cause", "solved_minutes", "solved_first"),
        *("go_to_missing", "save_solved", "save_ticket"),
    ]
    places = [order.index(name) for name in wanted if name]
    assert places == sorted(places)


def test_arrow_keys_go_through_the_service_types_and_a_second_press_takes_one_off(forms):
    forms.run("new_ticket")
    types = forms.find("new_types").stops()
    first, second = types[0], types[1]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Space)
    code = forms.all[0].service_type
    assert first.objectName() == f"type_{code}"
    QTest.keyClick(first, Qt.Key.Key_Right)
    assert forms.desk.window.focusWidget() is second
    QTest.keyClick(first, Qt.Key.Key_Space)
    assert forms.all[0].service_type == ""
