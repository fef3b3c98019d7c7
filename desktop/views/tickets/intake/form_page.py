"""One form: who asks, what it is about, and whether it was solved on the spot."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop.domain.call_form import CallForm, blank_form
from desktop.qtkit.overriding import override
from desktop.services.people import Caller
from desktop.views.scrolling import scrolled
from desktop.views.tickets.intake.matter_card import MatterCard
from desktop.views.tickets.intake.requester_card import RequesterCard
from desktop.views.tickets.intake.solved_strip import SolvedStrip

_ROUND = 40


class FormPage(QScrollArea):
    """Writes what is typed into its form at once; `edited` follows."""

    edited = Signal()
    person_changed = Signal()

    def __init__(self, requester: RequesterCard, matter: MatterCard, solved: SolvedStrip) -> None:
        super().__init__()
        self.form = blank_form()
        self.requester, self.matter, self.solved = requester, matter, solved
        self._last = ""
        self._build()
        self._connect()

    def take(self, form: CallForm) -> None:
        """Show another form from its top."""
        self.form, self._last = form, ""
        for card in (self.requester, self.matter, self.solved):
            card.take(form)
        self.verticalScrollBar().setValue(0)

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

    def want_subject(self) -> None:
        """Say that a sentence is needed, and go there."""
        self.matter.want_subject()
        self._reveal()

    def focus_first_missing(self) -> None:
        """Go to the first question without an answer."""
        self.matter.focus_first_missing()
        self._reveal()

    def ask_how(self) -> None:
        """Go to how it was solved; the second time say that a sentence is needed."""
        if self.form.solving:
            self.solved.want_how()
        self.solved.begin()
        self.ensureWidgetVisible(self.solved, 0, _ROUND)
        self._reveal()

    def remember_focus(self) -> None:
        """Note where the cursor is, for the next time."""
        focus = self.window().focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self._last = focus.objectName()

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        moved = super().focusNextPrevChild(next)
        self._reveal()
        return moved

    def _reveal(self) -> None:
        """Scroll to what has the cursor, its label and the error below it included."""
        focus = self.window().focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self.ensureWidgetVisible(focus, 0, _ROUND)

    def _build(self) -> None:
        body = QWidget()
        body.setObjectName("new_ticket_form")
        column = QVBoxLayout(body)
        column.setContentsMargins(18, 10, 18, 8)
        column.setSpacing(10)
        for card in (self.requester, self.matter, self.solved):
            column.addWidget(card)
        column.addStretch(1)
        scrolled(body, self)
        self.matter.files.take_drops_on(body)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def _connect(self) -> None:
        for card in (self.requester, self.matter, self.solved):
            card.edited.connect(self.edited)
        self.requester.taken.connect(self.matter.focus_subject)
        self.requester.person_changed.connect(self.person_changed)
        self.requester.person_changed.connect(self.matter.sorting.look)
