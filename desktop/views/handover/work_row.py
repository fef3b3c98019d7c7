"""One open ticket at the end of a shift: how it stands, and what is left for the next person."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.models.ticket_words import TicketWords
from desktop.qtkit.formats import format_when
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.checks import CheckBox
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.look import set_look
from desktop.qtkit.zone import local
from desktop.services.handovers import OpenWork
from desktop.views.tickets.handover.note_fields import NoteFields

_LATE = "red"


class WorkRow(QFrame):
    """A box to choose it, its facts, the note; `opened` and `noted` carry the ticket."""

    opened = Signal(object)
    noted = Signal(object)
    chosen = Signal()

    def __init__(self, words: TicketWords) -> None:
        super().__init__()
        self.setObjectName("handover_row")
        self.setProperty("card", "true")
        self._words, self.ticket = words, 0
        self.box = CheckBox()
        self.box.setObjectName("handover_take")
        self.box.setChecked(True)
        self._number = Button(kind="ghost")
        self._number.setObjectName("handover_open")
        self._subject = ElidedLabel("", "strong")
        self._subject.setProperty("data", "true")
        self._due = label("", "strong")
        self._facts = label("", "meta", "text2", wrap=True)
        self._facts.setProperty("data", "true")
        self.fields = NoteFields()
        self._build()

    def show_work(self, work: OpenWork) -> None:
        """Show how a ticket stands; what is being typed stays."""
        words, row = self._words, work.row
        self.ticket = row.key
        number = words.cell(row, "number")
        self._number.setText(f"P{row.priority} {number}")
        self._subject.setText(row.subject)
        self.box.setAccessibleName(f"{number} {row.subject}")
        due = words.sla(row).text
        self._due.setText(due)
        late = row.due_at is not None and row.due_at < words.now()
        set_look(self._due, "tone", _LATE if late else "text2")
        self._facts.setText(self._said(work))
        self.fields.show_note(work.note)

    def _said(self, work: OpenWork) -> str:
        words = self._words
        when = format_when(local(work.last_at), local(words.now()), words.language)
        said = [
            words.cell(work.row, "status"),
            self.tr("Last: {time} {what}").format(time=when, what=work.last),
        ]
        if work.total:
            done = self.tr("Steps {done} of {total}").format(done=work.done, total=work.total)
            said.append(f"{done}: {work.step}" if work.step else done)
        if work.waiting:
            said.append(self.tr("Waits for: {what}").format(what=work.waiting))
        return " · ".join(filter(None, said))

    def _build(self) -> None:
        self._number.set_height("control_row")
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.box)
        head.addWidget(self._number)
        head.addWidget(self._subject, 1)
        self._due.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._due)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 10)
        column.setSpacing(5)
        column.addLayout(head)
        column.addWidget(self._facts)
        column.addWidget(self.fields)
        self._number.clicked.connect(lambda _on: self.opened.emit(self.ticket))
        self.box.toggled.connect(lambda _on: self.chosen.emit())
        self.fields.left.connect(lambda: self.noted.emit(self.ticket))
