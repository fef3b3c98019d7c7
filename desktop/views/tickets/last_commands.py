"""The last commands of the queue's menu: an attempt to reach somebody, printing."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.qtkit.commands import Command
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.views.tickets.queue_view import QueueView

_PLACE = "queue"
_MENU = "ticket"


def last_commands(queue: "QueueView", enabled: Callable[[], bool]) -> tuple[Command, ...]:
    """Return the commands in their order."""
    return (
        Command(
            "queue.attempt",
            QT_TRANSLATE_NOOP("Command", "Tried to reach them, no answer"),
            lambda: queue.acts.attempt(queue.current_keys()),
            _MENU,
            "follow_up",
            "H",
            enabled,
            when=_PLACE,
        ),
        Command(
            "queue.print",
            QT_TRANSLATE_NOOP("Command", "Print…"),
            lambda: queue.acts.print(queue.current_keys(), queue.window()),
            _MENU,
            "print",
            "Ctrl+P",
            enabled,
            when=_PLACE,
        ),
    )
