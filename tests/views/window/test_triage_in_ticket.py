"""Triage in an open ticket: the matrix by keys, the way on, the times of the stages."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.domain.drafts import TicketDraft
from desktop.qtkit.widgets.matrix import MatrixCell

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")
CTRL = Qt.KeyboardModifier.ControlModifier


class Sorting:
    """The window on a new ticket."""

    def __init__(self, desk):
        self.desk, self.my = desk, desk.app.desk.my
        self.key = self.my.tickets.create(TicketDraft("收货口连不上 ERP"))
        desk.window.resize(1440, 900)
        desk.window.open_ticket(self.key)
        desk.settle()
        self.view = desk.window.pane("ticket")
        self.card = self.view.findChild(QWidget, "triage_card")

    def press(self, key, modifier=Qt.KeyboardModifier.NoModifier):
        """Press a key where the focus is."""
        QTest.keyClick(self.desk.window.focusWidget() or self.view, key, modifier)
        self.desk.settle()

    def ticket(self):
        """Return the ticket as it is kept."""
        return self.my.queue.get(self.key)

    def chosen(self):
        """Return the places of the chosen cells."""
        return [c.place for c in self.card.findChildren(MatrixCell) if c.isChecked()]


@pytest.fixture
def sorting(opened):
    return Sorting(opened("en"))


def test_a_new_ticket_shows_the_card_open_with_what_is_missing(sorting):
    assert sorting.card.is_open()
    assert sorting.card.accessibleName() == "2 Triage"
    assert sorting.card.findChild(QWidget, "stage_missing").text() == "2 missing"
    assert sorting.chosen() == []


def test_arrows_and_enter_set_impact_and_urgency_in_one_act(sorting):
    sorting.desk.app.desk.commands.run("ticket.matrix")
    sorting.press(Qt.Key.Key_Left)
    sorting.press(Qt.Key.Key_Return)
    ticket = sorting.ticket()
    assert (ticket.impact, ticket.urgency, ticket.priority) == (2, 1, 2)
    assert sorting.chosen() == [(1, 0)]
    sorting.my.undo.undo()
    assert sorting.ticket().impact is None


def test_each_cell_says_what_it_promises(sorting):
    cells = {cell.place: cell for cell in sorting.card.findChildren(MatrixCell)}
    assert cells[0, 0].promise.targets == "15 min · 4 h"
    assert cells[1, 0].promise.targets == "30 min · 1 d"
    assert "P1, 15 min · 4 h" in cells[0, 0].accessibleName()


def test_ctrl_enter_finishes_triage_and_then_asks_how_it_was_solved(sorting):
    sorting.view.setFocus()
    sorting.press(Qt.Key.Key_Return, CTRL)
    items = sorting.my.directory.items
    ticket = sorting.ticket()
    assert (items[ticket.status].code, items[ticket.stage].code) == ("working", "handling")
    assert not sorting.card.is_open()
    sorting.view.setFocus()
    sorting.press(Qt.Key.Key_Return, CTRL)
    assert sorting.desk.window.findChild(QWidget, "move_sheet") is not None


def test_a_sorted_ticket_says_in_one_line_how_it_was_sorted(sorting):
    # A complaint: no SOP comes with it whose steps would keep the card open.
    types = sorting.my.directory.of("service_type")
    item = next(each for each in types if each.kind == "complaint")
    kind = item.key
    working = sorting.my.directory.by_code("status", "working").key
    sorting.my.tickets.change([sorting.key], {"status": working})
    fields = {"service_type": kind, "impact": 2, "urgency": 2}
    sorting.my.tickets.change([sorting.key], fields)
    sorting.desk.settle()
    assert not sorting.card.is_open()
    assert f"P3 · {item.name.en}" in sorting.card.head.accessibleDescription()


def test_the_present_stage_says_how_long_it_may_take(sorting):
    line = sorting.view.findChild(QWidget, "stages")
    assert line.accessibleName() == "Stage: Intake, here for 0 min of 5 min"
