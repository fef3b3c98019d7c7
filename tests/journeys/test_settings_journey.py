"""A lead puts the desk's lists in order by keys and sees it at work."""

import pytest
from PySide6.QtGui import QGuiApplication

pytestmark = [pytest.mark.window, pytest.mark.qt_log_ignore("This plugin does not")]


@pytest.fixture
def hands(desk_at):
    found = desk_at("Luo Bin").hands
    found.wait_rows(18)
    return found


@pytest.fixture
def lead(desk_at):
    found = desk_at("Gu Mingyuan").hands
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


def test_a_target_is_typed_kept_with_a_reason_and_taken_back_by_one_key(lead):
    page(lead, "SLA targets")
    table = lead.find("targets")
    lead.until(lambda: table.model().rowCount() >= 4)
    table.setFocus()
    table.setCurrentIndex(table.model().index(2, 4))
    lead.press("F2")
    lead.find("cell_editor").selectAll()
    lead.type("2 d")
    lead.press("Return")
    lead.until(lambda: "2 d" in cells(lead, "targets"))
    lead.find("keep_reason").setFocus()
    lead.type("agreed")
    lead.press("Return")
    lead.see("SLA targets kept")
    table.setFocus()
    lead.press("Ctrl+Z")
    lead.until(lambda: "2 d" not in cells(lead, "targets"))


def test_a_holiday_is_set_by_keys_and_what_it_moves_is_shown_before(lead):
    page(lead, "Working calendar")
    lead.find("year").setFocus()
    lead.press("Right", "Return")
    lead.find("day_holiday").click()
    lead.press("Escape", "Right", "Return")
    lead.find("day_holiday").click()
    first = lead.find("version_line").text()
    lead.find("keep_reason").setFocus()
    lead.type("power cut")
    lead.press("Return")
    lead.until(lambda: lead.shows("moves"))
    lead.find("move_clocks").click()
    lead.see("Calendar kept")
    lead.find("year").setFocus()
    lead.until(lambda: lead.find("version_line").text() != first)
    lead.press("Ctrl+Z")
    lead.until(lambda: lead.find("version_line").text() == first)
