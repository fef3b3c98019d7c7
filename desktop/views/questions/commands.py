"""What can be done on the page of the question bank."""

from collections.abc import Callable
from typing import NamedTuple

from desktop.domain.questions.bank import Standing
from desktop.qtkit.commands import Command, Commands
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.views.questions.bank_view import BankView


class _Act(NamedTuple):
    name: str
    title: str
    run: Callable[[], object]
    icon: str
    keys: str
    enabled: Callable[[], bool]


def declare_question_commands(
    commands: Commands, view: BankView, is_shown: Callable[[], bool]
) -> None:
    """Add the commands; `is_shown` says whether the page is in front."""
    for act in (*_on_questions(view, is_shown), *_around(view, is_shown)):
        commands.add(
            Command(
                f"question.{act.name}",
                act.title,
                act.run,
                "question",
                act.icon,
                act.keys,
                act.enabled,
                when="questions",
            )
        )


def _on_questions(view: BankView, is_shown: Callable[[], bool]) -> tuple[_Act, ...]:
    state = view.state
    drafts, asked = (Standing.DRAFT,), (Standing.DRAFT, Standing.APPROVED)
    return (
        _Act(
            "key",
            QT_TRANSLATE_NOOP("Command", "Show or hide the key"),
            lambda: state.show_key(with_key=not state.with_key),
            "lock",
            "K",
            lambda: is_shown() and state.looked is not None,
        ),
        _Act(
            "approve",
            QT_TRANSLATE_NOOP("Command", "Approve the chosen questions"),
            view.approve,
            "approve",
            "A",
            lambda: is_shown() and view.has_chosen(*drafts),
        ),
        _Act(
            "retire",
            QT_TRANSLATE_NOOP("Command", "Retire the chosen questions"),
            view.retire,
            "remove",
            "Del",
            lambda: is_shown() and view.has_chosen(*asked),
        ),
        _Act(
            "bring_back",
            QT_TRANSLATE_NOOP("Command", "Bring the chosen questions back"),
            view.bring_back,
            "undo",
            "B",
            lambda: is_shown() and view.has_chosen(Standing.RETIRED),
        ),
        _Act(
            "labels",
            QT_TRANSLATE_NOOP("Command", "Labels of the chosen questions"),
            view.ask_labels,
            "tag",
            "L",
            lambda: is_shown() and view.has_chosen(),
        ),
    )


def _around(view: BankView, is_shown: Callable[[], bool]) -> tuple[_Act, ...]:
    def trains() -> bool:
        return is_shown() and view.state.may_train

    return (
        _Act(
            "make",
            QT_TRANSLATE_NOOP("Command", "Make questions"),
            lambda: view.making.show_menu(view.make),
            "add",
            "M",
            trains,
        ),
        _Act(
            "import",
            QT_TRANSLATE_NOOP("Command", "Import questions"),
            view.files.ask_file,
            "import",
            "Ctrl+O",
            trains,
        ),
        _Act(
            "export",
            QT_TRANSLATE_NOOP("Command", "Export questions"),
            lambda: view.files.show_menu(view.give),
            "export",
            "Ctrl+Shift+E",
            lambda: is_shown() and bool(view.state.listed),
        ),
        _Act(
            "find",
            QT_TRANSLATE_NOOP("Command", "Find questions"),
            view.filters.start,
            "search",
            "/",
            is_shown,
        ),
    )
