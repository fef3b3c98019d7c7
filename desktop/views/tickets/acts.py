"""What an agent does to tickets from any pane: each act a write, a toast and an undo."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.vocabulary import ListName, StatusKind
from desktop.models.ticket_words import number_text
from desktop.views.desk import Desk
from desktop.views.tickets.choices import Choices
from desktop.views.tickets.picker import Option, pick
from desktop.views.tickets.timeline import TimelineWords

if TYPE_CHECKING:
    from desktop.services.tickets import Report

Keys = Sequence[int]


class TicketActs(QObject):
    """Acts on the tickets that a pane names; `done` carries their keys."""

    done = Signal(list)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def set_fields(self, keys: Keys, fields: dict[str, Any]) -> None:
        """Change fields of tickets and say so."""
        if keys:
            wanted = list(keys)
            self._desk.write(
                lambda my: my.tickets.change(wanted, fields),
                lambda report: self._said(report, fields),
            )

    def choose_status(self, keys: Keys, near: QWidget, rect: QRect) -> None:
        """Let the agent choose a status."""
        self._choose(keys, near, rect, ("status", self.tr("Status"), self._choices().statuses()))

    def choose_priority(self, keys: Keys, near: QWidget, rect: QRect) -> None:
        """Let the agent choose a priority."""
        options = self._choices().priorities()
        self._choose(keys, near, rect, ("priority", self.tr("Priority"), options))

    def choose_assignee(self, keys: Keys, near: QWidget, rect: QRect) -> None:
        """Let the agent choose who gets the tickets."""
        options = self._choices().agents()
        self._choose(keys, near, rect, ("assignee", self.tr("Assign to"), options))

    def choose_category(self, keys: Keys, near: QWidget, rect: QRect) -> None:
        """Let the agent choose a category."""
        options = self._choices().listed(ListName.CATEGORY)
        self._choose(keys, near, rect, ("category", self.tr("Category"), options))

    def assign_to_me(self, keys: Keys) -> None:
        """Take the tickets."""
        self.set_fields(keys, {"assignee": self._desk.session.person})

    def resolve(self, keys: Keys) -> None:
        """Mark the tickets resolved."""
        found = self._desk.my.directory.keys_of_kind(
            ListName.STATUS, frozenset({StatusKind.RESOLVED})
        )
        if found:
            self.set_fields(keys, {"status": found[0]})

    def escalate(self, keys: Keys) -> None:
        """Mark the tickets as escalated; where the first one is, take the mark back from all."""
        if keys:
            row = self._desk.my.queue.rows(keys[:1]).get(keys[0])
            marked = row is not None and row.escalated_at is not None
            self.set_fields(keys, {"escalated_at": None if marked else self._desk.session.clock()})

    def said(self, number: str, fields: dict[str, Any]) -> None:
        """Say what was changed on one ticket, with the way back."""
        self._tell(f"{number} · {self._what(fields)}", [])

    def bin(self, keys: Keys) -> None:
        """Put tickets into the bin."""
        self._plain(
            keys, lambda my, k: my.tickets.bin(k), self.tr("%n ticket(s) in the bin", "", len(keys))
        )

    def restore(self, keys: Keys) -> None:
        """Take tickets out of the bin."""
        said = self.tr("%n ticket(s) taken out of the bin", "", len(keys))
        self._plain(keys, lambda my, k: my.tickets.restore(k), said)

    def _plain(self, keys: Keys, act: Callable[[Any, Keys], object], said: str) -> None:
        if not keys:
            return
        wanted = list(keys)
        self._desk.write(lambda my: act(my, wanted), lambda _: self._tell(said, wanted))

    def _choices(self) -> Choices:
        return Choices(self._desk.my.directory, self._desk.language)

    def _choose(
        self, keys: Keys, near: QWidget, rect: QRect, what: tuple[str, str, list[Option]]
    ) -> None:
        field, title, options = what
        if keys:
            wanted = list(keys)
            pick(title, options, near, rect, lambda value: self.set_fields(wanted, {field: value}))

    def _said(self, report: "Report", fields: dict[str, Any]) -> None:
        what = self._what(fields)
        if not report.changed:
            self._desk.say(self.tr("Nothing to change: {what} already").format(what=what), "info")
            return
        if len(report.changed) == 1:
            said = f"{self._number(report.changed[0])} · {what}"
        else:
            said = self.tr("%n ticket(s) changed", "", len(report.changed)) + f" · {what}"
        self._tell(said, list(report.changed))

    def _what(self, fields: dict[str, Any]) -> str:
        words = TimelineWords(self._desk.my.directory, self._desk.language, None)
        return ", ".join(words.line(name, value) for name, value in fields.items())

    def _tell(self, said: str, keys: list[int]) -> None:
        self._desk.say(said, action=self.tr("Undo"), run=lambda: self._desk.commands.run("undo"))
        self.done.emit(keys)

    def _number(self, key: int) -> str:
        row = self._desk.my.queue.rows([key]).get(key)
        return number_text(row.station, row.counter) if row else ""
