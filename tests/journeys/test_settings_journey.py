"""A lead puts the desk's lists in order by keys and sees it at work."""

import pytest
from PySide6.QtGui import QGuiApplication

pytestmark = [pytest.mark.window, pytest.mark.qt_log_ignore("This plugin does not")]


@pytest.fixture
def hands(desk_at):
    found = desk_at("Luo Bin").hands
    found.wait_rows(18)
    return found


def cells(hands, name):
    """Return all cells of an edited table."""
    model = hands.find(name).model()
    columns = range(model.columnCount())
    return [str(model.index(r, c).data()) for r in range(model.rowCount()) for c in columns]


def page(hands, name):
    """Open a page of the settings by its name."""
    hands.press("Ctrl+,")
    hands.click_item("pages", name)


def test_a_status_is_renamed_and_the_queue_says_so(hands):
    assert any("In progress" in row for row in hands.rows())
    page(hands, "Statuses")
    table = hands.find("list_status")
    table.setFocus()
    hands.press("Down", "Down", "Right", "F2")
    hands.find("cell_editor").selectAll()
    hands.type("Being done")
    hands.press("Return")
    hands.until(lambda: "Being done" in cells(hands, "list_status"))
    hands.press("G, Q")
    hands.until(lambda: any("Being done" in row for row in hands.rows()))
    hands.press("Ctrl+Z")
    hands.until(lambda: any("In progress" in row for row in hands.rows()))


def test_categories_are_added_by_a_paste_and_taken_back_by_one_key(hands):
    page(hands, "Categories")
    hands.find("list_category").setFocus()
    QGuiApplication.clipboard().setText("无人机\tDrones\tDRN\n机器人\tRobots\tROB")
    hands.press("Ctrl+V")
    hands.until(lambda: "Robots" in cells(hands, "list_category"))
    hands.see("2 entries added")
    hands.press("Ctrl+Z")
    hands.until(lambda: "Robots" not in cells(hands, "list_category"))


def test_a_channel_in_use_is_retired_by_del_and_new_tickets_are_not_offered_it(hands):
    page(hands, "Channels")
    hands.find("list_channel").setFocus()
    hands.see("it can be retired, not deleted")
    hands.press("Delete")
    hands.until(lambda: "Phone" not in cells(hands, "list_channel"))
    hands.press("G, Q", "C")
    hands.see("Walk-in")
    assert "Phone" not in hands.texts()


def test_a_field_is_made_and_put_in_force(hands):
    page(hands, "Forms and fields")
    hands.click("form_SWF")
    hands.find("add_field").setFocus()
    hands.type("Serial")
    hands.press("Return")
    hands.until(lambda: "Serial" in cells(hands, "form_fields"))
    hands.see("Asked anew: Serial.")
    hands.click("form_release")
    hands.see("In force for new tickets")
    hands.until(lambda: not hands.shows("form_release"))
