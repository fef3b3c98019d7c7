"""What the colleague left who had the ticket before: on top of it, for whoever has it now."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from desktop.domain.handovers import HandoverNote
from desktop.domain.ticket import Ticket
from desktop.qtkit.formats import format_when
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.iconlabel import IconLabel
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.zone import local
from desktop.views.desk import Desk


class NoteStrip(QFrame):
    """Hidden where nobody has left anything."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("handover_note")
        self.setProperty("banner", "blue")
        self._desk = desk
        self._note: HandoverNote | None = None
        self._reads = desk.latest(owner=self)
        self._head = label("", "meta_strong")
        self._text = label("", "strong", wrap=True)
        self._text.setProperty("data", "true")
        column = QVBoxLayout()
        column.setSpacing(1)
        column.addWidget(self._head)
        column.addWidget(self._text)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(10)
        row.addWidget(IconLabel("handover", "blue", 18))
        row.addLayout(column, 1)
        self.hide()

    def show_ticket(self, ticket: Ticket) -> None:
        """Show what was left for who has the ticket now."""
        key, assignee = ticket.key, ticket.assignee
        self._reads.start(lambda my, _p: my.handovers.on_top(key, assignee), self._show)

    def _show(self, note: HandoverNote | None) -> None:
        self._note = note
        self.setVisible(note is not None)
        if note is not None:
            self._write(note)

    def _write(self, kept: HandoverNote) -> None:
        language, now = self._desk.language, self._desk.session.clock()
        person = self._desk.my.directory.agents.get(kept.written_by or 0)
        self._head.setText(
            self.tr("Handed over by {name}, {time}").format(
                name=person.name.text(language) if person else "—",
                time=format_when(local(kept.given_at or kept.written_at), local(now), language),
            )
        )
        said = (
            (self.tr("Next step: {text}"), kept.note.next_step),
            (self.tr("Tried: {text}"), kept.note.tried),
            (self.tr("Who waits: {text}"), kept.note.waits),
        )
        self._text.setText(" · ".join(line.format(text=text) for line, text in said if text))
        self.setAccessibleName(f"{self._head.text()}. {self._text.text()}")

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange and self._note is not None:
            self._write(self._note)
        super().changeEvent(event)
