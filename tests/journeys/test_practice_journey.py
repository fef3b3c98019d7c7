"""Practice by keys alone: what is due, a cell of the matrix, what went wrong, once more."""

import pytest

pytestmark = [pytest.mark.window, pytest.mark.qt_log_ignore("This plugin does not")]


@pytest.fixture
def hands(desk_at):
    found = desk_at("Zou Kaiwen").hands
    found.wait_rows(18)
    return found


def test_the_matrix_is_practised_from_the_first_day_by_letters_and_enter(hands):
    hands.press("G, R")
    hands.see("Due today")
    hands.until(lambda: hands.focus() == "practice_begin")
    hands.press("Tab")
    hands.until(lambda: hands.focus() == "practice_choices")
    hands.press("Down", "Return")
    hands.see("Impact high, urgency high: which priority?")
    hands.press("D", "Ctrl+Return")
    hands.see("comes again tomorrow")
    hands.press("Return")
    hands.see("2 of 9")
    hands.press("B", "Ctrl+Return")
    hands.see("in 2 days")
    hands.press("Escape")
    hands.see("1 of 2 known")
    hands.press("Escape")
    hands.see("Due today")
    hands.press("Ctrl+Z")
    hands.see("Undone")
