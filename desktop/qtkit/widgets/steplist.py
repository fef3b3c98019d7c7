"""The steps of an SOP one below the other; what to do where there are none yet."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.emptystate import EmptyState
from desktop.qtkit.widgets.step import Step
from desktop.qtkit.widgets.steprow import StepRow


class StepList(QWidget):
    """Up and Down move between the rows; `ticked` and `opened` carry the number of the step."""

    ticked = Signal(int, bool)
    opened = Signal(int)
    add_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[StepRow] = []
        self.empty = EmptyState("check_list", "")
        self._add = self.empty.add_action(Button("", icon="add"))
        self._add.clicked.connect(lambda _checked: self.add_wanted.emit())
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.empty)
        self._column.addStretch(1)
        self._retranslate()

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Show the steps; rows that stay keep the focus."""
        while len(self.rows) > len(steps):
            old = self.rows.pop()
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        for row, step in zip(self.rows, steps, strict=False):
            row.show_step(step)
        for step in steps[len(self.rows) :]:
            self._add_row(step)
        self.empty.setVisible(not steps)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        able = [row for row in self.rows if row.isEnabled()]
        at = next((place for place, row in enumerate(able) if row.hasFocus()), None)
        if not by or at is None:
            super().keyPressEvent(event)
        elif 0 <= at + by < len(able):
            able[at + by].setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()

    def _add_row(self, step: Step) -> None:
        row = StepRow(step)
        row.clicked.connect(lambda on: self.ticked.emit(row.step.number, on))
        row.opened.connect(lambda: self.opened.emit(row.step.number))
        self.rows.append(row)
        self._column.insertWidget(self._column.count() - 1, row)

    def _retranslate(self) -> None:
        self.empty.set_texts(self.tr("This SOP has no steps yet"))
        self._add.setText(self.tr("Add step"))
