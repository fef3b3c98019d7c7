"""One page of a simulated ticket: parts below each other, each with its head."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.questions.case import Case, Part
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.views.exams.asked.asked import Given
from desktop.views.exams.asked.part_head import PartHead
from desktop.views.exams.words import marks_words, part_name

_HINTS = {
    Part.TYPE: QT_TRANSLATE_NOOP("ExamPart", "what it is, what it is about"),
    Part.PRIORITY: QT_TRANSLATE_NOOP("ExamPart", "by impact and urgency"),
    Part.FIRST: QT_TRANSLATE_NOOP("ExamPart", "one, by letter"),
    Part.ASK: QT_TRANSLATE_NOOP("ExamPart", "by digit; what is asked stays asked"),
    Part.ORDER: QT_TRANSLATE_NOOP("ExamPart", "in the right order"),
    Part.ESCALATION: QT_TRANSLATE_NOOP("ExamPart", "choose, then one sentence why"),
    Part.REPLY: QT_TRANSLATE_NOOP("ExamPart", "facts, next step, time"),
    Part.CLOSING: QT_TRANSLATE_NOOP("ExamPart", "cause, what was done"),
}


class PartPage(QWidget):
    """`changed` follows every answer, `typed` every letter of one that is still being typed."""

    changed = Signal()
    typed = Signal()

    def __init__(self, given: Given, marks: Mapping[Part, float]) -> None:
        super().__init__()
        body = given.question.body
        assert isinstance(body, Case)  # noqa: S101 - made for simulated tickets only
        self.given, self.body, self.marks = given, body, marks
        self.heads: dict[Part, PartHead] = {}
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)

    def add_part(self, part: Part, *widgets: QWidget) -> None:
        """Add a part with its head, where the ticket asks for it."""
        if part not in self.marks:
            for widget in widgets:
                widget.setParent(self)
                widget.hide()
            return
        number = list(self.marks).index(part) + 1
        head = self.heads[part] = PartHead(self._number(part, number), part_name(part))
        hint = QCoreApplication.translate("ExamPart", _HINTS[part])
        head.set_hint(f"{marks_words(self.marks[part])} · {hint}")
        self.column.addWidget(head)
        for widget in widgets:
            self.column.addWidget(widget)

    def _number(self, part: Part, usual: int) -> int:
        """Return the number of a part in the order in which the pages show them."""
        last = (Part.ORDER, Part.CLOSING)
        shown = sorted(self.marks, key=lambda each: each in last)
        return shown.index(part) + 1 if part in shown else usual

    def tick(self, part: Part, *, done: bool) -> None:
        """Show whether a part is answered."""
        if part in self.heads:
            self.heads[part].set_done(done=done)
