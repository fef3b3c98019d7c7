"""What is printed of a result: the score sheet, the certificate, the mark sheets."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.exams.attempt import State
from desktop.domain.questions.question import QuestionKind
from desktop.services.training.marking import Result
from desktop.views.desk import Desk
from desktop.views.exams.words import person_name
from desktop.views.results_out import ResultsOut


class ResultPrints(QObject):
    """`shown` returns the result on the screen."""

    def __init__(self, desk: Desk, over: QWidget, shown: Callable[[], Result | None]) -> None:
        super().__init__(over)
        self._desk, self._shown = desk, shown
        self._out = ResultsOut(desk, over)

    def is_shown(self) -> bool:
        """Return whether there is a result on the screen."""
        return self._shown() is not None

    def has_certificate(self) -> bool:
        """Return whether it was passed, so that there is a certificate."""
        found = self._shown()
        return found is not None and found.attempt.passed and self._counts(found)

    def has_tickets(self) -> bool:
        """Return whether there are simulated tickets in it, which have mark sheets."""
        found = self._shown()
        kinds = {each.question.kind for each in found.marked} if found is not None else set()
        return QuestionKind.TICKET in kinds

    def score(self) -> None:
        """Print the score sheet."""
        found = self._shown()
        if found is not None:
            self._out.print_score(found.attempt.key, self._title(found))

    def certificate(self) -> None:
        """Print the certificate."""
        found = self._shown()
        if found is not None and self.has_certificate():
            self._out.print_certificate(found.attempt.key, self._title(found))

    def mark_sheets(self) -> None:
        """Print the mark sheets of its simulated tickets."""
        found = self._shown()
        if found is not None and self.has_tickets():
            self._out.print_mark_sheets(found.attempt.key, self._title(found))

    def _title(self, found: Result) -> str:
        title = found.planned.plan.title.text(self._desk.language)
        return f"{person_name(self._desk, found.attempt.person)} {title}"

    @staticmethod
    def _counts(found: Result) -> bool:
        return found.attempt.state is State.SUBMITTED
