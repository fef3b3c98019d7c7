"""Cells of a spreadsheet: the ring, what is wrong, what is locked, editing in place."""

import pytest
from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QAccessible, QHelpEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from desktop.qtkit.widgets.sheetcell import (
    GHOST,
    WRONG,
    WRONG_ROLES,
    dress_sheet,
    fill_handle,
    mark_wrong,
)

Name, Description = QAccessible.Text.Name, QAccessible.Text.Description
WHY = "Nobody of this name works here"


@pytest.fixture
def sheet(page):
    view = QTableView()
    model = QStandardItemModel(3, 2, view)
    model.setHorizontalHeaderLabels(["Pain point", "Owner"])
    for row in range(2):
        for column in range(2):
            model.setItem(row, column, QStandardItem(f"{row}:{column}"))
    locked = model.item(0, 0)
    locked.setEditable(False)
    model.setData(model.index(2, 0), 1, GHOST)
    view.setModel(model)
    dress_sheet(view)
    view.setSpan(2, 0, 1, 2)
    page.layout().addWidget(view)
    QApplication.processEvents()
    return view


def colour(view, index, at):
    """Return the colour of a cell as it is painted, at a place given from its corners."""
    box = view.visualRect(index)
    x = box.left() + at[0] if at[0] >= 0 else box.right() + at[0]
    y = box.top() + at[1] if at[1] >= 0 else box.bottom() + at[1]
    return view.viewport().grab().toImage().pixelColor(x, y)


def test_rows_are_31_pixels_and_grow_with_the_text(sheet, theme):
    assert sheet.rowHeight(0) == 31
    theme.set_scale(2.0)
    QApplication.processEvents()
    assert sheet.rowHeight(0) == 62


def test_a_wrong_cell_says_why_to_eye_mouse_and_reader(sheet, theme):
    index = sheet.model().index(1, 1)
    mark_wrong(sheet.model(), index, WHY)
    assert [index.data(role) for role in WRONG_ROLES] == [WHY] * 3
    assert colour(sheet, index, (-2, 1)) == theme.colour("redsolid")
    table = QAccessible.queryAccessibleInterface(sheet)
    cells = [table.child(number) for number in range(table.childCount())]
    said = {cell.text(Name): cell.text(Description) for cell in cells if cell is not None}
    assert said["1:1"] == WHY
    mark_wrong(sheet.model(), index, "")
    assert not index.data(WRONG)
    assert colour(sheet, index, (-2, 1)) == theme.colour("surface")


def test_the_tooltip_of_a_wrong_cell_is_the_sentence(sheet, monkeypatch):
    heard = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, said, *_: heard.append(said))
    index = sheet.model().index(1, 1)
    sheet.model().setData(index, WHY, WRONG)
    spot = sheet.visualRect(index).center()
    event = QHelpEvent(QEvent.Type.ToolTip, spot, sheet.viewport().mapToGlobal(spot))
    assert sheet.itemDelegate().helpEvent(event, sheet, QStyleOptionViewItem(), index)
    assert heard == [WHY]


def test_what_may_not_be_edited_is_grey_and_stays_as_it_is(qtbot, sheet, theme):
    index = sheet.model().index(0, 0)
    sheet.setFocus()
    sheet.setCurrentIndex(index)
    qtbot.keyClick(sheet, Qt.Key.Key_F2)
    assert sheet.findChild(QLineEdit, "cell_editor") is None
    assert colour(sheet, index, (4, 4)) == theme.colour("subtle")
    assert colour(sheet, sheet.model().index(1, 0), (4, 4)) == theme.colour("surface")


def test_the_current_cell_has_a_ring_and_a_handle_to_fill_with(sheet, theme):
    index = sheet.model().index(1, 0)
    sheet.setFocus()
    sheet.setCurrentIndex(index)
    assert colour(sheet, index, (0, 12)) == theme.colour("focus")
    assert colour(sheet, index, (-4, -4)) == theme.colour("focus")
    cell = QRect(0, 0, 100, 31)
    assert fill_handle(cell, Qt.LayoutDirection.LeftToRight).right() > 90
    assert fill_handle(cell, Qt.LayoutDirection.RightToLeft).left() < 10


def test_a_cell_is_edited_in_place_and_its_field_is_named_after_the_column(qtbot, sheet):
    index = sheet.model().index(1, 1)
    mark_wrong(sheet.model(), index, WHY)
    sheet.setFocus()
    sheet.setCurrentIndex(index)
    qtbot.keyClick(sheet, Qt.Key.Key_F2)
    editor = sheet.findChild(QLineEdit, "cell_editor")
    assert (editor.accessibleName(), editor.accessibleDescription()) == ("Owner", WHY)
    assert sheet.visualRect(index).contains(editor.geometry())
    editor.setText("Luo Bin")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: index.data() == "Luo Bin")


def test_typing_in_the_ghost_row_begins_a_new_one(qtbot, sheet):
    ghost = sheet.model().index(2, 0)
    sheet.setFocus()
    sheet.setCurrentIndex(ghost)
    qtbot.keyClicks(sheet, "n")
    editor = sheet.findChild(QLineEdit, "cell_editor")
    assert editor.text() == "n"
    assert editor.width() > sheet.columnWidth(0)
    qtbot.keyClick(editor, Qt.Key.Key_Escape)


@pytest.mark.parametrize("way", Qt.LayoutDirection)
def test_the_cells_are_painted_from_either_side(sheet, theme, way):
    sheet.setLayoutDirection(way)
    mark_wrong(sheet.model(), sheet.model().index(0, 1), WHY)
    QApplication.processEvents()
    at = (1, 1) if way is Qt.LayoutDirection.RightToLeft else (-2, 1)
    assert colour(sheet, sheet.model().index(0, 1), at) == theme.colour("redsolid")
