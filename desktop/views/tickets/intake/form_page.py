"""One form: who asks, what it is about, and whether it was solved on the spot."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from desktop.domain.call_form import CallForm
from desktop.services.people import Caller
from desktop.views.desk import Desk
from desktop.views.scrolling import scrolled
from desktop.views.tickets.intake.matter_card import MatterCard
from desktop.views.tickets.intake.requester_card import RequesterCard
from desktop.views.tickets.intake.solved_strip import SolvedStrip


class FormPage(QScrollArea):
    """Writes what is typed into its form at once; `edited` follows."""

    edited = Signal()
    person_changed = Signal()

    def __init__(self, desk: Desk, form: CallForm) -> None:
        super().__init__()
        self.form = form
        self.requester = RequesterCard(desk, form)
        self.matter = MatterCard(desk, form)
        self.solved = SolvedStrip(desk, form)
        self._last = ""
        self._build()
        self._connect()

    def start(self) -> None:
        """Put the cursor where it last was, else into the first field that is empty."""
        last = self.findChild(QWidget, self._last) if self._last else None
        if last is not None and last.isVisibleTo(self):
            last.setFocus()
        elif self.form.caller or self.form.subject:
            self.matter.focus_subject()
        else:
            self.requester.focus()

    def show_caller(self, caller: Caller) -> None:
        """Show what is known of the person chosen."""
        self.requester.show_caller(caller)

    def remember_focus(self) -> None:
        """Note where the cursor is, for the next time."""
        focus = self.window().focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self._last = focus.objectName()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        moved = super().focusNextPrevChild(next)
        focus = self.window().focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self.ensureWidgetVisible(focus, 0, 40)
        return moved

    def _build(self) -> None:
        body = QWidget()
        body.setObjectName("new_ticket_form")
        column = QVBoxLayout(body)
        column.setContentsMargins(18, 12, 18, 12)
        column.setSpacing(10)
        for card in (self.requester, self.matter, self.solved):
            column.addWidget(card)
        column.addStretch(1)
        scrolled(body, self)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def _connect(self) -> None:
        for card in (self.requester, self.matter, self.solved):
            card.edited.connect(self.edited)
        self.requester.taken.connect(self.matter.focus_subject)
        self.requester.person_changed.connect(self.person_changed)
