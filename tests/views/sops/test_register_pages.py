"""The register of documents and the table of responsibility."""

import csv

import pytest
from library_pane import Pane, fill, find
from PySide6.QtCore import Qt

from desktop.views.sops.register.duties_page import DutiesPage
from desktop.views.sops.register.register_export import RegisterExport
from desktop.views.sops.register.register_page import RegisterPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


@pytest.fixture
def pane(qtbot, desk):
    assert qtbot
    made = Pane(desk)
    made.keys = fill(desk)
    yield made
    made.close()


@pytest.fixture
def register(pane):
    return pane.show(RegisterPage(pane.desk, pane.state))


@pytest.fixture
def duties(pane):
    return pane.show(DutiesPage(pane.desk, pane.state))


def numbers(page):
    return [row[0] for row in page.table.content.texts()]


def test_the_register_lists_every_document_with_its_control_facts(register):
    rows = {row[0]: row for row in register.table.content.texts()}
    assert list(rows) == ["IT-PL-PL-01", "IT-SOP-ACC-01", "IT-SOP-ACC-02", "IT-SOP-NET-01"]
    assert rows["IT-SOP-ACC-01"][2:4] == ("A/0", "In force")
    assert rows["IT-SOP-ACC-01"][4:6] == ("2026-08-31", "2027-08-31")
    assert rows["IT-SOP-ACC-01"][7] == "0/1"
    assert rows["IT-SOP-NET-01"][3] == "v1 draft"


def test_a_column_sorts_and_what_has_no_value_stands_last(register):
    register.table.sortByColumn(5, Qt.SortOrder.DescendingOrder)
    assert set(numbers(register)[:2]) == {"IT-SOP-ACC-01", "IT-SOP-ACC-02"}
    register.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert numbers(register)[0] == "IT-SOP-NET-01"


def test_enter_opens_the_document_of_a_row(pane, register):
    register.table.setFocus()
    register.table.setCurrentIndex(register.table.content.index(1, 1))
    pane.press(register.table, Qt.Key.Key_Return)
    assert pane.state.opened.row.code == "ACC-01"


def test_a_system_that_was_updated_marks_its_documents_and_undo_takes_it_back(pane, register):
    pane.click(find(register, "register_system"))
    sheet = find(register, "system_sheet")
    assert find(sheet, "system_name").currentText().startswith("ERP")
    pane.type(find(sheet, "system_version"), "9")
    pane.press(find(sheet, "system_version"), Qt.Key.Key_Return)
    assert pane.told.said[-1][0] == "ERP 9: 1 document(s) are to be reviewed"
    pane.click(find(register, "register_due"))
    assert numbers(register) == ["IT-SOP-ACC-01"]
    pane.told.said[-1][3]()
    pane.settle()
    assert numbers(register) == []


def test_the_register_is_filtered_by_pinyin(pane, register):
    pane.type(register.frame.search, "gxp")
    assert numbers(register) == ["IT-SOP-ACC-02"]


@pytest.mark.parametrize("ending", ["csv", "xlsx"])
def test_the_register_is_written_as_it_is_shown(pane, register, tmp_path, ending):
    path = tmp_path / f"register.{ending}"
    rows = register.table.content.texts()
    titles = [column.title for column in register.table.content.columns()]
    RegisterExport(pane.desk, register).write(path, titles, rows)
    pane.settle()
    assert path.is_file()
    assert pane.told.said[-1][0] == f"4 document(s) written to register.{ending}"
    if ending == "csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            read = list(csv.reader(file))
        assert read[0][0] == "Number"
        assert read[2][0] == "IT-SOP-ACC-01"


def test_duties_stand_by_stage_and_role_with_mark_word_and_count(duties):
    rows = {row[0]: row for row in duties.table.content.texts()}
    columns = [column.title for column in duties.table.content.columns()]
    handling = dict(zip(columns, rows["Diagnosis and handling"], strict=True))
    assert handling["1st line"] == "● 2   ◆ 2"
    assert handling["2nd line"] == "○ is told 2"


def test_gaps_are_named_above_the_table(duties):
    said = find(duties, "duties_faults").accessibleName()
    assert said == "Nobody does: Intake, Triage, Closure and review"


def test_a_cell_lists_its_steps_and_enter_opens_one(pane, duties):
    columns = [column.title for column in duties.table.content.columns()]
    duties.table.setFocus()
    duties.table.setCurrentIndex(duties.table.content.index(2, columns.index("1st line")))
    pane.press(duties.table, Qt.Key.Key_Return)
    assert duties.steps.item(0).text() == "ACC-01 账号锁定 (en) · step 2 · decides"
    assert duties.steps.hasFocus()
    pane.press(duties.steps, Qt.Key.Key_Return)
    assert pane.state.opened.row.code == "ACC-01"
    assert pane.state.step == pane.state.opened.text.steps[1].id
