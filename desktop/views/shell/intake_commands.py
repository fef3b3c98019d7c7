"""The commands of the forms for new tickets, each declared once."""

from functools import partial
from typing import TYPE_CHECKING

from desktop.domain.call_forms import MOST
from desktop.qtkit.commands import Command, Commands
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.views.shell.ticket_commands import USES

if TYPE_CHECKING:
    from desktop.views.shell.intake_door import IntakeDoor
    from desktop.views.shell.main_window import MainWindow

_NEW, _MENU = "new", "ticket"
_FORMS = (
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


def declare_intake_commands(commands: Commands, door: "IntakeDoor", window: "MainWindow") -> None:
    """Add what is done with forms; their keys act while one is in front, Alt and a digit always."""
    # All at once: each addition has every key of the window looked through.
    commands.add(*_in_front(door), *_known(door), *_anywhere(door), *_duplicates(door, window))


def _in_front(door: "IntakeDoor") -> list[Command]:
    forms = door.forms
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
        (
            "suggestion",
            QT_TRANSLATE_NOOP("Command", "Take the suggested category"),
            door.take_suggestion,
            "Alt+K",
        ),
        ("close", QT_TRANSLATE_NOOP("Command", "Close the form"), lambda: door.close(), "Ctrl+W"),
    )
    return [
        Command(
            f"new.{name}",
            title,
            run,
            shortcut=keys,
            enabled=lambda: forms.front is not None,
            when=_NEW,
        )
        for name, title, run, keys in named
    ]


def _known(door: "IntakeDoor") -> list[Command]:
    chase = Command(
        "new.chase",
        QT_TRANSLATE_NOOP("Command", "Note that the caller chases an open ticket"),
        door.chase,
        icon="bell",
        shortcut="Alt+U",
        enabled=door.can_chase,
        when=_NEW,
    )
    uses = (
        Command(
            f"new.use_{number}",
            title,
            partial(door.use, number),
            shortcut=f"Alt+Shift+{number}",
            enabled=lambda: door.forms.front is not None,
            when=_NEW,
        )
        for number, title in enumerate(USES, 1)
    )
    return [chase, *uses]


def _anywhere(door: "IntakeDoor") -> list[Command]:
    forms = door.forms
    return [
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
        *(
            Command(
                f"form.{number}",
                title,
                partial(door.show_number, number),
                shortcut=f"Alt+{number}",
                enabled=partial(_is_open, door, number),
            )
            for number, title in zip(range(1, MOST + 1), _FORMS, strict=True)
        ),
    ]


def _is_open(door: "IntakeDoor", number: int) -> bool:
    return door.forms.get(number) is not None


def _duplicates(door: "IntakeDoor", window: "MainWindow") -> list[Command]:
    def opened() -> list[int]:
        key = getattr(window.pane("ticket"), "ticket", None) if window.shown() == "ticket" else None
        return [key] if key is not None else []

    title, keys = QT_TRANSLATE_NOOP("Command", "Duplicate"), window.queue.current_keys
    return [
        Command(
            "queue.duplicate",
            title,
            lambda: door.duplicate(keys()),
            _MENU,
            "copy",
            "Ctrl+D",
            lambda: bool(keys()),
            when="queue",
        ),
        Command(
            "ticket.duplicate",
            title,
            lambda: door.duplicate(opened()),
            shortcut="Ctrl+D",
            enabled=lambda: bool(opened()),
            when="ticket",
        ),
    ]
