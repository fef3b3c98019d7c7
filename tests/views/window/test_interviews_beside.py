"""Interviews and photos beside the process table, in the window."""

from datetime import date

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.process.interviews import Interview, Line
from desktop.domain.process.table import PainKind, Severity
from desktop.services.sample import pictures

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")
CONTROL = Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier


class Talking:
    """The process pane with the shipped process open."""

    def __init__(self, desk):
        self.desk, self.my = desk, desk.app.desk.my
        self.document, self.version, _ = self.my.processes.begin("it_desk", "PM-77")
        self.view = desk.window.show_pane("process")
        desk.settle()
        self.view.open(self.document)
        desk.settle()

    def find(self, name):
        """Return the visible widget of a name."""
        found = self.view.findChildren(QWidget, name)
        return next(widget for widget in found if widget.isVisible())

    def shows(self, name):
        """Return whether a widget of that name is visible."""
        return any(w.isVisible() for w in self.view.findChildren(QWidget, name))

    def run(self, command):
        """Run a command."""
        self.desk.app.commands.run(command)
        self.desk.settle()

    def press(self, name):
        """Press a button."""
        QTest.mouseClick(self.find(name), Qt.MouseButton.LeftButton)
        self.desk.settle()

    def begin(self):
        """Open the panel with a new interview."""
        self.run("process.interviews")
        self.press("interview_begin")
        return self.find("interview_lines")

    def write(self, place, column, text):
        """Type into a cell and leave it by Enter."""
        table = self.find("interview_lines")
        table.setCurrentIndex(table.model().index(place, column))
        table.edit(table.currentIndex())
        editor = self.find("cell_editor")
        QTest.keyClicks(editor, text)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        self.desk.settle()

    def kept(self):
        """Return the one interview."""
        (found,) = self.my.interviews.list(self.document)
        return found

    def rows(self):
        """Return the rows of the as-is draft."""
        return self.my.processes.table(self.version).rows


@pytest.fixture
def talking(opened):
    return Talking(opened())


def test_a_sheet_is_begun_today_and_every_edit_is_kept_as_its_field_is_left(talking):
    talking.begin()
    assert talking.kept().held_on == date(2026, 11, 18)
    who = talking.find("interview_who")
    QTest.keyClicks(who, "Gu Mingyuan")
    QTest.keyClick(who, Qt.Key.Key_Return)
    day = talking.find("interview_day")
    day.clear()
    QTest.keyClicks(day, "2026-11-20")
    QTest.keyClick(day, Qt.Key.Key_Return)
    talking.desk.settle()
    talking.write(0, 1, "Notes it on paper")
    talking.write(0, 2, "I forget")
    talking.write(0, 3, "Tickets are lost")
    talking.write(0, 4, "high")
    talking.write(0, 5, "break")
    found = talking.kept()
    assert (found.who, found.held_on) == ("Gu Mingyuan", date(2026, 11, 20))
    (line,) = found.lines
    wanted = ("Notes it on paper", "I forget", "Tickets are lost", Severity.HIGH, PainKind.BREAK)
    assert line[:5] == wanted
    assert talking.find("interview_list").item(0).text().startswith("Gu Mingyuan · 20 Nov · 1 ")


def test_what_is_no_choice_stays_in_its_cell_and_says_why(talking):
    talking.begin()
    talking.write(0, 1, "Asks around")
    talking.write(0, 4, "huge")
    model = talking.find("interview_lines").content
    assert model.index(0, 4).data() == "huge"
    assert "huge" in model.index(0, 4).data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert talking.kept().lines[0].severity is None
    talking.write(0, 4, "low")
    assert talking.kept().lines[0].severity is Severity.LOW


def add_talk(talking, *lines):
    talking.my.interviews.keep(
        talking.document, Interview(0, talking.document, "Gu", date(2026, 11, 20), lines)
    )
    talking.run("process.interviews")
    table = talking.find("interview_lines")
    table.setCurrentIndex(table.model().index(0, 1))
    return table


def test_a_line_becomes_a_row_behind_the_chosen_one_and_says_its_number(talking):
    table = add_talk(talking, Line("Notes it on paper", "I forget", "Lost"))
    first, *_ = before = talking.rows()
    talking.view.state.choose_row(first.id)
    talking.press("interview_row")
    row = talking.rows()[1]
    assert (row.operation.en, row.pain.text.en) == ("Notes it on paper", "Lost")
    assert row.source == "Interview Gu 2026-11-20"
    assert table.model().index(0, 0).data() == "2"
    assert not talking.find("interview_row").isEnabled()
    talking.run("undo")
    assert talking.rows() == before
    assert table.model().index(0, 0).data() == ""
    assert talking.find("interview_row").isEnabled()


def test_the_pain_of_a_line_goes_to_the_row_chosen_in_the_table(talking):
    add_talk(talking, Line(pain="Nobody knows", quote="Ask him"))
    place = next(at for at, row in enumerate(talking.rows()) if not row.pain.is_there)
    talking.view.state.choose_row(talking.rows()[place].id)
    button = talking.find("interview_pain")
    assert button.text() == f"Make it the pain point of row {place + 1}"
    talking.press("interview_pain")
    assert talking.rows()[place].pain.text.en == "Nobody knows"
    assert talking.kept().lines[0].row == talking.rows()[place].id


