"""The strip in which one chooses what an entry is merged into; it says what follows from it."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.card import Card
from desktop.qtkit.widgets.combobox import ComboBox
from desktop.qtkit.widgets.labels import label

_LETTERS = 14


class MergeBar(Card):
    """Shown while it is needed; `chosen` tells the key of the other one."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__(state="current")
        self._text = label("", "body", wrap=True)
        self._box = ComboBox()
        self._go = Button(kind="primary", icon="compare")
        self._leave = Button()
        self._box.setObjectName("merge_into")
        self._go.setObjectName("merge_go")
        self._box.setMinimumContentsLength(_LETTERS)
        row = QHBoxLayout()
        row.addWidget(self._text, 1)
        for part in (self._box, self._go, self._leave):
            row.addWidget(part)
        self.body.addLayout(row)
        self._box.currentIndexChanged.connect(lambda at: self._go.setEnabled(at >= 0))
        self._go.clicked.connect(lambda _: self.chosen.emit(self._box.currentData()))
        self._leave.clicked.connect(lambda _: self.left.emit())
        self._show_texts()
        self.hide()

    def ask(self, text: str, options: Sequence[tuple[Any, str]]) -> None:
        """Ask what to merge into."""
        self._text.setText(text)
        self._box.clear()
        for key, name in options:
            self._box.addItem(name, key)
        self._box.setCurrentIndex(-1)
        self._go.setEnabled(False)
        self.show()
        self._box.setFocus()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show_texts()

    def _show_texts(self) -> None:
        self._box.setPlaceholderText(self.tr("Choose the one that stays"))
        self._box.setAccessibleName(self.tr("Merge into"))
        self._go.setText(self.tr("Merge"))
        self._leave.setText(self.tr("Leave both"))
