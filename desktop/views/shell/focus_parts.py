"""F6: from one part of the window to the next."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def move_between(parts: Sequence[QWidget], focus: QWidget | None, by: int) -> None:
    """Put the focus into the next (or previous) visible part after the one that has it."""
    shown = [part for part in parts if part.isVisible()]
    here = next((i for i, part in enumerate(shown) if _holds(part, focus)), 0)
    target = shown[(here + by) % len(shown)]
    inside = (target, *target.findChildren(QWidget))
    first = next((widget for widget in inside if _takes_focus(widget)), None)
    if first is not None:
        first.setFocus(Qt.FocusReason.TabFocusReason)


def _holds(part: QWidget, focus: QWidget | None) -> bool:
    return focus is not None and (part is focus or part.isAncestorOf(focus))


def _takes_focus(widget: QWidget) -> bool:
    return widget.isVisible() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
