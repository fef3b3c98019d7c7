"""A ticket waits, is chased, is resolved by the one sheet and opened again: by keys alone."""

import pytest

pytestmark = [pytest.mark.window, pytest.mark.qt_log_ignore("This plugin does not")]


@pytest.fixture
def hands(desk_at):
    hands = desk_at("Luo Bin").hands
    hands.wait_rows(18)
    return hands


def number(hands):
    return hands.row()[hands.headers().index("No.")]


def to_status(hands, words):
    hands.press("S")
    hands.type(words)
    hands.press("Return")


def test_a_ticket_waits_is_chased_resolved_with_the_sheet_and_opened_again(hands):
    mine = number(hands)
    to_status(hands, "Waiting for requester")
    hands.see("Waiting for")
    hands.until(lambda: hands.focus() == "field_waiting_for")
    hands.type("sample file")
    hands.press("Tab")
    hands.press("Ctrl+A")
    hands.type("today")
    hands.press("Return")
    hands.see("Status: Waiting for requester")
    hands.press("/")
    hands.type(mine)
    hands.press("Return")
    hands.wait_rows(1)
    hands.press("H")
    hands.see("Tried to reach them")
    hands.see("Attempts: 1")
    hands.press("V")
    hands.find("move_sheet")
    hands.press("Ctrl+A")
    hands.type("New cable, link is up")
    hands.press("Return")
    hands.see("Status: Resolved")
    hands.until(lambda: not hands.shows("move_sheet"))
    to_status(hands, "In progress")
    hands.see("Status: In progress")
    hands.press("Ctrl+Z", "Ctrl+Z")
    hands.see("Undone")


def test_esc_leaves_the_sheet_and_the_ticket_as_they_are(hands):
    before = hands.row()
    hands.press("V")
    hands.find("move_sheet")
    hands.type("half a word")
    hands.press("Esc")
    hands.until(lambda: not hands.shows("move_sheet"))
    assert hands.row() == before


def test_a_void_ticket_asks_why_and_shows_which_ways_are_blocked(hands):
    to_status(hands, "Void")
    hands.find("move_note")
    hands.type("Sent twice")
    hands.press("Ctrl+Return")
    hands.see("Status: Void")
    hands.press("Ctrl+Z")
    hands.wait_rows(18)


def test_several_tickets_are_resolved_by_one_sheet_and_one_undo(hands):
    hands.press("Shift+J", "Shift+J")
    assert hands.marked() == 3
    hands.press("V")
    hands.find("move_sheet")
    hands.type("Server is back")
    hands.press("Return")
    hands.wait_rows(15)
    hands.press("Ctrl+Z")
    hands.wait_rows(18)
