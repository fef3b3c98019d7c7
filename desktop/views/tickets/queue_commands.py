"""The commands of the queue, each declared once."""

from desktop.qtkit.commands import Command, Commands
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.views.tickets.queue_view import QueueView

_PLACE = "queue"
_MENU = "ticket"


def declare_queue_commands(commands: Commands, queue: QueueView) -> None:
    """Add what an agent does in the queue; the keys act while it is the place of work."""
    table, acts = queue.table, queue.acts

    def some() -> bool:
        return bool(queue.current_keys())

    commands.add(
        Command(
            "queue.next",
            QT_TRANSLATE_NOOP("Command", "Next ticket"),
            lambda: table.step(1),
            shortcut="J",
            when=_PLACE,
        ),
        Command(
            "queue.previous",
            QT_TRANSLATE_NOOP("Command", "Previous ticket"),
            lambda: table.step(-1),
            shortcut="K",
            when=_PLACE,
        ),
        Command(
            "queue.mark_next",
            QT_TRANSLATE_NOOP("Command", "Mark the next ticket too"),
            lambda: table.step(1, mark=True),
            shortcut="Shift+J",
            when=_PLACE,
        ),
        Command(
            "queue.mark_previous",
            QT_TRANSLATE_NOOP("Command", "Mark the ticket before too"),
            lambda: table.step(-1, mark=True),
            shortcut="Shift+K",
            when=_PLACE,
        ),
        Command(
            "queue.mark",
            QT_TRANSLATE_NOOP("Command", "Mark or unmark"),
            table.toggle_mark,
            shortcut="X",
            when=_PLACE,
            enabled=some,
        ),
        Command(
            "queue.preview",
            QT_TRANSLATE_NOOP("Command", "Show or hide the preview"),
            queue.toggle_preview,
            icon="show",
            shortcut="Space",
            when=_PLACE,
        ),
        Command(
            "queue.search",
            QT_TRANSLATE_NOOP("Command", "Find tickets"),
            queue.start_search,
            icon="search",
            shortcut=("/", "Ctrl+F"),
            when=_PLACE,
        ),
        Command(
            "queue.open",
            QT_TRANSLATE_NOOP("Command", "Open the ticket"),
            lambda: queue.ticket_opened.emit(queue.current_keys()[0]),
            _MENU,
            "open",
            ("O",),
            some,
            when=_PLACE,
        ),
        Command(
            "queue.reply",
            QT_TRANSLATE_NOOP("Command", "Reply"),
            lambda: queue.write("reply"),
            _MENU,
            "reply",
            "R",
            some,
            when=_PLACE,
        ),
        Command(
            "queue.note",
            QT_TRANSLATE_NOOP("Command", "Note"),
            lambda: queue.write("note"),
            _MENU,
            "note",
            "N",
            some,
            when=_PLACE,
        ),
        Command(
            "queue.assign",
            QT_TRANSLATE_NOOP("Command", "Assign"),
            lambda: acts.choose_assignee(queue.current_keys(), table, queue.anchor()),
            _MENU,
            "assign",
            "A",
            some,
            when=_PLACE,
        ),
        Command(
            "queue.assign_me",
            QT_TRANSLATE_NOOP("Command", "Assign to me"),
            lambda: acts.assign_to_me(queue.current_keys()),
            _MENU,
            "mine",
            "I",
            some,
            when=_PLACE,
        ),
        Command(
            "queue.status",
            QT_TRANSLATE_NOOP("Command", "Change status"),
            lambda: acts.choose_status(queue.current_keys(), table, queue.anchor()),
            _MENU,
            "pending",
            "S",
            some,
            when=_PLACE,
        ),
        Command(
            "queue.priority",
            QT_TRANSLATE_NOOP("Command", "Change priority"),
            lambda: acts.choose_priority(queue.current_keys(), table, queue.anchor()),
            _MENU,
            "priority",
            "P",
            some,
            when=_PLACE,
        ),
        Command(
            "queue.category",
            QT_TRANSLATE_NOOP("Command", "Change category"),
            lambda: acts.choose_category(queue.current_keys(), table, queue.anchor()),
            _MENU,
            "tag",
            "T",
            some,
            when=_PLACE,
        ),
        Command(
            "queue.escalate",
            QT_TRANSLATE_NOOP("Command", "Mark escalated / take the mark back"),
            lambda: acts.escalate(queue.current_keys()),
            _MENU,
            "escalate",
            "E",
            some,
            when=_PLACE,
        ),
        Command(
            "queue.resolve",
            QT_TRANSLATE_NOOP("Command", "Resolve"),
            lambda: acts.resolve(queue.current_keys()),
            _MENU,
            "resolve",
            "V",
            some,
            when=_PLACE,
        ),
        Command(
            "queue.bin",
            QT_TRANSLATE_NOOP("Command", "Put into the bin"),
            lambda: acts.bin(queue.current_keys()),
            _MENU,
            "remove",
            "Del",
            some,
            when=_PLACE,
        ),
        Command(
            "queue.restore",
            QT_TRANSLATE_NOOP("Command", "Take out of the bin"),
            lambda: acts.restore(queue.current_keys()),
            _MENU,
            "reopen",
            (),
            some,
            when=_PLACE,
        ),
    )
