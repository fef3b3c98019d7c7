"""The page of arrows by keys: ways opened and barred, guards set, everything undone."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.arrows import Guard, Phase
from desktop.services.arrows.table import standard_arrows

Key = Qt.Key
FREE, RESOLVE = (Phase.NEW, Phase.WORKING), (Phase.WORKING, Phase.RESOLVED)


class Page:
    """The page under somebody's fingers."""

    def __init__(self, qtbot, view, desk):
        self._qtbot, self._desk, self._view = qtbot, desk, view
        view.show_page("arrows")
        self.settle()

    def settle(self):
        """Wait until everything asked for is done and shown."""
        for _ in range(4):
            assert self._desk.jobs.wait()
            QApplication.sendPostedEvents()
            QApplication.processEvents()

    def find(self, name):
        """Return a part of the page."""
        return self._view.findChild(QWidget, name)

    def cell(self, way):
        """Return the cell of an arrow, with the focus."""
        found = self.find(f"arrow_{way[0]}_{way[1]}")
        found.setFocus()
        return found

    def press(self, key):
        """Press a key where the focus is."""
        self._qtbot.keyClick(QApplication.focusWidget(), key)
        self.settle()

    def arrows(self):
        """Return the arrows in force."""
        return self._desk.my.arrows.arrows()


@pytest.fixture
def page(qtbot, view, desk):
    return Page(qtbot, view, desk)


def test_each_cell_says_whether_the_way_is_there_and_what_guards_it(page):
    assert "Free" in page.cell(FREE).accessibleName()
    said = page.cell(RESOLVE).accessibleName()
    assert said == "In progress → Resolved: Guarded, 1 field, form, steps"
    barred = page.cell((Phase.CLOSED, Phase.VOID)).accessibleName()
    assert barred.endswith("Not possible")


def test_space_bars_a_way_and_opens_it_again(page):
    page.cell(FREE)
    page.press(Key.Key_Space)
    assert FREE not in page.arrows()
    assert page.cell(FREE).accessibleName().endswith("Not possible")
    page.press(Key.Key_Space)
    assert page.arrows()[FREE] == Guard()


def test_what_changed_is_told_and_can_be_undone(page, heard):
    page.cell(FREE)
    page.press(Key.Key_Space)
    text, kind, _, undo = heard.said[-1]
    assert (text, kind) == ("New → In progress: the change is in force", "done")
    undo()
    page.settle()
    assert page.arrows() == standard_arrows()
    assert "Free" in page.cell(FREE).accessibleName()


def test_a_phase_within_itself_is_never_barred(page):
    page.cell((Phase.WAITING, Phase.WAITING))
    page.press(Key.Key_Space)
    assert page.arrows() == standard_arrows()
    assert not page.find("arrow_there").isEnabled()


def test_arrow_keys_walk_and_stay_at_the_edge(page):
    page.cell((Phase.NEW, Phase.NEW))
    page.press(Key.Key_Up)
    page.press(Key.Key_Left)
    assert QApplication.focusWidget().way == (Phase.NEW, Phase.NEW)
    page.press(Key.Key_Down)
    page.press(Key.Key_Right)
    assert QApplication.focusWidget().way == (Phase.WORKING, Phase.WORKING)
    assert page.find("arrow_card").accessibleName() == "In progress → In progress"


def test_roles_note_and_stages_of_a_guard_are_set_by_keys(page):
    page.cell(FREE)
    page.press(Key.Key_Return)
    for name in ("arrow_role_lead", "arrow_note", "arrow_stage_intake"):
        page.find(name).setFocus()
        page.press(Key.Key_Space)
    assert page.arrows()[FREE] == Guard(roles=("lead",), stages=("intake",), note=True)
    page.find("arrow_role_lead").setFocus()
    page.press(Key.Key_Space)
    assert page.arrows()[FREE].roles == ()


def test_a_field_is_required_and_let_go_again(page):
    page.cell(FREE)
    more = page.find("arrow_more")
    more.setCurrentIndex(more.findData("assignee"))
    more.activated.emit(more.currentIndex())
    page.settle()
    assert page.arrows()[FREE].fields == ("assignee",)
    assert more.findData("assignee") < 0
    page.find("arrow_field_assignee").setFocus()
    page.press(Key.Key_Delete)
    assert page.arrows()[FREE].fields == ()


def test_the_desk_goes_back_to_what_was_shipped(page):
    page.cell(FREE)
    page.press(Key.Key_Space)
    page.find("arrows_reset").setFocus()
    page.press(Key.Key_Space)
    assert page.arrows() == standard_arrows()
    assert not page.find("arrows_reset").isEnabled()


def test_a_renamed_status_is_named_beside_its_phase(page, desk):
    waiting = desk.my.directory.by_code("status", "waiting_vendor")
    desk.my.lists.rename(waiting.key, waiting.name._replace(en="With the maker"))
    page.settle()
    words = [
        each.text()
        for each in page.find("arrow_new_new").parent().findChildren(QWidget)
        if hasattr(each, "text")
    ]
    assert any("With the maker" in text for text in words)
