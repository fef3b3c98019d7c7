"""Quick actions by keys alone: chosen and done, undone, recorded from what was just done."""

import pytest

pytestmark = [pytest.mark.window, pytest.mark.qt_log_ignore("This plugin does not")]


@pytest.fixture
def hands(desk_at):
    found = desk_at("Tian Xiaohe").hands
    found.wait_rows(18)
    return found


def choose(hands, name):
    hands.press("Q")
    hands.find("picker")
    hands.type(name)
    hands.press("Return")


def test_an_action_is_looked_over_done_and_undone(hands):
    choose(hands, "Looks like many")
    hands.until(lambda: hands.focus() == "quick_words")
    hands.type("Third floor. ")
    hands.press("Return")
    hands.see(": done")
    hands.press("Return")
    hands.see("Third floor. ")
    hands.press("Escape", "Ctrl+Z")
    hands.see("Undone")


def test_what_was_just_done_becomes_an_action_that_is_done_to_the_next_ticket(hands):
    hands.press("Return")
    hands.find("composer")
    hands.press("I")
    hands.see("Tian Xiaohe")
    hands.press("N")
    hands.until(lambda: hands.part() == "composer")
    hands.type("Cable checked")
    hands.press("Ctrl+Return", "Escape")
    hands.press("Shift+Q")
    hands.until(lambda: hands.focus() == "quick_name_en")
    hands.see("Cable checked")
    hands.type("Cable")
    hands.press("Ctrl+Return")
    hands.see("“Cable” kept")
    hands.press("Escape", "J")
    choose(hands, "Cable")
    hands.until(lambda: hands.focus() == "quick_words")
    hands.press("Return")
    hands.see(": done")
