"""Forms on a ticket by keys alone: the rest of what is asked, a diagnosis record, its undo."""

import pytest

pytestmark = [pytest.mark.window, pytest.mark.qt_log_ignore("This plugin does not")]


@pytest.fixture
def hands(desk_at):
    found = desk_at("Tian Xiaohe").hands
    found.wait_rows(18)
    return found


def test_a_diagnosis_record_is_written_left_taken_up_kept_and_undone_by_keys(hands):
    hands.press("Down", "Return")
    hands.until(lambda: hands.shows("ticket"))
    choose_record(hands)
    hands.type("checked on the spot")
    hands.press("Esc")
    hands.see("Forms · draft")
    choose_record(hands)
    hands.see("What you typed last time is back.")
    hands.see("checked on the spot")
    hands.press("Ctrl+Return")
    hands.see("Forms · 1")
    hands.see("T05 Diagnosis record")
    hands.press("Ctrl+Z")
    hands.until(lambda: "Forms" in hands.texts())


def choose_record(hands):
    """Open the diagnosis record on the ticket."""
    hands.press("Shift+R")
    hands.until(lambda: any("Diagnosis record" in text for text in hands.texts()))
    hands.type("Diagnosis")
    hands.press("Return")
    hands.until(lambda: hands.focus().startswith("field_"))
