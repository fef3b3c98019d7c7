"""One ticket over the whole window: conversation and composer, timeline, facts."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.domain.drafts import PersonDraft
from desktop.domain.ticket import Link, Person, Ticket
from desktop.domain.ticket_query import QueueRow
from desktop.models.ticket_words import TicketWords
from desktop.qtkit.overriding import override
from desktop.qtkit.paint_now import paint_now
from desktop.services.escalations.records import Standing
from desktop.views.desk import Desk
from desktop.views.tickets.acts import TicketActs
from desktop.views.tickets.choices import Choices
from desktop.views.tickets.composer import Composer
from desktop.views.tickets.conflict_banner import ConflictBanner
from desktop.views.tickets.conversation import Conversation
from desktop.views.tickets.description_editor import DescriptionEditor
from desktop.views.tickets.escalations.answer_buttons import AnswerButtons
from desktop.views.tickets.escalations.panel import EscalationPanel
from desktop.views.tickets.facts import Facts
from desktop.views.tickets.facts_parts import tie_text
from desktop.views.tickets.family.strip import FamilyStrip
from desktop.views.tickets.follow_ups.strip import FollowUpStrip
from desktop.views.tickets.forms.strip import FormStrip
from desktop.views.tickets.handover.note_strip import NoteStrip
from desktop.views.tickets.known.beside_ticket import KnownOfTicket
from desktop.views.tickets.sla.door import ReceiptDoor
from desktop.views.tickets.stage_end import ends_stage, finish_stage
from desktop.views.tickets.steps.run_pane import RunPane
from desktop.views.tickets.steps.step_keys import take_key
from desktop.views.tickets.steps.step_words import run_entries
from desktop.views.tickets.ticket_body import BodyParts, TicketBody
from desktop.views.tickets.ticket_edits import Editors, TicketEdits
from desktop.views.tickets.ticket_found import AROUND, Found, read_ticket
from desktop.views.tickets.ticket_top import TicketTop
from desktop.views.tickets.timeline import TimelineWords
from desktop.views.tickets.timeline_view import TimelineView
from desktop.views.tickets.triage.card import TriageCard

_ROOM_FOR_ICONS = 800


class TicketView(QWidget):
    """Shows and edits one ticket; `left` goes back to the queue, `opened` to a linked one."""

    left = Signal()
    opened = Signal(object)
    own_window_wanted = Signal(object)
    shown = Signal(object)
    text_wanted = Signal(object)

    def __init__(
        self, desk: Desk, words: TicketWords, acts: TicketActs, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._words, self._acts = desk, words, acts
        self.ticket: int | None = None
        self._top = TicketTop(desk)
        self.forms, self._note = FormStrip(desk), NoteStrip(desk)
        self._family, self._after = FamilyStrip(desk), FollowUpStrip(desk)
        self._banner = ConflictBanner()
        self._description = DescriptionEditor()
        self._conversation = Conversation(desk)
        self.composer = Composer(desk)
        self.steps = RunPane(desk, lambda: self._acts.escalate(self._keys()))
        self.triage = TriageCard(desk, acts, self.choose_sop)
        self.escalation = EscalationPanel(desk)
        self._answers = AnswerButtons()
        self._timeline = TimelineView()
        self._begun: tuple[int, bool] | None = None
        self._shown: Ticket | None = None
        self._facts = Facts(desk, words)
        self.known = self._facts.known
        editors = Editors(self._top.subject, self._description, self._facts, self._banner)
        self._edits = TicketEdits(desk, acts, editors, self)
        self._known = KnownOfTicket(desk, acts, self.known, self)
        self._reads = desk.latest()
        self._receipt = ReceiptDoor(desk, self)
        self._build()
        self._connect()

    def show_ticket(self, key: int, position: tuple[int, int]) -> None:
        """Show a ticket; `position` is its place in the view and how many there are."""
        self.ticket = key
        self.composer.show_ticket(key)
        self._facts.refresh_tags()
        self._top.show_place(*position)
        self.refresh()

    def refresh(self) -> None:
        """Read the ticket again."""
        key = self.ticket
        if key is not None:
            self._reads.start(lambda my, _progress: read_ticket(my, key), self._show, self._gone)
            self.forms.show_ticket(key)
            self._family.show_ticket(key)
            self._after.show_ticket(key)

    def write(self, mode: str) -> None:
        """Begin a reply or a note."""
        self.body.show_part("talk")
        self.composer.start(mode)

    def show_receipt(self) -> None:
        """Lay the receipt of the ticket's clocks over the ticket."""
        self._receipt.show(self.ticket)

    def choose_sop(self) -> None:
        """Offer the SOPs by which the ticket could be worked."""
        self.body.show_part("work")
        self.steps.choose_sop()

    def go_to_matrix(self) -> None:
        """Put the focus on the matrix of the ticket."""
        self.body.show_part("work")
        self.triage.go_to_matrix()

    def finish_stage(self) -> None:
        """Move the ticket on; a sheet asks for what is missing."""
        if self._shown is not None and self._shown.key == self.ticket:
            finish_stage(self._desk, self._acts, self._shown)

    def go_on(self) -> None:
        """Accept what waits for the answer of who looks, else finish the stage."""
        if self.escalation.answers():
            self.escalation.accept()
        else:
            self.finish_stage()

    def tick_or_return(self) -> None:
        """Tick the current step; what waits for an answer is returned before anything is ticked."""
        if self.escalation.answers():
            self.body.show_part("work")
            self.escalation.begin_return()
        else:
            self.steps.toggle_step(self.steps.current_number())

    def edit_subject(self) -> None:
        """Put the cursor into the subject."""
        self._top.subject.setFocus()
        self._top.subject.selectAll()

    def edit_description(self) -> None:
        """Open the description for editing."""
        self.body.show_part("talk")
        self._edits.edit_description()

    def be_alone(self) -> None:
        """Leave out what only makes sense beside the queue: this view has a window of its own."""
        self._top.be_alone()

    def focus_parts(self) -> tuple[QWidget, ...]:
        """Return the parts that F6 walks through."""
        parts = (self._conversation, self.composer, self.steps, self._timeline, self._facts)
        return self._top, *parts

    def _build(self) -> None:
        self.setProperty("surface", "canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("ticket")
        self.composer.name_command("ticket.send")
        self.known.name_command("ticket.use_1")
        self.steps.take_guest(self.triage)
        self.steps.put_on_top(self.escalation)
        self._top.put_acts(self._answers)
        for part in (self.forms, self._note, self._family, self._after):
            self._top.put_below(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._top)
        layout.addWidget(self._banner)
        talk = (self._conversation, self._description, self.composer)
        self.body = TicketBody(BodyParts(talk, self.steps, self._timeline, self._facts))
        layout.addWidget(self.body, 1)

    def _connect(self) -> None:
        top = self._top
        top.left.connect(self.left)
        top.reply_wanted.connect(lambda: self.write("reply"))
        top.resolve_wanted.connect(lambda: self._acts.resolve(self._keys()))
        top.copy_wanted.connect(lambda: self._acts.copy_numbers(self._keys()))
        top.own_window_wanted.connect(lambda: self.own_window_wanted.emit(self.ticket))
        self.composer.closed.connect(top.back.setFocus)
        self._conversation.files_dropped.connect(self.composer.add_files)
        self._conversation.description_wanted.connect(self.edit_description)
        self._facts.sla.receipt_wanted.connect(self.show_receipt)
        self._facts.requester.chosen.connect(self._set_requester)
        self._facts.links.opened.connect(self.opened)
        self._facts.links.removed.connect(self._acts.unlink)
        self._facts.links.wanted.connect(self.choose_link)
        self._after.call_wanted.connect(lambda: self._acts.call_back(self._keys()))
        self._after.review_wanted.connect(lambda: self._acts.review(self._keys()))
        self._family.opened.connect(self.opened)
        self._family.parted.connect(lambda key: self._acts.family.unmerge(key))
        self.known.looked.connect(self.opened)
        self.known.text_wanted.connect(self.text_wanted)
        self._known.solution_wanted.connect(self._use_solution)
        self.triage.finish_wanted.connect(self.finish_stage)
        self.escalation.shown.connect(self._show_escalation)
        self._answers.accepted.connect(self.escalation.accept)
        self._answers.return_wanted.connect(self.tick_or_return)
        self._acts.done.connect(self._take_done)
        self._desk.changed.connect(self._take_notices)
        self._desk.person_changed.connect(self.refresh)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        # A digit that no field has taken.
        if self._desk.commands.single_keys and take_key(self.steps, event):
            self.body.show_part("work")
        elif ends_stage(event):
            self.go_on()
        else:
            super().keyPressEvent(event)

    def _keys(self) -> list[int]:
        return [] if self.ticket is None else [self.ticket]

    def choose_link(self) -> None:
        """Let the agent choose a ticket to link with."""
        links = self._facts.links
        near = links if links.isVisible() else self._top.head
        self._acts.choose_link(self._keys(), near, near.rect())

    def _tied(self, link: Link, rows: dict[int, QueueRow]) -> tuple[int, int, str]:
        row = rows[link.other]
        text = tie_text(link, f"{self._words.cell(row, 'number')} {row.subject}")
        return link.key, row.key, text

    def _use_solution(self, solution: str) -> None:
        self.write("reply")
        self.composer.add_text(solution)

    def _set_requester(self, who: Person | PersonDraft) -> None:
        if self.ticket is not None:
            self._acts.set_requester(self.ticket, who)

    def _take_done(self, keys: list[int]) -> None:
        if self.ticket in keys:
            self.refresh()

    def _take_notices(self, notices: dict[str, dict[int, set[str]]]) -> None:
        if self.ticket in notices.get("ticket", {}) or AROUND & notices.keys():
            self.refresh()

    def _show_escalation(self, standing: Standing | None) -> None:
        self._top.lead_with(self._answers, first=standing is not None and standing.answers)
        self._facts.escalated.show_standing(standing)

    def _gone(self, error: Exception) -> None:
        # Behind another pane it is left in silence: whoever works there is not taken away.
        if self.isVisible():
            self._desk.fail(error)
            self.left.emit()
        else:
            self.ticket = None

    def _show_work(self, found: Found) -> None:
        ticket, run = found.ticket, found.run
        self.steps.show_run(ticket, run)
        self.triage.show_ticket(ticket, run, found.why)
        self.escalation.show_ticket(ticket, self.steps.current_number())
        handed_up = ticket.escalated_at is not None
        works = run is not None or self.triage.is_wanted() or handed_up
        before, self._begun = self._begun, (ticket.key, works)
        # An SOP that has just come to the ticket is brought to the front, too.
        if before not in (self._begun, (ticket.key, True)):
            self.body.begin(works=works)

    def _show(self, found: Found) -> None:
        ticket, rows, person, run, why = found
        if ticket.key != self.ticket or (row := rows.get(ticket.key)) is None:
            return
        directory, language = self._desk.my.directory, self._desk.language
        now = self._words.now()
        words = TimelineWords(directory, language, person)
        self._top.head.show_row(row, self._words)
        self._edits.show_ticket(ticket)
        self._top.resolve.setEnabled(bool(ticket.is_open))
        self._shown = ticket
        self._note.show_ticket(ticket)
        self._top.stages.show_ticket(ticket, row.sla_calendar)
        self._conversation.show_ticket(ticket, person, words, now)
        self._show_work(found)
        entries = [*words.entries(ticket), *run_entries(run, directory, language)]
        entries.sort(key=lambda entry: -entry.at)
        self._timeline.show_entries(entries, now, language)
        self._facts.show_ticket(ticket, person, Choices(directory, language), words, now)
        self._facts.show_why(why)
        self._facts.show_links([self._tied(k, rows) for k in ticket.links if k.other in rows])
        self._known.show_ticket(ticket)
        talk = len(ticket.messages) + bool(ticket.description)
        self.body.show_counts(talk, len(entries), self.steps.progress())
        self.composer.show_contact(person.contact if person else "")
        self.shown.emit(row)
        paint_now(self)
