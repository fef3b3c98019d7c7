"""Several forms for new tickets at once: clocks, tabs, parking, closing; nothing typed is lost."""

import pytest

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")
MINUTE = 60_000


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


def test_another_form_shows_nobody_elses_tickets_not_for_a_moment(forms, qtbot):
    forms.run("new_ticket")
    forms.ask("SN0061")
    qtbot.waitUntil(lambda: forms.shows("ticket_line"), timeout=5000)
    forms.desk.app.commands.run("new_ticket")
    assert not forms.shows("ticket_line")
    forms.desk.app.commands.run("form.1")
    qtbot.waitUntil(lambda: forms.shows("ticket_line"), timeout=5000)
