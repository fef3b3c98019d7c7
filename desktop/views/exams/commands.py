"""What can be done with exams, each declared once."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.qtkit.commands import Command, Commands
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.views.exams.plans.exams_view import ExamsView
    from desktop.views.exams.result.result_view import ResultView
    from desktop.views.exams.sitting.exam_pane import ExamPane

EXAMS, EXAM, RESULT = "exams", "exam", "exam_result"


def declare_exam_door(commands: Commands, show: Callable[[], object]) -> None:
    """Add the command that leads to the page of exams."""
    commands.add(
        Command(
            "exams.open", QT_TRANSLATE_NOOP("Command", "Exams"), show, "main", "training", "G, X"
        )
    )


def declare_practice_door(commands: Commands, show: Callable[[], object]) -> None:
    """Add the command that leads to practice."""
    commands.add(
        Command(
            "practice.open", QT_TRANSLATE_NOOP("Command", "Practice"), show, "main", "redo", "G, R"
        )
    )


def declare_page_commands(commands: Commands, view: "ExamsView") -> None:
    """Add what is done on the page of exams."""
    commands.add(
        Command(
            "exams.begin",
            QT_TRANSLATE_NOOP("Command", "Begin the exam, or go on with it"),
            view.begin,
            *("exams", "right", "Ctrl+Return", view.can_begin),
            when=EXAMS,
        ),
        Command(
            "exams.new",
            QT_TRANSLATE_NOOP("Command", "New exam"),
            view.new,
            *("exams", "add", "N", view.may_plan),
            when=EXAMS,
        ),
        Command(
            "exams.edit",
            QT_TRANSLATE_NOOP("Command", "Edit the plan of the exam"),
            view.edit,
            *("exams", "edit", "E", view.can_edit),
            when=EXAMS,
        ),
        Command(
            "exams.close",
            QT_TRANSLATE_NOOP("Command", "Close or reopen the exam"),
            view.close_or_reopen,
            *("exams", "lock", (), view.can_edit),
            when=EXAMS,
        ),
        Command(
            "exams.slides",
            QT_TRANSLATE_NOOP("Command", "Slides of the exam plan…"),
            view.slides,
            *("exams", "how_to", (), lambda: view.chosen() is not None),
            keywords="slides pptx pdf powerpoint presentation",
            when=EXAMS,
        ),
    )


def declare_exam_commands(commands: Commands, pane: "ExamPane") -> None:
    """Add what is done while an exam is sat."""
    commands.add(
        Command(
            "exam.next",
            QT_TRANSLATE_NOOP("Command", "Next page of the exam"),
            pane.go_next,
            *("exam", "right", "Ctrl+Return", pane.is_open),
            when=EXAM,
        ),
        Command(
            "exam.back",
            QT_TRANSLATE_NOOP("Command", "Page of the exam before"),
            pane.go_back,
            *("exam", "left", "Alt+Left", pane.is_open),
            when=EXAM,
        ),
        Command(
            "exam.flag",
            QT_TRANSLATE_NOOP("Command", "Flag the question"),
            pane.state.flag,
            *("exam", "goal", ("F", "Ctrl+Shift+F"), pane.is_open),
            when=EXAM,
        ),
        Command(
            "exam.hand_in",
            QT_TRANSLATE_NOOP("Command", "Hand the exam in"),
            pane.hand_in,
            *("exam", "check_list", "Ctrl+Shift+Return", pane.is_open),
            when=EXAM,
        ),
    )


def declare_result_commands(commands: Commands, view: "ResultView") -> None:
    """Add what is done with a result."""
    commands.add(
        Command(
            "exam.retake",
            QT_TRANSLATE_NOOP("Command", "Sit the exam again"),
            view.retake,
            *("exam_result", "redo", "Ctrl+Return", view.can_retake),
            when=RESULT,
        ),
        Command(
            "exam.next_card",
            QT_TRANSLATE_NOOP("Command", "Next question that lost marks"),
            lambda: view.go_to_card(1),
            *("exam_result", "down", "J", view.has_cards),
            when=RESULT,
        ),
        Command(
            "exam.previous_card",
            QT_TRANSLATE_NOOP("Command", "Question before that lost marks"),
            lambda: view.go_to_card(-1),
            *("exam_result", "up", "K", view.has_cards),
            when=RESULT,
        ),
        Command(
            "exam.mark",
            QT_TRANSLATE_NOOP("Command", "Settle the next mark that waits"),
            view.settle_next,
            *("exam_result", "edit", "M", view.can_settle),
            when=RESULT,
        ),
        Command(
            "exam.void",
            QT_TRANSLATE_NOOP("Command", "Void the attempt"),
            view.void,
            *("exam_result", "dash", (), view.can_void),
            when=RESULT,
        ),
    )
