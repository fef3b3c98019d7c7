"""A backup is made, restored into a folder beside, and opened from there."""

import pytest

pytestmark = [pytest.mark.window, pytest.mark.qt_log_ignore("This plugin does not")]


def test_a_backup_is_restored_beside_and_opened_from_the_message(desk_at):
    hands = desk_at("Luo Bin").hands
    hands.wait_rows(18)
    hands.press("Ctrl+,")
    hands.see("Settings")
    hands.click_item("pages", "Data")
    hands.click("backup_make")
    hands.see("Backed up and verified")
    hands.click("backup_restore")
    hands.see("Restored into")
    hands.click("toast_action", "Open it")
    hands.see("Who is working?")
    hands.see("restored")
    hands.type("lb")
    hands.press("Enter")
    hands.wait_rows(18)
