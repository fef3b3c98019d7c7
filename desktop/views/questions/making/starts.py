"""How questions are made: from an SOP, from the matrix, from a closed ticket."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.documents.kinds import DocumentKind
from desktop.domain.documents.shelf import Shelved
from desktop.services.training.making import FromTicket, Made
from desktop.views.choose_sheet import Choice, ChooseSheet
from desktop.views.questions.making.made_sheet import MadeSheet, Offer
from desktop.views.questions.making.ticket_sheet import TicketSheet
from desktop.views.questions.state import BankState


class Making(QObject):
    """Making writes nothing: what would be made is shown, and kept only by a person."""

    def __init__(self, state: BankState, near: QWidget) -> None:
        super().__init__(near)
        self._state, self._desk, self._near = state, state.desk, near

    def show_menu(self, near: QWidget) -> None:
        """Offer what questions can be made from, or a new one, below a widget."""
        menu = QMenu(self._near)
        menu.setObjectName("make_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for text, run in (
            (self.tr("From an SOP…"), self.from_sop),
            (self.tr("From the priority matrix"), self.from_matrix),
            (self.tr("From a closed ticket…"), self.from_ticket),
        ):
            menu.addAction(text).triggered.connect(lambda _on, run=run: run())
        menu.addSeparator()
        menu.addAction(self.tr("Write a new one…")).triggered.connect(
            lambda _on: self._desk.commands.run("question.new")
        )
        menu.popup(near.mapToGlobal(near.rect().bottomLeft()))

    def from_sop(self) -> None:
        """Ask for an SOP in force and show what it gives."""
        self._desk.read(lambda my, _p: my.library.shelf(), self._ask_sop)

    def from_matrix(self) -> None:
        """Show what the matrix in force gives."""
        title = self.tr("Questions from the priority matrix")
        self._desk.read(
            lambda my, _p: my.question_making.from_matrix(),
            lambda made: self._show(Offer(title, made)),
        )

    def from_ticket(self) -> None:
        """Ask for a closed ticket and show the simulated ticket that it gives."""
        sheet = TicketSheet(self._desk, self._near.window())
        sheet.given.connect(self.look_at_ticket)
        sheet.open()

    def look_at_sop(self, code: str) -> None:
        """Show what an SOP gives."""
        title = self.tr("Questions from {code}").format(code=code)
        self._desk.read(
            lambda my, _p: my.question_making.from_sop(code),
            lambda made: self._show(Offer(title, made)),
        )

    def look_at_ticket(self, key: int) -> None:
        """Show the simulated ticket that a closed ticket gives."""

        def show(found: FromTicket) -> None:
            title = self.tr("A simulated ticket from a closed one")
            self._show(Offer(title, [found.made], found.masks))

        self._desk.read(lambda my, _p: my.question_making.from_ticket(key), show)

    def _ask_sop(self, shelf: list[Shelved]) -> None:
        language = self._desk.language
        choices = [
            Choice(row.code, f"{row.code}  {row.title.text(language)}")
            for row in shelf
            if row.kind is DocumentKind.SOP and row.in_force
        ]
        if not choices:
            self._desk.say(self.tr("No SOP is in force"), "info")
            return
        sheet = ChooseSheet(
            self.tr("Make questions from an SOP"),
            self.tr("Look at them"),
            choices,
            self._near.window(),
        )
        sheet.chosen.connect(self.look_at_sop)
        sheet.open()

    def _show(self, offer: Offer) -> None:
        sheet = MadeSheet(offer, self._desk.language, self._near.window())
        sheet.given.connect(self._keep)
        sheet.open()

    def _keep(self, wanted: list[Made]) -> None:
        self._state.act(
            lambda my: my.question_making.keep(wanted),
            lambda keys: self.tr("%n draft(s) kept in the bank", "", len(keys)),
        )
