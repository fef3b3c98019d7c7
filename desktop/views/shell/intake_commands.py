"""The commands of the forms for new tickets, each declared once."""

from functools import partial
from typing import TYPE_CHECKING

from desktop.domain.call_forms import MOST
from desktop.qtkit.commands import Command, Commands
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.views.shell.intake_door import IntakeDoor
    from desktop.views.shell.main_window import MainWindow

_NEW, _MENU = "new", "ticket"


def declare_intake_commands(commands: Commands, door: "IntakeDoor", window: "MainWindow") -> None:
    """Add what is done with forms; their keys act while one is in front, Alt and a digit always."""
    forms = door.forms

    def in_front() -> bool:
        return forms.front is not None

    named = (
        (
            "save",
            QT_TRANSLATE_NOOP("Command", "Create the ticket"),
            door.save,
            ("Ctrl+Return", "Ctrl+Enter"),
        ),
        (
            "solve",
            QT_TRANSLATE_NOOP("Command", "Save as solved"),
            door.save_solved,
            ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
        ),
        ("park", QT_TRANSLATE_NOOP("Command", "Park the call, or talk on"), forms.park, "F4"),
        ("end", QT_TRANSLATE_NOOP("Command", "End the call"), forms.end_call, "F7"),
        ("close", QT_TRANSLATE_NOOP("Command", "Close the form"), lambda: door.close(), "Ctrl+W"),
    )
    for name, title, run, keys in named:
        commands.add(Command(f"new.{name}", title, run, "", "", keys, in_front, when=_NEW))
    commands.add(
        Command(
            "new.reopen",
            QT_TRANSLATE_NOOP("Command", "Take back the form closed last"),
            door.reopen,
            shortcut="Ctrl+Shift+T",
        ),
        Command(
            "new.waiting",
            QT_TRANSLATE_NOOP("Command", "Go to the form that has waited longest"),
            door.show_waiting,
            enabled=lambda: bool(forms.parked()),
        ),
    )
    _declare_numbers(commands, door)
    _declare_duplicate(commands, door, window)


def _declare_numbers(commands: Commands, door: "IntakeDoor") -> None:
    titles = (
        QT_TRANSLATE_NOOP("Command", "Form 1"),
        QT_TRANSLATE_NOOP("Command", "Form 2"),
        QT_TRANSLATE_NOOP("Command", "Form 3"),
        QT_TRANSLATE_NOOP("Command", "Form 4"),
        QT_TRANSLATE_NOOP("Command", "Form 5"),
        QT_TRANSLATE_NOOP("Command", "Form 6"),
        QT_TRANSLATE_NOOP("Command", "Form 7"),
        QT_TRANSLATE_NOOP("Command", "Form 8"),
        QT_TRANSLATE_NOOP("Command", "Form 9"),
    )
    for number, title in zip(range(1, MOST + 1), titles, strict=True):
        commands.add(
            Command(
                f"form.{number}",
                title,
                partial(door.show_number, number),
                shortcut=f"Alt+{number}",
                enabled=partial(_is_open, door, number),
            )
        )


def _is_open(door: "IntakeDoor", number: int) -> bool:
    return door.forms.get(number) is not None


def _declare_duplicate(commands: Commands, door: "IntakeDoor", window: "MainWindow") -> None:
    def opened() -> list[int]:
        key = getattr(window.pane("ticket"), "ticket", None) if window.shown() == "ticket" else None
        return [key] if key is not None else []

    title = QT_TRANSLATE_NOOP("Command", "Duplicate")
    keys = window.queue.current_keys
    queue = Command(
        "queue.duplicate",
        title,
        lambda: door.duplicate(keys()),
        _MENU,
        "copy",
        "Ctrl+D",
        lambda: bool(keys()),
        when="queue",
    )
    ticket = Command(
        "ticket.duplicate",
        title,
        lambda: door.duplicate(opened()),
        shortcut="Ctrl+D",
        when="ticket",
    )
    commands.add(queue, ticket)
