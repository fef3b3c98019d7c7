"""An agent works a ticket through its SOP by keys alone, from the form to the last step."""

import pytest
from PySide6.QtWidgets import QWidget

pytestmark = [pytest.mark.window, pytest.mark.qt_log_ignore("This plugin does not")]


@pytest.fixture
def hands(desk_at):
    found = desk_at("Tian Xiaohe").hands
    found.wait_rows(18)
    return found


def row(hands, number):
    """Return the row of a step; a stage that is done hides its own."""
    return hands.window.findChild(QWidget, f"step_{number}")


def take(hands, number):
    """Tick a step by its key: answer what it asks first, take the first answer to its question."""
    hands.press(str(number))
    asked = hands.focus().startswith("asked_")
    while hands.focus().startswith("asked_"):
        hands.type("17:00")
        hands.press("Return", "Tab")
    if hands.focus() == "branch_0":
        hands.press("Space")
    elif asked:
        hands.press(str(number))
    hands.until(lambda: row(hands, number).isChecked())


def test_a_ticket_is_worked_through_its_sop_by_keys_alone(hands):
    hands.press("Down", "Return")
    hands.until(lambda: hands.shows("ticket"))
    hands.press("Shift+S")
    hands.see("PRN-01")
    hands.type("PRN-01")
    hands.press("Return")
    hands.until(lambda: hands.shows("step_1"))
    hands.press("Shift+1")
    assert hands.focus() == "skip_reason"
    hands.type("read out on the phone")
    hands.press("Return")
    hands.see("skipped: read out on the phone")
    hands.press("Ctrl+Z")
    hands.until(lambda: not row(hands, 1).isChecked())
    hands.press("Ctrl+Shift+Z")
    hands.until(lambda: row(hands, 1).isChecked())
    for number in range(2, 7):
        if row(hands, number).isEnabled():
            take(hands, number)
    hands.see("All steps are done.")
    hands.press("X")
    hands.see("All steps are done.")
