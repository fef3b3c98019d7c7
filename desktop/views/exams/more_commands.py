"""What can be done with exams on paper, live and in class, each declared once."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop.qtkit.commands import Command, Commands
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.views.exams.live.live_pane import LivePane
    from desktop.views.exams.paper.answers_view import AnswersView
    from desktop.views.exams.plans.more_acts import MoreActs
    from desktop.views.exams.result.result_prints import ResultPrints

EXAMS, ANSWERS, LIVE, RESULT = "exams", "exam_answers", "role_play", "exam_result"
_MENU = "exams_more"
_Row = tuple[str, str, Callable[[], object], str, str | tuple[str, ...], Callable[[], bool]]


def declare_more_commands(commands: Commands, acts: "MoreActs") -> None:
    """Add what is done with the chosen exam besides sitting it."""
    rows: tuple[_Row, ...] = (
        (
            "exams.print",
            QT_TRANSLATE_NOOP("Command", "Print exam, answer sheet and key"),
            acts.print_papers,
            *("print", "Ctrl+P", acts.may_print),
        ),
        (
            "exams.answers",
            QT_TRANSLATE_NOOP("Command", "Type in answers from paper"),
            acts.type_answers,
            *("table", "A", acts.may_enter),
        ),
        (
            "exams.live",
            QT_TRANSLATE_NOOP("Command", "Live role-play"),
            acts.begin_live,
            *("people", "L", acts.may_play),
        ),
        (
            "exams.room",
            QT_TRANSLATE_NOOP("Command", "Show the questions to the room"),
            acts.show_room,
            *("how_to", "C", acts.may_print),
        ),
        (
            "exams.time",
            QT_TRANSLATE_NOOP("Command", "Extra time in exams"),
            acts.give_time,
            *("timer", "T", acts.may_give_time),
        ),
        (
            "exams.scores",
            QT_TRANSLATE_NOOP("Command", "Print the score sheets of the exam"),
            acts.print_scores,
            *("pdf", (), acts.has_exam),
        ),
        (
            "exams.certificates",
            QT_TRANSLATE_NOOP("Command", "Print the certificates of the exam"),
            acts.print_certificates,
            *("approve", (), acts.has_exam),
        ),
        (
            "exams.export",
            QT_TRANSLATE_NOOP("Command", "Export the results of the exam"),
            acts.export,
            *("export", (), acts.has_exam),
        ),
        (
            "exams.check_certificate",
            QT_TRANSLATE_NOOP("Command", "Check a certificate"),
            acts.check,
            *("in_force", (), lambda: True),
        ),
    )
    for name, title, run, icon, keys, enabled in rows:
        commands.add(Command(name, title, run, _MENU, icon, keys, enabled, when=EXAMS))


def declare_answers_commands(commands: Commands, view: "AnswersView") -> None:
    """Add what is done while answers are typed."""
    commands.add(
        Command(
            "exams.take_in",
            QT_TRANSLATE_NOOP("Command", "Take the typed answers in"),
            view.take_in,
            *("exam_answers", "done", "Ctrl+Return", view.can_take_in),
            when=ANSWERS,
        )
    )


def declare_live_commands(commands: Commands, pane: "LivePane") -> None:
    """Add what is done in a role-play."""
    rows: tuple[_Row, ...] = (
        (
            "exam.live_finish",
            QT_TRANSLATE_NOOP("Command", "Finish the role-play"),
            pane.finish,
            *("done", "Ctrl+Return", pane.is_open),
        ),
        (
            "exam.live_next",
            QT_TRANSLATE_NOOP("Command", "Next ticket of the role-play"),
            lambda: pane.go(1),
            *("down", "Ctrl+Down", pane.is_open),
        ),
        (
            "exam.live_previous",
            QT_TRANSLATE_NOOP("Command", "Ticket before of the role-play"),
            lambda: pane.go(-1),
            *("up", "Ctrl+Up", pane.is_open),
        ),
        (
            "exam.live_pause",
            QT_TRANSLATE_NOOP("Command", "Pause the role-play, or go on"),
            pane.state.pause,
            *("timer", "Ctrl+Space", pane.is_open),
        ),
        (
            "exam.live_drop",
            QT_TRANSLATE_NOOP("Command", "Give the role-play up"),
            pane.give_up,
            *("dash", (), pane.is_open),
        ),
    )
    for name, title, run, icon, keys, enabled in rows:
        commands.add(Command(name, title, run, "role_play", icon, keys, enabled, when=LIVE))


def declare_print_commands(commands: Commands, prints: "ResultPrints") -> None:
    """Add what is printed of a result."""
    rows: tuple[_Row, ...] = (
        (
            "exam.print",
            QT_TRANSLATE_NOOP("Command", "Print the score sheet"),
            prints.score,
            *("print", "Ctrl+P", prints.is_shown),
        ),
        (
            "exam.certificate",
            QT_TRANSLATE_NOOP("Command", "Print the certificate"),
            prints.certificate,
            *("approve", "C", prints.has_certificate),
        ),
        (
            "exam.mark_sheet",
            QT_TRANSLATE_NOOP("Command", "Print the mark sheets"),
            prints.mark_sheets,
            *("check_list", "S", prints.has_tickets),
        ),
    )
    for name, title, run, icon, keys, enabled in rows:
        commands.add(Command(name, title, run, "exam_result", icon, keys, enabled, when=RESULT))
