"""What a person does with escalations: each act a write, a sentence and a way back."""

from collections.abc import Sequence
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import AppError
from desktop.domain.escalations import Asked, Escalation, EscalationKind, Part
from desktop.services.services import Services
from desktop.views.tickets.escalations.opening import Opening, read_opening
from desktop.views.tickets.escalations.words import EscalationWords
from desktop.views.undoable import Act, Undoable

if TYPE_CHECKING:
    from desktop.views.tickets.escalations.ask_sheet import AskSheet


class EscalationActs(Undoable):
    """`changed` follows what was done with a ticket's escalations."""

    changed = Signal(list)

    def ask(self, keys: Sequence[int], wanted: str, over: QWidget) -> None:
        """Open the sheet of a new record over a window; each ticket needs a record of its own."""
        kind = EscalationKind(wanted)
        if len(keys) > 1:
            self._desk.fail(AppError("escalation_one_by_one", count=len(keys)))
        elif keys:
            key = keys[0]
            self._desk.read(
                lambda my, _p: read_opening(my, key, kind), partial(self._open, kind, over)
            )

    def accept(self, record: Escalation) -> None:
        """Take on what is asked."""
        said = self.tr("{number} accepted").format(number=record.number)
        self._act(record.ticket, lambda my: my.escalations.accept(record.key), said)

    def send_back(self, record: Escalation, need: str, lacks: tuple[Part, ...]) -> None:
        """Return it with what is needed first."""
        said = self.tr("{number} returned").format(number=record.number)
        self._act(record.ticket, lambda my: my.escalations.send_back(record.key, need, lacks), said)

    def hand_back(self, record: Escalation, result: str) -> None:
        """Give it back to who asked."""
        said = self.tr("{number} handed back").format(number=record.number)
        self._act(record.ticket, lambda my: my.escalations.hand_back(record.key, result), said)

    def withdraw(self, record: Escalation) -> None:
        """Take back what nobody has answered yet."""
        said = self.tr("{number} withdrawn").format(number=record.number)
        self._act(record.ticket, lambda my: my.escalations.withdraw(record.key), said)

    def print(self, record: Escalation, window: QWidget) -> None:
        """Show how the record looks on paper."""
        import_module("desktop.views.printing.preview").show_preview(
            self._desk,
            window,
            lambda my, path, progress: my.printing.escalation(record.key, path, progress=progress),
            record.number,
        )

    def _open(self, kind: EscalationKind, over: QWidget, opening: Opening) -> None:
        waits = [each for each in opening.waiting if each.asked.kind is kind]
        if waits:
            words = EscalationWords(self._desk.my.directory, self._desk.language)
            self._desk.say(f"{waits[-1].number} · {words.state(waits[-1])}", "info")
            self.changed.emit([opening.ticket])
            return
        module = import_module("desktop.views.tickets.escalations.ask_sheet")
        sheet: AskSheet = module.AskSheet(self._desk, opening, over)
        sheet.sent.connect(partial(self._send, opening))
        sheet.open()

    def _send(self, opening: Opening, record: Asked) -> None:
        def work(my: Services) -> None:
            my.escalations.ask(opening.ticket, record)
            my.drafts.drop(opening.draft)

        words = EscalationWords(self._desk.my.directory, self._desk.language)
        said = self.tr("{number} · escalated to {name}").format(
            number=opening.number, name=words.addressee(record.to)
        )
        self._act(opening.ticket, work, said)

    def _act(self, ticket: int, act: Act, said: str) -> None:
        self.do(act, lambda _: said, lambda _: self.changed.emit([ticket]))
