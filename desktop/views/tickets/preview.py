"""The right pane of the queue: one ticket at a glance, its timeline, and the first acts on it."""

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QStackedLayout, QVBoxLayout, QWidget

from desktop.domain.errors import AppError
from desktop.domain.sla_state import SlaState
from desktop.domain.ticket import Person, Ticket
from desktop.domain.ticket_query import QueueRow
from desktop.models.ticket_words import Sla, TicketWords
from desktop.qtkit.formats import format_duration, format_when
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.avatar import Avatar
from desktop.qtkit.widgets.button import Button, IconButton
from desktop.qtkit.widgets.emptystate import EmptyState
from desktop.qtkit.widgets.labels import ElidedLabel, label
from desktop.qtkit.widgets.look import indented, reads_from
from desktop.qtkit.zone import local
from desktop.services.services import Services
from desktop.views.desk import Desk
from desktop.views.tickets.heading import SlaStrip, TicketHead
from desktop.views.tickets.hit_marks import show_marked
from desktop.views.tickets.late_composer import LateComposer
from desktop.views.tickets.timeline import TimelineWords
from desktop.views.tickets.timeline_view import TimelineView

if TYPE_CHECKING:
    from desktop.services.sop_runs.runs import OpenRun
    from desktop.views.tickets.composer import Composer

_SECOND = 1000


