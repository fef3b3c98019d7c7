"""A ticket with hundreds of events opens with the newest, and leads to all the others."""

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QScrollArea

from desktop.domain.drafts import TicketDraft

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")
MANY = 120


@pytest.fixture
def long_ticket(opened):
    found = opened("en")
    my = found.app.desk.my
    found.key = my.tickets.create(TicketDraft("打印机卡纸", description="第一句"))
    for number in range(MANY):
        my.tickets.note(found.key, f"note {number}")
    found.window.resize(1440, 900)
    found.window.open_ticket(found.key)
    found.settle()
    found.view = found.window.pane("ticket")
    return found


def notes(area):
    """Return the numbers of the notes that are made, in order."""
    texts = [each.text() for each in area.findChildren(QLabel) if each.text().startswith("note ")]
    return sorted(int(text.split()[1]) for text in texts)


def test_the_conversation_begins_at_its_end_with_the_newest(long_ticket):
    area = long_ticket.view.findChild(QScrollArea, "conversation")
    made = notes(area)
    assert made[-1] == MANY - 1
    assert len(made) < MANY
    bar = area.verticalScrollBar()
    assert bar.value() == bar.maximum()


def test_all_that_was_said_is_reached_by_its_button_and_by_scrolling(long_ticket):
    area = long_ticket.view.findChild(QScrollArea, "conversation")
    more = area.findChild(QAbstractButton, "more_entries")
    assert "earlier" in more.text()
    more.click()
    long_ticket.settle()
    while more.isVisible():
        area.verticalScrollBar().setValue(0)
        long_ticket.settle()
    assert notes(area) == list(range(MANY))
    assert any(each.text() == "第一句" for each in area.findChildren(QLabel))


def test_a_note_that_comes_in_meanwhile_does_not_move_what_is_read(long_ticket):
    area = long_ticket.view.findChild(QScrollArea, "conversation")
    bar = area.verticalScrollBar()
    bar.setSliderPosition(bar.maximum() // 2)
    bar.triggerAction(bar.SliderAction.SliderMove)
    long_ticket.settle()
    before, made = bar.value(), notes(area)
    long_ticket.app.desk.my.tickets.note(long_ticket.key, f"note {MANY}")
    long_ticket.settle()
    assert bar.value() == before
    assert notes(area)[0] <= made[0]


def test_the_timeline_reaches_the_first_event(long_ticket):
    area = long_ticket.view.findChild(QScrollArea, "timeline")
    if not area.isVisible():
        tabs = [b for b in long_ticket.view.findChildren(QAbstractButton) if "Timeline" in b.text()]
        next(b for b in tabs if b.isVisible()).click()
        long_ticket.settle()
    more = area.findChild(QAbstractButton, "more_entries")
    while more.isVisible():
        area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
        long_ticket.settle()
    assert notes(area) == list(range(MANY))
