"""An older version of a process is read, never edited; any two are compared; both lead back."""

import pytest
from library_desk import SUBMITTED
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget

from desktop.domain.process.table import State
from desktop.services.process.exports import ProcessFile
from desktop.views.process_maps.state import Side
from desktop.views.process_maps.ways_out import WaysOut

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


class Versions:
    """The sample's process: as-is v1 (superseded), v3 (in force), v4 (draft), to-be v2."""

    def __init__(self, desk):
        self.desk = desk
        self.view = desk.window.show_pane("process")
        desk.settle()
        self.state, self.sheet = self.view.state, self.view.table.sheet
        lead = next(k for k, a in self.my.directory.agents.items() if a.role == "lead")
        lead_session = self.my.session._replace(person=lead, role="lead")
        leading = self.my.for_session(lead_session)
        document, self.keys = self.state.opened.document, {1: self.state.version}
        for number in (3, 4):
            newest = list(self.keys.values())[-1]
            self.my.documents.submit(newest, SUBMITTED)
            leading.documents.approve(newest)
            made = self.my.documents.revise(document, str(State.AS_IS))
            rows = self.my.processes.table(made).rows
            self.my.processes.remove_rows(made, [rows[-1].id])
            self.keys[number] = made
        desk.settle()

    @property
    def my(self):
        """Return the services of whoever works."""
        return self.desk.app.desk.my

    @property
    def number(self):
        """Return the number of the version that is shown."""
        return self.state.opened.versions[self.state.state].number

    def show(self, number):
        """Open a version."""
        self.state.show_version(self.keys[number])
        self.desk.settle()

    def strip(self):
        """Return what the strip says, "" where it is hidden."""
        return "" if self.view.older.isHidden() else self.view.older.accessibleName()

    def tables(self):
        """Return what every version says."""
        self.desk.settle()
        return [self.my.processes.table(each) for each in self.keys.values()]

    def menu(self):
        """Open the menu of versions and return its lines."""
        self.desk.app.desk.commands.run("process.version")
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def escape(self):
        """Press Esc in the table."""
        self.desk.window.step_back()
        self.desk.settle()


@pytest.fixture
def versions(opened):
    return Versions(opened("zh"))


def labels(menu):
    return [act.text() for act in menu.actions() if act.text() and not act.menu()]


def test_the_menu_lists_both_lines_in_order_and_opens_any_version(versions):
    menu = versions.menu()
    heads = [" · ".join(text.split(" · ")[:2]) for text in labels(menu)[1:]]
    assert heads == ["现状 · v4", "现状 · v3", "现状 · v1", "目标 · v2"]
    states = [text.split(" · ")[3] for text in labels(menu)[1:]]
    assert states == ["草稿", "现行有效", "已被替代", "草稿"]
    assert all(text.split(" · ")[4].endswith("日") for text in labels(menu)[1:])
    assert [act.text()[:7] for act in menu.actions() if act.isChecked()] == ["现状 · v4"]
    next(act for act in menu.actions() if act.text().startswith("现状 · v1")).trigger()
    menu.close()
    versions.desk.settle()
    assert versions.number == 1
    assert "1" in versions.strip()
    assert "只读" in versions.strip()
    assert len(versions.sheet.content.rows()) == len(versions.tables()[0].rows)
    chart = versions.view.chart.findChildren(QLabel)
    assert any(each.text().endswith("· v1") for each in chart)


def test_esc_and_the_button_lead_back_to_the_newest(versions):
    versions.show(1)
    assert versions.number == 1
    versions.escape()
    assert (versions.number, versions.strip()) == (4, "")
    versions.show(3)
    assert "现行有效" in versions.strip()
    versions.view.older.findChild(QWidget, "banner_action").click()
    versions.desk.settle()
    assert (versions.number, versions.state.may_edit) == (4, True)


def test_no_key_changes_an_older_version_and_each_is_answered(versions):
    versions.show(1)
    before = versions.tables()
    QGuiApplication.clipboard().setText("甲\t乙\n丙\t丁")
    versions.sheet.setFocus()
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    plain = Qt.KeyboardModifier.NoModifier
    key = Qt.Key
    for pressed, held in (
        *((key.Key_A, plain), (key.Key_F2, plain), (key.Key_Delete, plain)),
        *((key.Key_V, control), (key.Key_X, control), (key.Key_D, control)),
        *((key.Key_Minus, control), (key.Key_Return, control), (key.Key_Down, alt)),
    ):
        versions.view.older.show_older()
        QTest.keyClick(versions.sheet, pressed, held)
        versions.desk.settle()
        assert versions.strip().startswith("没有改动"), pressed
    assert versions.sheet.state() is not versions.sheet.State.EditingState
    assert versions.tables() == before


def test_keys_that_only_look_are_not_refused(versions):
    versions.show(1)
    said = versions.strip()
    versions.sheet.setFocus()
    for pressed in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_End):
        QTest.keyClick(versions.sheet, pressed)
    assert versions.strip() == said


