"""The commands of an open ticket, the same in the main window and in a window of its own."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from desktop.qtkit.commands import Command, Commands
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.views.shell.talk_commands import talk_commands
from desktop.views.tickets.acts import TicketActs

if TYPE_CHECKING:
    from desktop.views.tickets.ticket_view import TicketView

PLACE = "ticket"
_CORNER = QRect(120, 40, 1, 1)
USES = (
    QT_TRANSLATE_NOOP("Command", "Use the solution of similar ticket 1"),
    QT_TRANSLATE_NOOP("Command", "Use the solution of similar ticket 2"),
    QT_TRANSLATE_NOOP("Command", "Use the solution of similar ticket 3"),
    QT_TRANSLATE_NOOP("Command", "Use the solution of similar ticket 4"),
    QT_TRANSLATE_NOOP("Command", "Use the solution of similar ticket 5"),
)


class TicketPlace(NamedTuple):
    """Where a ticket is open: its view while it is shown, the window, the acts."""

    view: "Callable[[], TicketView | None]"
    window: QWidget
    acts: TicketActs

    def tickets(self) -> list[int]:
        """Return the ticket that is open."""
        shown = self.view()
        return [shown.ticket] if shown is not None and shown.ticket is not None else []


def declare_ticket_commands(commands: Commands, place: TicketPlace) -> None:
    """Add what is done with an open ticket."""
    acts, keys = place.acts, place.tickets

    def choose(open_it: Callable[[list[int], QWidget, QRect], object]) -> Callable[[], object]:
        return lambda: open_it(keys(), place.window, _CORNER)

    def with_view(act: "Callable[[TicketView], object]") -> Callable[[], object]:
        def run() -> None:
            view = place.view()
            if view is not None:
                act(view)

        return run

    named = (
        ("reply", QT_TRANSLATE_NOOP("Command", "Reply"), with_view(_write("reply")), "R"),
        ("note", QT_TRANSLATE_NOOP("Command", "Note"), with_view(_write("note")), "N"),
        (
            "subject",
            QT_TRANSLATE_NOOP("Command", "Edit the subject"),
            with_view(lambda view: view.edit_subject()),
            "F2",
        ),
        (
            "description",
            QT_TRANSLATE_NOOP("Command", "Edit the description"),
            with_view(lambda view: view.edit_description()),
            "Shift+F2",
        ),
        (
            "next_part",
            QT_TRANSLATE_NOOP("Command", "Next part of the ticket"),
            with_view(lambda view: view.body.step(1)),
            "Ctrl+Tab",
        ),
        (
            "assign",
            QT_TRANSLATE_NOOP("Command", "Assign"),
            choose(acts.choose_assignee),
            "A",
        ),
        (
            "assign_me",
            QT_TRANSLATE_NOOP("Command", "Assign to me"),
            lambda: acts.assign_to_me(keys()),
            "I",
        ),
        (
            "status",
            QT_TRANSLATE_NOOP("Command", "Change status"),
            choose(acts.choose_status),
            "S",
        ),
        (
            "priority",
            QT_TRANSLATE_NOOP("Command", "Change priority"),
            choose(acts.choose_priority),
            "P",
        ),
        (
            "category",
            QT_TRANSLATE_NOOP("Command", "Change category"),
            choose(acts.choose_category),
            "T",
        ),
        (
            "due",
            QT_TRANSLATE_NOOP("Command", "Change when it is due"),
            choose(acts.choose_due),
            "D",
        ),
        (
            "receipt",
            QT_TRANSLATE_NOOP("Command", "Clock receipt"),
            with_view(lambda view: view.show_receipt()),
            "Shift+T",
        ),
        (
            "link",
            QT_TRANSLATE_NOOP("Command", "Link another ticket"),
            with_view(lambda view: view.choose_link()),
            "L",
        ),
        (
            "duplicate_of",
            QT_TRANSLATE_NOOP("Command", "Mark as duplicate of another ticket"),
            choose(acts.choose_original),
            "Shift+D",
        ),
        (
            "join_problem",
            QT_TRANSLATE_NOOP("Command", "Join a known problem"),
            choose(acts.choose_problem),
            "Shift+L",
        ),
        (
            "known_problem",
            QT_TRANSLATE_NOOP("Command", "Mark as known problem / take the mark back"),
            lambda: acts.mark_problem(keys()),
            "Shift+P",
        ),
        *talk_commands(place, choose, with_view),
        *(
            (f"use_{number}", title, with_view(_use(number)), f"Alt+Shift+{number}")
            for number, title in enumerate(USES, 1)
        ),
        (
            "copy_number",
            QT_TRANSLATE_NOOP("Command", "Copy the number"),
            lambda: acts.copy_numbers(keys()),
            "Y",
        ),
        (
            "escalate",
            QT_TRANSLATE_NOOP("Command", "Escalate"),
            lambda: acts.escalate(keys()),
            "E",
        ),
        (
            "escalate_up",
            QT_TRANSLATE_NOOP("Command", "Escalate to management"),
            lambda: acts.escalate(keys(), "management"),
            "Shift+E",
        ),
        (
            "hand_over",
            QT_TRANSLATE_NOOP("Command", "Hand over to a colleague"),
            lambda: acts.hand_over(keys()),
            "Shift+H",
        ),
        (
            "accept",
            QT_TRANSLATE_NOOP("Command", "Accept the escalation"),
            with_view(lambda view: view.escalation.accept()),
            "",
        ),
        (
            "return",
            QT_TRANSLATE_NOOP("Command", "Return the escalation"),
            with_view(lambda view: view.escalation.begin_return()),
            "",
        ),
        (
            "hand_back",
            QT_TRANSLATE_NOOP("Command", "Hand the escalation back"),
            with_view(lambda view: view.escalation.begin_end()),
            "B",
        ),
        (
            "withdraw",
            QT_TRANSLATE_NOOP("Command", "Withdraw the escalation"),
            with_view(lambda view: view.escalation.withdraw()),
            "",
        ),
        (
            "tick",
            QT_TRANSLATE_NOOP("Command", "Tick the current step"),
            with_view(lambda view: view.tick_or_return()),
            "X",
        ),
        (
            "skip",
            QT_TRANSLATE_NOOP("Command", "Skip the current step"),
            with_view(lambda view: view.steps.skip_step(view.steps.current_number())),
            "Shift+X",
        ),
        (
            "sop",
            QT_TRANSLATE_NOOP("Command", "Choose the SOP of the ticket"),
            with_view(lambda view: view.choose_sop()),
            "Shift+S",
        ),
        (
            "matrix",
            QT_TRANSLATE_NOOP("Command", "Impact and urgency in the matrix"),
            with_view(lambda view: view.go_to_matrix()),
            "M",
        ),
        (
            "finish_stage",
            QT_TRANSLATE_NOOP("Command", "Finish the stage"),
            with_view(lambda view: view.finish_stage()),
            "Ctrl+Shift+Return",
        ),
        (
            "asked",
            QT_TRANSLATE_NOOP("Command", "Fill in what is asked"),
            with_view(lambda view: view.forms.fill_asked()),
            "Shift+A",
        ),
        (
            "forms",
            QT_TRANSLATE_NOOP("Command", "Fill in a form"),
            with_view(lambda view: view.forms.choose()),
            "Shift+R",
        ),
        (
            "print",
            QT_TRANSLATE_NOOP("Command", "Print…"),
            lambda: acts.print(keys(), place.window),
            "Ctrl+P",
        ),
        (
            "attempt",
            QT_TRANSLATE_NOOP("Command", "Tried to reach them, no answer"),
            lambda: acts.attempt(keys()),
            "H",
        ),
        ("resolve", QT_TRANSLATE_NOOP("Command", "Resolve"), lambda: acts.resolve(keys()), "V"),
    )
    title = QT_TRANSLATE_NOOP("Command", "Note that the requester chases")
    # In the text of an answer the letter alone is typed.
    chase = Command("ticket.chase", title, lambda: acts.chase(keys()), shortcut=("U", "Alt+U"))
    commands.add(chase._replace(when=PLACE))
    for name, title, run, key in named:
        commands.add(Command(f"ticket.{name}", title, run, shortcut=key, when=PLACE))


def _use(number: int) -> "Callable[[TicketView], object]":
    return lambda view: view.known.use(number)


def _write(mode: str) -> "Callable[[TicketView], object]":
    return lambda view: view.write(mode)
