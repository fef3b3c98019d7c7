"""The sheet that asks which papers of an exam are printed, and what goes with them."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.exams.paper import Paper
from desktop.qtkit.widgets.checks import CheckBox
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.spinbox import SpinBox
from desktop.services.training.papers import MOST_PAPERS
from desktop.services.training.prints import PaperPart
from desktop.views.desk import Desk
from desktop.views.sheet import Sheet

_SIZE, _NEW = (480, 520), 0


class PaperSheet(Sheet):
    """`wanted` carries the number of a paper (0: new ones), how many, the parts, the language."""

    wanted = Signal(int, int, object, str)

    def __init__(self, desk: Desk, title: str, papers: Sequence[Paper], over: QWidget) -> None:
        super().__init__(over, _SIZE)
        self.setObjectName("exam_print_sheet")
        self._which, self._count = ComboBox(), SpinBox(1, MOST_PAPERS)
        self._language = ComboBox()
        self._parts: dict[PaperPart, CheckBox] = {}
        self.name(self.tr("Print: {exam}").format(exam=title), self.tr("Preview"))
        self._fill(papers, desk.language)
        self._lay_out()
        self.acted.connect(self._tell)
        self._which.setFocus()

    def _fill(self, papers: Sequence[Paper], language: str) -> None:
        self._which.addItem(self.tr("New papers"), _NEW)
        for paper in reversed(papers):
            said = self.tr("Paper {number} once more ({check})")
            self._which.addItem(said.format(number=paper.number, check=paper.check), paper.number)
        self._language.addItem("中文", "zh")
        self._language.addItem("English", "en")
        self._language.setCurrentIndex(self._language.findData(language))
        named = {
            PaperPart.PAPER: self.tr("Paper for trainees"),
            PaperPart.SHEET: self.tr("Answer sheet"),
            PaperPart.FACTS: self.tr("Facts of simulated tickets, for the trainer"),
            PaperPart.KEY: self.tr("Key with reasons and SOP steps, for the trainer"),
        }
        for part, text in named.items():
            box = self._parts[part] = CheckBox(text)
            box.setObjectName(f"exam_part_{part}")
            box.setChecked(True)
            box.toggled.connect(lambda _on: self._look())

    def _lay_out(self) -> None:
        self._which.setObjectName("exam_which_paper")
        self._count.setObjectName("exam_paper_count")
        self._language.setObjectName("exam_paper_language")
        self.add(Field(self.tr("Which paper"), self._which))
        count = Field(self.tr("How many variants"), self._count)
        self.add(count)
        self.add(
            label(self.tr("Variants ask the same in another order."), "meta", "muted", wrap=True)
        )
        self.add(Field(self.tr("Language"), self._language))
        self.add(label(self.tr("What is printed"), "section"))
        for box in self._parts.values():
            self.add(box)
        self._which.currentIndexChanged.connect(
            lambda _at: count.setVisible(self._which.currentData() == _NEW)
        )

    def _look(self) -> None:
        self.act.setEnabled(any(box.isChecked() for box in self._parts.values()))

    def _tell(self) -> None:
        parts = tuple(part for part, box in self._parts.items() if box.isChecked())
        number, count = int(self._which.currentData()), self._count.value()
        self.wanted.emit(number, count, parts, str(self._language.currentData()))