def test_no_command_paste_or_drag_changes_an_older_version(versions):
    versions.show(1)
    before, commands = versions.tables(), versions.desk.app.desk.commands
    for name in ("insert", "remove", "up", "paste", "cut", "replace", "add_column", "make_sop"):
        assert not commands.run(f"process.{name}"), name
    content = QMimeData()
    content.setText("甲\t乙")
    QGuiApplication.clipboard().setMimeData(content)
    versions.sheet.clipboard.paste()
    versions.sheet.verticalHeader().moveSection(0, 2)
    versions.sheet.horizontalHeader().moveSection(0, 1)
    versions.view.chart.acts.rename(before[0].rows[1].id)
    canvas = versions.view.chart.view.canvas
    canvas.dragged.emit(before[0].rows[1].id, QPointF(4, 4))
    canvas.menu_wanted.emit(before[0].rows[1].id, QPoint(0, 0))
    versions.view.table.find_bar.replace_all()
    assert QApplication.activePopupWidget() is None
    assert versions.tables() == before
    assert versions.strip().startswith("没有改动")
    assert versions.desk.toasts() == []
    assert not versions.view.table.findChild(QWidget, "process_paste").isEnabled()


def test_what_is_typed_meanwhile_goes_to_the_draft_it_was_typed_into(versions):
    column = [each.id for each in versions.sheet.content.columns()].index("operation")
    versions.sheet.setCurrentIndex(versions.sheet.content.index(1, column))
    versions.state.show_version(versions.keys[1])
    versions.sheet.content.setData(versions.sheet.currentIndex(), "还在草稿里")
    versions.desk.settle()
    assert versions.number == 1
    assert versions.tables()[-1].rows[1].operation.zh == "还在草稿里"
    assert versions.tables()[0].rows[1].operation.zh != "还在草稿里"


def test_two_versions_of_a_line_are_compared_and_others_chosen(versions):
    menu = versions.menu()
    comparing = next(act.menu() for act in menu.actions() if act.menu())
    assert [act.text().split(" · ")[0] for act in comparing.actions()] == ["v3", "v1"]
    comparing.actions()[1].trigger()
    menu.close()
    versions.desk.settle()
    page = versions.view.compare
    assert versions.state.side is Side.COMPARE
    before, after = page.choices
    assert [before.chosen(), after.chosen()] == [versions.keys[1], versions.keys[4]]
    assert versions.view.findChild(QWidget, "pain_ledger").isHidden()
    after.setCurrentIndex(after.findData(versions.keys[3]))
    after.activated.emit(after.currentIndex())
    versions.desk.settle()
    assert versions.number == 3
    assert [len(chart.layout.boxes) for chart in page.charts] == [
        len(versions.tables()[at].rows) for at in (0, 1)
    ]
    versions.escape()
    assert (versions.state.side, versions.number) == (Side.AS_IS, 4)


def test_the_focus_goes_from_the_table_to_the_comparison_and_back(versions):
    versions.sheet.setFocus()
    versions.state.compare_versions(versions.keys[1], versions.keys[4])
    versions.desk.settle()
    assert versions.desk.window.focusWidget() is versions.view.compare.views[0].canvas
    versions.escape()
    assert versions.desk.window.focusWidget() is versions.sheet


def test_comparing_as_is_and_to_be_again_shows_the_ledger_again(versions):
    versions.state.compare_versions(versions.keys[1], versions.keys[3])
    versions.desk.settle()
    versions.state.set_side(Side.COMPARE)
    versions.desk.settle()
    assert not versions.state.pair_chosen
    assert not versions.view.compare.findChild(QWidget, "toggle_ledger").isHidden()
    numbers = [side.listed.number for side in versions.state.opened.sides()]
    assert numbers == [4, 2]


def test_what_is_exported_and_printed_is_what_is_shown(versions, tmp_path):
    versions.show(1)
    listed = versions.state.opened.versions[State.AS_IS]
    outs = {ProcessFile.CSV: "utf-8-sig", "svg": "utf-8"}
    (out,) = versions.view.findChildren(WaysOut)
    ways = [way for group in out.ways() for way in group]
    last = versions.tables()[0].rows[-1].operation.zh
    for style, encoding in outs.items():
        way = next(each for each in ways if each.suffix == style)
        path = tmp_path / f"old.{style}"
        way.write(versions.my, listed, path)
        assert last in path.read_text(encoding)


def test_a_side_that_is_chosen_shows_its_newest_version(versions):
    versions.show(1)
    versions.state.set_side(Side.TO_BE)
    versions.desk.settle()
    assert (versions.state.side, versions.number) == (Side.TO_BE, 2)
    versions.show(1)
    assert (versions.state.side, versions.number) == (Side.AS_IS, 1)
    versions.state.set_side(Side.AS_IS)
    versions.desk.settle()
    assert versions.number == 4
