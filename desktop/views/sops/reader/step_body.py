"""What stands below the head of a step's card."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.wraprow import WrapRow
from desktop.views.sops.reader.names import Named
from desktop.views.sops.reader.reading import Texts
from desktop.views.sops.reader.step_facts import StepFacts

_GAP, _LEVEL = 7, 4
_ICONS = {"script": "chat", "template": "table", "tool": "link"}


class StepBody(QWidget):
    """Text, must-ask items, chips, question and ways on, when it is done, what goes wrong."""

    needed = Signal(object, object)

    def __init__(self, facts: StepFacts, texts: Texts, indent: int) -> None:
        super().__init__()
        self.setObjectName("step_body")
        self._facts, self._texts = facts, texts
        self._column = QVBoxLayout()
        self._column.setContentsMargins(0, 0, 0, _LEVEL)
        self._column.setSpacing(_GAP)
        # It begins below the title, at whichever side that is.
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addSpacing(indent)
        row.addLayout(self._column, 1)
        self._fill()

    def is_empty(self) -> bool:
        """Return whether there is nothing to show."""
        return self._column.count() == 0

    def _fill(self) -> None:
        step, texts = self._facts.step, self._texts
        for fault, tone in self._facts.faults:
            icon = "error" if tone == "red" else "warning"
            self._add(texts.signed(icon, tone, texts.line(fault, "strong", tone)))
        if any(step.body):
            self._add(texts.body(step.body))
        if step.must_ask:
            self._must_ask()
        if self._facts.needs:
            self._chips()
        self._ways()
        if any(step.done_when):
            self._add(texts.signed("done", "green", self._said(self.tr("Done when"), "done_when")))
        if any(step.mistakes):
            said = self._said(self.tr("Common mistakes"), "mistakes")
            self._add(texts.signed("warning", "amber", said))

    def _must_ask(self) -> None:
        self._add(self._texts.line(self.tr("Must ask"), "meta_strong", "text2"))
        for item in self._facts.step.must_ask:
            said = self._texts.line(self._facts.reading.said(item.text))
            self._add(self._texts.signed("check_list", "accent", said))

    def _chips(self) -> None:
        row = WrapRow()
        row.show_parts([self._chip(need) for need in self._facts.needs])
        self._add(row)

    def _chip(self, need: Named) -> Button:
        name = need.name
        if need.kind == "script":
            name = self.tr("Script: {name}").format(name=name)
        chip = Button(name, icon=_ICONS[need.kind])
        chip.set_height("control_row")
        chip.setObjectName(f"need_{need.kind}")
        chip.clicked.connect(lambda: self.needed.emit(need, chip))
        return chip

    def _ways(self) -> None:
        step, texts = self._facts.step, self._texts
        if any(step.question):
            asked = texts.line(self._facts.reading.said(step.question), "strong")
            self._add(texts.signed("help", "amber", asked))
        for line in self._facts.lines:
            said = texts.pieces(line.pieces, "body", line.tone)
            sign = "muted" if line.tone == "text" else line.tone
            self._add(texts.signed(line.icon, sign, said))

    def _said(self, head: str, field: str) -> QWidget:
        """Return a text under its small heading."""
        found = QWidget()
        column = QVBoxLayout(found)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._texts.line(head, "meta_strong", "text2"))
        column.addWidget(self._texts.body(getattr(self._facts.step, field)))
        return found

    def _add(self, part: QWidget) -> None:
        self._column.addWidget(part)
