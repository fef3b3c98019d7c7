"""Forms on an open ticket by keys: the rest of what is asked, a diagnosis record, its draft."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget

from desktop.domain.drafts import TicketDraft

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")
CONTROL = Qt.KeyboardModifier.ControlModifier


class Ticket:
    """The window on a new hardware fault of which nothing was asked yet."""

    def __init__(self, desk):
        self.desk, self.my = desk, desk.app.desk.my
        self.key = self.my.tickets.create(TicketDraft("卡纸", "走廊那台", service_type="HWF"))
        desk.window.open_ticket(self.key)
        desk.settle()
        self.view = desk.window.pane("ticket")

    def run(self, command):
        """Run a command of the ticket."""
        self.desk.app.desk.commands.run(command)
        self.desk.settle()

    def sheet(self):
        """Return the sheet that is open."""
        shown = (w for w in self.desk.window.findChildren(QDialog) if w.isVisible())
        return next(shown)

    def type(self, name, text):
        """Type into a field of the sheet."""
        QTest.keyClicks(self.sheet().findChild(QWidget, name), text)

    def record(self):
        """Open a new diagnosis record."""
        template = self.my.directory.by_code("template", "T05").key
        self.view.forms.acts.open_new(self.key, template)
        self.desk.settle()

    def said(self, name):
        """Return what a button of the line says."""
        return self.view.findChild(QAbstractButton, name).text()


@pytest.fixture
def ticket(opened):
    return Ticket(opened())


def test_the_rest_of_what_is_asked_is_filled_in_on_one_sheet(ticket):
    assert ticket.said("asked_of_ticket") == "Asked: 0 of 4"
    ticket.run("ticket.asked")
    ticket.type("field_device_model", "M404")
    ticket.type("field_error_code", "50.2")
    QTest.keyClick(ticket.sheet().findChild(QWidget, "field_error_code"), Qt.Key.Key_Return)
    ticket.desk.settle()
    assert ticket.my.queue.get(ticket.key).extra == {"device_model": "M404", "error_code": "50.2"}
    assert ticket.said("asked_of_ticket") == "Asked: 2 of 4"


def test_a_record_is_filled_in_row_by_row_and_kept_with_the_ticket(ticket):
    ticket.record()
    ticket.type("field_t05_check_1", "another cable")
    ticket.type("field_t05_check_2", "another port")
    ticket.type("field_resolution", "port 12")
    QTest.keyClick(
        ticket.sheet().findChild(QWidget, "field_resolution"), Qt.Key.Key_Return, CONTROL
    )
    ticket.desk.settle()
    (form,) = ticket.my.filled_forms.of_ticket(ticket.key)
    assert form.answers["t05_check"] == ["another cable", "another port"]
    assert (form.answers["resolution"], form.answers["t05_symptom"]) == ("port 12", "走廊那台")
    assert ticket.said("forms_of_ticket") == "Forms · 1"
    assert ticket.my.drafts.all("filled-") == {}


def test_a_record_that_was_left_comes_back_as_it_was_typed(ticket):
    ticket.record()
    ticket.type("field_t05_hypothesis", "broken")
    QTest.keyClick(ticket.sheet(), Qt.Key.Key_Escape)
    ticket.desk.settle()
    assert ticket.my.filled_forms.of_ticket(ticket.key) == []
    assert ticket.said("forms_of_ticket") == "Forms · draft"
    ticket.record()
    field = ticket.sheet().findChild(QWidget, "field_t05_hypothesis")
    assert field.toPlainText() == "broken"
