"""One line to say why or what, with the act that takes it: the reason of a skip, a note."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.lineedit import LineEdit


class WordsLine(QWidget):
    """Enter or the button takes what is written, Esc leaves it; hidden until it is wanted."""

    said = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.text = LineEdit()
        self.text.setObjectName(name)
        self._take = Button("", "primary")
        self._take.set_height("control_row")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.text, 1)
        row.addWidget(self._take)
        self.text.returnPressed.connect(self._say)
        self._take.clicked.connect(lambda _checked: self._say())
        self.hide()

    def set_texts(self, asked: str, act: str) -> None:
        """Say what is to be written here, and what the button does."""
        self.text.setPlaceholderText(asked)
        self.text.setAccessibleName(asked)
        self._take.setText(act)

    def open(self, text: str = "") -> None:
        """Show the line with the cursor in it; what was typed before stays."""
        if not self.text.text():
            self.text.setText(text)
        self.show()
        self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_line(self) -> None:
        """Hide the line and forget what was taken."""
        self.text.clear()
        self.hide()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _say(self) -> None:
        self.said.emit(self.text.text().strip())
