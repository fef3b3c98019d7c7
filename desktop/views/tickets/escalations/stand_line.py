"""How an escalation stands for who only looks on, asked for it or holds it; what they can do."""

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.escalations import Escalation, EscalationState, names_of
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.signpill import SignPill
from desktop.services.escalations.records import Standing
from desktop.views.tickets.escalations.words import TONES, EscalationWords


class Looks(NamedTuple):
    """Who looks: in which words; whether the ticket can still be escalated; the step in hand."""

    words: EscalationWords
    is_open: bool
    step: int = 0


class StandLine(QWidget):
    """State, time, and the acts that are left."""

    handed_back = Signal(str)
    withdrawn = Signal()
    again_wanted = Signal()

    def __init__(self, standing: Standing, looks: Looks) -> None:
        super().__init__()
        self._words, self._is_open = looks.words, looks.is_open
        self._time = label("", "meta", "text2", wrap=True)
        self._result: LineEdit | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._state(standing))
        record = standing.record
        if record.said or record.missing:
            column.addWidget(self._said(record))
        if standing.ends and record.state is EscalationState.ACCEPTED:
            column.addLayout(self._end())
        self.show_time(standing)

    def show_time(self, standing: Standing) -> None:
        """Say how long it has taken by now."""
        self._time.setText(self._counted(standing))

    def begin_end(self) -> None:
        """Put the cursor where it is written what came of it, if it can be handed back."""
        if self._result is not None:
            self._result.setFocus()

    def _state(self, standing: Standing) -> QHBoxLayout:
        record = standing.record
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(SignPill(self._words.state(record), TONES[record.state]))
        row.addWidget(self._time, 1)
        if standing.ends and record.state is EscalationState.ASKED:
            row.addWidget(self._button("withdraw", self.tr("Withdraw"), "undo"))
        if record.state is EscalationState.RETURNED and self._is_open:
            row.addWidget(self._button("again", self.tr("Escalate again"), "escalate"))
        return row

    def _button(self, name: str, text: str, icon: str) -> Button:
        button = Button(text, icon=icon)
        button.setObjectName(f"escalation_{name}")
        button.set_height("control_row")
        signal = {"withdraw": self.withdrawn, "again": self.again_wanted}[name]
        button.clicked.connect(lambda _on: signal.emit())
        return button

    def _counted(self, standing: Standing) -> str:
        length = self._words.length
        waited = self.tr("answered in {time}, {working} of it working time")
        if standing.record.state is EscalationState.ASKED:
            waited = self.tr("for {time}, {working} of it working time")
        said = [
            waited.format(
                time=length(standing.waited.elapsed), working=length(standing.waited.working)
            )
        ]
        if standing.held is not None:
            held = self.tr("in hand {time}, {working} of it working time")
            said.append(
                held.format(
                    time=length(standing.held.elapsed), working=length(standing.held.working)
                )
            )
        return " · ".join(said)

    def _said(self, record: Escalation) -> QWidget:
        text = record.said
        if record.missing:
            names = names_of(record.missing).text(self._words.language)
            text = f"{text}\n{self.tr('Missing: {parts}').format(parts=names)}"
        shown = label(text, "strong", wrap=True)
        shown.setObjectName("escalation_said")
        shown.setProperty("data", "true")
        return shown

    def _end(self) -> QHBoxLayout:
        result = self._result = LineEdit(self.tr("What came of it, e.g. cleared the tablet"))
        result.setObjectName("escalation_result")
        result.setAccessibleName(self.tr("What came of it"))
        back = Button(self.tr("Hand back"), icon="handover", keys="B")
        back.setObjectName("escalation_hand_back")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(result, 1)
        row.addWidget(back)
        result.returnPressed.connect(lambda: self.handed_back.emit(result.text().strip()))
        back.clicked.connect(lambda _on: self.handed_back.emit(result.text().strip()))
        return row
