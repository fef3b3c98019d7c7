"""Asks for the reason of an act that is told to others; without one there is no act."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.qtkit.widgets.look import open_at

_WIDTH, _HEIGHT = 440, 180


class ReasonSheet(QDialog):
    """`given` carries the reason; Enter gives it."""

    given = Signal(str)

    def __init__(self, title: str, fact: str, act: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("reason_sheet")
        self.setWindowTitle(title)
        self._line = LineEdit(self.tr("e.g. replaced by ACC-05"))
        self._line.setObjectName("reason")
        self._field = Field(self.tr("Reason"), self._line, required=True)
        self._act = Button(act, "primary")
        self._act.setObjectName("reason_act")
        self._leave = Button(self.tr("Cancel"), keys="Esc")
        self._build(title, fact)
        self._line.textChanged.connect(self._show_allowed)
        self._act.clicked.connect(self._give)
        self._leave.clicked.connect(self.reject)
        self._show_allowed("")

    def _build(self, title: str, fact: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(label(title, "heading", wrap=True))
        column.addWidget(label(fact, "meta", "muted", wrap=True))
        column.addWidget(self._field)
        column.addStretch(1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        self._leave.setAutoDefault(False)
        self._act.setDefault(True)
        foot.addWidget(self._leave)
        foot.addWidget(self._act)
        column.addLayout(foot)
        open_at(self, _WIDTH, _HEIGHT)

    def _show_allowed(self, text: str) -> None:
        self._act.set_off("" if text.strip() else self.tr("A reason is missing."))

    def _give(self) -> None:
        if self._line.text().strip():
            self.given.emit(self._line.text().strip())
            self.accept()
