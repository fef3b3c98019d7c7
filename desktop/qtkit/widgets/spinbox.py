"""A number field of the same height and inset as every other field."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox

from desktop.qtkit.overriding import override
from desktop.qtkit.theme import current_theme

_INSET = 6


class SpinBox(QSpinBox):
    """A whole number between limits; the wheel turns it only with focus."""

    def __init__(self, lowest: int = 0, highest: int = 9999, unit: str = "") -> None:
        super().__init__()
        self.setRange(lowest, highest)
        self.setSuffix(f" {unit}" if unit else "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # A style sheet's padding doesn't reach the field inside.
        self.lineEdit().setTextMargins(_INSET, 0, _INSET, 0)

    @override
    def sizeHint(self) -> QSize:
        width = super().sizeHint().width() + 2 * _INSET
        return QSize(width, current_theme().height("control"))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
