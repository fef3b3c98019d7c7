"""Where forms for new tickets open, park, save and come back from, whatever pane is in front."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.domain.call_form import CallForm
from desktop.domain.drafts import TicketDraft
from desktop.domain.ticket import Person, Ticket
from desktop.domain.vocabulary import LinkKind
from desktop.models.ticket_words import number_text
from desktop.services.services import Services
from desktop.services.ticket_rows import MADE_SUBJECT
from desktop.services.ticket_ties import Tie
from desktop.views.shell.intake_commands import declare_intake_commands
from desktop.views.tickets.intake.open_forms import OpenForms

if TYPE_CHECKING:
    from desktop.views.shell.main_window import MainWindow
    from desktop.views.tickets.intake.form_page import FormPage
    from desktop.views.tickets.intake.intake_view import IntakeView

_PANE = "new"
_VIEW = "desktop.views.tickets.intake.intake_view"


class IntakeDoor(QObject):
    """Made after the first painted rows; its pane is made with the first form that is shown."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window, self._desk = window, window.desk
        self._saving: set[str] = set()
        self.forms = OpenForms(window.desk, self)
        self.forms.changed.connect(self._show_parked)
        window.top.parked_wanted.connect(self.show_waiting)
        window.add_pane(_PANE, self._make)
        declare_intake_commands(window.desk.commands, self, window)

    def late_start(self) -> None:
        """Take in what was half typed, and have the first form ready before the phone rings."""
        self.forms.restore()
        self._desk.read(lambda _my, _progress: import_module(_VIEW), lambda _module: self._ready())

    def open_new(self, subject: str = "") -> None:
        """Open a new form, with a subject typed elsewhere; the one in front is parked."""
        if self.forms.open_new(lambda form: setattr(form, "subject", subject)):
            self._show()

    def show_number(self, number: int) -> None:
        """Bring the form with a number to the front."""
        if self.forms.show_number(number):
            self._show()

    def show_waiting(self) -> None:
        """Bring the form to the front that has waited longest."""
        waiting = self.forms.next_waiting()
        if waiting is not None:
            self.forms.show(waiting)
            self._show()

    def duplicate(self, keys: list[int]) -> None:
        """Open a form filled like a ticket: what it is about, not what happened to it."""
        if keys:
            self._desk.read(lambda my, _progress: _read(my, keys[0]), self._filled)

    def save(self) -> None:
        """Make the ticket of the form in front; only a sentence is needed."""
        page = self._page()
        if page is not None and self._is_ready(page):
            form, files = page.form, page.matter.files.staged()
            if form.late and form.solved_at is not None:
                # What was solved meanwhile needs how it was solved.
                self.save_solved()
                return
            draft, person, ties = self._draft(page), form.person, _ties(form)
            self._write(form, lambda my: my.tickets.create(draft, person, files, ties))

    def save_solved(self) -> None:
        """Ask how it was solved; with an answer, make the ticket answered and resolved."""
        page = self._page()
        if page is None or not self._is_ready(page):
            return
        if not page.form.how.strip():
            page.ask_how()
            return
        form = page.form
        draft, ties = self._draft(page), _ties(form)
        solution, person = form.solution(self.forms.now()), form.person
        files = page.matter.files.staged()
        self._write(form, lambda my: my.tickets.create_solved(draft, solution, person, files, ties))

    def take_suggestion(self) -> None:
        """Take the category that past tickets suggest for the form in front."""
        page = self._page()
        if page is not None:
            page.matter.sorting.accept()

    def close(self, number: int = 0) -> None:
        """Close a form, the one in front without a number; one with content can be taken back."""
        form = self.forms.get(number) if number else self.forms.front
        if form is None:
            return
        was_front, empty = form is self.forms.front, form.is_empty
        self.forms.close(form)
        if was_front:
            self._go_on()
        if not empty:
            said = self.tr("Form {number} closed, nothing recorded").format(number=form.number)
            self._desk.say(said, "info", self.tr("Take it back"), self.reopen)

    def reopen(self) -> None:
        """Take back the form closed last."""
        if self.forms.reopen():
            self._show()

    def leave(self) -> None:
        """Go to the queue; the form in front is parked."""
        self._window.show_queue()

    def chase(self) -> None:
        """Note that who calls chases an open ticket."""
        self._view().known.chase()

    def can_chase(self) -> bool:
        """Return whether a form is in front whose caller has an open ticket."""
        return self._window.shown() == _PANE and self._view().known.can_chase()

    def use(self, number: int) -> None:
        """Use the solution of a like ticket, counted from 1."""
        if self._window.shown() == _PANE:
            self._view().known.use(number)

    def _draft(self, page: "FormPage") -> TicketDraft:
        draft = page.form.draft(page.matter.asked(), page.requester.draft(), MADE_SUBJECT)
        draft.entered_at = self.forms.now() if page.form.late else None
        return draft

    def _is_ready(self, page: "FormPage") -> bool:
        if page.form.identity in self._saving:
            return False
        if page.matter.files.is_busy():
            said = self.tr("A file is still being read. Save the ticket when it is there.")
            self._desk.say(said, "info")
            return False
        if page.form.subject_line(MADE_SUBJECT):
            return True
        page.want_subject()
        return False

    def _write(self, form: CallForm, act: Callable[[Services], int]) -> None:
        self._mark_saving(form, saving=True)
        self._desk.write(
            act, lambda key: self._created(form, key), lambda error: self._failed(form, error)
        )

    def _created(self, form: CallForm, key: int) -> None:
        self._mark_saving(form, saving=False)
        was_front = form is self.forms.front
        self.forms.created(form)
        row = self._desk.my.queue.rows([key])[key]
        number = number_text(row.station, row.counter)
        if was_front:
            self._go_on()
        if self.forms.front is None and self._window.shown() == "queue":
            self._window.queue.go_to(key)
        solved = not row.is_open
        said = self.tr("Ticket {number} solved") if solved else self.tr("Ticket {number} created")
        undo = self.tr("Undo")
        self._desk.say(
            said.format(number=number), "done", undo, lambda: self._desk.commands.run("undo")
        )

    def _failed(self, form: CallForm, error: Exception) -> None:
        self._mark_saving(form, saving=False)
        self._desk.fail(error)

    def _mark_saving(self, form: CallForm, *, saving: bool) -> None:
        if saving:
            self._saving.add(form.identity)
        else:
            self._saving.discard(form.identity)
        self._view().set_saving(saving=saving)

    def _filled(self, found: tuple[Ticket, Person | None]) -> None:
        if self.forms.open_new(lambda form: self._fill(form, *found)):
            self._show()

    def _fill(self, form: CallForm, ticket: Ticket, person: Person | None) -> None:
        items = self._desk.my.directory.items

        def code(key: int | None) -> str:
            return items[key].code if key in items else ""

        form.subject, form.words = ticket.subject, ticket.description
        form.service_type, form.category = code(ticket.service_type), code(ticket.category)
        form.impact, form.urgency = ticket.impact, ticket.urgency
        form.extra = dict(ticket.extra)
        if person is not None:
            form.person, form.caller = person.key, person.name.text(self._desk.language)

    def _go_on(self) -> None:
        if self.forms.parked():
            self.show_waiting()
        else:
            self._window.show_queue()

    def _ready(self) -> None:
        self._view().prepare()

    def _show(self) -> None:
        view = cast("IntakeView", self._window.show_pane(_PANE))
        view.show_forms()
        view.start()

    def _page(self) -> "FormPage | None":
        return self._view().page() if self._window.shown() == _PANE else None

    def _view(self) -> "IntakeView":
        return cast("IntakeView", self._window.pane(_PANE))

    def _show_parked(self) -> None:
        self._window.top.show_parked(len(self.forms.parked()))

    def _make(self) -> QWidget:
        made = import_module(_VIEW).IntakeView
        view: IntakeView = made(
            self._desk, self.forms, self._window.queue.words, self._window.queue.acts
        )
        view.left.connect(self.leave)
        view.save_wanted.connect(self.save)
        view.solve_wanted.connect(self.save_solved)
        view.close_wanted.connect(self.close)
        view.ticket_opened.connect(self._window.open_ticket)
        view.text_wanted.connect(self._window.ways.show_text)
        return view


def _ties(form: CallForm) -> list[Tie]:
    return [Tie(other, LinkKind(kind)) for other, kind in form.ties]


def _read(my: Services, key: int) -> tuple[Ticket, Person | None]:
    ticket = my.queue.get(key, events=False)
    people = my.people.get([ticket.requester]) if ticket.requester is not None else {}
    return ticket, people.get(ticket.requester or 0)
