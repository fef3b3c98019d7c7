"""The page of SLA targets by keys: typed lengths, own lines, reasons, versions, undo."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from desktop.domain.sla.targets import OnPriority
from desktop.models.targets_model import COLUMNS

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


class Targets:
    """The page under somebody's fingers."""

    def __init__(self, qtbot, view, desk):
        self._qtbot, self.desk = qtbot, desk
        view.show_page("targets")
        self.page = view.findChild(QWidget, "targets_page")
        self.settle()
        self.table = self.find("targets")

    def find(self, name):
        """Return a part of the page."""
        return self.page.findChild(QWidget, name)

    def settle(self):
        """Wait until all is done and shown."""
        for _ in range(4):
            assert self.desk.jobs.wait()
            QApplication.sendPostedEvents()
            QApplication.processEvents()

    def cell(self, row, column):
        """Return the index of a cell."""
        return self.table.model().index(row, COLUMNS.index(column))

    def type(self, row, column, text):
        """Type over a cell and press Enter."""
        self.table.setFocus()
        self.table.setCurrentIndex(self.cell(row, column))
        self._qtbot.keyClicks(self.table, text[:1])
        editor = self.table.findChild(QLineEdit, "cell_editor")
        editor.setText(text)
        self._qtbot.keyClick(editor, Qt.Key.Key_Return)
        self.settle()

    def keep(self, reason):
        """Give a reason and press Enter."""
        line = self.find("keep_reason")
        line.setFocus()
        line.setText(reason)
        self._qtbot.keyClick(line, Qt.Key.Key_Return)
        self.settle()


@pytest.fixture
def targets(qtbot, view, desk):
    return Targets(qtbot, view, desk)


def now(desk):
    return desk.my.promises.targets()


def test_each_priority_has_its_line_in_the_words_people_use(targets):
    said = [targets.cell(row, "resolve").data() for row in range(4)]
    assert said == ["4 h", "1 d", "3 d", "5 d"]
    assert targets.find("version_line").text() == "Version 1 · since the beginning"
    assert targets.find("keep_bar").isHidden()


def test_a_length_is_typed_kept_with_a_reason_and_taken_back(targets, desk, heard):
    targets.type(2, "resolve", "2天")
    assert targets.cell(2, "resolve").data() == "2 d"
    assert now(desk).targets.of(3).resolve == 1440
    targets.keep("agreed")
    assert (now(desk).targets.of(3).resolve, now(desk).ruling.reason) == (960, "agreed")
    assert "Version 2 · kept by Luo Bin" in targets.find("version_line").text()
    assert targets.find("keep_bar").isHidden()
    heard.said[-1][3]()
    targets.settle()
    assert now(desk).targets.of(3).resolve == 1440
    assert targets.cell(2, "resolve").data() == "3 d"


def test_nothing_is_kept_without_a_reason(targets, desk):
    targets.type(2, "resolve", "2 d")
    targets.keep("  ")
    assert now(desk).ruling.number == 1
    assert "why" in targets.find("keep_reason").accessibleDescription()


def test_a_wrong_cell_says_what_and_where_and_keeps_what_was_typed(targets, desk):
    targets.type(1, "response", "soon")
    assert targets.cell(1, "response").data() == "soon"
    assert "P2, First response: “soon” is no length" in targets.find("targets_wrong").text()
    targets.keep("try")
    assert now(desk).ruling.number == 1
    assert targets.table.currentIndex() == targets.cell(1, "response")
    targets.type(1, "response", "45")
    targets.keep("try")
    assert now(desk).targets.of(2).response == 45


def test_a_line_for_a_type_is_added_and_taken_away_by_keys(qtbot, targets, desk):
    targets.table.setFocus()
    targets.table.setCurrentIndex(targets.cell(2, "response"))
    qtbot.keyClick(targets.table, Qt.Key.Key_Insert)
    assert targets.table.currentIndex().row() == 3
    targets.type(3, "response", "10 min")
    targets.keep("own line")
    first = desk.my.directory.of("service_type")[0].code
    assert now(desk).targets.of(3, first).response == 10
    qtbot.keyClick(targets.table, Qt.Key.Key_Delete)
    targets.keep("no longer")
    assert now(desk).targets.of(3, first).response == 240


def test_the_line_that_each_priority_needs_stays(qtbot, targets):
    targets.table.setFocus()
    targets.table.setCurrentIndex(targets.cell(0, "response"))
    qtbot.keyClick(targets.table, Qt.Key.Key_Delete)
    assert targets.table.model().rowCount() == 4
    assert not targets.find("remove_target").isEnabled()


def test_another_calendar_leaves_the_promise_as_long_as_it_was(qtbot, targets, desk):
    targets.table.setFocus()
    targets.table.setCurrentIndex(targets.cell(2, "calendar"))
    qtbot.keyClick(targets.table, Qt.Key.Key_Return)
    box = targets.table.findChild(QComboBox, "cell_editor")
    box.setCurrentIndex(box.findData("ALWAYS"))
    box.hidePopup()
    box.activated.emit(box.currentIndex())
    targets.settle()
    assert targets.cell(2, "resolve").data() == "1 d"
    targets.keep("around the clock")
    assert (now(desk).targets.of(3).resolve, now(desk).targets.of(3).calendar) == (1440, "ALWAYS")


def test_warnings_reopening_and_priority_are_set(qtbot, targets, desk):
    warn = targets.find("warn_at")
    warn.setFocus()
    warn.setText("80, 50")
    qtbot.keyClick(warn, Qt.Key.Key_Return)
    targets.settle()
    assert "rising order" in warn.accessibleDescription()
    warn.setText("40 70 90")
    qtbot.keyClick(warn, Qt.Key.Key_Return)
    targets.find("reopen_days").setValue(3)
    targets.find("on_priority_restart").click()
    targets.keep("earlier")
    found = now(desk).targets
    assert (found.warn_at, found.reopen_days) == ((40, 70, 90), 3)
    assert found.on_priority is OnPriority.RESTART


def test_an_old_version_is_looked_at_and_becomes_the_next_one(targets, desk):
    targets.type(2, "resolve", "2 d")
    targets.keep("first")
    box = targets.find("versions")
    assert [box.itemText(at) for at in range(box.count())] == ["Version 2, in force", "Version 1"]
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert targets.cell(2, "resolve").data() == "3 d"
    assert not targets.cell(2, "resolve").flags() & Qt.ItemFlag.ItemIsEditable
    targets.find("banner_action").click()
    targets.keep("as before")
    assert (now(desk).ruling.number, now(desk).targets.of(3).resolve) == (3, 1440)


def test_what_somebody_else_keeps_meanwhile_takes_nothing_away(targets, desk):
    targets.type(2, "resolve", "2 d")
    other = now(desk).targets._replace(reopen_days=9)
    desk.write(lambda my: my.promises.set_targets(other, "elsewhere"))
    targets.settle()
    assert targets.cell(2, "resolve").data() == "2 d"
    targets.find("banner_action").click()
    targets.settle()
    assert targets.cell(2, "resolve").data() == "3 d"
    assert targets.find("reopen_days").value() == 9


def test_cells_are_pasted_from_a_spreadsheet(qtbot, targets, desk, qapp):
    qapp.clipboard().setText("20 min\t6 h\n40 min\t2 d")
    targets.table.setFocus()
    targets.table.setCurrentIndex(targets.cell(0, "response"))
    qtbot.keyClick(targets.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    targets.keep("from the sheet")
    found = now(desk).targets
    assert [(found.of(n).response, found.of(n).resolve) for n in (1, 2)] == [(20, 360), (40, 960)]
