"""Scenes of the command palette."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop.services.recent import Recent
from desktop.tour.stage import Stage

_ROW = 7
_FORGOTTEN = "used_last"


def without_past(stage: Stage) -> QWidget:
    """Show the palette as somebody opens it for the first time."""
    stage.app.machine.values.pop(_FORGOTTEN, None)
    return _open(stage, "")


def recent(stage: Stage) -> QWidget:
    """Show what was used last: commands, a view, tickets, a person."""
    stage.app.machine.values.pop(_FORGOTTEN, None)
    desk = stage.desk
    keys = desk.my.queue.first_page(desk.my.queue.query("open"), 3) or []
    person = desk.my.people.find("卢")[0].key
    used = Recent(stage.app.machine, desk.workspace.root, desk.session.person)
    for entry in (
        *(f"ticket:{key}" for key in keys),
        *("view:due", "command:queue.assign", f"person:{person}", "command:undo"),
    ):
        used.note(entry)
    shown = _open(stage, "")
    stage.app.machine.values.pop(_FORGOTTEN, None)
    return shown


def typing(text: str) -> Callable[[Stage], QWidget]:
    """Return a scene with a line typed into the palette."""
    return lambda stage: _open(stage, text)


def marked(stage: Stage) -> QWidget:
    """Show commands that act on several marked tickets."""
    _queue(stage)
    for _ in range(2):
        stage.window.queue.table.step(1, mark=True)
    stage.window.ways.open_palette()
    stage.window.ways.palette.search_for("as" if stage.desk.language == "en" else "fp")
    stage.settle()
    return stage.window


def leave(stage: Stage, _shown: QWidget) -> None:
    """Close the palette and mark one row again."""
    stage.window.ways.leave_palette()
    stage.window.queue.table.go_to_row(0)


def _open(stage: Stage, text: str) -> QWidget:
    _queue(stage)
    stage.window.ways.open_palette()
    stage.window.ways.palette.search_for(text)
    stage.settle()
    return stage.window


def _queue(stage: Stage) -> None:
    window = stage.window
    window.show_queue()
    window.queue.show_view("open")
    stage.settle()
    window.queue.table.go_to_row(_ROW)
    window.queue.late_start()
