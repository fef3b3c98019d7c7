"""The pages of open forms, one each, and a spare one made while nothing else is to be done."""

from collections.abc import Iterator

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from desktop.domain.call_form import CallForm, blank_form
from desktop.views.desk import Desk
from desktop.views.tickets.intake.form_page import FormPage
from desktop.views.tickets.intake.matter_card import MatterCard
from desktop.views.tickets.intake.requester_card import RequesterCard
from desktop.views.tickets.intake.solved_strip import SolvedStrip

_SPARES = 2


class PageStack(QStackedWidget):
    """A page keeps undo and cursor of its form; building one takes longer than a key may.

    `made` follows each page made, whose signals then are to be connected.
    """

    made = Signal(FormPage)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._pages: dict[str, FormPage] = {}
        self._spares: list[FormPage] = []
        self._steps: Iterator[object] | None = None
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._step)

    def page(self, form: CallForm | None) -> FormPage | None:
        """Return the page of a form, None where it was not shown yet."""
        return self._pages.get(form.identity) if form is not None else None

    def pages(self) -> list[FormPage]:
        """Return all pages, the spare ones too."""
        return [*self._pages.values(), *self._spares]

    def show_form(self, form: CallForm) -> FormPage:
        """Bring the page of a form to the front, a spare one where it has none yet."""
        page = self._pages.get(form.identity)
        if page is None:
            while not self._spares:
                self._build_on()
            page = self._pages[form.identity] = self._spares.pop()
            page.take(form)
        self.setCurrentWidget(page)
        return page

    def keep_only(self, forms: list[CallForm]) -> None:
        """Let go of the pages of all other forms; they serve the next ones."""
        have = {form.identity for form in forms}
        for identity in self._pages.keys() - have:
            page = self._pages.pop(identity)
            if len(self._spares) < _SPARES:
                page.take(blank_form())
                self._spares.append(page)
            else:
                self.removeWidget(page)
                page.deleteLater()

    def prepare(self) -> None:
        """Have a spare page made, in short steps between other events."""
        if not self._spares:
            self._idle.start()

    def _step(self) -> None:
        if self._spares:
            self._idle.stop()
        else:
            self._build_on()

    def _build_on(self) -> None:
        if self._steps is None:
            self._steps = self._build()
        if next(self._steps, None) is None:
            self._steps = None

    def _build(self) -> Iterator[object]:
        requester = RequesterCard(self._desk)
        yield requester
        matter = MatterCard(self._desk)
        yield matter
        solved = SolvedStrip(self._desk)
        yield solved
        page = FormPage(requester, matter, solved)
        yield page
        self.addWidget(page)
        self._spares.append(page)
        self.made.emit(page)
