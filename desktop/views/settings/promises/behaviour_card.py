"""How clocks behave under the targets: when they warn, go on after reopening, follow a priority."""

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QVBoxLayout, QWidget

from desktop.domain.sla.targets import OnPriority
from desktop.domain.sla.typed_targets import Draft
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.checks import RadioButton
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.spinbox import SpinBox

_LONGEST_WINDOW, _GAP = 60, 18


class BehaviourCard(Card):
    """`edited` tells the part of the draft and its new value."""

    edited = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("targets_behaviour")
        self._warn = LineEdit("50, 80")
        self._warn.setObjectName("warn_at")
        self._days = SpinBox(0, _LONGEST_WINDOW)
        self._days.setObjectName("reopen_days")
        self._fields = {"warn_at": Field("", self._warn), "reopen_days": Field("", self._days)}
        self._notes = {name: label("", "meta", "muted", wrap=True) for name in self._fields}
        self._question = label("", "meta_strong", "text2", wrap=True)
        self._ways = {way: RadioButton() for way in OnPriority}
        self._group = QButtonGroup(self)
        self._build()
        self._warn.editingFinished.connect(
            lambda: self.edited.emit("warn_at", self._warn.text().strip())
        )
        self._days.valueChanged.connect(lambda days: self.edited.emit("reopen_days", days))
        for way, button in self._ways.items():
            button.clicked.connect(lambda _on, way=way: self.edited.emit("on_priority", way))
        self._show_texts()

    def show_draft(self, draft: Draft, wrong: str, *, locked: bool) -> None:
        """Show a draft; `wrong` is the sentence about the warnings."""
        if not self._warn.hasFocus() or not self._warn.isModified():
            self._warn.setText(draft.warn_at)
        with QSignalBlocker(self._days):
            self._days.setValue(draft.reopen_days)
        self._ways[draft.on_priority].setChecked(True)
        self._fields["warn_at"].set_error(wrong)
        for part in (self._warn, self._days, *self._ways.values()):
            part.setEnabled(not locked)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(_GAP)
        for column, (name, field) in enumerate(self._fields.items()):
            part = QWidget()
            lines = QVBoxLayout(part)
            lines.setContentsMargins(0, 0, 0, 0)
            lines.addWidget(field)
            lines.addWidget(self._notes[name])
            lines.addStretch(1)
            grid.addWidget(part, 0, column)
            grid.setColumnStretch(column, 1)
        self.body.addLayout(grid)
        self.body.addWidget(self._question)
        for button in self._ways.values():
            self._group.addButton(button)
            self.body.addWidget(button)
        self._ways[OnPriority.KEEP].setObjectName("on_priority_keep")
        self._ways[OnPriority.RESTART].setObjectName("on_priority_restart")

    def _show_texts(self) -> None:
        self.set_title(self.tr("How clocks behave"))
        self._fields["warn_at"].set_text(self.tr("Warn at these shares of a target, per cent"))
        self._fields["reopen_days"].set_text(self.tr("Reopened within so many working days"))
        self._notes["warn_at"].setText(
            self.tr("Up to five, rising, with commas between. When it is due, it always warns.")
        )
        self._notes["reopen_days"].setText(
            self.tr("the clock goes on where it stopped; later a new one starts.")
        )
        self._question.setText(self.tr("When the priority changes, the new target counts"))
        self._ways[OnPriority.KEEP].setText(self.tr("from when the ticket was reported"))
        self._ways[OnPriority.RESTART].setText(self.tr("from the moment of the change"))
