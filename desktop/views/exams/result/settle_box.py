"""The points of a rubric that a trainer ticks; what the hints found is ticked already."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.questions.bodies import Point
from desktop.domain.questions.case import Part
from desktop.domain.questions.grading.grade import Why
from desktop.domain.questions.grading.grading import points_of
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.checks import CheckBox
from desktop.services.training.marking import Marked
from desktop.views.exams.asked.wording import plain_words
from desktop.views.exams.words import marks_words


class SettleBox(QWidget):
    """`settled` carries the points that are met."""

    settled = Signal(object)

    def __init__(self, marked: Marked, part: Part | None, language: str) -> None:
        super().__init__()
        self.setObjectName("exam_settle")
        points = points_of(marked.question.body, part)
        missed = _missed(marked, part)
        self.boxes = [self._box(point, language) for point in points]
        for at, box in enumerate(self.boxes):
            box.setChecked(at not in missed)
        keep = Button(self.tr("Keep these marks"), icon="done")
        keep.set_height("control_pane")
        keep.setObjectName("exam_settle_keep")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for box in self.boxes:
            column.addWidget(box)
        foot = QHBoxLayout()
        foot.addWidget(keep)
        foot.addStretch(1)
        column.addLayout(foot)
        keep.clicked.connect(lambda _on: self.settled.emit(self.met()))

    def met(self) -> frozenset[int]:
        """Return the places of the points that are ticked."""
        return frozenset(at for at, box in enumerate(self.boxes) if box.isChecked())

    def enter(self) -> None:
        """Put the focus on the first point."""
        if self.boxes:
            self.boxes[0].setFocus()

    @staticmethod
    def _box(point: Point, language: str) -> CheckBox:
        box = CheckBox(f"{plain_words(point.text, language)} · {marks_words(point.marks)}")
        box.setObjectName("exam_point")
        box.setProperty("data", "true")
        return box


def _missed(marked: Marked, part: Part | None) -> frozenset[int]:
    parts = marked.sat.grade.parts if marked.sat.grade else ()
    grade = next((each for each in parts if each.part is part), None)
    lines = grade.lines if grade is not None else ()
    if any(line.why is Why.NOT_ANSWERED for line in lines):
        return frozenset(range(len(points_of(marked.question.body, part))))
    return frozenset(line.place for line in lines if line.why is Why.POINT_MISSED)
