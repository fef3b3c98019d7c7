"""A second start of the same workspace raises the first window and ends."""

import pytest

pytestmark = [pytest.mark.window, pytest.mark.qt_log_ignore("This plugin does not")]


def test_a_second_start_raises_the_first_window_and_leaves(qtbot, desk_at, start_again):
    first = desk_at("Luo Bin")
    first.hands.wait_rows(18)
    first.hands.window.showMinimized()
    qtbot.waitUntil(start_again)
    qtbot.waitUntil(lambda: not first.hands.window.isMinimized())


def test_once_the_window_is_closed_nobody_is_handed_over_to(desk_at, start_again):
    desk_at("Luo Bin").close()
    assert not start_again()


def test_a_writing_command_beside_the_open_window_is_refused_and_the_window_works_on(
    desk_at, command
):
    hands = desk_at("Luo Bin").hands
    hands.wait_rows(18)
    hands.press("N")
    hands.type("kept")
    hands.press("Ctrl+Return")
    hands.see("Note kept")
    ended = command("import", "tickets", "list.csv")
    assert ended.returncode == 3
    assert "open" in ended.stderr
    hands.press("Ctrl+Z")
    hands.see("Undone: keeping a note")
