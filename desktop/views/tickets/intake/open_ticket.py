"""An open ticket of who asks, with the way to note that they chase it and how often they did."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.ticket_query import QueueRow
from desktop.models.ticket_words import TicketWords
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.labels import label
from desktop.views.tickets.intake.ticket_line import TicketLine


class OpenTicket(QWidget):
    """`chased` carries the ticket; the first one bears the key of the command."""

    looked = Signal(object)
    chased = Signal(object)

    def __init__(self, row: QueueRow, words: TicketWords, *, first: bool) -> None:
        super().__init__()
        self.row = row
        self.line = TicketLine(row, words)
        self._chase = Button(icon="bell", keys="Alt+U" if first else "")
        self._times = label("", "meta_strong", "amber")
        if first:
            self._chase.name_command("new.chase")
        self._build()
        self._retranslate()

    def show_row(self, row: QueueRow) -> None:
        """Show how the ticket stands by now; what has the focus keeps it."""
        self.row = row
        self.line.show_row(row)
        self._retranslate()

    def has_focus(self) -> bool:
        """Return whether the cursor is on it."""
        focus = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _build(self) -> None:
        self._chase.setObjectName("note_chase")
        self._chase.set_height("control_row")
        self._times.setObjectName("times_chased")
        self.line.looked.connect(self.looked)
        self._chase.clicked.connect(lambda _checked: self.chased.emit(self.row.key))
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self._chase)
        below.addWidget(self._times)
        below.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addLayout(below)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._chase.setText(self.tr("Note a chase"))
        name = self.tr("Note that the requester chases {number}")
        self._chase.setAccessibleName(name.format(number=self.line.text()))
        count = self.row.chases
        self._times.setText(self.tr("chased %n time(s)", "", count) if count else "")
