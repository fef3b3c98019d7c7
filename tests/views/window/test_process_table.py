"""The table of a process is worked like a spreadsheet: typed, filled, moved, sorted, replaced."""

import pytest
from PySide6.QtCore import QMimeData, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from desktop.domain.process.table import RowKind, Severity
from desktop.qtkit.widgets.sheetcell import WRONG

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


class Table:
    """The table of the sample's present process."""

    def __init__(self, desk):
        self.desk = desk
        self.view = desk.window.show_pane("process")
        desk.settle()
        self.sheet = self.view.table.sheet
        self.edits = self.view.table.edits

    def rows(self):
        """Return the rows as they are stored."""
        self.desk.settle()
        return self.desk.app.desk.my.processes.table(self.view.state.version).rows

    def column(self, name):
        """Return the place of a column."""
        return [each.id for each in self.sheet.content.columns()].index(name)

    def cell(self, place, name):
        """Make a cell the current one."""
        index = self.sheet.content.index(place, self.column(name))
        self.sheet.setCurrentIndex(index)
        return index

    def choose(self, rect):
        """Choose a range: columns from left, rows from top."""
        self.sheet.choose(rect)

    def undo(self):
        """Take the last act back."""
        self.desk.app.desk.my.undo.undo()
        self.desk.settle()


@pytest.fixture
def table(opened):
    return Table(opened("zh"))


def test_what_is_typed_is_shown_at_once_stored_and_undone_in_one_step(table):
    before = table.rows()
    table.sheet.content.setData(table.cell(1, "operation"), "记在本子上")
    assert table.sheet.content.text(1, table.column("operation")) == "记在本子上"
    assert table.rows()[1].operation.zh == "记在本子上"
    assert table.rows()[1].operation.en == before[1].operation.en
    table.undo()
    assert table.rows() == before


def test_a_word_that_means_nothing_stays_in_its_cell_with_the_reason(table):
    before = table.rows()
    cell = table.cell(1, "severity")
    table.sheet.content.setData(cell, "要命")
    assert "要命" in cell.data(WRONG)
    assert table.sheet.content.text(1, cell.column()) == "要命"
    assert table.rows() == before
    table.sheet.content.setData(cell, "低")
    assert cell.data(WRONG) is None
    assert table.rows()[1].pain.severity is Severity.LOW


def test_a_stage_typed_in_one_language_is_the_known_one_in_both(table):
    table.sheet.content.setData(table.cell(1, "stage"), "关闭与复盘")
    assert table.rows()[1].stage.en == "Closure and review"


def test_cells_are_filled_downwards_and_emptied_in_one_step_each(table):
    table.choose(QRect(table.column("operation"), 1, 1, 3))
    first = table.rows()[1].operation
    table.sheet.fill()
    assert {row.operation for row in table.rows()[1:4]} == {first}
    table.choose(QRect(table.column("operation"), 1, 1, 3))
    table.sheet.clear()
    assert not any(any(row.operation) for row in table.rows()[1:4])
    table.undo()
    assert {row.operation for row in table.rows()[1:4]} == {first}


def test_rows_are_moved_inserted_and_removed(table):
    names = [row.id for row in table.rows()]
    table.cell(2, "operation")
    table.sheet.shift_rows(-1)
    assert [row.id for row in table.rows()][:3] == [names[0], names[2], names[1]]
    table.sheet.insert_row()
    made = table.rows()
    assert (len(made), made[2].stage) == (len(names) + 1, made[1].stage)
    table.sheet.remove_rows()
    assert [row.id for row in table.rows()][:3] == [names[0], names[2], names[1]]


