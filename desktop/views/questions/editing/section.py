"""A part of a question's form: its name, its fields, and what is wrong with it below the name."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.questions.checking import ODD, Problem
from desktop.qtkit.widgets.flow import Flow, wraps
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.look import set_look


class Section(QWidget):
    """Fields below a name."""

    def __init__(self, name: str, *parts: QWidget) -> None:
        super().__init__()
        self._sign = IconLabel("error", "red", 14)
        self._said = label("", "meta", "red", wrap=True)
        self._wrong = QWidget()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(5)
        self._rows.addWidget(label(name, "meta_strong", "text2"))
        row = QHBoxLayout(self._wrong)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._said, 1)
        self._wrong.hide()
        self._rows.addWidget(self._wrong)
        for part in parts:
            self._rows.addWidget(part)

    def say(self, faults: Sequence[tuple[Problem, str]]) -> None:
        """Say what is wrong, or nothing: red where it keeps the question from being asked."""
        self._wrong.setVisible(bool(faults))
        if not faults:
            return
        odd = all(problem in ODD for problem, _ in faults)
        tone = "amber" if odd else "red"
        self._sign.set_icon("warning" if odd else "error", tone)
        set_look(self._said, "tone", tone)
        self._said.setText(" ".join(text for _, text in faults))
        self._wrong.setAccessibleName(self._said.text())

    def fault(self) -> str:
        """Return what is said to be wrong here."""
        return "" if self._wrong.isHidden() else self._said.text()


def line_of(*parts: QWidget) -> QWidget:
    """Return parts side by side, in the next line where there is no room."""
    holder = QWidget()
    flow = Flow(holder, gap=10)
    for part in parts:
        flow.addWidget(part)
    wraps(holder)
    return holder
