"""The sheets that stand before the end of an exam: handing in, and leaving it for a while."""

from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import label
from desktop.views.exams.sitting.answers import Numbers
from desktop.views.sheet import Sheet

_SIZE = (460, 360)
_MOST = 30


class HandInSheet(Sheet):
    """Names what is not answered and what is flagged; handing in is possible all the same."""

    def __init__(self, numbers: Numbers, over: QWidget) -> None:
        super().__init__(over, _SIZE)
        self.setObjectName("exam_hand_in_sheet")
        self.name(self.tr("Hand the exam in"), self.tr("Hand in"))
        self.leave.setText(self.tr("Go on with the exam"))
        if not numbers.unanswered and not numbers.flagged:
            self.add(label(self.tr("Every question is answered, none is flagged."), wrap=True))
        if numbers.unanswered:
            count = len(numbers.unanswered)
            said = self.tr("%n question(s) not answered", "", count)
            self.add(_named("none", said, numbers.unanswered))
        if numbers.flagged:
            count = len(numbers.flagged)
            said = self.tr("%n question(s) flagged", "", count)
            self.add(_named("goal", said, numbers.flagged))
        text = self.tr("After that no answer can be changed.")
        self.add(label(text, "meta", "muted", wrap=True))


class LeaveSheet(Sheet):
    """Says what leaving means; the exam can be gone back to."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over, _SIZE)
        self.setObjectName("exam_leave_sheet")
        self.name(self.tr("Leave the exam for now?"), self.tr("Leave the exam"))
        self.leave.setText(self.tr("Go on with the exam"))
        text = self.tr(
            "All answers are kept and the clock stands still. That you left is recorded for the "
            "trainer. The page Exams leads back."
        )
        self.add(label(text, wrap=True))


def _named(icon: str, said: str, numbers: tuple[int, ...]) -> QWidget:
    """Return a line with a sign, what is said, and the numbers of the questions below."""
    line = QWidget()
    grid = QGridLayout(line)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(8)
    grid.setVerticalSpacing(2)
    grid.setColumnStretch(1, 1)
    grid.addWidget(IconLabel(icon, "amber"), 0, 0)
    grid.addWidget(label(said, "strong"), 0, 1)
    grid.addWidget(label(_listed(numbers), wrap=True), 1, 1)
    return line


def _listed(numbers: tuple[int, ...]) -> str:
    said = ", ".join(map(str, numbers[:_MOST]))
    return f"{said} …" if len(numbers) > _MOST else said