def test_keys_that_are_held_widen_nothing_that_is_chosen_by_the_program(table):
    table.cell(2, "operation")
    QTest.keyClick(table.sheet, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert table.sheet.currentIndex().row() == 1
    assert [index.row() for index in table.sheet.selectedIndexes()] == [1]
    # The keyboard is still believed to be held, as it is while a person goes on.
    table.sheet.insert_row()
    assert [index.row() for index in table.sheet.selectedIndexes()] == [2]


def test_chosen_rows_are_removed_with_the_current_one_among_them(table):
    names = [row.id for row in table.rows()]
    table.choose(QRect(0, 1, table.sheet.content.columnCount(), 3))
    index = table.sheet.content.index(3, 0)
    table.sheet.selectionModel().setCurrentIndex(
        index, table.sheet.selectionModel().SelectionFlag.NoUpdate
    )
    table.sheet.remove_rows()
    assert [row.id for row in table.rows()] == [names[0], *names[4:]]


def test_sorting_changes_the_view_and_not_the_process(table):
    names = [row.id for row in table.rows()]
    content = table.sheet.content
    content.order_by((table.column("severity"), Qt.SortOrder.AscendingOrder))
    severities = [row.pain.severity for row in content.rows() if row.pain.severity]
    assert severities == sorted(severities, key=list(Severity).index)
    assert [row.id for row in table.rows()] == names
    content.order_by(None)
    assert [row.id for row in content.rows()] == names


def test_a_table_of_another_program_is_pasted_by_its_headers_or_by_its_cells(table):
    content = QMimeData()
    content.setHtml("<table><tr><td>一<br>行</td><td>二</td></tr></table>")
    QGuiApplication.clipboard().setMimeData(content)
    table.cell(len(table.rows()), "operation")
    table.sheet.clipboard.paste()
    last = table.rows()[-1]
    assert (last.operation.zh, last.pain.text.zh) == ("一\n行", "二")
    QGuiApplication.clipboard().setText("责任人\t现有操作描述\r\n李\t接听\r\n")
    table.sheet.clipboard.paste()
    assert (table.rows()[-1].owner, table.rows()[-1].operation.zh) == ("李", "接听")


def test_what_is_copied_is_pasted_as_it_was(table):
    table.choose(QRect(0, 1, 3, 2))
    table.sheet.clipboard.copy()
    text = QGuiApplication.clipboard().text()
    assert text.count("\n") == 1
    assert text.count("\t") == 4
    table.cell(len(table.rows()), "stage")
    table.sheet.clipboard.paste()
    rows = table.rows()
    assert [r.operation.zh for r in rows[-2:]] == [r.operation.zh for r in rows[1:3]]


def test_words_are_found_and_replaced_in_one_step(table):
    bar = table.view.table.find_bar
    bar.open_bar(replace=True)
    bar.findChild(QWidget, "find_words").setText("用户")
    bar.findChild(QWidget, "find_other").setText("客户")
    bar.replace_all()
    said = [str(row) for row in table.rows()]
    assert not any("告诉用户" in each for each in said)
    assert any("告诉客户" in each for each in said)
    table.undo()
    assert any("告诉用户" in str(row) for row in table.rows())


def test_columns_are_hidden_renamed_and_added_and_come_back_by_undo(table):
    acts = table.view.columns
    acts.show_column("owner", shown=False)
    table.desk.settle()
    assert "owner" not in [each.id for each in table.sheet.content.columns()]
    acts.show_column("minutes", shown=True)
    table.desk.settle()
    assert table.sheet.content.columns()[-1].id == "minutes"
    acts.add_column()
    sheet = [w for w in QApplication.topLevelWidgets() if w.objectName() == "column_sheet"][-1]
    sheet.findChild(QWidget, "column_zh").setText("系统")
    sheet.do()
    table.desk.settle()
    added = table.sheet.content.columns()[-1]
    assert added.name.zh == "系统"
    table.sheet.content.setData(table.cell(0, added.id), "ERP")
    assert table.rows()[0].extra == {added.id: "ERP"}
    for _ in range(4):
        table.undo()
    assert [each.id for each in table.sheet.content.columns()][-2:] == ["owner", "lane"]


def test_minutes_take_units_and_ways_take_numbers_of_rows(table):
    for name in ("minutes", "ways", "kind"):
        table.view.columns.show_column(name, shown=True)
        table.desk.settle()
    table.sheet.content.setData(table.cell(1, "minutes"), "1小时10分")
    table.sheet.content.setData(table.cell(1, "kind"), "判")
    table.sheet.content.setData(table.cell(1, "ways"), "是→4；否→5")
    row, rows = table.rows()[1], table.rows()
    assert (row.minutes, row.kind) == (70.0, RowKind.DECISION)
    assert [(way.to, way.label.zh) for way in row.ways] == [(rows[3].id, "是"), (rows[4].id, "否")]


def test_the_menu_of_a_header_offers_columns_and_sorting(table):
    table.view.columns.show_menu(0, table.sheet.mapToGlobal(table.sheet.rect().center()))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    texts = [act.text() for act in menu.actions() if act.text()]
    menu.close()
    assert {"升序排列", "隐藏这一列", "添加一列…", "责任人"} <= set(texts)


def test_a_long_text_gets_a_field_that_grows_and_alt_enter_begins_a_line(table):
    table.sheet.setFocus()
    table.sheet.edit(table.cell(1, "operation"))
    editor = table.sheet.findChild(QWidget, "cell_editor")
    high = editor.height()
    QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    QTest.keyClicks(editor, "second")
    assert editor.height() > high
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert table.rows()[1].operation.zh.endswith("\nsecond")
    assert table.sheet.rowHeight(1) > table.sheet.rowHeight(2)
