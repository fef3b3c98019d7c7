"""One entry of a list, by its code; a code that is no longer offered stays chosen."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.views.sops.editor.fields.part_field import Choice, PartField


class ChoiceField(PartField):
    """A combo of choices; the first one chooses nothing."""

    def __init__(self, none: str = "—") -> None:
        super().__init__()
        self._none = none
        self._value = ""
        self._choices: tuple[Choice, ...] | None = None
        self.combo = ComboBox()
        self.setFocusProxy(self.combo)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.combo)
        self.combo.activated.connect(self._choose)

    def offer(self, choices: Sequence[Choice]) -> None:
        """Offer these; an open list that offers them already stays open."""
        if self._choices == tuple(choices):
            return
        self._choices = tuple(choices)
        self.combo.clear()
        self.combo.addItem(self._none, "")
        for choice in choices:
            self.combo.addItem(choice.text, choice.code)
        self.show_value(self._value)

    @override
    def show_value(self, value: Any) -> None:
        self._value = value
        at = self.combo.findData(value)
        if at < 0 and value:
            self.combo.addItem(value, value)
            at = self.combo.count() - 1
        if at != self.combo.currentIndex():
            self.combo.setCurrentIndex(at)

    @override
    def name_parts(self, name: str) -> None:
        super().name_parts(name)
        self.combo.setAccessibleName(name)

    def _choose(self, _index: int) -> None:
        chosen = self.combo.currentData()
        if chosen != self._value:
            self._value = chosen
            self.edited.emit(chosen)
