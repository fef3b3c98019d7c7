"""Many tickets changed together, two of which refuse; a screenshot in a reply; a second window."""

import pytest

pytestmark = [pytest.mark.window, pytest.mark.qt_log_ignore("This plugin does not")]


@pytest.fixture
def hands(desk_at):
    found = desk_at("Tian Xiaohe").hands
    found.wait_rows(18)
    return found


def column(hands, name):
    at = hands.headers().index(name)
    return [row[at] for row in hands.rows()]


def test_twelve_tickets_are_changed_together_two_refuse_and_one_undo_takes_it_back(hands):
    hands.press("G, L")
    hands.wait_rows(800)
    hands.press("Home", "Down", "Down")
    before = column(hands, "Pri.")
    hands.press(*["Shift+J"] * 11)
    hands.see("12 marked")
    hands.press("B")
    hands.see("Edit 12 tickets together")
    hands.press("Down")
    hands.click("bulk_note")
    hands.type("月末前 together")
    hands.press("Ctrl+Return")
    hands.see("12 done")
    hands.press("Esc")
    hands.see("All tickets")
    hands.press("Ctrl+Z")
    hands.see("Undone: changing fields")
    assert column(hands, "Pri.") == before


def test_a_field_changed_together_names_the_two_that_refuse_and_why(hands):
    hands.press("G, L")
    hands.wait_rows(800)
    hands.press("Home", "Down", "Down")
    before = column(hands, "Pri.")
    hands.press(*["Shift+J"] * 11)
    hands.press("B")
    hands.click("bulk_priority")
    hands.press("Down", "Return")
    hands.click("bulk_reason")
    hands.type("month end")
    hands.see("2 cannot change: The ticket is closed or void")
    hands.click("bulk_apply")
    hands.see("What became of the tickets")
    hands.see("2 cannot change: The ticket is closed or void")
    assert hands.find("bulk_again").text() == "Fix the 2 left"
    hands.click("bulk_undo")
    hands.see("Undone: changing fields")
    hands.until(lambda: column(hands, "Pri.") == before)


def test_a_reply_is_written_with_a_pasted_screenshot_and_a_dropped_file(hands, tmp_path):
    (tmp_path / "trace.log").write_text("169.254.1.2")
    hands.press("Return")
    hands.find("conversation")
    hands.press("R")
    hands.type("请看截图 and the trace")
    hands.copy_picture()
    hands.press("Ctrl+V")
    hands.find("attached_file")
    hands.drop_files("composer", tmp_path / "trace.log", tmp_path / "gone.log")
    hands.see("gone.log could not be read")
    hands.until(lambda: any(text.endswith(".png") for text in hands.texts()))
    hands.press("Ctrl+Return")
    hands.see("Reply recorded")
    hands.find("attached")
    hands.see("trace.log")
    assert hands.text_of("composer_text") == ""
    hands.press("Esc")
    hands.press("Ctrl+Z")
    hands.see("Undone: recording a reply")


def test_a_ticket_in_its_own_window_takes_the_keys_and_both_tell_the_same(hands):
    hands.press("Ctrl+Shift+O")
    window = hands.find("ticket_window")
    hands.until(lambda: "Deskbook" in window.windowTitle())
    assert window.isVisible()
    window.close()
    hands.until(lambda: not hands.shows("ticket_window"))
    assert hands.rows()
