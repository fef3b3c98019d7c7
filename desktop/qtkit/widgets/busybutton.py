"""A button that says what it is doing, with the way to stop it beside it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button

_GAP = 8


class BusyButton(QWidget):
    """Starts work; while it runs the label says how far it is and Cancel stands beside it."""

    started = Signal()
    cancelled = Signal()

    def __init__(self, text: str = "", kind: str = "primary", *, icon: str = "") -> None:
        super().__init__()
        self.button = Button(text, kind, icon=icon)
        self._cancel = Button(self.tr("Cancel"), keys="Esc")
        self._cancel.setObjectName("busy_cancel")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.button)
        row.addWidget(self._cancel)
        row.addStretch(1)
        self._cancel.hide()
        self.button.clicked.connect(lambda _checked: self.started.emit())
        self._cancel.clicked.connect(lambda _checked: self._stop())

    def set_text(self, text: str) -> None:
        """Change what the button says while it rests."""
        self.button.setText(text)

    def show_work(self, text: str) -> None:
        """Say what is being done ("Exporting 62 %"); the focus goes to Cancel."""
        had_focus = self.button.hasFocus()
        self.button.set_busy(text)
        self._cancel.setEnabled(True)
        self._cancel.show()
        if had_focus:
            self._cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def end_work(self) -> None:
        """Be a button again; the focus comes back if it waited at Cancel."""
        waited = self._cancel.hasFocus()
        self.button.set_busy("")
        if waited:
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._cancel.hide()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._cancel.isVisibleTo(self):
            self._stop()
        else:
            super().keyPressEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._cancel.setText(self.tr("Cancel"))

    def _stop(self) -> None:
        if self._cancel.isEnabled():
            self._cancel.setEnabled(False)
            self.cancelled.emit()
