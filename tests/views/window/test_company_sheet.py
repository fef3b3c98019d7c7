"""Tickets with company at the window: named by number, signed and taken back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop.domain.numbers import short_number

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


@pytest.fixture
def sheet(opened):
    desk = opened()
    row = desk.app.desk.my.queue.rows([desk.queue.table.current_key()])
    (ticket,) = row.values()
    workspace = desk.app.desk.workspace
    desk.app.desk.work_as(workspace.session(desk.agents["Shen Ruoxi"], "en"))
    view = desk.window.show_pane("training").show_page("cohorts")
    desk.settle()
    view.ask_company()
    desk.settle()
    found = desk.window.findChild(QWidget, "company_sheet")
    found.desk, found.ticket = desk, ticket
    yield found
    found.close()
    desk.settle()


def part(sheet, name):
    return sheet.findChild(QWidget, name)


def name(sheet, number):
    part(sheet, "company_number").setText(number)
    QTest.keyClick(part(sheet, "company_number"), Qt.Key.Key_Return)
    sheet.desk.settle()


def rows(sheet):
    listed = part(sheet, "company_list")
    return [listed.item(at).text() for at in range(listed.count())]


def test_a_ticket_is_named_by_its_number_and_signed(sheet):
    assert rows(sheet) == []
    number = short_number(sheet.ticket.station, sheet.ticket.counter)
    name(sheet, number)
    assert rows(sheet) == [f"{number} {sheet.ticket.subject} · not signed"]
    assert part(sheet, "company_number").text() == ""
    part(sheet, "company_sign").click()
    sheet.desk.settle()
    assert rows(sheet)[0].endswith("signed by Shen Ruoxi")
    part(sheet, "company_return").click()
    sheet.desk.settle()
    assert rows(sheet)[0].endswith("not signed")


def test_a_number_that_names_nothing_is_said_and_stays(sheet):
    name(sheet, "A9999")
    assert rows(sheet) == []
    assert part(sheet, "company_number").text() == "A9999"
    assert any("no ticket A9999" in text for text, _undo in sheet.desk.toasts())
