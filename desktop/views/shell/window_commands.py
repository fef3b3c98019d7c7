"""The commands that act everywhere, and those of the ticket view."""

from functools import partial
from typing import TYPE_CHECKING, cast

from desktop.qtkit.commands import Command, Commands
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.views.shell.main_window import MainWindow
from desktop.views.shell.ticket_commands import PLACE, TicketPlace, declare_ticket_commands
from desktop.views.shell.undo_acts import UndoActs
from desktop.views.tickets.queue_commands import declare_queue_commands
from desktop.views.tickets.view_commands import declare_view_commands

if TYPE_CHECKING:
    from desktop.views.tickets.ticket_view import TicketView


def declare_window_commands(commands: Commands, window: MainWindow) -> None:
    """Add what a person can do in the window."""
    undo = UndoActs(window.desk, window)
    commands.add(
        Command(
            "palette",
            QT_TRANSLATE_NOOP("Command", "Find a command or a ticket"),
            window.ways.open_palette,
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
            "notices",
            QT_TRANSLATE_NOOP("Command", "What others did to my tickets"),
            window.top.open_notices,
            "main",
            "bell",
            "G, B",
        ),
        Command(
            "history",
            QT_TRANSLATE_NOOP("Command", "My last acts"),
            lambda: window.show_pane("history"),
            "main",
            "clock",
            "Ctrl+H",
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
            QT_TRANSLATE_NOOP("Command", "Show or hide the list on the left"),
            window.ways.toggle_list,
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
    declare_queue_commands(commands, window.queue)
    _declare_ticket(commands, window)
    declare_view_commands(commands, window.queue)


def _declare_views(commands: Commands, window: MainWindow) -> None:
    escalated = QT_TRANSLATE_NOOP("Command", "View: escalated to me")
    views = (
        ("mine", QT_TRANSLATE_NOOP("Command", "View: my open"), "mine", "G, M"),
        ("open", QT_TRANSLATE_NOOP("Command", "View: all open"), "all", "G, A"),
        ("due", QT_TRANSLATE_NOOP("Command", "View: overdue, due soon"), "due_soon", "G, D"),
        ("escalated", QT_TRANSLATE_NOOP("Command", "View: escalated"), "escalate", "G, E"),
        ("escalated_to_me", escalated, "escalate", "G, Shift+E"),
        ("unassigned", QT_TRANSLATE_NOOP("Command", "View: unassigned"), "unassigned", "G, N"),
        ("all", QT_TRANSLATE_NOOP("Command", "View: all tickets"), "backup", "G, L"),
        ("bin", QT_TRANSLATE_NOOP("Command", "View: bin"), "remove", ()),
    )
    for view, title, icon, keys in views:
        commands.add(
            Command(f"view.{view}", title, partial(window.ways.show_view, view), "go", icon, keys)
        )


def _declare_ticket(commands: Commands, window: MainWindow) -> None:
    def view() -> "TicketView | None":
        return cast("TicketView", window.pane("ticket")) if window.shown() == "ticket" else None

    place = TicketPlace(view, window, window.queue.acts)

    def step(by: int) -> None:
        key = window.queue.neighbour(place.tickets()[0], by) if place.tickets() else None
        if key is not None:
            window.open_ticket(key)

    def own_window() -> None:
        for key in place.tickets():
            window.own.open_ticket(key)

    named = (
        ("next", QT_TRANSLATE_NOOP("Command", "Next ticket"), lambda: step(1), "J"),
        ("previous", QT_TRANSLATE_NOOP("Command", "Previous ticket"), lambda: step(-1), "K"),
        (
            "own_window",
            QT_TRANSLATE_NOOP("Command", "Open in its own window"),
            own_window,
            "Ctrl+Shift+O",
        ),
    )
    for name, title, run, key in named:
        commands.add(Command(f"ticket.{name}", title, run, shortcut=key, when=PLACE))
    declare_ticket_commands(commands, place)
    commands.add(
        *(
            Command(
                f"{where}.send",
                QT_TRANSLATE_NOOP("Command", "Record what is written"),
                window.ways.send,
                icon="send",
                shortcut="Ctrl+Return",
                enabled=window.ways.can_send,
                when=where,
            )
            for where in ("queue", PLACE)
        ),
    )
