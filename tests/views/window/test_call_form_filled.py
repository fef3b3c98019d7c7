"""One form for a new ticket: who asks, what is missing, solved on the spot, the keys through it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import AppError
from desktop.qtkit.widgets.segmented import Segment

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")
MINUTE = 60_000


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


def test_tab_goes_from_top_to_bottom_through_the_whole_form(forms):
    forms.desk.window.resize(1440, 900)
    forms.run("new_ticket")
    forms.all[0].service_type = "SWQ"
    page = forms.desk.window.findChild(QWidget, "intake").page()
    page.matter.fill()
    page.edited.emit()
    forms.desk.settle()
    order, part = [], forms.find("new_requester")
    for _ in range(2000):
        tab = part.focusPolicy() & Qt.FocusPolicy.TabFocus
        checked = getattr(part, "isChecked", lambda: True)
        in_group = isinstance(part, Segment)
        if tab and part.isVisibleTo(forms.desk.window) and (checked() or not in_group):
            order.append(part.objectName())
        part = part.nextInFocusChain()
    wanted = [
        *("new_requester", "", "type_SWQ", "more_types", "new_subject", "new_text"),
        *("field_operation_version", "field_reproduce_steps", "field_wanted_result"),
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


def test_another_type_keeps_and_shows_what_was_answered_for_the_one_before(forms):
    forms.run("new_ticket")
    page = forms.desk.window.findChild(QWidget, "intake").page()
    for code in ("HWF", "SWQ"):
        forms.all[0].service_type = code
        page.matter.fill()
        forms.desk.settle()
        if code == "HWF":
            QTest.keyClicks(forms.find("field_device_model"), "M404")
            QTest.keyClick(forms.find("field_device_model"), Qt.Key.Key_Return)
    assert "Device model: M404" in forms.find("asked_kept").text()
    assert forms.all[0].extra["device_model"] == "M404"
