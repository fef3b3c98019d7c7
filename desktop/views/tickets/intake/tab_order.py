"""Tab goes where the eye goes, also to what was made later than its neighbours."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_through(parts: Sequence[QWidget]) -> None:
    """Have Tab go through these in order; of a part made of several, through all of them."""
    stops = [stop for part in parts for stop in _stops(part)]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _stops(part: QWidget) -> list[QWidget]:
    if part.focusPolicy() != Qt.FocusPolicy.NoFocus:
        return [part]
    inside = part.findChildren(QWidget)
    return [each for each in inside if each.focusPolicy() != Qt.FocusPolicy.NoFocus]
