"""Below a table that the desk works by: why it is changed, put it in force, go back."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit


class TableFoot(QWidget):
    """Shown while something is changed and not in force yet."""

    wanted = Signal(str)
    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._said = label("", "meta", "amber", wrap=True)
        self._reason = LineEdit()
        self._enact = Button(kind="primary", icon="done")
        self._leave = Button(icon="undo")
        self._reason.setObjectName(f"{name}_reason")
        self._enact.setObjectName(f"{name}_enact")
        self._leave.setObjectName(f"{name}_leave")
        self._build()
        self._connect()
        self._retranslate()

    def show_changed(self, *, changed: bool) -> None:
        """Show or hide the way into force."""
        self.setVisible(changed)
        if not changed:
            self._reason.clear()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._reason, 1)
        row.addWidget(self._leave)
        row.addWidget(self._enact)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._said)
        column.addLayout(row)

    def _connect(self) -> None:
        self._enact.clicked.connect(lambda _checked: self.wanted.emit(self._reason.text().strip()))
        self._reason.returnPressed.connect(lambda: self.wanted.emit(self._reason.text().strip()))
        self._leave.clicked.connect(lambda _checked: self.left.emit())

    def _retranslate(self) -> None:
        self._said.setText(
            self.tr("Changed, not in force yet. New tickets follow it from then on.")
        )
        self._reason.setPlaceholderText(self.tr("What is changed and why (kept with the version)"))
        self._reason.setAccessibleName(self.tr("Reason for the change"))
        self._enact.setText(self.tr("Put in force"))
        self._leave.setText(self.tr("Leave the changes"))
