"""Checks, matrix, tree, busy button, waiting and errors, two versions, a row that wraps."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.vocabulary import Priority
from desktop.qtkit.widgets.busybutton import BusyButton
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.checks import CheckBox, RadioButton
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.errorstate import ErrorState
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.flow import Flow
from desktop.qtkit.widgets.matrix import Matrix, Promise
from desktop.qtkit.widgets.pilltree import PILL, PillTree
from desktop.qtkit.widgets.skeleton import Skeleton
from desktop.qtkit.widgets.versions import Versions
from desktop.qtkit.widgets.waiting import Waiting


def put(page, widget):
    page.layout().addWidget(widget)
    widget.show()
    QApplication.processEvents()
    return widget


def test_part_of_several_things_is_a_dash_and_a_click_takes_all(page):
    box = put(page, CheckBox("Several"))
    box.show_share(2, 5)
    assert box.checkState() is Qt.CheckState.PartiallyChecked
    box.click()
    assert box.checkState() is Qt.CheckState.Checked
    box.show_share(0, 5)
    assert box.checkState() is Qt.CheckState.Unchecked
    box.show_share(5, 5)
    assert box.checkState() is Qt.CheckState.Checked


def test_checks_and_radio_buttons_are_large_enough_to_hit(page):
    for box in (put(page, CheckBox("a")), put(page, RadioButton("b"))):
        assert box.height() >= 24
        box.set_error(wrong=True)
        assert box.property("error") == "true"


def test_a_locked_field_names_the_rule(page):
    field = put(page, Field("Priority", ComboBox()))
    field.set_locked("The matrix sets it")
    assert not field.control.isEnabled()
    assert field.control.accessibleDescription() == "The matrix sets it"
    field.set_locked("")
    assert field.control.isEnabled()


def test_a_button_that_is_off_says_why(page):
    button = put(page, Button("Save", keys="Ctrl S"))
    button.set_off("Only the duty lead may save this")
    assert (button.isEnabled(), button.toolTip()) == (False, "Only the duty lead may save this")
    button.set_off("")
    assert (button.isEnabled(), button.accessibleDescription()) == (True, "Ctrl S")


@pytest.fixture
def matrix(page):
    found = put(page, Matrix())
    found.show_levels(("high", "medium", "low"), ("high", "medium", "low"))
    promise = Promise(Priority.P2, "30 min · 8 h")
    found.show_promises(dict.fromkeys(found.cells, promise))
    return found


def test_arrow_keys_move_in_the_matrix_and_enter_sets(qtbot, matrix):
    heard = []
    matrix.chosen.connect(lambda *place: heard.append(place))
    matrix.cells[0, 0].setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up):
        qtbot.keyClick(QApplication.focusWidget(), key)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert heard == [(0, 1)]
    assert matrix.cells[0, 1].isChecked()
    assert "high × medium: P2" in matrix.cells[0, 1].accessibleName()


def test_from_right_to_left_the_right_arrow_goes_to_the_cell_at_the_right(qtbot, matrix):
    matrix.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    cell = matrix.cells[1, 1]
    cell.setFocus()
    qtbot.keyClick(cell, Qt.Key.Key_Right)
    assert QApplication.focusWidget().x() > cell.x()


def test_a_locked_matrix_shows_what_is_set_and_why(matrix):
    matrix.choose((2, 2))
    matrix.lock("The rule for servers sets it")
    assert matrix.cells[2, 2].isChecked()
    assert not any(cell.isEnabled() for cell in matrix.cells.values())
    matrix.lock("")
    assert all(cell.isEnabled() for cell in matrix.cells.values())


def test_work_can_be_stopped_and_the_focus_comes_back(qtbot, page):
    busy = put(page, BusyButton("Export"))
    heard = []
    busy.started.connect(lambda: heard.append("started"))
    busy.cancelled.connect(lambda: heard.append("cancelled"))
    busy.button.setFocus()
    qtbot.keyClick(busy.button, Qt.Key.Key_Space)
    busy.show_work("Exporting 62 %")
    cancel = busy.findChild(QWidget, "busy_cancel")
    assert cancel.hasFocus()
    qtbot.keyClick(cancel, Qt.Key.Key_Escape)
    qtbot.keyClick(busy, Qt.Key.Key_Escape)
    assert heard == ["started", "cancelled"]
    busy.show_work("Exporting 80 %")
    cancel.setFocus()
    busy.end_work()
    assert busy.button.hasFocus()
    assert not cancel.isVisible()


@pytest.fixture
def waiting(page):
    return put(page, Waiting(QWidget()))


def test_a_quick_read_never_shows_grey_rows(qtbot, waiting):
    waiting.begin()
    waiting.end()
    qtbot.wait(200)
    assert not waiting.waits()


def test_a_slow_read_shows_grey_rows_after_150_ms_and_then_the_content(qtbot, waiting):
    waiting.begin()
    assert not waiting.waits()
    qtbot.waitUntil(waiting.waits, timeout=2000)
    assert waiting.findChild(Skeleton).isVisible()
    waiting.end()
    assert not waiting.waits()


def test_a_failed_read_says_so_and_offers_to_try_again(qtbot, waiting):
    heard = []
    waiting.retried.connect(lambda: heard.append(1))
    waiting.begin()
    waiting.fail("The list could not be read", "Nothing was changed")
    state = waiting.findChild(ErrorState)
    assert state.accessibleName() == "The list could not be read"
    qtbot.mouseClick(state.retry, Qt.MouseButton.LeftButton)
    assert heard == [1]
    waiting.end()
    assert not state.isVisible()


def test_of_two_versions_one_is_chosen_and_both_stay_readable(qtbot, page):
    both = put(page, Versions())
    heard = []
    both.chosen.connect(heard.append)
    both.show_versions("Both changed it", ("Mine", "old words"), ("Luo Bin", "new words"))
    take = both.findChild(Button, "take_theirs")
    assert take.accessibleDescription() == "Luo Bin new words"
    qtbot.mouseClick(take, Qt.MouseButton.LeftButton)
    assert heard == ["theirs"]


def test_a_row_goes_on_in_the_next_line_where_it_is_narrow(page):
    row = QWidget(page)
    flow = Flow(row, gap=8)
    buttons = [Button(f"Button {number}") for number in range(3)]
    for button in buttons[:2]:
        flow.addWidget(button)
    flow.add_end(buttons[2])
    row.resize(600, 40)
    row.show()
    QApplication.processEvents()
    assert buttons[0].y() == buttons[2].y()
    assert buttons[2].geometry().right() == row.width() - 1
    row.resize(buttons[0].width() + 20, 200)
    QApplication.processEvents()
    assert buttons[0].y() < buttons[1].y() < buttons[2].y()
    assert flow.heightForWidth(row.width()) > flow.heightForWidth(600)
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    row.resize(600, 40)
    QApplication.processEvents()
    assert buttons[0].x() > buttons[1].x()


def test_a_tree_keeps_room_for_the_pill_of_a_row(page):
    tree = PillTree("Library")
    model = QStandardItemModel(tree)
    item = QStandardItem("A very long name of an SOP that would run under its state")
    item.setData(("in force", "green"), PILL)
    model.appendRow(item)
    tree.setModel(model)
    tree.setFixedWidth(220)
    put(page, tree)
    assert tree.rowHeight(model.index(0, 0)) == 28
    assert not tree.grab().isNull()
