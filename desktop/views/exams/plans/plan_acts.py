"""What is done with plans of exams: a new one, another version, closed and open again."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.questions.bank import Listed, Standing, Wanted
from desktop.services.services import Services
from desktop.services.training.exams import Planned
from desktop.views.desk import Desk
from desktop.views.exams.plans.plan_sheet import PlanSheet
from desktop.views.slides_out import SlidesOut
from desktop.views.undoable import Undoable

_ALL = Wanted(standings=frozenset({Standing.APPROVED}))


class PlanActs(QObject):
    """The sheet stays open with everything typed until the plan is in force."""

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self._desk, self._over = desk, over
        self._acts = Undoable(desk, self)
        self._slides = SlidesOut(desk, over)

    def new(self, made: Callable[[str], object]) -> None:
        """Ask for another exam and put it in force; `made` gets its code."""
        self._ask(None, made)

    def edit(self, planned: Planned) -> None:
        """Ask for the next version of an exam."""
        self._ask(planned, lambda _code: None)

    def close_or_reopen(self, planned: Planned) -> None:
        """Let an exam be begun no more, or again."""
        closed = not planned.plan.is_closed
        plan = planned.plan._replace(is_closed=closed)
        said = self.tr("Exam closed") if closed else self.tr("Exam open again")
        self._acts.do(lambda my: my.exams.keep(plan, planned.code), lambda _code: said)

    def slides(self, planned: Planned) -> None:
        """Ask for the file of an exam's slides."""
        language = self._desk.language
        self._slides.ask(planned.code, lambda my: my.slides.deck(planned.code, language))

    def _ask(self, planned: Planned | None, made: Callable[[str], object]) -> None:
        self._desk.read(
            lambda my, _p: my.questions.listed(_ALL),
            lambda found: self._open(planned, found, made),
        )

    def _open(
        self, planned: Planned | None, bank: list[Listed], made: Callable[[str], object]
    ) -> None:
        sheet = PlanSheet(self._desk, planned, bank, self._over)

        def keep() -> None:
            plan, reason = sheet.plan(), sheet.reason()
            code = planned.code if planned else ""
            sheet.wait()

            def work(my: Services) -> str:
                return my.exams.keep(plan, code, reason)

            def done(kept: str) -> None:
                sheet.accept()
                made(kept)

            said = self.tr("Version kept") if planned else self.tr("Exam planned")
            self._acts.do(work, lambda _code: said, done, sheet.show_error)

        sheet.keep_wanted.connect(keep)
        sheet.open()
