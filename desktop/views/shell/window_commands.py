"""The commands that act everywhere, and those of the ticket view."""

from functools import partial
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRect

from desktop.qtkit.commands import Command, Commands
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.views.shell.main_window import MainWindow
from desktop.views.shell.undo_acts import UndoActs
from desktop.views.tickets.queue_commands import declare_queue_commands
from desktop.views.tickets.view_commands import declare_view_commands

if TYPE_CHECKING:
    from desktop.views.tickets.ticket_view import TicketView

_TICKET = "ticket"
_NEW = "new"


def declare_window_commands(commands: Commands, window: MainWindow) -> None:
    """Add what a person can do in the window."""
    undo = UndoActs(window.desk, window)
    commands.add(
        Command(
            "palette",
            QT_TRANSLATE_NOOP("Command", "Find a command or a ticket"),
            lambda: window.palette_box.open_palette(),
            icon="search",
            shortcut="Ctrl+K",
        ),
        Command(
            "new_ticket",
            QT_TRANSLATE_NOOP("Command", "New ticket"),
            window.new_ticket,
            "main",
            "add",
            ("C", "Ctrl+N"),
        ),
        Command(
            "undo",
            QT_TRANSLATE_NOOP("Command", "Undo"),
            undo.undo,
            "main",
            "undo",
            "Ctrl+Z",
        ),
        Command(
            "redo",
            QT_TRANSLATE_NOOP("Command", "Redo"),
            undo.redo,
            "main",
            "redo",
            ("Ctrl+Shift+Z", "Ctrl+Y"),
        ),
        Command(
            "switch_person",
            QT_TRANSLATE_NOOP("Command", "Work as somebody else"),
            window.person_wanted.emit,
            "main",
            "switch_person",
            "Ctrl+Shift+P",
        ),
        Command(
            "workspace",
            QT_TRANSLATE_NOOP("Command", "Open another workspace"),
            window.workspace_wanted.emit,
            "main",
            "open_folder",
            "Ctrl+O",
        ),
        Command(
            "queue",
            QT_TRANSLATE_NOOP("Command", "Go to the queue"),
            window.show_queue,
            "main",
            "queue",
            ("Ctrl+1", "G, Q"),
        ),
        Command(
            "back",
            QT_TRANSLATE_NOOP("Command", "One level back"),
            window.step_back,
            shortcut="Esc",
        ),
        Command(
            "toast",
            QT_TRANSLATE_NOOP("Command", "Go to the newest notice"),
            lambda: window.toasts.focus_newest(),
            shortcut="F8",
        ),
        Command(
            "left_list",
            QT_TRANSLATE_NOOP("Command", "Show or hide the list of views"),
            window.queue.toggle_list,
            shortcut="Ctrl+B",
        ),
        Command(
            "next_pane",
            QT_TRANSLATE_NOOP("Command", "Next pane"),
            lambda: window.move_focus(1),
            shortcut="F6",
        ),
        Command(
            "previous_pane",
            QT_TRANSLATE_NOOP("Command", "Previous pane"),
            lambda: window.move_focus(-1),
            shortcut="Shift+F6",
        ),
    )
    _declare_views(commands, window)
    _declare_ticket(commands, window)
    declare_queue_commands(commands, window.queue)
    declare_view_commands(commands, window.queue)


def _declare_views(commands: Commands, window: MainWindow) -> None:
    def go(view: str) -> None:
        window.show_queue()
        window.queue.show_view(view)

    views = (
        ("mine", QT_TRANSLATE_NOOP("Command", "View: my open"), "mine", "G, M"),
        ("open", QT_TRANSLATE_NOOP("Command", "View: all open"), "all", "G, A"),
        ("due", QT_TRANSLATE_NOOP("Command", "View: overdue, due soon"), "due_soon", "G, D"),
        ("unassigned", QT_TRANSLATE_NOOP("Command", "View: unassigned"), "unassigned", "G, N"),
        ("all", QT_TRANSLATE_NOOP("Command", "View: all tickets"), "backup", "G, L"),
        ("bin", QT_TRANSLATE_NOOP("Command", "View: bin"), "remove", ()),
    )
    for view, title, icon, keys in views:
        commands.add(Command(f"view.{view}", title, partial(go, view), "go", icon, keys))


def _declare_ticket(commands: Commands, window: MainWindow) -> None:
    def view() -> "TicketView | None":
        return cast("TicketView", window.pane("ticket")) if window.shown() == "ticket" else None

    def keys() -> list[int]:
        shown = view()
        return [shown.ticket] if shown is not None and shown.ticket is not None else []

    def step(by: int) -> None:
        key = window.queue.neighbour(keys()[0], by) if keys() else None
        if key is not None:
            window.open_ticket(key)

    def write(mode: str) -> None:
        shown = view()
        if shown is not None:
            shown.write(mode)

    acts, corner = window.queue.acts, QRect(120, 40, 1, 1)
    named = (
        ("next", QT_TRANSLATE_NOOP("Command", "Next ticket"), lambda: step(1), "J"),
        ("previous", QT_TRANSLATE_NOOP("Command", "Previous ticket"), lambda: step(-1), "K"),
        ("reply", QT_TRANSLATE_NOOP("Command", "Reply"), lambda: write("reply"), "R"),
        ("note", QT_TRANSLATE_NOOP("Command", "Note"), lambda: write("note"), "N"),
        (
            "assign",
            QT_TRANSLATE_NOOP("Command", "Assign"),
            lambda: acts.choose_assignee(keys(), window, corner),
            "A",
        ),
        (
            "assign_me",
            QT_TRANSLATE_NOOP("Command", "Assign to me"),
            lambda: acts.assign_to_me(keys()),
            "I",
        ),
        (
            "status",
            QT_TRANSLATE_NOOP("Command", "Change status"),
            lambda: acts.choose_status(keys(), window, corner),
            "S",
        ),
        (
            "priority",
            QT_TRANSLATE_NOOP("Command", "Change priority"),
            lambda: acts.choose_priority(keys(), window, corner),
            "P",
        ),
        (
            "category",
            QT_TRANSLATE_NOOP("Command", "Change category"),
            lambda: acts.choose_category(keys(), window, corner),
            "T",
        ),
        (
            "escalate",
            QT_TRANSLATE_NOOP("Command", "Mark escalated / take the mark back"),
            lambda: acts.escalate(keys()),
            "E",
        ),
        ("resolve", QT_TRANSLATE_NOOP("Command", "Resolve"), lambda: acts.resolve(keys()), "V"),
    )
    for name, title, run, key in named:
        commands.add(Command(f"ticket.{name}", title, run, shortcut=key, when=_TICKET))
    commands.add(
        Command(
            "new.save",
            QT_TRANSLATE_NOOP("Command", "Create the ticket"),
            window.save_new_ticket,
            shortcut="Ctrl+Return",
            when=_NEW,
        )
    )
