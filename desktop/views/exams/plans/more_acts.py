"""What is done with the chosen exam besides sitting it: on paper, live, in class, its records."""

from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.progress import Progress
from desktop.services.services import Services
from desktop.services.training.exams import Planned
from desktop.services.training.live import Draft, LiveTicket
from desktop.services.training.records import Wish
from desktop.views.desk import Desk
from desktop.views.exams.words import may
from desktop.views.print_shown import preview
from desktop.views.results_out import ResultsOut

_FOLDER = "desktop.views.exams"


class MoreActs(QObject):
    """`answers_wanted` carries the code of an exam, `live_wanted` also who and which tickets.

    `live_left` leads to the role-play that was left under way.
    """

    answers_wanted = Signal(str)
    live_wanted = Signal(str, int, object)
    live_left = Signal()

    def __init__(self, desk: Desk, over: QWidget, chosen: Callable[[], Planned | None]) -> None:
        super().__init__(over)
        self._desk, self._over, self._chosen = desk, over, chosen
        self._out = ResultsOut(desk, over)

    def has_exam(self) -> bool:
        """Return whether an exam is chosen."""
        return self._chosen() is not None

    def may_print(self) -> bool:
        """Return whether papers of the chosen exam may be printed and shown."""
        return self.has_exam() and may(self._desk, "exam.paper")

    def may_enter(self) -> bool:
        """Return whether answers to the chosen exam may be typed in."""
        return self.has_exam() and may(self._desk, "exam.enter")

    def may_play(self) -> bool:
        """Return whether the chosen exam may be played live."""
        return self.has_exam() and may(self._desk, "exam.live")

    def may_give_time(self) -> bool:
        """Return whether people may be given more time."""
        return may(self._desk, "exam.time")

    def print_papers(self) -> None:
        """Ask what is printed of the chosen exam."""
        planned = self._chosen()
        if planned is not None and self.may_print():
            import_module(f"{_FOLDER}.paper.paper_acts").PaperActs(self._desk, self._over).ask(
                planned
            )

    def type_answers(self) -> None:
        """Lead to the grid of the chosen exam."""
        planned = self._chosen()
        if planned is not None and self.may_enter():
            self.answers_wanted.emit(planned.code)

    def begin_live(self) -> None:
        """Go on with the role-play that was left, or ask for another one."""
        planned = self._chosen()
        if planned is None or not self.may_play():
            return
        code = planned.code

        def read(my: Services, _progress: Progress) -> tuple[Draft | None, list[LiveTicket]]:
            return my.live.draft(), my.live.tickets(code)

        self._desk.read(read, lambda found: self._ask_live(planned, *found))

    def show_room(self) -> None:
        """Show the questions of the chosen exam to the room."""
        planned = self._chosen()
        if planned is not None and self.may_print():
            import_module(f"{_FOLDER}.room.opening").show_exam(self._desk, planned, self._over)

    def give_time(self) -> None:
        """Show who has more time than others."""
        if self.may_give_time():
            self._desk.read(lambda my, _p: my.exams.factors(), self._ask_time)

    def check(self) -> None:
        """Ask for the number of a certificate."""
        module = import_module(f"{_FOLDER}.plans.check_sheet")
        module.CheckSheet(self._desk, self._over.window()).open()

    def print_scores(self) -> None:
        """Print the score sheets of the chosen exam."""
        self._with_exam(self._out.print_scores)

    def print_certificates(self) -> None:
        """Print the certificates of the chosen exam."""
        self._with_exam(self._out.print_certificates)

    def export(self) -> None:
        """Write the results of the chosen exam to a file."""
        self._with_exam(self._out.export)

    def _with_exam(self, act: Callable[[Wish, str], object]) -> None:
        planned = self._chosen()
        if planned is not None:
            title = planned.plan.title.text(self._desk.language)
            act(Wish(planned.code), f"{planned.code} {title}")

    def _ask_time(self, factors: dict[int, int]) -> None:
        module = import_module(f"{_FOLDER}.plans.time_sheet")
        module.TimeSheet(self._desk, factors, self._over.window()).open()

    def _ask_live(
        self, planned: Planned, draft: Draft | None, tickets: Sequence[LiveTicket]
    ) -> None:
        if draft is not None:
            self.live_left.emit()
            return
        title = planned.plan.title.text(self._desk.language)
        module = import_module(f"{_FOLDER}.live.begin_sheet")
        sheet = module.BeginSheet(self._desk, title, tickets, self._over.window())
        sheet.begun.connect(lambda person, keys: self.live_wanted.emit(planned.code, person, keys))
        sheet.printed.connect(lambda keys: self._print_cards(planned, tickets, keys))
        sheet.open()

    def _print_cards(
        self, planned: Planned, tickets: Sequence[LiveTicket], keys: Sequence[int]
    ) -> None:
        chosen = [each for each in tickets if each.key in keys]

        def make(my: Services, path: Path, progress: Progress) -> Any:
            return my.training_prints.role_play(planned.code, chosen, path, progress=progress)

        preview(self._desk, self._over, make, self.tr("Card and mark sheets"))
