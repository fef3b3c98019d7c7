"""What is done with exams on paper: new papers made, printed with what goes with them."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.exams.paper import Paper
from desktop.domain.progress import Progress
from desktop.services.printing import PrintOptions
from desktop.services.services import Services
from desktop.services.training.exams import Planned
from desktop.services.training.prints import PaperPart
from desktop.views.desk import Desk
from desktop.views.exams.paper.print_sheet import PaperSheet
from desktop.views.print_shown import preview
from desktop.views.undoable import Undoable


class PaperActs(QObject):
    """Making papers can be undone; printing them changes nothing."""

    def __init__(self, desk: Desk, over: QWidget) -> None:
        super().__init__(over)
        self._desk, self._over = desk, over
        self._acts = Undoable(desk, self)

    def ask(self, planned: Planned) -> None:
        """Ask what is printed of an exam."""
        self._desk.read(
            lambda my, _p: my.papers.papers(planned.code),
            lambda found: self._open(planned, found),
        )

    def _open(self, planned: Planned, papers: Sequence[Paper]) -> None:
        title = planned.plan.title.text(self._desk.language)
        sheet = PaperSheet(self._desk, title, papers, self._over.window())
        sheet.wanted.connect(
            lambda number, count, parts, language: self._print(
                planned, (number, count), parts, language
            )
        )
        sheet.open()

    def _print(
        self, planned: Planned, which: tuple[int, int], parts: Sequence[PaperPart], language: str
    ) -> None:
        number, count = which
        if number:
            self._show(planned, (number,), parts, language)
            return

        def told(numbers: tuple[int, ...]) -> str:
            return self.tr("%n paper(s) made", "", len(numbers))

        self._acts.do(
            lambda my: my.papers.make(planned.code, count),
            told,
            lambda numbers: self._show(planned, numbers, parts, language),
        )

    def _show(
        self, planned: Planned, numbers: Sequence[int], parts: Sequence[PaperPart], language: str
    ) -> None:
        def make(my: Services, path: Path, progress: Progress) -> Any:
            papers = [my.papers.paper(planned.code, number) for number in numbers]
            options = PrintOptions(language)
            return my.training_prints.exam(papers, parts, path, options, progress)

        title = planned.plan.title.text(self._desk.language)
        preview(self._desk, self._over, make, f"{planned.code} {title}")
