"""A long list makes what is seen, and more as its edge comes near."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.qtkit.widgets.partlist import PartList

HEIGHT, MANY = 40, 200


class Listed:
    """A scrolled list of numbered lines of the same height."""

    def __init__(self, qtbot, *, upwards):
        self.area, body = QScrollArea(), QWidget()
        qtbot.addWidget(self.area)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.area.setWidgetResizable(True)
        self.area.setWidget(body)
        self.area.resize(200, 300)
        self.list = PartList(self.area, column, 8, upwards=upwards)
        self.body = body
        self.area.show()

    def show(self, count=MANY, left=None):
        """Show so many lines."""
        self.list.show_entries([lambda n=n: self._line(n) for n in range(count)], left)

    def settle(self):
        """Let all turns pass that follow."""
        for _ in range(20):
            QApplication.processEvents()

    def lines(self):
        """Return the lines there are, from above."""
        found = [each for each in self.body.findChildren(QLabel) if not each.isHidden()]
        return [int(each.text()) for each in sorted(found, key=lambda each: each.y())]

    @staticmethod
    def _line(number):
        line = QLabel(str(number))
        line.setFixedHeight(HEIGHT)
        return line


@pytest.fixture(params=[True, False], ids=["upwards", "downwards"])
def listed(request, qtbot):
    return Listed(qtbot, upwards=request.param)


def test_only_a_part_of_many_lines_is_made(listed):
    listed.show()
    listed.settle()
    assert 8 <= len(listed.lines()) < MANY / 2
    assert listed.list.left() == MANY - len(listed.lines())


def test_a_short_list_is_made_whole_and_has_no_button(listed):
    listed.show(5)
    listed.settle()
    assert listed.lines() == [0, 1, 2, 3, 4]
    assert not listed.body.findChild(QPushButton, "more_entries").isVisible()


def test_the_button_says_how_many_are_left_and_makes_more(listed):
    listed.show()
    listed.settle()
    before = listed.list.left()
    button = listed.body.findChild(QPushButton, "more_entries")
    assert str(before) in button.text()
    button.click()
    listed.settle()
    assert listed.list.left() < before


def test_the_newest_stand_at_the_foot_and_what_is_seen_stays_while_older_ones_come(qtbot):
    listed = Listed(qtbot, upwards=True)
    listed.show()
    listed.settle()
    bar = listed.area.verticalScrollBar()
    bar.setValue(bar.maximum())
    listed.settle()
    assert listed.lines()[-1] == MANY - 1
    while listed.list.left():
        bar.setValue(0)
        seen = bar.maximum()
        listed.settle()
        assert bar.maximum() - bar.value() == seen
    assert listed.lines() == list(range(MANY))


def test_who_has_scrolled_away_is_not_thrown_back_when_the_window_grows(qtbot):
    listed = Listed(qtbot, upwards=True)
    listed.show()
    qtbot.waitUntil(lambda: not listed.list.is_waiting())
    listed.settle()
    bar = listed.area.verticalScrollBar()
    bar.setValue(bar.maximum() - 80)
    qtbot.waitUntil(lambda: not listed.list.is_waiting())
    listed.area.resize(200, 280)
    listed.settle()
    assert bar.maximum() - bar.value() == 80


def test_who_scrolls_while_older_ones_come_stays_where_he_scrolled_to(qtbot):
    listed = Listed(qtbot, upwards=True)
    listed.show()
    listed.settle()
    bar = listed.area.verticalScrollBar()
    bar.setValue(bar.maximum() - 50)
    listed.list.make_more()
    bar.setValue(0)
    seen = bar.maximum()
    listed.settle()
    assert bar.maximum() - bar.value() == seen


def test_scrolling_down_makes_all_lines_in_their_order(qtbot):
    listed = Listed(qtbot, upwards=False)
    listed.show()
    listed.settle()
    bar = listed.area.verticalScrollBar()
    while listed.list.left():
        bar.setValue(bar.maximum())
        listed.settle()
    assert listed.lines() == list(range(MANY))


def test_as_many_as_were_made_before_are_made_at_once(listed):
    listed.show(left=MANY - 60)
    assert listed.list.left() == MANY - 60


def test_other_entries_take_the_place_of_those_before(listed):
    listed.show()
    listed.settle()
    listed.show(3)
    listed.settle()
    assert listed.lines() == [0, 1, 2]
