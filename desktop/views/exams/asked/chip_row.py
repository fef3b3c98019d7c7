"""Choices as small buttons of which none is on at first, going on in the next line."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.flow import Flow, wraps


class ChipRow(QWidget):
    """`chosen` carries the key of the choice."""

    chosen = Signal(str)

    def __init__(self, name: str, choices: Sequence[tuple[str, str]], chosen: str = "") -> None:
        super().__init__()
        self._buttons: dict[str, Button] = {}
        self._group = QButtonGroup(self)
        row = Flow(self, 6)
        self.setAccessibleName(name)
        wraps(self)
        for key, text in choices:
            button = self._buttons[key] = Button(text)
            button.set_height("control_pane")
            button.setCheckable(True)
            button.setChecked(key == chosen)
            button.setObjectName(f"{name}_{key}" if name.isascii() else "exam_chip")
            button.setAccessibleName(text)
            button.clicked.connect(lambda _on, key=key: self.chosen.emit(key))
            self._group.addButton(button)
            row.addWidget(button)

    def choice(self) -> str:
        """Return the key that is chosen, or nothing."""
        return next((key for key, each in self._buttons.items() if each.isChecked()), "")

    def buttons(self) -> list[Button]:
        """Return the buttons in their order."""
        return list(self._buttons.values())

    def tell(self, name: str) -> None:
        """Say to readers what is chosen here."""
        self.setAccessibleName(name)
