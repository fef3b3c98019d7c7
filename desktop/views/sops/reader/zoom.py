"""How large texts are read, kept on this machine: 80 to 200 per cent."""

from desktop.views.desk import Desk

_KEPT = "reader_zoom"
_STEPS = (80, 90, 100, 110, 125, 150, 175, 200)
_USUAL = 100


def zoom_of(desk: Desk) -> int:
    """Return the zoom in per cent; a file edited by hand may say anything."""
    kept = desk.my.machine.values.get(_KEPT, _USUAL)
    return kept if kept in _STEPS else _USUAL


def step_zoom(desk: Desk, by: int) -> int:
    """Go some steps up or down, 0 for the usual size; return the new zoom."""
    at = _STEPS.index(zoom_of(desk)) + by
    found = _STEPS[min(max(at, 0), len(_STEPS) - 1)] if by else _USUAL
    desk.my.machine.set(_KEPT, found)
    return found
