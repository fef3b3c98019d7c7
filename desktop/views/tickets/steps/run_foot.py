"""The line below the steps: which SOP it is, the minutes of its steps, what else can be done."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.sops.run import MINUTE, RunState
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import IconButton
from desktop.qtkit.widgets.labels import ElidedLabel
from desktop.views.tickets.steps.step_words import total_minutes

if TYPE_CHECKING:
    from desktop.services.sop_runs.runs import OpenRun
    from desktop.views.tickets.steps.step_words import RunWords


class RunFoot(QWidget):
    """Leads to the document, to another one, or takes it off."""

    read_wanted = Signal()
    other_wanted = Signal()
    removed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._document = ElidedLabel("", "meta_strong", "accent")
        self._times = ElidedLabel("", "meta", "text2")
        self._read = IconButton("open", "")
        self._other = IconButton("compare", "")
        self._off = IconButton("close", "")
        self._off.setObjectName("detach_sop")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._document)
        words.addWidget(self._times)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(2)
        row.addLayout(words, 1)
        for button, signal in (
            (self._read, self.read_wanted),
            (self._other, self.other_wanted),
            (self._off, self.removed),
        ):
            button.clicked.connect(lambda _checked, to=signal: to.emit())
            row.addWidget(button)
        self._retranslate()

    def show_run(self, opened: "OpenRun", state: RunState, words: "RunWords") -> None:
        """Say which SOP it is and what its steps may take together."""
        self._document.setText(words.document(opened))
        steps = words.duration(total_minutes(state.steps) * MINUTE)
        target = opened.text.head.target.at(opened.frame.priority)
        said = self.tr("Steps together {steps}").format(steps=steps)
        if target:
            aim = self.tr("target {target}").format(target=words.duration(target * MINUTE))
            said = f"{said} · {aim}"
        self._times.setText(said)
        self.setAccessibleName(f"{self._document.text()}, {said}")

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._read.set_name(self.tr("Open the SOP in the library"))
        self._other.set_name(self.tr("Choose another SOP"))
        self._off.set_name(self.tr("Take the SOP off this ticket"))
