"""The escalation of an open ticket above its steps: promise, record, answer, or how it stands."""

from typing import NamedTuple

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.domain.escalations import Escalation, EscalationState
from desktop.domain.ticket import Attachment, Ticket
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import IconButton
from desktop.qtkit.widgets.card import Card
from desktop.services.escalations.records import Standing
from desktop.services.services import Services
from desktop.views.desk import Desk
from desktop.views.tickets.escalations.acts import EscalationActs
from desktop.views.tickets.escalations.answer_card import AnswerCard
from desktop.views.tickets.escalations.promise_strip import PromiseStrip
from desktop.views.tickets.escalations.record_card import RecordCard, RecordHead
from desktop.views.tickets.escalations.stand_line import Looks, StandLine
from desktop.views.tickets.escalations.words import EscalationWords

_TICK_MS = 15_000


class _Shown(NamedTuple):
    """What a panel was filled for: filled anew only where this is another."""

    record: Escalation
    answers: bool
    ends: bool
    files: tuple[Attachment, ...]
    is_open: bool
    step: int


class EscalationPanel(QWidget):
    """Hidden on tickets that were never escalated; `shown` carries how it stands, or None."""

    shown = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("escalation_panel")
        self._desk = desk
        self.acts = EscalationActs(desk, self)
        self._ticket: Ticket | None = None
        self._step = 0
        self._filled: _Shown | None = None
        self._answer: AnswerCard | None = None
        self._promise: PromiseStrip | None = None
        self._stands: StandLine | None = None
        self._reads = desk.latest(owner=self)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._read)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self.acts.changed.connect(lambda _keys: self._read())
        self.hide()

    def show_ticket(self, ticket: Ticket, step: int) -> None:
        """Show the escalation of a ticket; `step` is the number of its open step, 0 for none."""
        if self._ticket is None or self._ticket.key != ticket.key:
            self._show(None)
        self._ticket, self._step = ticket, step
        self._read()

    def answers(self) -> bool:
        """Return whether it waits for the answer of who looks."""
        return self._answer is not None

    def accept(self) -> None:
        """Accept what waits for an answer."""
        if self._answer is not None:
            self._answer.accept()

    def begin_return(self) -> None:
        """Put the cursor where the reason to return it is written."""
        if self._answer is not None:
            self._answer.begin_return()

    def begin_end(self) -> None:
        """Put the cursor where it is written what came of what is in hand."""
        if self._stands is not None:
            self._stands.begin_end()

    def withdraw(self) -> None:
        """Take back what was asked and waits for its answer."""
        shown = self._filled
        if shown is not None and shown.ends and shown.record.state is EscalationState.ASKED:
            self.acts.withdraw(shown.record)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start(_TICK_MS)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._filled = None
            self._read()
        super().changeEvent(event)

    def _read(self) -> None:
        ticket = self._ticket
        if ticket is not None:
            key = ticket.key
            self._reads.start(lambda my, _p: _in_front(my, key), self._show, lambda _error: None)

    def _show(self, standing: Standing | None) -> None:
        wanted = None if standing is None else self._wanted(standing)
        if wanted != self._filled:
            self._filled = wanted
            self._clear()
            if standing is not None and self._ticket is not None:
                self._fill(standing, self._ticket)
        if self._promise is not None:
            self._promise.show_time(self._desk.session.clock())
        if self._stands is not None and standing is not None:
            self._stands.show_time(standing)
        self.setVisible(standing is not None)
        self.shown.emit(standing)

    def _wanted(self, standing: Standing) -> _Shown | None:
        ticket = self._ticket
        if ticket is None:
            return None
        is_open = bool(ticket.is_open)
        files = ticket.attachments
        return _Shown(standing.record, standing.answers, standing.ends, files, is_open, self._step)

    def _clear(self) -> None:
        self._answer = self._promise = self._stands = None
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    def _fill(self, standing: Standing, ticket: Ticket) -> None:
        record = standing.record
        words = EscalationWords(self._desk.my.directory, self._desk.language)
        if record.is_open:
            aside = self.tr("You keep this promise once you accept.") if standing.answers else ""
            self._promise = PromiseStrip(words, record, aside)
            self._column.addWidget(self._promise)
        looks = Looks(words, bool(ticket.is_open), self._step)
        self._column.addWidget(self._card(standing, ticket, looks))
        if standing.answers:
            self._answer = AnswerCard(words, record, self._step)
            self._answer.accepted.connect(lambda: self.acts.accept(record))
            self._answer.returned.connect(
                lambda need, lacks: self.acts.send_back(record, need, lacks)
            )
            self._column.addWidget(self._answer)

    def _card(self, standing: Standing, ticket: Ticket, looks: Looks) -> Card:
        record = standing.record
        card = Card(state="current" if record.is_open else "true")
        card.setObjectName("escalation_card")
        body = RecordCard(self._desk, record, ticket.attachments)
        # Whoever has to work by it sees it at once; for the others it is one line.
        if not (standing.answers or standing.ends):
            body.hide()
        card.body.addLayout(self._head(looks.words, record, body))
        if not standing.answers:
            self._stands = self._stand(standing, looks)
            card.body.addWidget(self._stands)
        card.body.addWidget(body)
        return card

    def _head(self, words: EscalationWords, record: Escalation, body: QWidget) -> QHBoxLayout:
        paper = IconButton("print", self.tr("Print the record…"))
        paper.setObjectName("escalation_print")
        fold = IconButton("down" if body.isHidden() else "up", self.tr("Show or fold the record"))
        fold.setObjectName("escalation_fold")
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(RecordHead(words, record, self._desk.session.clock()), 1)
        row.addWidget(paper)
        row.addWidget(fold)
        paper.clicked.connect(lambda _on: self.acts.print(record, self.window()))

        def turn() -> None:
            body.setVisible(body.isHidden())
            fold.set_icon("down" if body.isHidden() else "up")

        fold.clicked.connect(lambda _on: turn())
        return row

    def _stand(self, standing: Standing, looks: Looks) -> StandLine:
        record = standing.record
        line = StandLine(standing, looks)
        line.withdrawn.connect(lambda: self.acts.withdraw(record))
        line.handed_back.connect(lambda result: self.acts.hand_back(record, result))
        line.again_wanted.connect(
            lambda: self.acts.ask([record.ticket], record.asked.kind, self.window())
        )
        return line


def _in_front(my: Services, ticket: int) -> Standing | None:
    """Return the escalation that matters most to who looks: to answer, open, else the last one."""
    found = [my.escalations.standing(each) for each in my.escalations.of_ticket(ticket)]
    live = [each for each in found if each.answers] or [e for e in found if e.record.is_open]
    if live:
        return live[-1]
    last = found[-1] if found else None
    withdrawn = last is not None and last.record.state is EscalationState.WITHDRAWN
    return None if withdrawn else last
