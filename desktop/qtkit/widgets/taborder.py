"""The way of the Tab key through parts that were made in another order than they stand."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_through(parts: Sequence[QWidget]) -> None:
    """Let the Tab key go through the controls of these parts, one part after the other."""
    stops = [
        stop
        for part in parts
        for stop in (part, *part.findChildren(QWidget))
        # Menus and lists that open from a part are windows of their own.
        if stop.focusPolicy() & Qt.FocusPolicy.TabFocus and stop.window() is part.window()
    ]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)
