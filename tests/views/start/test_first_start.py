"""The first page by keys and clicks."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton, QWidget

from desktop.qtkit.i18n import languages
from desktop.qtkit.widgets.segmented import SegmentedControl
from desktop.views.start.first_start import FirstStart
from desktop.views.start.recent import Recent, recent_of

NOW = 1_763_462_400_000


class Answers:
    """Answers the dialogs of the system."""

    def __init__(self, folder=None, file=None):
        self._folder, self._file = folder, file

    def folder(self, _parent, _title, _start):
        """Answer with a folder."""
        return self._folder

    def file(self, _parent, _title, _kinds):
        """Answer with a file."""
        return self._file


@pytest.fixture
def page(qtbot, tmp_path):
    def make(recent=(), **answers):
        languages().use("en")
        found = FirstStart(
            tmp_path / "workspaces", recent, picker=Answers(**answers), clock=lambda: NOW
        )
        qtbot.addWidget(found)
        found.resize(820, 900)
        found.show()
        found.activateWindow()
        found.focus_first()
        QApplication.processEvents()
        return found

    yield make
    languages().use("zh")


def card(page, name):
    return page.findChild(QWidget, f"choice_{name}")


def test_enter_on_the_first_card_opens_the_sample(qtbot, page):
    start = page()
    with qtbot.waitSignal(start.sample_chosen):
        qtbot.keyClick(card(start, "sample"), Qt.Key.Key_Return)


def test_a_click_anywhere_on_a_card_takes_it(qtbot, page, tmp_path):
    start = page()
    with qtbot.waitSignal(start.empty_chosen) as got:
        qtbot.mouseClick(card(start, "empty"), Qt.MouseButton.LeftButton)
    assert got.args == [tmp_path / "workspaces" / "desk"]


def test_a_new_workspace_never_goes_into_a_folder_that_is_there(qtbot, page, tmp_path):
    (tmp_path / "workspaces" / "desk").mkdir(parents=True)
    start = page()
    with qtbot.waitSignal(start.empty_chosen) as got:
        qtbot.keyClick(card(start, "empty"), Qt.Key.Key_Space)
    assert got.args == [tmp_path / "workspaces" / "desk-2"]


def test_another_place_is_shown_and_used(qtbot, page, tmp_path):
    start = page(folder=tmp_path / "else")
    start.findChild(QPushButton, "another_place").click()
    assert any("else" in label.text() for label in start.findChildren(QLabel))
    with qtbot.waitSignal(start.empty_chosen) as got:
        card(start, "empty").click()
    assert got.args == [tmp_path / "else" / "desk"]


def test_an_own_list_comes_with_the_place_of_its_workspace(qtbot, page, tmp_path):
    start = page(file=Path("list.xlsx"))
    with qtbot.waitSignal(start.list_chosen) as got:
        qtbot.keyClick(card(start, "list"), Qt.Key.Key_Return)
    assert got.args == [Path("list.xlsx"), tmp_path / "workspaces" / "desk"]


def test_whoever_changes_their_mind_in_a_dialog_chooses_nothing(qtbot, page):
    start = page()
    with qtbot.assertNotEmitted(start.list_chosen), qtbot.assertNotEmitted(start.workspace_chosen):
        card(start, "list").click()
        card(start, "open").click()


def test_a_folder_is_opened(qtbot, page, tmp_path):
    start = page(folder=tmp_path)
    with qtbot.waitSignal(start.workspace_chosen) as got:
        card(start, "open").click()
    assert got.args == [tmp_path]


def test_recent_workspaces_have_rows_and_the_newest_has_the_focus(qtbot, page, tmp_path):
    recent = [Recent(tmp_path / "a", "IT desk", NOW - 60_000), Recent(tmp_path / "b", "old", 0)]
    start = page(recent)
    rows = start.findChildren(QWidget, "recent")
    assert [row.text() for row in rows] == ["IT desk", "old"]
    assert rows[0].hasFocus()
    assert "IT desk" in card(start, "open").accessibleDescription()
    with qtbot.waitSignal(start.workspace_chosen) as got:
        qtbot.keyClick(rows[1], Qt.Key.Key_Return)
    assert got.args == [tmp_path / "b"]


def test_language_and_theme_are_told_at_once(qtbot, page):
    start = page()
    for name, signal, key in (
        ("language", start.language_chosen, "zh"),
        ("theme", start.theme_chosen, "dark"),
    ):
        control = start.findChild(SegmentedControl, name)
        segment = next(b for b in control.findChildren(QToolButton) if b.key == key)
        with qtbot.waitSignal(signal) as got:
            qtbot.mouseClick(segment, Qt.MouseButton.LeftButton)
        assert got.args == [key]


def test_while_the_sample_is_written_only_cancel_can_be_chosen(qtbot, page):
    start = page()
    start.show_progress(10, 800)
    assert not card(start, "empty").isEnabled()
    with qtbot.waitSignal(start.cancelled):
        qtbot.keyClick(start.findChild(QWidget, "progress"), Qt.Key.Key_Escape)
    start.end_progress()
    assert card(start, "sample").isEnabled()
    assert card(start, "sample").hasFocus()


def test_tab_walks_over_the_cards(qtbot, page):
    page()
    seen = []
    for _ in range(4):
        seen.append(QApplication.focusWidget().objectName())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert seen == ["choice_sample", "choice_empty", "choice_list", "choice_open"]


def test_a_folder_that_is_gone_is_not_recent(tmp_path):
    there = tmp_path / "there"
    there.mkdir()
    (there / "deskbook.db").write_bytes(b"x")
    found = recent_of([there, tmp_path / "gone"])
    assert [(each.path, each.name) for each in found] == [(there, "there")]
    assert found[0].used_at > 0
