"""Calls after a solution and a review by keys alone."""

import pytest

pytestmark = [pytest.mark.window, pytest.mark.qt_log_ignore("This plugin does not")]


@pytest.fixture
def hands(desk_at):
    found = desk_at("Tian Xiaohe").hands
    found.wait_rows(18)
    return found


def test_the_list_of_calls_is_worked_off_by_keys(hands):
    hands.press("Ctrl+K")
    hands.type("Call-backs")
    hands.see("Call-backs")
    hands.press("Return")
    hands.wait_rows(3)
    hands.press("Shift+V")
    hands.see("Is it solved?")
    hands.press("N")
    hands.see("stays on the list")
    hands.press("Shift+V")
    hands.see("Is it solved?")
    hands.see("1 attempt so far")
    hands.press("5", "Tab", "Tab", "Tab")
    hands.press("Ctrl+Return")
    hands.see("called back: Solved")
    hands.wait_rows(2)
    hands.press("Ctrl+Z")
    hands.wait_rows(3)


def test_a_ticket_is_reviewed_with_a_finding(hands):
    hands.press("Shift+W")
    hands.until(lambda: hands.focus() == "review_well")
    hands.type("Taken at once")
    for _ in range(4):
        hands.press("Tab")
    hands.until(lambda: hands.focus().startswith("finding_"))
    if hands.focus() != "finding_text_1":
        hands.press("Tab")
    hands.type("Ask how many")
    hands.press("Ctrl+Return")
    hands.see("kept")
    hands.press("Shift+W")
    hands.until(lambda: hands.focus() == "review_well")
    hands.see("Taken at once")
