"""What stands in a layout, told without a face for items that Qt deletes behind Python's back."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout
from shiboken6 import Shiboken

from desktop.qtkit.placed import placed, placed_widgets


def test_widgets_come_in_the_order_of_the_layout_and_not_of_their_making(page):
    column, row = QVBoxLayout(), QHBoxLayout()
    page.layout().addLayout(column)
    first, second, third, last = (QLabel(text) for text in "abcd")
    column.addWidget(last)
    column.insertLayout(0, row)
    column.insertWidget(0, first)
    row.addWidget(third)
    row.insertWidget(0, second)
    QLabel("beside", page)
    assert list(placed_widgets(column)) == [first, second, third, last]
    assert placed(column) == [first, row, last]


def test_a_layout_that_belongs_to_nothing_yet_holds_no_widgets():
    assert placed(QVBoxLayout()) == []


def test_lists_come_and_go_where_items_of_a_layout_were(page):
    column = QVBoxLayout()
    page.layout().addLayout(column)
    listed = QListWidget()
    page.layout().addWidget(listed)
    for _turn in range(20):
        labels = [QLabel("x") for _ in range(40)]
        for each in labels:
            column.addWidget(each)
        assert list(placed_widgets(column)) == labels
        for each in labels:
            Shiboken.delete(each)
        for number in range(200):
            listed.addItem(QListWidgetItem(str(number)))
        # With a face for each item of the layout, this ended the process.
        listed.clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert listed.count() == 0
