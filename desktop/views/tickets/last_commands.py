"""The last commands of the queue's menu: handed up, handed over, an attempt, printing."""

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
    acts = queue.acts
    return (
        Command(
            "queue.escalate",
            QT_TRANSLATE_NOOP("Command", "Escalate"),
            lambda: acts.escalate(queue.current_keys()),
            _MENU,
            "escalate",
            "E",
            enabled,
            when=_PLACE,
        ),
        Command(
            "queue.escalate_up",
            QT_TRANSLATE_NOOP("Command", "Escalate to management"),
            lambda: acts.escalate(queue.current_keys(), "management"),
            _MENU,
            "escalate",
            "Shift+E",
            enabled,
            when=_PLACE,
        ),
        Command(
            "queue.hand_over",
            QT_TRANSLATE_NOOP("Command", "Hand over to a colleague"),
            lambda: acts.hand_over(queue.current_keys()),
            _MENU,
            "handover",
            "Shift+H",
            enabled,
            when=_PLACE,
        ),
        Command(
            "queue.call_back",
            QT_TRANSLATE_NOOP("Command", "Call back"),
            lambda: acts.call_back(queue.current_keys()),
            _MENU,
            "phone",
            "Shift+V",
            enabled,
            when=_PLACE,
        ),
        Command(
            "queue.review",
            QT_TRANSLATE_NOOP("Command", "Review the ticket"),
            lambda: acts.review(queue.current_keys()),
            _MENU,
            "diff",
            "Shift+W",
            enabled,
            when=_PLACE,
        ),
        Command(
            "queue.attempt",
            QT_TRANSLATE_NOOP("Command", "Tried to reach them, no answer"),
            lambda: acts.attempt(queue.current_keys()),
            _MENU,
            "follow_up",
            "H",
            enabled,
            when=_PLACE,
        ),
        Command(
            "queue.print",
            QT_TRANSLATE_NOOP("Command", "Print…"),
            lambda: acts.print(queue.current_keys(), queue.window()),
            _MENU,
            "print",
            "Ctrl+P",
            enabled,
            when=_PLACE,
        ),
    )
