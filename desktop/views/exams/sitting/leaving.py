"""The sheets that stand before the end of an exam: handing in, and leaving it for a while."""

from PySide6.QtWidgets import QWidget

from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.signpill import SignPill
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
            self.add(SignPill(self.tr("%n question(s) not answered", "", count), "amber", "none"))
            self.add(label(_listed(numbers.unanswered), wrap=True))
        if numbers.flagged:
            count = len(numbers.flagged)
            self.add(SignPill(self.tr("%n question(s) flagged", "", count), "orange", "goal"))
            self.add(label(_listed(numbers.flagged), wrap=True))
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


def _listed(numbers: tuple[int, ...]) -> str:
    said = ", ".join(map(str, numbers[:_MOST]))
    return f"{said} …" if len(numbers) > _MOST else said
