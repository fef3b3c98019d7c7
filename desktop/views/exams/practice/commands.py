"""What can be done in practice."""

from desktop.qtkit.commands import Command, Commands
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.views.exams.practice.practice_view import PracticeView

PLACE = "practice"


def declare_practice_commands(commands: Commands, view: PracticeView) -> None:
    """Add the commands of the page."""
    asking = view.asking
    commands.add(
        Command(
            "practice.begin",
            QT_TRANSLATE_NOOP("Command", "Practise what is due today"),
            view.begin,
            *("practice", "training", "Ctrl+B", view.can_begin),
            when=PLACE,
        ),
        Command(
            "practice.go_on",
            QT_TRANSLATE_NOOP("Command", "Check the answer, or go on"),
            asking.go_on,
            *("practice", "right", "Ctrl+Return", lambda: view.state.is_asking),
            when=PLACE,
        ),
        Command(
            "practice.give_up",
            QT_TRANSLATE_NOOP("Command", "Show what is right"),
            asking.give_up,
            *("practice", "help", "Ctrl+D", asking.can_give_up),
            when=PLACE,
        ),
        Command(
            "practice.steps",
            QT_TRANSLATE_NOOP("Command", "Simulated tickets step by step, or as they come"),
            asking.toggle_steps,
            *("practice", "check_list", "Ctrl+T", lambda: view.state.is_asking),
            when=PLACE,
        ),
    )
