"""Filters as chips and kept views: added, changed, taken off, and what is no longer there."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from desktop.domain.ticket_query import Condition, ViewState
from desktop.qtkit.widgets.chip import Chip
from desktop.services.saved_views import ViewDraft
from desktop.services.views import saved_id

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")
OPEN = Condition("is_open", "is", value=True)
P2 = Condition("priority", "any_of", (2,))


@pytest.fixture
def desk(opened):
    return opened()


def ask(desk, *conditions):
    desk.queue.state.set_conditions(conditions)
    desk.settle()


def chips(desk):
    found = desk.queue.listed.filters.bar.findChildren(Chip)
    return [chip for chip in found if chip.objectName().startswith("filter_chip")]


def said(desk):
    return [chip.accessibleName() for chip in chips(desk)]


def keep(desk, name, *conditions):
    key = desk.app.desk.my.saved_views.keep(
        ViewDraft(name, ViewState(conditions), "", shared=False)
    )
    desk.settle()
    return key


def tickets(desk):
    return [key for key in desk.queue.model.keys if key > 0]


def priorities(desk):
    my = desk.app.desk.my
    return {row.priority for row in my.queue.rows(tickets(desk)).values()}


def test_a_filter_shows_as_a_chip_and_its_cross_takes_it_off_again(desk):
    before = len(tickets(desk))
    ask(desk, OPEN, P2)
    assert [name.startswith(("Status", "Priority")) for name in said(desk)] == [True, True]
    assert priorities(desk) == {2}
    chips(desk)[1].removed.emit()
    desk.settle()
    assert len(tickets(desk)) == before


def test_the_keyboard_adds_a_filter_by_field_and_value_and_takes_all_off(desk):
    before = len(tickets(desk))
    desk.app.commands.run("queue.filter")
    desk.settle()
    picker = QApplication.activePopupWidget()
    QTest.keyClicks(picker.focusWidget() or picker, "priority")
    QTest.keyClick(picker.focusWidget() or picker, Qt.Key.Key_Return)
    desk.settle()
    editor = QApplication.activePopupWidget()
    assert editor.objectName() == "filter_editor"
    QTest.keyClicks(editor.focusWidget() or editor, "P2")
    desk.settle()
    QTest.keyClick(editor.focusWidget() or editor, Qt.Key.Key_Return)
    desk.settle()
    assert priorities(desk) == {2}
    desk.app.commands.run("queue.unfilter")
    desk.settle()
    assert len(tickets(desk)) == before


def test_a_filter_that_no_ticket_meets_says_so_and_offers_the_way_out(desk):
    ask(desk, OPEN, Condition("subject", "contains", "no such words anywhere"))
    empty = desk.queue.findChild(QWidget, "empty_queue") or desk.queue
    texts = [label.text() for label in empty.findChildren(QLabel) if label.isVisibleTo(desk.queue)]
    assert "No ticket meets these filters" in texts
    out = next(b for b in desk.queue.findChildren(QPushButton) if b.text() == "Remove the filters")
    assert out.isVisibleTo(desk.queue)
    out.click()
    desk.settle()
    assert len(tickets(desk)) == 18


def test_a_view_on_a_field_that_is_gone_says_so_and_shows_what_its_other_filters_find(desk):
    key = keep(desk, "Old field", OPEN, Condition("extra.no_such_field", "same", "x"))
    desk.queue.show_view(saved_id(key))
    desk.settle()
    assert len(tickets(desk)) == 18
    assert any("Deleted field" in name for name in said(desk))
    notice = desk.queue.head.findChild(QLabel, "search_notice")
    assert "no longer exists: left out" in notice.text()
    kept = desk.app.desk.my.saved_views.kept()
    assert kept[0].state.conditions[1].field == "extra.no_such_field"


def test_what_the_search_box_filters_is_a_chip_that_takes_its_words_with_it(desk):
    desk.queue.search.setText("printer p:2")
    desk.settle()
    assert "Priority" in said(desk)[-1]
    chips(desk)[-1].removed.emit()
    desk.settle()
    assert desk.queue.search.text() == "printer"


def test_a_changed_view_of_ones_own_offers_to_keep_the_change(desk):
    key = keep(desk, "Mine", OPEN)
    desk.queue.show_view(saved_id(key))
    desk.settle()
    button = desk.queue.head.findChild(QPushButton, "save_changes")
    assert not button.isVisibleTo(desk.queue)
    ask(desk, OPEN, P2)
    assert (button.isVisibleTo(desk.queue), button.text()) == (True, "Changed · save")
    button.click()
    desk.settle()
    assert desk.app.desk.my.saved_views.kept()[0].state.conditions == (OPEN, P2)
    assert not button.isVisibleTo(desk.queue)


def test_a_deleted_view_comes_back_by_undo_with_everything(desk):
    key = keep(desk, "Mine", OPEN, P2)
    desk.queue.show_view(saved_id(key))
    desk.settle()
    desk.app.commands.run("view.remove")
    desk.settle()
    assert desk.app.desk.my.saved_views.kept() == ()
    assert desk.queue.views.current() != saved_id(key)
    desk.app.commands.run("undo")
    desk.settle()
    assert [view.name.en for view in desk.app.desk.my.saved_views.kept()] == ["Mine"]
