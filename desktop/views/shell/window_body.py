"""How the window is laid out: rail at the left, top bar, the pane, the status bar at the foot."""

from collections.abc import Callable
from importlib import import_module
from typing import NamedTuple, Protocol, runtime_checkable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget


@runtime_checkable
class Holding(Protocol):
    """A pane that is left by an act of its own only, as an exam is."""

    def holds(self) -> bool:
        """Return whether that is so now."""

    def ask_to_leave(self, leave: Callable[[], object]) -> None:
        """Ask whether to leave, and go on with `leave` if so."""


def held(front: object, leave: Callable[[], object]) -> bool:
    """Return whether the pane in front asks first, and goes on with `leave` if that is wanted."""
    if not isinstance(front, Holding) or not front.holds():
        return False
    front.ask_to_leave(leave)
    return True


class PaneStack(QStackedWidget):
    """The panes, one in front; where text is large and the window small, a pane is scrolled.

    The pane of the start shares its room itself and is never scrolled as a whole.
    """

    def __init__(self) -> None:
        super().__init__()
        self._frames: dict[QWidget, QWidget] = {}

    def add_pane(self, pane: QWidget, *, scrolls: bool = True) -> None:
        """Take a pane in."""
        frame = pane
        if scrolls:
            frame = import_module("desktop.views.scrolling").scrolled(pane)
        self._frames[pane] = frame
        self.addWidget(frame)

    def show_pane(self, pane: QWidget) -> None:
        """Bring a pane to the front."""
        self.setCurrentWidget(self._frames[pane])

    def pane(self) -> QWidget | None:
        """Return the pane in front."""
        front = self.currentWidget()
        return next((pane for pane, frame in self._frames.items() if frame is front), None)


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
