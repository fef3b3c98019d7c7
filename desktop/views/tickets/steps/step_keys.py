"""The keys 1 to 9 in an open ticket: each ticks a step, with Shift it skips one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from desktop.views.tickets.steps.run_pane import RunPane

_FIRST, _LAST = Qt.Key.Key_1, Qt.Key.Key_9
# With Shift some systems tell of the sign on the key, not of its digit.
_SIGNS = "!@#$%^&*("
_STRONG = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


def take_key(pane: RunPane, event: QKeyEvent) -> bool:
    """Let a key act on the step of its number; return whether it did."""
    if event.modifiers() & _STRONG or not pane.progress()[1]:
        return False
    shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    number = _number(event, shifted=shifted)
    if number and shifted:
        pane.skip_step(number)
    elif number:
        pane.toggle_step(number)
    return bool(number)


def _number(event: QKeyEvent, *, shifted: bool) -> int:
    if _FIRST <= event.key() <= _LAST:
        return event.key() - _FIRST + 1
    virtual = event.nativeVirtualKey()
    if shifted and ord("1") <= virtual <= ord("9"):
        return virtual - ord("0")
    return _SIGNS.find(event.text()) + 1 if shifted and event.text() else 0
