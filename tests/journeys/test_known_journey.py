"""A call about what is known already, by keys: chased, solution used, duplicate, late entry."""

import pytest

pytestmark = [pytest.mark.window, pytest.mark.qt_log_ignore("This plugin does not")]


@pytest.fixture
def hands(desk_at):
    found = desk_at("Tian Xiaohe").hands
    found.wait_rows(18)
    return found


def answer(hands, who, subject):
    """Take a call: who asks, Enter, what about."""
    hands.press("Ctrl+N")
    hands.until(lambda: hands.text_of("new_requester") == "")
    hands.type(who)
    hands.press("Return")
    hands.until(lambda: hands.focus() == "new_subject")
    hands.type(subject)


def newest(hands, count):
    """Return the first row of all tickets."""
    hands.press("G, L")
    hands.wait_rows(count)
    return dict(zip(hands.headers(), hands.rows()[0], strict=True))


def test_a_chase_is_noted_and_a_known_solution_ends_the_call(hands):
    answer(hands, "SN0061", "打印机卡纸拿不出来")
    hands.find("use_solution")
    assert hands.focus() == "new_subject"
    hands.press("Alt+U")
    hands.see("chase noted")
    hands.until(lambda: hands.text_of("times_chased") == "chased 1 time")
    hands.press("Alt+Shift+1")
    hands.until(lambda: "后盖取出残纸" in hands.text_of("solved_how"))
    assert hands.focus() == "new_subject"
    hands.press("Ctrl+Shift+Return", "Ctrl+Shift+Return")
    hands.see("solved")
    hands.until(lambda: hands.focus() == "tickets")
    made = newest(hands, 801)
    assert made["Subject"] == "打印机卡纸拿不出来"
    assert made["Status"] == "Resolved"
    hands.press("Ctrl+Z", "Ctrl+Z")
    hands.wait_rows(800)


def test_a_second_report_becomes_a_duplicate_without_the_mouse(hands):
    answer(hands, "wl", "打印机卡纸拿不出来")
    hands.find("use_solution")
    # On a fitting SOP the letter does nothing; on the first like ticket it does.
    for _ in range(60):
        hands.press("Tab")
        if hands.focus() == "hit_line":
            hands.press("D")
        if any("resolved with it" in text for text in hands.texts()):
            break
    hands.see("resolved with it")
    hands.press("Ctrl+Return")
    hands.see("solved")
    # It ended as its original did, long ago.
    assert newest(hands, 801)["Status"] == "Closed"


def test_what_was_solved_at_night_is_entered_in_the_morning(hands):
    answer(hands, "wl", "Network down at night")
    hands.press("Shift+Tab")
    while hands.focus() != "new_late":
        hands.press("Shift+Tab")
    hands.press("Space")
    assert hands.focus() == "new_reported_at"
    hands.type("yesterday 22:10")
    hands.press("Tab", "Tab")
    hands.type("yesterday 23:00")
    hands.press("Tab")
    hands.type("no PC at night")
    hands.press("Ctrl+Return")
    hands.until(lambda: hands.focus() == "solved_how")
    hands.type("Restarted the switch")
    hands.press("Ctrl+Return")
    hands.until(lambda: not hands.shows("solved_how"))
    hands.press("G, L")
    hands.wait_rows(801)
    hands.press("/")
    hands.type("is:entered_late")
    hands.wait_rows(1)
