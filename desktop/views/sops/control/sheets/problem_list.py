"""What is wrong with a draft, as sentences that lead to the step."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.sops.paths import BLOCKING, Fault, Problem
from desktop.domain.sops.records import Sop
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP
from desktop.qtkit.widgets.button import Button

_SHOWN = 8
_WORDS = {
    Fault.NO_STEPS: QT_TRANSLATE_NOOP("ProblemList", "There are no steps yet"),
    Fault.NO_TITLE: QT_TRANSLATE_NOOP("ProblemList", "The step has no title"),
    Fault.NOWHERE: QT_TRANSLATE_NOOP("ProblemList", "It leads to a step that is not there"),
    Fault.NO_EXIT: QT_TRANSLATE_NOOP("ProblemList", "No way leads out of here"),
    Fault.UNREACHED: QT_TRANSLATE_NOOP("ProblemList", "No way leads here"),
    Fault.NO_QUESTION: QT_TRANSLATE_NOOP("ProblemList", "It branches without a question"),
    Fault.ONE_BRANCH: QT_TRANSLATE_NOOP("ProblemList", "A decision needs two branches"),
    Fault.TOO_LONG: QT_TRANSLATE_NOOP(
        "ProblemList", "The longest way takes longer than the target"
    ),
}


class ProblemList(QWidget):
    """Faults that block come first; `chosen` carries the step of the one that was clicked."""

    chosen = Signal(str)

    def __init__(self, found: Sequence[Problem], text: Sop) -> None:
        super().__init__()
        self.setObjectName("problems")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for problem in sorted(found, key=lambda each: each.fault not in BLOCKING)[:_SHOWN]:
            column.addWidget(self._row(problem, text), 0, Qt.AlignmentFlag.AlignLeft)

    def _row(self, problem: Problem, text: Sop) -> Button:
        blocks = problem.fault in BLOCKING
        row = Button(
            problem_text(problem, text),
            "missing" if blocks else "ghost",
            icon="error" if blocks else "warning",
        )
        row.setAutoDefault(False)
        row.set_height("control_row")
        row.clicked.connect(lambda _on: self.chosen.emit(problem.step))
        return row


def problem_text(problem: Problem, text: Sop) -> str:
    """Return a fault as a sentence with the number of its step."""
    said = QCoreApplication.translate("ProblemList", _WORDS[problem.fault])
    if not problem.step:
        return said
    numbered = QCoreApplication.translate("ProblemList", "Step {number}: {fault}")
    return numbered.format(number=text.position(problem.step) + 1, fault=said)
