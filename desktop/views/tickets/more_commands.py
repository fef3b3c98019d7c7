"""Commands of the queue: quick actions, chases, duplicates, merging, known problems."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.qtkit.commands import Command
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.views.tickets.queue_view import QueueView

_PLACE, _MENU = "queue", "ticket"


def more_commands(queue: "QueueView", some: Callable[[], bool]) -> list[Command]:
    """Return them; `some` says whether there is a ticket to act on."""
    acts, table = queue.acts, queue.table
    return [
        Command(
            "queue.quick",
            QT_TRANSLATE_NOOP("Command", "Quick action"),
            lambda: acts.choose_quick(queue.current_keys(), table, queue.anchor()),
            _MENU,
            "quick",
            "Q",
            some,
            when=_PLACE,
        ),
        Command(
            "queue.chase",
            QT_TRANSLATE_NOOP("Command", "Note that the requester chases"),
            lambda: acts.chase(queue.current_keys()),
            _MENU,
            "bell",
            "U",
            some,
            when=_PLACE,
        ),
        Command(
            "queue.duplicate_of",
            QT_TRANSLATE_NOOP("Command", "Mark as duplicate of another ticket"),
            lambda: acts.choose_original(queue.current_keys(), table, queue.anchor()),
            _MENU,
            "copy",
            "Shift+D",
            some,
            when=_PLACE,
        ),
        Command(
            "queue.merge",
            QT_TRANSLATE_NOOP("Command", "Merge tickets"),
            lambda: acts.merge(queue.current_keys(), table, queue.anchor()),
            _MENU,
            "compare",
            "Shift+G",
            some,
            when=_PLACE,
        ),
        Command(
            "queue.child_of",
            QT_TRANSLATE_NOOP("Command", "Make it a child of another ticket"),
            lambda: acts.choose_parent(queue.current_keys(), table, queue.anchor()),
            _MENU,
            "structure",
            "Shift+C",
            some,
            when=_PLACE,
        ),
        Command(
            "queue.join_problem",
            QT_TRANSLATE_NOOP("Command", "Join a known problem"),
            lambda: acts.choose_problem(queue.current_keys(), table, queue.anchor()),
            _MENU,
            "link",
            "Shift+L",
            some,
            when=_PLACE,
        ),
        Command(
            "queue.known_problem",
            QT_TRANSLATE_NOOP("Command", "Mark as known problem / take the mark back"),
            lambda: acts.mark_problem(queue.current_keys()),
            _MENU,
            "warning",
            "Shift+P",
            some,
            when=_PLACE,
        ),
    ]
