"""Scenes of the command palette and of the page of keys."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.services.recent import Recent
from desktop.tour.stage import Stage
from desktop.views.settings.key_row import KeyRow

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


def keys_changed(stage: Stage) -> QWidget:
    """Show a command with another key, which can be reset."""
    shown = _keys(stage, "G")
    _row(stage, "view.mine").recorded.emit("view.mine", "G, M", "G, W")
    return shown


def keys_conflict(stage: Stage) -> QWidget:
    """Show that a key is taken, with the three ways out, and one that cannot be had."""
    shown = _keys(stage, "")
    _row(stage, "new_ticket").recorded.emit("new_ticket", "C", "Ctrl+K")
    _row(stage, "undo").recorded.emit("undo", "", "Tab")
    return shown


def leave_keys(stage: Stage, _shown: QWidget) -> None:
    """Give every command its own keys back."""
    commands = stage.desk.commands
    commands.remap_all({command.id: command.default_keys() for command in commands.all()})
    stage.app.machine.values.pop("keys", None)
    for toast in stage.window.toasts.toasts():
        toast.close_now()


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


def _keys(stage: Stage, text: str) -> QWidget:
    stage.window.ways.show_settings("keys")
    search = stage.window.findChild(QLineEdit, "command_search")
    if search is not None:
        search.setText(text)
    stage.settle()
    return stage.window


def _row(stage: Stage, command: str) -> KeyRow:
    rows = {row.command.id: row for row in stage.window.findChildren(KeyRow)}
    return rows[command]
