"""How the window is laid out: rail at the left, top bar, the pane, the status bar at the foot."""

from typing import NamedTuple

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget


class Parts(NamedTuple):
    """What stands around the pane that is shown, and the pane."""

    rail: QWidget
    top: QWidget
    pane: QWidget
    status: QWidget


def window_body(parts: Parts) -> QWidget:
    """Return the window's central widget with hairlines between its parts."""
    body = QWidget()
    right = QVBoxLayout()
    right.setSpacing(0)
    for widget, stretch in ((parts.top, 0), (_line(), 0), (parts.pane, 1)):
        right.addWidget(widget, stretch)
    upper = QHBoxLayout()
    upper.setSpacing(0)
    upper.addWidget(parts.rail)
    upper.addWidget(_line("upright"))
    upper.addLayout(right, 1)
    layout = QVBoxLayout(body)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addLayout(upper, 1)
    layout.addWidget(_line())
    layout.addWidget(parts.status)
    return body


def _line(way: str = "true") -> QWidget:
    line = QFrame()
    line.setProperty("line", way)
    return line
