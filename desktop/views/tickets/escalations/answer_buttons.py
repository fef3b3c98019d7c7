"""Accept and Return at the head of a ticket that waits for the answer of who looks."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button


class AnswerButtons(QWidget):
    """Hidden while nothing waits."""

    accepted = Signal()
    return_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._accept = Button(kind="primary", icon="approve", keys="Ctrl ⏎")
        self._back = Button(icon="undo", keys="X")
        self._accept.setObjectName("top_accept")
        self._back.setObjectName("top_return")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._accept)
        row.addWidget(self._back)
        self._accept.clicked.connect(lambda _on: self.accepted.emit())
        self._back.clicked.connect(lambda _on: self.return_wanted.emit())
        self._back.name_command("ticket.tick")
        self._retranslate()
        self.hide()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._accept.setText(self.tr("Accept"))
        self._back.setText(self.tr("Return"))
