"""One ticket over the whole window: conversation and composer, timeline, facts."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from desktop.domain.ticket import Attachment, Person, Ticket
from desktop.domain.ticket_query import QueueRow
from desktop.domain.vocabulary import ListName
from desktop.models.ticket_words import TicketWords
from desktop.qtkit.theme import current_theme
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.labels import label
from desktop.qtkit.widgets.lineedit import LineEdit
from desktop.services.services import Services
from desktop.views.desk import Desk
from desktop.views.tickets.acts import TicketActs
from desktop.views.tickets.choices import Choices
from desktop.views.tickets.composer import Composer
from desktop.views.tickets.conversation import Conversation
from desktop.views.tickets.facts import Facts
from desktop.views.tickets.heading import TicketHead
from desktop.views.tickets.stepper import Stepper
from desktop.views.tickets.ticket_body import TicketBody
from desktop.views.tickets.timeline import TimelineWords
from desktop.views.tickets.timeline_view import TimelineView

Found = tuple[Ticket, dict[int, QueueRow], Person | None]


class TicketView(QWidget):
    """Shows and edits one ticket; `left` goes back to the queue, `moved` to a neighbour."""

    left = Signal()
    moved = Signal(object)

    def __init__(
        self, desk: Desk, words: TicketWords, acts: TicketActs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._words, self._acts = desk, words, acts
        self.ticket: int | None = None
        self._back = IconButton("left", "")
        self._head = TicketHead()
        self._subject = LineEdit()
        self._place = label("", "meta", "muted")
        self._reply = Button(kind="primary", icon="reply", keys="R")
        self._resolve = Button(icon="resolve")
        self._stepper = Stepper()
        self._conversation = Conversation()
        self.composer = Composer(desk)
        self._timeline = TimelineView()
        self._facts = Facts()
        self._reads = desk.latest()
        self._build()
        self._connect()
        self._retranslate()

    def show_ticket(self, key: int, position: tuple[int, int]) -> None:
        """Show a ticket; `position` is its place in the view and how many there are."""
        self.ticket = key
        self.composer.show_ticket(key)
        place, count = position
        text = self.tr("{place} of {count}").format(place=place, count=f"{count:,}")
        self._place.setText(text if place > 0 else "")
        self.refresh()

    def refresh(self) -> None:
        """Read the ticket again."""
        key = self.ticket
        if key is not None:
            self._reads.start(lambda my, _progress: _read(my, key), self._show, self._gone)

    def write(self, mode: str) -> None:
        """Begin a reply or a note."""
        self.composer.start(mode)

    def _build(self) -> None:
        self.setProperty("surface", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("ticket")
        self._subject.setObjectName("subject")
        self._subject.setProperty("plain", "true")
        self._dress()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._build_top())
        body = TicketBody(self._conversation, self.composer, self._timeline, self._facts)
        layout.addWidget(body, 1)

    def _build_top(self) -> QWidget:
        top = QFrame()
        top.setProperty("surface", "surface")
        top.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addWidget(self._back)
        line.addWidget(self._head)
        line.addWidget(self._subject, 1)
        for widget in (self._place, self._reply, self._resolve):
            line.addWidget(widget)
        column = QVBoxLayout(top)
        column.setContentsMargins(14, 10, 18, 10)
        column.setSpacing(8)
        column.addLayout(line)
        column.addWidget(self._stepper)
        return top

    def _dress(self) -> None:
        self._subject.setFont(current_theme().font("title"))

    def _connect(self) -> None:
        current_theme().changed.connect(self._dress)
        self._back.clicked.connect(lambda _checked: self.left.emit())
        self._reply.clicked.connect(lambda _checked: self.write("reply"))
        self._resolve.clicked.connect(lambda _checked: self._acts.resolve(self._keys()))
        self._subject.editingFinished.connect(self._subject_edited)
        self._facts.edited.connect(self._edited)
        self.composer.closed.connect(self._back.setFocus)
        self._conversation.file_wanted.connect(self._save_file)
        self._desk.changed.connect(self._take_notices)
        self._desk.person_changed.connect(self.refresh)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._back.set_name(self.tr("Back to the queue"))
        self._subject.setAccessibleName(self.tr("Subject"))
        self._reply.setText(self.tr("Reply"))
        self._resolve.setText(self.tr("Resolve"))

    def _keys(self) -> list[int]:
        return [] if self.ticket is None else [self.ticket]

    def _subject_edited(self) -> None:
        text = self._subject.text().strip()
        if self._subject.isModified() and text:
            self._subject.setModified(False)
            self._acts.set_fields(self._keys(), {"subject": text})

    def _edited(self, field: str, value: object) -> None:
        self._acts.set_fields(self._keys(), {field: value})

    def _take_notices(self, notices: dict[str, dict[int, set[str]]]) -> None:
        kinds = {"message", "attachment", "ticket_link", "list_item", "person", "field_definition"}
        if self.ticket in notices.get("ticket", {}) or kinds & notices.keys():
            self.refresh()

    def _gone(self, error: Exception) -> None:
        self._desk.fail(error)
        self.left.emit()

    def _show(self, found: Found) -> None:
        ticket, rows, person = found
        row = rows.get(ticket.key)
        if ticket.key != self.ticket or row is None:
            return
        directory, language = self._desk.my.directory, self._desk.language
        now = self._words.now()
        words = TimelineWords(directory, language, person)
        self._head.show_row(row, self._words)
        if not self._subject.hasFocus():
            self._subject.setText(ticket.subject)
            self._subject.setCursorPosition(0)
        self._resolve.setEnabled(bool(ticket.is_open))
        stages = [item.name.text(language) for item in directory.of(ListName.STAGE)]
        keys = [item.key for item in directory.of(ListName.STAGE)]
        at = keys.index(ticket.stage) if ticket.stage in keys else -1
        self._stepper.show_stages(stages, at, done=not ticket.is_open)
        self._conversation.show_ticket(ticket, person, words, now)
        self._timeline.show_entries(words.entries(ticket), now, language)
        self._facts.show_ticket(ticket, person, Choices(directory, language), words, now)
        linked = [rows[link.other] for link in ticket.links if link.other in rows]
        self._facts.show_links([(self._words.cell(r, "number"), r.subject) for r in linked])
        self.composer.show_contact(person.contact if person else "")

    def _save_file(self, file: Attachment) -> None:
        target, _kind = QFileDialog.getSaveFileName(self, self.tr("Save a copy"), file.name)
        if target:
            self._desk.read(
                lambda my, _progress: my.tickets.save_attachment(file.sha256, target),
                lambda _: self._desk.say(self.tr("Saved {name}").format(name=file.name)),
            )


def _read(my: Services, key: int) -> Found:
    ticket = my.queue.get(key)
    people = my.people.get([ticket.requester]) if ticket.requester is not None else {}
    rows = my.queue.rows([key, *(link.other for link in ticket.links)])
    return ticket, rows, people.get(ticket.requester or 0)