def test_a_row_with_a_pain_is_left_as_it_is_and_a_sentence_says_so(talking):
    add_talk(talking, Line(pain="Nobody knows"))
    before = talking.rows()
    hurting = next(row for row in before if row.pain.is_there)
    talking.view.state.choose_row(hurting.id)
    talking.press("interview_pain")
    assert talking.rows() == before
    assert "has a pain point already" in talking.desk.toasts()[-1][0]


def test_keys_in_the_lines_never_touch_the_rows_of_the_process(talking):
    table = add_talk(talking, Line("One"), Line("Two"))
    before = talking.rows()
    table.setFocus()
    for key in (Qt.Key.Key_Minus, Qt.Key.Key_D, Qt.Key.Key_X, Qt.Key.Key_R):
        QTest.keyClick(table, key, CONTROL)
    talking.desk.settle()
    assert [line.what for line in talking.kept().lines] == ["Two"]
    QTest.keyClick(table, Qt.Key.Key_Return, CONTROL)
    talking.desk.settle()
    assert [line.what for line in talking.kept().lines] == ["Two", ""]
    assert talking.rows() == before


def test_a_line_becomes_a_row_by_command_alone_and_says_why_it_cannot_again(talking):
    add_talk(talking, Line("Notes it on paper"))
    button = talking.find("interview_row")
    assert talking.desk.app.commands.run("process.line_to_row")
    talking.desk.settle()
    assert talking.kept().lines[0].row
    assert button.accessibleDescription() == "The line stands in the process already."
    assert not talking.desk.app.commands.run("process.line_to_row")
    pain = talking.find("interview_pain")
    assert pain.accessibleDescription() == "The line stands in the process already."


def test_what_is_half_typed_is_kept_when_another_process_is_shown(talking):
    add_talk(talking, Line("One"))
    other, *_ = talking.my.processes.begin("it_desk", "PM-78")
    QTest.keyClicks(talking.find("interview_who"), " and Tian")
    talking.view.state.open(other)
    talking.desk.settle()
    assert talking.kept().who == "Gu and Tian"
    assert talking.my.interviews.list(other) == []
    assert not talking.shows("interview_lines")


def test_the_panel_comes_and_goes_by_its_key_and_gives_the_focus_back(talking):
    talking.run("process.interviews")
    assert talking.shows("interviews")
    talking.run("process.photo")
    assert talking.shows("photos")
    assert not talking.shows("interviews")
    talking.run("process.photo")
    assert not talking.shows("photos")


def test_in_a_small_window_the_panel_stands_in_place_of_the_table_until_one_steps_back(talking):
    talking.desk.window.resize(1024, 560)
    talking.desk.settle()
    talking.run("process.interviews")
    assert not talking.shows("process_sheet")
    assert talking.find("interviews").width() <= talking.view.width()
    assert talking.view.beside.part() in talking.view.focus_parts()
    talking.view.step_back()
    assert talking.shows("process_sheet")
    assert not talking.shows("interviews")
    talking.run("process.photo")
    talking.desk.window.resize(1440, 900)
    talking.desk.settle()
    assert talking.shows("process_sheet")
    assert talking.shows("photos")


def test_a_removed_interview_comes_back_by_undo(talking):
    add_talk(talking, Line("One"))
    talking.press("interview_remove")
    assert not talking.shows("interview_lines")
    talking.run("undo")
    assert talking.find("interview_lines").content.line(0).what == "One"


def drop(talking, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, PLAIN)
    taken = []
    for kind in (QDragEnterEvent, QDropEvent):
        event = kind(QPoint(5, 5), *how)
        event.ignore()
        QApplication.sendEvent(talking.view.beside, event)
        taken.append(event.isAccepted())
    talking.desk.settle()
    return all(taken)


def test_a_photo_dropped_on_the_pane_is_kept_shown_zoomed_and_removed(talking, tmp_path):
    path = tmp_path / "board.png"
    path.write_bytes(pictures.photo())
    assert drop(talking, path)
    view = talking.find("photo_view")
    assert view.accessibleName() == "Photo 1 of 1: board.png"
    assert view.scale() == 1.0
    at = QPointF(view.viewport().rect().center())
    still, phase = (Qt.MouseButton.NoButton, PLAIN), Qt.ScrollPhase.NoScrollPhase
    turn = QWheelEvent(at, at, QPoint(), QPoint(0, 120), *still, phase, False)  # noqa: FBT003
    QApplication.sendEvent(view.viewport(), turn)
    assert view.scale() == pytest.approx(1.2)
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.scale() == pytest.approx(1.0)
    talking.press("photo_remove")
    assert talking.my.photos.list(talking.document) == ()
    talking.run("undo")
    assert [each.name for each in talking.my.photos.list(talking.document)] == ["board.png"]


def test_what_is_no_picture_is_not_taken_by_a_drop(talking, tmp_path):
    table = tmp_path / "rows.xlsx"
    table.write_bytes(b"PK")
    assert not drop(talking, table)
    liar = tmp_path / "liar.png"
    liar.write_bytes(b"MZ")
    drop(talking, liar)
    assert talking.my.photos.list(talking.document) == ()
    assert "liar.png is no picture" in talking.desk.toasts()[-1][0]


@pytest.mark.parametrize("part", ["process.interviews", "process.photo"])
def test_whatever_takes_the_focus_beside_the_table_has_a_name(talking, part):
    talking.my.interviews.keep(talking.document, Interview(0, talking.document))
    talking.run(part)
    found = talking.view.beside.part()
    unnamed = [
        widget.objectName() or type(widget).__name__
        for widget in found.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.objectName() != "qt_scrollarea_viewport"
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert unnamed == []
