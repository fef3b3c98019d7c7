"""A choice from a list that is grey while nothing is chosen and safe from the mouse wheel."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox
from typing_extensions import override

from desktop.qtkit.widgets.look import set_look


class ComboBox(QComboBox):
    """A choice; the placeholder shows while nothing is chosen."""

    def __init__(self, placeholder: str = "") -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.currentIndexChanged.connect(self._show_blank)
        self._show_blank(self.currentIndex())

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        # Scrolling a form must not change what was chosen on the way.
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _show_blank(self, index: int) -> None:
        set_look(self, "blank", "true" if index < 0 else "false")
