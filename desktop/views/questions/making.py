"""New questions out of the standard: from an SOP in force, the matrix, or a closed ticket."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu, QWidget

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.services.services import Services
from desktop.services.training.making import Made
from desktop.views.questions.make_sheet import MakeSheet
from desktop.views.questions.state import BankState
from desktop.views.questions.ticket_sheet import TicketSheet


class Making(QObject):
    """Making writes nothing; what a person keeps of it are drafts, all of them one act."""

    def __init__(self, state: BankState, near: QWidget) -> None:
        super().__init__(near)
        self._state, self._near = state, near

    def show_menu(self, near: QWidget) -> None:
        """Offer the SOPs in force, the matrix and closed tickets."""
        self._state.desk.read(
            lambda my, _p: my.question_making.sops(), lambda found: self._offer(near, found)
        )

    def from_sop(self, code: str) -> None:
        """Show what an SOP gives."""
        self._state.desk.read(lambda my, _p: (my.question_making.from_sop(code), ()), self._show)

    def from_matrix(self) -> None:
        """Show what the matrix gives."""
        self._state.desk.read(lambda my, _p: (my.question_making.from_matrix(), ()), self._show)

    def ask_ticket(self) -> None:
        """Ask for a closed ticket."""
        sheet = TicketSheet(self._near.window())
        sheet.named.connect(self.from_ticket)
        sheet.open()

    def from_ticket(self, number: str) -> None:
        """Show the simulated ticket that a closed one gives, and what was taken out of it."""

        def read(my: Services, _progress: object) -> tuple[list[Made], Any]:
            key = my.queue.by_number(number)
            if key is None:
                raise AppError("ticket_number_unknown", number=number)
            found = my.question_making.from_ticket(key)
            return [found.made], found.masks

        self._state.desk.read(read, self._show)

    def _offer(self, near: QWidget, sops: Sequence[tuple[str, Bilingual]]) -> None:
        menu = QMenu(near)
        menu.setObjectName("make_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        matrix = menu.addAction(self.tr("From the priority matrix"))
        matrix.triggered.connect(lambda _on: self.from_matrix())
        ticket = menu.addAction(self.tr("From a closed ticket…"))
        ticket.triggered.connect(lambda _on: self.ask_ticket())
        menu.addSection(self.tr("From an SOP in force"))
        for code, title in sops:
            act = menu.addAction(f"{code}   {title.text(self._state.desk.language)}")
            act.triggered.connect(lambda _on, code=code: self.from_sop(code))
        menu.popup(near.mapToGlobal(near.rect().bottomLeft()))

    def _show(self, found: tuple[list[Made], Any]) -> None:
        made, masks = found
        sheet = MakeSheet(made, masks, self._state.desk.language, self._near.window())
        sheet.wanted.connect(self._keep)
        sheet.open()

    def _keep(self, wanted: list[Made]) -> None:
        self._state.act(
            lambda my: my.question_making.keep(wanted),
            lambda keys: self.tr("%n question(s) kept as drafts", "", len(keys)),
        )
