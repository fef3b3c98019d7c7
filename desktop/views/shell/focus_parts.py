"""Where the focus goes: into an area that is chosen, and by F6 from part to part (design.md 9)."""

from collections.abc import Iterable, Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget


@runtime_checkable
class HasParts(Protocol):
    """A pane that F6 walks through in several steps."""

    def focus_parts(self) -> Sequence[QWidget]:
        """Return the parts from left to right."""


@runtime_checkable
class Enterable(Protocol):
    """A pane that knows where one goes on in it."""

    def enter(self) -> None:
        """Take the focus there."""


def enter(pane: QWidget) -> None:
    """Put the focus where one goes on in a pane that has been brought to the front."""
    if isinstance(pane, Enterable):
        pane.enter()


def move_focus(panes: Iterable[QWidget], focus: QWidget | None, by: int) -> None:
    """Put the focus into the next (or previous) visible part after the one that has it."""
    parts = [part for pane in panes for part in _parts(pane)]
    shown = [part for part in parts if part.isVisible() and _first(part) is not None]
    here = next((i for i, part in enumerate(shown) if _holds(part, focus)), 0)
    target = _first(shown[(here + by) % len(shown)])
    if target is not None:
        target.setFocus(Qt.FocusReason.TabFocusReason)


def _parts(pane: QWidget) -> Sequence[QWidget]:
    return pane.focus_parts() if isinstance(pane, HasParts) else (pane,)


def _holds(part: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (part is focus or part.isAncestorOf(focus))


def _first(part: QWidget) -> QWidget | None:
    """Return what takes the focus of a part: its list, the chosen button of a group, the first."""
    inside = [each for each in (part, *part.findChildren(QWidget)) if _takes_focus(each)]
    lists = [each for each in inside if isinstance(each, QAbstractItemView)]
    chosen = [each for each in inside if _is_chosen(each)]
    return next(iter([*lists, *chosen, *inside]), None)


def _takes_focus(widget: QWidget) -> bool:
    policy = widget.focusPolicy()
    return widget.isVisible() and widget.isEnabled() and bool(policy & Qt.FocusPolicy.TabFocus)


def _is_chosen(widget: QWidget) -> bool:
    checked = getattr(widget, "isChecked", None)
    return callable(checked) and bool(checked())
