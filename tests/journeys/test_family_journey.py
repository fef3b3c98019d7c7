"""Tickets are merged, taken apart, split and made children by keys alone."""

import pytest

pytestmark = [pytest.mark.window, pytest.mark.qt_log_ignore("This plugin does not")]


@pytest.fixture
def hands(desk_at):
    found = desk_at("Tian Xiaohe").hands
    found.wait_rows(18)
    return found


def test_two_marked_tickets_become_one_and_two_again(hands):
    hands.press("Down", "Shift+Down", "Shift+G")
    hands.find("merge_sheet")
    hands.see("goes on.")
    hands.press("Ctrl+Return")
    hands.wait_rows(17)
    hands.press("Ctrl+Z")
    hands.wait_rows(18)
    hands.press("Ctrl+Shift+Z")
    hands.wait_rows(17)


def test_a_merged_ticket_leads_to_where_it_lies_and_is_taken_out_again(hands):
    hands.press("Down", "Shift+Down", "Shift+G")
    hands.find("merge_sheet")
    hands.press("Ctrl+Return")
    hands.wait_rows(17)
    hands.press("G, L")
    hands.wait_rows(800)
    hands.press("/")
    hands.type("A2305")
    hands.press("Return", "Return")
    hands.until(lambda: hands.shows("ticket"))
    hands.until(lambda: any(t.startswith("Merged") for t in hands.texts()))


def test_messages_are_split_off_by_keys(hands):
    hands.press("Return")
    hands.until(lambda: hands.shows("ticket"))
    hands.press("Shift+B")
    hands.until(lambda: hands.focus() == "split_subject")
    hands.type("Second matter")
    hands.press("Tab", "Space", "Ctrl+Return")
    hands.see("Split off: Second matter")
    hands.press("Esc")
    hands.wait_rows(19)
    hands.press("Ctrl+Z")
    hands.wait_rows(18)


def test_a_ticket_becomes_the_child_of_another_one(hands):
    hands.press("Shift+C")
    hands.type("A2305")
    hands.until(lambda: any("A2305-4" in text for text in hands.texts()))
    hands.press("Return")
    hands.see("1 ticket below A2305-4")
