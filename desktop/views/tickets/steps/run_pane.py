"""The SOP in an open ticket: notices, cards by stage, a foot; or what to do where none fits."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.sops.run import RunState
from desktop.domain.ticket import Ticket
from desktop.qtkit.overriding import override
from desktop.qtkit.widgets.button import Button
from desktop.qtkit.widgets.emptystate import EmptyState
from desktop.services.sop_runs.runs import OpenRun, SopChoice
from desktop.views.desk import Desk
from desktop.views.tickets.picker import Option, pick
from desktop.views.tickets.steps.guest_card import GuestCard
from desktop.views.tickets.steps.run_acts import RunActs
from desktop.views.tickets.steps.run_foot import RunFoot
from desktop.views.tickets.steps.run_notices import Elsewhere, RunNotices
from desktop.views.tickets.steps.stage_cards import StageCards
from desktop.views.tickets.steps.step_block import StepBlock
from desktop.views.tickets.steps.step_words import RunWords

_TICK_MS = 5000


class RunPane(QScrollArea):
    """Follows the ticket that its view shows; its timer runs only while it is in sight.

    `document_wanted` carries a document and a step of it, `compare_wanted` a document.
    """

    document_wanted = Signal(int, str)
    compare_wanted = Signal(int)

    def __init__(self, desk: Desk, escalate: Callable[[], object]) -> None:
        super().__init__()
        self._desk = desk
        self.acts = RunActs(desk, self)
        self._ticket: Ticket | None = None
        self._opened: OpenRun | None = None
        self._words = RunWords(desk.my.directory, desk.language)
        self._notices = RunNotices(self.acts, Elsewhere(self._compare, escalate))
        self._cards = StageCards(desk, self.acts)
        self._foot = RunFoot()
        self._empty = EmptyState("check_list", "")
        self._choose = self._empty.add_action(Button("", "primary", icon="sops"))
        self._timer = QTimer(self)
        self._build()
        self._retranslate()

    def show_run(self, ticket: Ticket, opened: OpenRun | None) -> None:
        """Show the run of a ticket, or that it has none."""
        if self._ticket is not None and self._ticket.key != ticket.key:
            self._cards.clear()
            self.verticalScrollBar().setValue(0)
        self.acts.ticket = ticket.key
        self._ticket, self._opened = ticket, opened
        self._words = RunWords(self._desk.my.directory, self._desk.language)
        self._show()

    def put_on_top(self, part: QWidget) -> None:
        """Show something above all that belongs to the SOP."""
        self._lines.insertWidget(0, part)

    def take_guest(self, card: GuestCard) -> None:
        """Show a card that is no part of any SOP among the stages."""
        self._cards.take_guest(card)

    def progress(self) -> tuple[int, int]:
        """Return how many steps are settled, of how many."""
        state = self._state()
        return (state.done, state.total) if state is not None else (0, 0)

    def toggle_step(self, number: int) -> None:
        """Tick a step by its number, or open it again."""
        for block in self._block(number):
            block.toggle_tick()
            self._bring(block)

    def skip_step(self, number: int) -> None:
        """Ask why a step is skipped."""
        for block in self._block(number):
            block.ask_skip()
            self._bring(block)

    def current_number(self) -> int:
        """Return the number of the current step, 0 for none."""
        state = self._state()
        current = state.at(state.current) if state is not None else None
        return current.number if current is not None else 0

    def choose_sop(self) -> None:
        """Offer the SOPs in force, those that fit first."""
        if self._ticket is not None:
            key = self._ticket.key
            self._desk.read(lambda my, _progress: my.sop_runs.choices(key), self._offer)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer.start(_TICK_MS)
        self._run_on()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        self._cards.keep()
        super().hideEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _build(self) -> None:
        self.setObjectName("run_pane")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        column = self._lines = QVBoxLayout(body)
        column.setContentsMargins(2, 2, 8, 2)
        column.setSpacing(10)
        for part in (self._notices, self._cards, self._foot):
            column.addWidget(part)
        column.addWidget(self._empty, 1)
        column.addStretch(1)
        self.setWidget(body)
        self._timer.timeout.connect(self._run_on)
        self.acts.refused.connect(self._show_again)
        self._choose.setObjectName("choose_sop")
        self._choose.clicked.connect(lambda _checked: self.choose_sop())
        self._foot.other_wanted.connect(self.choose_sop)
        self._foot.removed.connect(self.acts.detach)
        self._foot.read_wanted.connect(self._read)

    def _state(self) -> RunState | None:
        now = self._desk.session.clock()
        return self._opened.state(now) if self._opened is not None else None

    def _show(self) -> None:
        opened, state, ticket = self._opened, self._state(), self._ticket
        has_run = opened is not None
        self._foot.setVisible(has_run)
        self._empty.setVisible(not has_run)
        if opened is None or state is None or ticket is None:
            self._notices.hide()
            self._cards.clear()
            return
        now = self._desk.session.clock()
        escalated = ticket.escalated_at is not None
        self._notices.show_run(opened, state, self._words, escalated=escalated)
        self._cards.show_run(opened, state, self._words, now)
        self._cards.setEnabled(self._is_free(ticket))
        self._foot.show_run(opened, state, self._words)

    def _show_again(self) -> None:
        self._cards.give_up()
        self._show()

    def _is_free(self, ticket: Ticket) -> bool:
        kind = self._desk.my.directory.items[ticket.status].kind
        return kind not in ("closed", "void") and ticket.deleted_at is None

    def _run_on(self) -> None:
        """Let the time of the current step run on; nothing else is touched."""
        state = self._state()
        if state is not None and self._ticket is not None and self._cards.blocks:
            self._cards.show_time(state)
            escalated = self._ticket.escalated_at is not None
            self._notices.show_time(state, self._words, escalated=escalated)

    def _block(self, number: int) -> list[StepBlock]:
        return self._cards.blocks[number - 1 : number] if number > 0 else []

    def _bring(self, block: StepBlock) -> None:
        # What was just unfolded has its place one turn later.
        QTimer.singleShot(0, block, lambda: self.ensureWidgetVisible(block))

    def _offer(self, choices: list[SopChoice]) -> None:
        own = self._opened.run.document if self._opened is not None else None
        fits = self.tr("fits")
        options = [
            Option(
                each.document,
                f"{each.code} {each.title.text(self._desk.language)}",
                fits if each.fits else "",
            )
            for each in choices
            if each.document != own
        ]
        near = self._choose if self._opened is None else self._foot
        pick(self.tr("Choose an SOP"), options, near, near.rect(), self.acts.attach)

    def _compare(self) -> None:
        if self._opened is not None:
            self.compare_wanted.emit(self._opened.run.document)

    def _read(self) -> None:
        state = self._state()
        if self._opened is not None and state is not None:
            self.document_wanted.emit(self._opened.run.document, state.current)

    def _retranslate(self) -> None:
        self.setAccessibleName(self.tr("Steps of the SOP"))
        self._empty.set_texts(
            self.tr("No SOP is attached"),
            self.tr("One that fits service type and category comes by itself."),
        )
        self._choose.setText(self.tr("Choose an SOP"))
