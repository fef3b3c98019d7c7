"""The sheet that asks for a closed ticket by its number."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.qtkit.widgets.field import Field
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.views.sheet import Sheet

_SIZE = (460, 260)


class TicketSheet(Sheet):
    """`named` carries the number as it was typed."""

    named = Signal(str)

    def __init__(self, over: QWidget) -> None:
        super().__init__(over, _SIZE)
        self.setObjectName("ticket_sheet")
        self.takes_enter = True
        self.name(self.tr("A simulated ticket from a closed one"), self.tr("Look at it"))
        self._number = LineEdit()
        self._number.setObjectName("made_ticket")
        self._number.setPlaceholderText("A2417-6")
        self.add(Field(self.tr("Number of the ticket"), self._number, required=True))
        said = self.tr("Names, numbers and addresses are taken out first, and shown to you.")
        self.add(label(said, "meta", "muted", wrap=True))
        self.listen(self._number)
        self._number.textChanged.connect(lambda _text: self._look())
        self.acted.connect(lambda: self.named.emit(self._number.text().strip()))
        self._number.setFocus()
        self._look()

    def _look(self) -> None:
        self.act.setEnabled(bool(self._number.text().strip()))