class Preview(QWidget):
    """Shows the current ticket; reading it never takes the focus."""

    opened = Signal(object)
    resolve_wanted = Signal()

    def __init__(self, desk: Desk, words: TicketWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._words = desk, words
        self.ticket: int | None = None
        self.shown: int | None = None
        self.sought = ""
        self._head = TicketHead()
        self._open = IconButton("open", "")
        self._subject = label("", "heading", wrap=True)
        self._avatar = Avatar("", "")
        self._requester = ElidedLabel("", "body", "text2")
        self._came = label("", "meta", "muted")
        self._type = label("", "note_strong", "blue")
        self._category = ElidedLabel("", "body", "text2")
        self._steps = ElidedLabel("", "meta_strong", "accent")
        self._sla = SlaStrip()
        self._description = label("", "body", "text2", wrap=True)
        self._timeline = TimelineView()
        self._writing = LateComposer(desk, self._timeline)
        self._reply = Button(kind="primary", icon="reply", keys="R")
        self._note = Button(icon="note", keys="N")
        self._resolve = Button(icon="resolve")
        self._empty = EmptyState("queue", "")
        self._reads = desk.latest()
        self._build()
        self._connect()
        self._retranslate()

    @property
    def composer(self) -> "Composer":
        """Return the composer, made when something is first written."""
        return self._writing.composer()

    def rest(self) -> None:
        """Show the draft from before, if there is one of the ticket."""
        self._writing.look_for_drafts()

    def show_ticket(self, key: int | None) -> None:
        """Show a ticket, or that none is chosen."""
        self.ticket = key
        self._stack.setCurrentIndex(0 if key is None else 1)
        if key is not None:
            # Before it is read: what is typed now must not go to the ticket before.
            self._writing.show_ticket(key)
            self._follow_draft()
            self._reads.start(lambda my, _progress: _read(my, key), self._show, self._gone)

    def refresh(self) -> None:
        """Read the ticket again."""
        self.show_ticket(self.ticket)

    def _follow_draft(self) -> None:
        # A draft is seen again with its ticket; the keys stay with the table.
        writing = self._writing.has_draft() or self._writing.is_under_hand()
        self._writing.setVisible(writing)
        self._foot.setVisible(not writing)

    def _draft_found(self) -> None:
        if self.ticket is not None:
            self._writing.show_ticket(self.ticket)
            self._follow_draft()

    def without_keys(self) -> None:
        """Show no key caps: for a place in which these keys mean nothing."""
        for button in (self._reply, self._note):
            button.set_keys("")

    def write(self, mode: str) -> None:
        """Begin a reply or a note."""
        if self.ticket is not None:
            self._foot.hide()
            self._writing.start(mode)

    def _build(self) -> None:
        self.setProperty("surface", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("preview")
        self._type.setProperty("pill", "blue")
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._empty)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._build_top())
        layout.addWidget(self._sla)
        layout.addLayout(self._build_middle(), 1)
        layout.addWidget(self._build_foot())
        self._stack.addWidget(page)
        self._reply.name_command("queue.reply")
        self._note.name_command("queue.note")

    def _build_top(self) -> QLayout:
        top = QVBoxLayout()
        top.setContentsMargins(0, 12, 0, 12)
        top.setSpacing(8)
        line = QHBoxLayout()
        line.addWidget(self._head, 1)
        line.addWidget(self._open)
        who = QHBoxLayout()
        who.setSpacing(8)
        who.addWidget(self._avatar)
        who.addWidget(self._requester, 1)
        who.addWidget(self._came)
        what = QHBoxLayout()
        what.setSpacing(8)
        what.addWidget(self._type)
        what.addWidget(self._category, 1)
        top.addLayout(line)
        top.addWidget(self._subject)
        top.addLayout(who)
        top.addLayout(what)
        top.addWidget(self._steps)
        return indented(top, 18, 14)

    def _build_middle(self) -> QLayout:
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 12, 0, 0)
        middle.setSpacing(10)
        self._description.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        middle.addWidget(self._description)
        middle.addWidget(self._timeline, 1)
        middle.addWidget(self._writing)
        middle.addSpacing(8)
        return indented(middle, 18, 8)

    def _build_foot(self) -> QWidget:
        self._foot = QWidget()
        self._foot.setProperty("topline", "true")
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(18, 9, 14, 9)
        row.addWidget(self._reply)
        row.addWidget(self._note)
        row.addStretch(1)
        row.addWidget(self._resolve)
        return self._foot

    def _connect(self) -> None:
        self._open.clicked.connect(self._open_clicked)
        self._reply.clicked.connect(lambda _checked: self.write("reply"))
        self._note.clicked.connect(lambda _checked: self.write("note"))
        self._resolve.clicked.connect(lambda _checked: self.resolve_wanted.emit())
        self._writing.closed.connect(self._close_composer)
        self._writing.found.connect(self._draft_found)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
            self.refresh()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._open.set_name(self.tr("Open the ticket"))
        self._reply.setText(self.tr("Reply"))
        self._note.setText(self.tr("Note"))
        self._resolve.setText(self.tr("Resolve"))
        self._empty.set_texts(
            self.tr("Select a ticket to preview"), self.tr("J K move, Enter opens")
        )

    def _open_clicked(self) -> None:
        if self.ticket is not None:
            self.opened.emit(self.ticket)

    def _close_composer(self) -> None:
        self._writing.hide()
        self._foot.show()
        table = self.window().findChild(QWidget, "tickets")
        if table is not None and self.isVisible():
            table.setFocus()

    def _gone(self, error: Exception) -> None:
        if isinstance(error, AppError) and error.code == "ticket_gone":
            self.show_ticket(None)
        else:
            self._desk.fail(error)

    def _show(self, found: "_Found") -> None:
        ticket, row, requester, run = found
        if ticket.key != self.ticket or row is None:
            return
        words, language = self._words, self._desk.language
        directory = self._desk.my.directory
        now = words.now()
        self.shown = ticket.key
        self._head.show_row(row, words)
        self._subject.setText(ticket.subject)
        self._subject.setAlignment(reads_from(self) | Qt.AlignmentFlag.AlignVCenter)
        name = requester.name if requester else None
        shown = name.text(language) if name else ""
        self._avatar.set_person(shown, name.constant() if name else "")
        self._requester.setText(" · ".join(filter(None, _about(requester, language))))
        channel = directory.name(ticket.channel).text(language)
        when = format_when(local(ticket.created_at), local(now), language)
        self._came.setText(f"{channel} {when}".strip())
        self._type.setText(directory.name(ticket.service_type).text(language))
        self._type.setVisible(ticket.service_type is not None)
        path = directory.path(ticket.category)
        self._category.setText(" › ".join(item.name.text(language) for item in path))
        self._show_promises(ticket, row, now)
        self._show_steps(run, now)
        show_marked(self._description, ticket.description, self.sought)
        self._description.setVisible(bool(ticket.description))
        self._timeline.sought = self.sought
        entries = TimelineWords(directory, language, requester).entries(ticket)
        self._timeline.show_entries(entries, now, language)
        self._writing.show_contact(requester.contact if requester else "")
        self._resolve.setEnabled(bool(ticket.is_open))

    def _show_steps(self, run: "OpenRun | None", now: int) -> None:
        """Say how far the SOP of the ticket is, and which step is next."""
        line = ""
        if run is not None:
            words = import_module("desktop.views.tickets.steps.step_words")
            line = words.progress_line(run, now, self._desk.language)
        self._steps.setText(line)
        self._steps.setVisible(bool(line))

    def _show_promises(self, ticket: Ticket, row: QueueRow, now: int) -> None:
        language = self._desk.language
        if ticket.first_response_at is None:
            first = Sla(SlaState.NONE, 0.0, self.tr("none yet"))
        else:
            spent = (ticket.first_response_at - ticket.created_at) / _SECOND
            first = Sla(
                SlaState.NONE,
                0.0,
                self.tr("after {time}").format(time=format_duration(spent, language)),
            )
        self._sla.show_promise(0, self.tr("First response"), first)
        due = self.tr("Resolution")
        if ticket.due_at is not None:
            when = format_when(local(ticket.due_at), local(now), language)
            due = self.tr("Due {time}").format(time=when)
        self._sla.show_promise(1, due, self._words.sla(row))


def _about(person: Person | None, language: str) -> tuple[str, ...]:
    if person is None:
        return ()
    return person.name.text(language), person.department, person.contact


_Found = tuple[Ticket, QueueRow | None, Person | None, "OpenRun | None"]


def _read(my: Services, key: int) -> _Found:
    ticket = my.queue.get(key)
    people = my.people.get([ticket.requester]) if ticket.requester is not None else {}
    row = my.queue.rows([key]).get(key)
    # Most tickets of the first rows have none, and load nothing for it.
    run = my.sop_runs.read(key) if my.queue.has_run(key) else None
    return ticket, row, people.get(ticket.requester or 0), run
