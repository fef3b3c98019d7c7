"""The command that prints the ticket at hand from the queue."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.qtkit.commands import Command
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.views.tickets.queue_view import QueueView


def print_command(queue: "QueueView", enabled: Callable[[], bool]) -> Command:
    """Return the command."""
    return Command(
        "queue.print",
        QT_TRANSLATE_NOOP("Command", "Print…"),
        lambda: queue.acts.print(queue.current_keys(), queue.window()),
        "ticket",
        "print",
        "Ctrl+P",
        enabled,
        when="queue",
    )
