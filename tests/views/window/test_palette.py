"""The palette over the real window: what is found, what stays still, what Enter and Tab do."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from desktop.models.palette_model import ROW

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


class Box:
    """The open palette."""

    def __init__(self, desk):
        self.desk = desk
        desk.window.activateWindow()
        desk.window.queue.table.setFocus()
        desk.window.ways.open_palette()
        self.line = desk.window.findChild(QLineEdit, "palette_search")
        self.list = desk.window.findChild(QListView, "palette_rows")
        self.chip = desk.window.findChild(QPushButton, "palette_target")

    def rows(self):
        """Return the rows with their headings."""
        model = self.list.model()
        return [model.index(row).data() for row in range(model.rowCount())]

    def row(self, text):
        """Return a row by the beginning of its text."""
        model = self.list.model()
        found = [model.index(row).data(ROW) for row in range(model.rowCount())]
        return next(each for each in found if each.text.startswith(text) and each.id)

    def type(self, text):
        """Type a line in place of the one before, and wait for all rows."""
        self.line.clear()
        QTest.keyClicks(self.line, text) if text.isascii() else self.line.setText(text)
        self.desk.settle()
        return self.rows()

    def key(self, key):
        """Press a key in the line."""
        QTest.keyClick(self.line, key)
        self.desk.settle()

    def chosen(self):
        """Return the text of the chosen row."""
        return self.list.currentIndex().data()

    def is_open(self):
        """Return whether it is on the screen."""
        return self.desk.window.findChild(QWidget, "palette").isVisible()


@pytest.fixture
def box(opened):
    return Box(opened("en"))


@pytest.fixture
def chinese(opened):
    return Box(opened("zh"))


def marked(row):
    return [row.text[at : at + length] for at, length in row.spans]


@pytest.mark.parametrize("typed", ["分派", "fenpai", "fp", "fen p", "assign"])
def test_a_command_is_found_in_chinese_by_pinyin_initials_and_english(chinese, typed):
    chinese.type(typed)
    assert chinese.chosen() == "分派"
    if typed != "assign":
        assert "".join(marked(chinese.row("分派"))) == "分派"[: 1 if typed == "fen" else 2]


def test_views_and_settings_are_found_too(chinese):
    assert "视图：我的待办" in chinese.type("wddb")
    assert "语言与外观" in chinese.type("yywg")
    assert "视图：硬件故障" in chinese.type("yjgz")


def test_letters_that_were_meant_are_marked_and_keys_are_shown(box):
    box.type("assign to")
    row = box.row("Assign to me")
    assert marked(row) == ["Assign", "to"]
    assert row.keys == "I"
    assert "I" in box.list.currentIndex().data(SPOKEN)


def test_tickets_are_found_by_number_and_a_wrong_digit_is_named(box):
    assert any(text.startswith("A2417-6") for text in box.type("a2417"))
    assert box.chosen().startswith("A2417-6")
    assert box.type("#2417")[1].startswith("A2417-6")
    rows = box.type("A2417-3")
    assert "A2417-3" in rows[1]
    assert "3" in rows[1]
    assert box.row(rows[1]).run is None
    assert box.chosen() != rows[1]


def test_tickets_are_found_by_words_the_newest_eight(box):
    rows = box.type("#打印")
    assert rows[0] == "Tickets"
    assert len(rows) == 9
    assert marked(box.row(rows[1])) or "打印" not in rows[1]


@pytest.mark.parametrize("typed", ["@卢建国", "@lujianguo", "@ljg", "@SN0035", "@6103", "＠ljg"])
def test_people_are_found_by_name_pinyin_initials_staff_number_and_extension(chinese, typed):
    assert chinese.type(typed)[0] == "人"
    assert chinese.chosen() == "卢建国"


def test_enter_on_a_person_shows_their_tickets(box):
    box.type("@ljg")
    box.key(Qt.Key.Key_Return)
    desk = box.desk
    rows = [desk.queue.model.ticket(at) for at in range(desk.queue.model.rowCount())]
    assert rows
    assert {row.requester_en or row.requester_zh for row in rows} == {"Lu Jianguo"}
    assert desk.window.focusWidget() is desk.queue.table


def test_prefixes_narrow_and_show_examples(box):
    assert {box.row(text).id.split(":")[0] for text in box.type("> a")[1:] if text not in _HEADS}
    assert not any("ticket:" in box.row(t).id for t in box.type(">a") if t not in _HEADS)
    assert box.type("@") == ["Name, pinyin, initials, staff number or extension"]
    assert box.type(">nothing like this")[0].startswith("No command found")
    assert box.type("@nobody like this")[0].startswith("Nobody found")
    assert box.line.text() == "@nobody like this"


_HEADS = ("For this ticket", "Commands", "Views", "Settings", "Tickets", "People", "Recent")


def test_no_match_offers_a_new_ticket_with_that_subject(box):
    assert box.type("量子咖啡机坏了") == ["No match. Create ticket “量子咖啡机坏了”"]
    box.key(Qt.Key.Key_Return)
    assert box.desk.window.shown() == "new"
    assert box.desk.window.findChild(QLineEdit, "new_subject").text() == "量子咖啡机坏了"


def test_what_was_used_last_leads_and_breaks_ties(box):
    box.type("redo")
    box.key(Qt.Key.Key_Return)
    again = Box(box.desk)
    assert again.rows()[:2] == ["Recent", "Redo"]
    box.type("view: all")
    first = box.chosen()
    other = next(text for text in box.rows() if text.startswith("View: All") and text != first)
    box.desk.window.ways.leave_palette()
    third = Box(box.desk)
    third.type(other)
    third.key(Qt.Key.Key_Return)
    fourth = Box(box.desk)
    fourth.type("view: all")
    assert fourth.chosen() == other


def test_a_ticket_opened_in_the_queue_is_recent_too(box):
    box.desk.window.ways.leave_palette()
    key = box.desk.queue.table.current_key()
    box.desk.show("ticket")
    box.desk.window.show_queue()
    assert Box(box.desk).row("A").id == f"ticket:{key}"


def test_tab_goes_through_current_marked_and_none(box):
    box.desk.window.ways.leave_palette()
    table = box.desk.queue.table
    table.go_to_row(0)
    table.step(1, mark=True)
    box = Box(box.desk)
    assert box.chip.text() == "On: 2 marked tickets"
    assert "For the marked tickets" in box.type("assign")
    box.key(Qt.Key.Key_Tab)
    assert box.chip.text().startswith("On: A")
    assert "For this ticket" in box.rows()
    box.key(Qt.Key.Key_Tab)
    assert box.chip.text() == "On: no ticket"
    assert "Assign" not in box.rows()
    QTest.keyClick(box.line, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert box.chip.text().startswith("On: A")
    box.chip.click()
    assert box.chip.text() == "On: no ticket"


def test_a_command_acts_on_the_target_and_not_on_all_marked(box):
    box.desk.window.ways.leave_palette()
    desk, table = box.desk, box.desk.queue.table
    table.go_to_row(0)
    table.step(1, mark=True)
    current, marked_keys = table.current_key(), table.selected_keys()
    rows = desk.app.desk.my.queue.rows(marked_keys)
    before = {key: rows[key].known_problem_at is None for key in marked_keys}
    box = Box(desk)
    box.key(Qt.Key.Key_Tab)
    box.type("mark as known")
    box.key(Qt.Key.Key_Return)
    desk.settle()
    rows = desk.app.desk.my.queue.rows(marked_keys)
    changed = [key for key in marked_keys if (rows[key].known_problem_at is None) != before[key]]
    assert changed == [current]


def test_away_from_tickets_there_is_no_target(opened):
    desk = opened("en")
    desk.show("settings")
    box = Box(desk)
    assert not box.chip.isVisible()
    assert "Assign" not in box.type("assign")
    box.key(Qt.Key.Key_Tab)
    assert box.is_open()


def test_late_rows_leave_the_chosen_row_where_it_is(box):
    QTest.keyClicks(box.line, "as")
    QTest.keyClick(box.line, Qt.Key.Key_Down)
    chosen, at = box.chosen(), box.list.currentIndex().row()
    box.desk.settle()
    assert (box.chosen(), box.list.currentIndex().row()) == (chosen, at)
    assert "Tickets" in box.rows()


def test_enter_before_anything_was_found_runs_what_comes_first(box):
    QTest.keyClicks(box.line, "@ljg")
    assert box.chosen() is None
    QTest.keyClick(box.line, Qt.Key.Key_Return)
    box.desk.settle()
    assert not box.is_open()
    assert box.desk.queue.model.rowCount() < 18


def test_nothing_acts_during_a_composition(box):
    before = box.type("undo")
    QApplication.sendEvent(box.line, QInputMethodEvent("dayin", []))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Tab):
        QTest.keyClick(box.line, key)
    box.desk.settle()
    assert box.is_open()
    assert box.rows() == before
    done = QInputMethodEvent("", [])
    done.setCommitString("打印")
    QApplication.sendEvent(box.line, done)
    assert box.line.text() == "undo打印"


def test_the_mouse_works_as_well(box):
    box.type("settings")
    index = box.list.model().find("command:settings")
    where = box.list.visualRect(index).center()
    QTest.mouseClick(box.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert box.desk.window.shown() == "settings"
    box = Box(box.desk)
    scrim = box.desk.window.findChild(QWidget, "palette").parentWidget()
    QTest.mouseClick(scrim, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not box.is_open()


def test_esc_gives_the_focus_back(box):
    box.desk.window.step_back()
    assert not box.is_open()
    assert box.desk.window.focusWidget() is box.desk.queue.table


def test_rows_follow_remapped_keys_and_saved_words_of_the_language(box):
    box.desk.app.commands.remap("queue.assign", ["Z"])
    box.desk.window.ways.leave_palette()
    again = Box(box.desk)
    again.type("assign")
    assert again.row("Assign").keys == "Z"


@pytest.mark.parametrize("text", ["'\" or 1=1 --", "%_*?", "(((", "\u0000", "😀" * 50, "x" * 5000])
def test_any_text_is_safe(box, text):
    box.line.setText(text)
    box.desk.settle()
    assert box.rows()


def test_what_is_open_in_the_composer_stays(box):
    box.desk.window.ways.leave_palette()
    box.desk.queue.write("reply")
    text = box.desk.window.findChild(QPlainTextEdit, "composer_text")
    text.setPlainText("half a sentence")
    Box(box.desk)
    box.desk.window.ways.leave_palette()
    assert text.toPlainText() == "half a sentence"
