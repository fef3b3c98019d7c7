"""From nothing to work: the first start, the sample desk, a person, the queue, the next start."""

import pytest

pytestmark = [pytest.mark.window, pytest.mark.qt_log_ignore("This plugin does not")]


def test_first_start_leads_over_the_sample_desk_and_a_name_to_the_queue(desk_at):
    hands = desk_at(sample=False).hands
    hands.see("Open the sample desk")
    assert hands.focus() == "choice_sample"
    hands.press("Enter")
    hands.see("Who is working?")
    hands.see("Work as")
    hands.type("txh")
    hands.see("Work as Tian Xiaohe")
    hands.press("Enter")
    hands.wait_rows(18)
    assert hands.focus() == "tickets"
    assert hands.chosen("views") == "All open"
    assert hands.find("person_button").accessibleDescription() == "Tian Xiaohe"


def test_whoever_only_looks_is_told_why_nothing_can_be_changed(desk_at):
    hands = desk_at().hands
    hands.click("only_look")
    hands.wait_rows(18)
    before = hands.row()
    hands.press("V")
    hands.see("Press Ctrl Shift P and choose your name")
    assert hands.row() == before


def test_the_next_start_finds_view_place_and_person_again(desk_at):
    first = desk_at("Luo Bin")
    hands = first.hands
    hands.wait_rows(18)
    hands.press("G, N")
    hands.wait_rows(3)
    hands.window.resize(1240, 700)
    size, screen = hands.window.size(), hands.window.screen().availableSize()
    first.close()
    hands = desk_at().hands
    hands.see("Work as Luo Bin")
    hands.press("Enter")
    hands.wait_rows(3)
    hands.see("Unassigned")
    if screen.width() > size.width():
        # Qt fits a window that is restored to its screen, and the offscreen one is small.
        assert hands.window.size() == size
