"""Commands of an open ticket: scripts, quick actions, what it belongs to, calls, reviews."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from desktop.qtkit.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.views.shell.ticket_commands import TicketPlace

Entry = tuple[str, str, Callable[[], object], str]


def talk_commands(
    place: "TicketPlace",
    choose: Callable[[Any], Callable[[], object]],
    with_view: Callable[[Any], Callable[[], object]],
) -> tuple[Entry, ...]:
    """Return name, title, act and key of each."""
    acts, keys = place.acts, place.tickets
    return (
        (
            "script",
            QT_TRANSLATE_NOOP("Command", "Write a script into the answer"),
            with_view(lambda view: view.composer.choose_script()),
            "Alt+S",
        ),
        (
            "quick",
            QT_TRANSLATE_NOOP("Command", "Quick action"),
            choose(acts.choose_quick),
            "Q",
        ),
        (
            "record_quick",
            QT_TRANSLATE_NOOP("Command", "Record a quick action from what I just did"),
            lambda: acts.record_quick(keys()),
            "Shift+Q",
        ),
        ("merge", QT_TRANSLATE_NOOP("Command", "Merge tickets"), choose(acts.merge), "Shift+G"),
        (
            "unmerge",
            QT_TRANSLATE_NOOP("Command", "Take the ticket out of the one it was merged into"),
            lambda: acts.unmerge(keys()),
            "",
        ),
        (
            "split",
            QT_TRANSLATE_NOOP("Command", "Split off a new ticket"),
            lambda: acts.split(keys(), place.window),
            "Shift+B",
        ),
        (
            "child_of",
            QT_TRANSLATE_NOOP("Command", "Make it a child of another ticket"),
            choose(acts.choose_parent),
            "Shift+C",
        ),
        (
            "call_back",
            QT_TRANSLATE_NOOP("Command", "Call back"),
            lambda: acts.call_back(keys()),
            "Shift+V",
        ),
        (
            "review",
            QT_TRANSLATE_NOOP("Command", "Review the ticket"),
            lambda: acts.review(keys()),
            "Shift+W",
        ),
    )
