"""A ticket above shows where it lies, what lies in it, how far its children are."""

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton, QWidget

from desktop.domain.drafts import PersonDraft, TicketDraft
from desktop.views.tickets.family.merge_sheet import MergeSheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not")


@pytest.fixture
def desk(opened):
    found = opened("en")
    my = found.app.desk.my
    found.my = my
    found.one = my.tickets.create(
        TicketDraft("VPN 断线", requester=PersonDraft("周敏"), tags=("急",))
    )
    found.other = my.tickets.create(TicketDraft("连不上 VPN", requester=PersonDraft("韩雪")))
    my.tickets.note(found.other, "问过网络组")
    found.settle()
    return found


def strip(desk, key):
    desk.window.open_ticket(key)
    desk.settle()
    return desk.window.pane("ticket").findChild(QWidget, "family_strip")


def sheet(desk):
    return next(s for s in desk.window.findChildren(MergeSheet) if s.isVisible())


def test_a_ticket_alone_has_no_strip(desk):
    assert not strip(desk, desk.one).isVisible()


def test_a_merged_ticket_says_where_it_lies_and_is_taken_out_there(desk):
    desk.my.family.merge([desk.other], desk.one)
    found = strip(desk, desk.other)
    assert found.accessibleName().startswith("Merged into")
    found.findChild(QPushButton, "unmerge").click()
    desk.settle()
    assert not found.isVisible()
    assert desk.my.family.of(desk.other).lies_in is None


def test_what_lies_in_a_ticket_is_taken_out_above_it(desk):
    desk.my.family.merge([desk.other], desk.one)
    found = strip(desk, desk.one)
    assert "1 more person waits for it" in found.accessibleName()
    found.findChild(QPushButton, f"take_out_{desk.other}").click()
    desk.settle()
    assert not found.isVisible()


def test_children_are_counted_above_their_parent(desk):
    desk.my.tickets.make_children([desk.other], desk.one)
    assert strip(desk, desk.one).accessibleName() == "Children: 0 of 1 done"


def test_the_sheet_compares_and_the_chosen_value_wins(desk):
    desk.queue.acts.family.merge([desk.one, desk.other], desk.window)
    desk.settle()
    found = sheet(desk)
    texts = [each.text() for each in found.findChildren(QLabel)]
    assert any("1 message" in text for text in texts)
    found.findChild(QRadioButton, f"merge_subject_{desk.other}").setChecked(True)
    found.do()
    desk.settle()
    assert desk.my.queue.get(desk.one).subject == "连不上 VPN"
    assert desk.my.family.of(desk.other).lies_in == desk.one
    desk.my.undo.undo()
    assert desk.my.queue.get(desk.one).subject == "VPN 断线"


def test_another_one_can_stay_and_the_comparison_turns(desk):
    desk.queue.acts.family.merge([desk.one, desk.other], desk.window)
    desk.settle()
    found = sheet(desk)
    found.target_wanted.emit(desk.other)
    desk.settle()
    found.do()
    desk.settle()
    assert desk.my.family.of(desk.one).lies_in == desk.other
