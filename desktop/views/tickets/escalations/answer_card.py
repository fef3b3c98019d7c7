"""The card of whoever is asked: accept, or return with what is missing."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from desktop.domain.escalations import Escalation, EscalationKind, Part
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.wraprow import WrapRow
from desktop.views.tickets.escalations.words import EscalationWords

_LACKS = (Part.SYMPTOM, Part.TRIED, Part.PROMISE, Part.EVIDENCE)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class AnswerCard(Card):
    """`returned` carries what is needed and which parts are missing."""

    accepted = Signal()
    returned = Signal(str, object)

    def __init__(self, words: EscalationWords, record: Escalation, step: int) -> None:
        super().__init__()
        self.setObjectName("escalation_answer")
        self._accept = Button(self._promise(step), "primary", icon="approve", keys="Ctrl ⏎")
        self._accept.setObjectName("escalation_accept")
        self._need = LineEdit(self.tr('What do you need? Required to return, e.g. "which tablet"'))
        self._need.setObjectName("escalation_need")
        self._need.setAccessibleName(self.tr("What you need"))
        self._back = Button(self.tr("Return"), icon="undo")
        self._back.setObjectName("escalation_return")
        self._lacks = {part: self._chip(words.part(part), part) for part in _LACKS}
        self._build(self._told(words, record))
        self._look()

    def begin_return(self) -> None:
        """Put the cursor where the reason to return it is written."""
        self._need.setFocus()

    def accept(self) -> None:
        """Accept it; while a reason to return it is being written, return it."""
        if self._need.hasFocus() and self._need.text().strip():
            self._return()
        else:
            self.accepted.emit()

    def _promise(self, step: int) -> str:
        if step:
            return self.tr("Accept and start step {number}").format(number=step)
        return self.tr("Accept")

    def _told(self, words: EscalationWords, record: Escalation) -> str:
        name = words.person(record.asked_by)
        if record.asked.kind is EscalationKind.MANAGEMENT:
            return self.tr("{name} keeps the ticket and is told.").format(name=name)
        return self.tr("The ticket becomes yours; {name} is told.").format(name=name)

    def _chip(self, text: str, part: Part) -> Button:
        chip = Button(text)
        chip.setObjectName(f"lacks_{part}")
        chip.setProperty("data", "true")
        chip.setCheckable(True)
        chip.set_height("control_row")
        return chip

    def _build(self, told: str) -> None:
        last = QHBoxLayout()
        runs = self.tr("the resolve clock keeps running, the sender is told what is missing")
        last.setSpacing(8)
        last.addWidget(self._need, 1)
        last.addWidget(self._back)
        line = QFrame()
        line.setProperty("line", "true")
        chips = WrapRow()
        chips.show_parts(list(self._lacks.values()))
        # Beside each other they would be wider than a narrow pane.
        self.body.addWidget(self._accept, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(label(told, "body", "text2", wrap=True))
        self.body.addWidget(line)
        self.body.addWidget(label(self.tr("Or return"), "strong"))
        self.body.addWidget(label(runs, "body", "text2", wrap=True))
        self.body.addWidget(chips)
        self.body.addLayout(last)
        self._accept.clicked.connect(lambda _on: self.accepted.emit())
        self._back.clicked.connect(lambda _on: self._return())
        self._need.textChanged.connect(lambda _text: self._look())
        self._need.installEventFilter(self)

    def _look(self) -> None:
        bare = not self._need.text().strip()
        self._back.set_off(self.tr("Write what you need first.") if bare else "")

    def _return(self) -> None:
        lacks = tuple(part for part, chip in self._lacks.items() if chip.isChecked())
        self.returned.emit(self._need.text().strip(), lacks)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in _ENTER
            and self._back.isEnabled()
        ):
            self._return()
            return True
        return super().eventFilter(watched, event)
