"""The line below a table in which one types what to add, or pastes several lines at once."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.lineedit import LineEdit


class GhostLine(LineEdit):
    """Enter adds one line; what is pasted over several lines is told whole."""

    entered = Signal(str)
    pasted = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__(icon="add")
        self.setObjectName(name)
        self.returnPressed.connect(self._enter)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        text = QGuiApplication.clipboard().text()
        if event.matches(QKeySequence.StandardKey.Paste) and "\n" in text.strip():
            self.pasted.emit(text)
            return
        super().keyPressEvent(event)

    def _enter(self) -> None:
        if self.text().strip():
            self.entered.emit(self.text())
