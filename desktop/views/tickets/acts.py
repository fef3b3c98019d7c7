"""What an agent does to tickets from any pane: each act a write, a toast and an undo."""

from collections.abc import Callable, Sequence
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import AppError
from desktop.domain.ticket import Person
from desktop.domain.vocabulary import ListName, StatusKind
from desktop.models.ticket_words import number_text
from desktop.views.desk import Desk

if TYPE_CHECKING:
    from desktop.domain.bulk import BulkReport
    from desktop.domain.drafts import PersonDraft
    from desktop.services.tickets import Report
    from desktop.views.tickets.choices import Choices
    from desktop.views.tickets.picker import Option

Keys = Sequence[int]
_MOST_COPIED = 10_000


class TicketActs(QObject):
    """Acts on the tickets that a pane names; `done` carries their keys."""

    done = Signal(list)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    def set_fields(
        self,
        keys: Keys,
        fields: dict[str, Any],
        expected: dict[str, Any] | None = None,
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Change fields of tickets and say so; refused where one isn't as it was expected.

        A status alone is moved to by its arrow, which may ask for more.
        """
        if set(fields) == {"status"}:
            self.move(keys, fields["status"])
        elif keys:
            wanted = list(keys)
            self._desk.write(
                lambda my: my.tickets.change(wanted, fields, expected=expected),
                lambda report: self._said(report, fields),
                failed,
            )

    def choose_due(self, keys: Keys, near: QWidget, rect: QRect) -> None:
        """Let the agent choose when the tickets are due."""
        if keys:
            wanted = list(keys)
            picker = _pickers().DuePicker(self._desk, near.window())
            _picking().open_picker(
                picker, near, rect, lambda at: self.set_fields(wanted, {"due_at": at})
            )

    def choose_link(self, keys: Keys, near: QWidget, rect: QRect) -> None:
        """Let the agent choose a ticket to link the first one with."""
        if keys:
            key = keys[0]
            picker = _pickers().TicketPicker(self._desk, key, near.window())
            _picking().open_picker(picker, near, rect, lambda other: self.link(key, other))

    def link(self, key: int, other: int) -> None:
        """Link two tickets."""
        said = self.tr("{number} linked").format(number=self._number(other))
        self._desk.write(
            lambda my: my.tickets.link(key, other), lambda _: self._tell(said, [key, other])
        )

    def unlink(self, link: int) -> None:
        """Take a link away."""
        said = self.tr("Link taken away")
        self._desk.write(lambda my: my.tickets.unlink(link), lambda _: self._tell(said, []))

    def set_requester(self, key: int, who: "Person | PersonDraft") -> None:
        """Set who asks."""
        known = who.key if isinstance(who, Person) else who
        name = who.name.text(self._desk.language) if isinstance(who, Person) else who.shown
        said = f"{self._number(key)} · {self.tr('Requester: {name}').format(name=name)}"
        self._desk.write(
            lambda my: my.tickets.set_requester(key, known), lambda _: self._tell(said, [key])
        )

    def copy_numbers(self, keys: Keys) -> None:
        """Put the numbers of the tickets on the clipboard, one a line."""
        if keys:
            numbers = [self._number(key) for key in keys[:_MOST_COPIED]]
            QGuiApplication.clipboard().setText("\n".join(numbers))
            said = numbers[0] if len(numbers) == 1 else f"{len(numbers):,}"
            self._desk.say(self.tr("Copied: {numbers}").format(numbers=said), "info")

    def print(self, keys: Keys, window: QWidget) -> None:
        """Show how the first of the tickets looks on paper."""
        if keys:
            key = keys[0]
            import_module("desktop.views.printing.preview").show_preview(
                self._desk,
                window,
                lambda my, path, progress: my.printing.ticket(key, path, progress=progress),
                self._number(key),
            )

    def choose_status(self, keys: Keys, near: QWidget, rect: QRect) -> None:
        """Let the agent choose a status; those that are blocked say why."""
        if keys:
            wanted = list(keys)
            options = _moves().marked_blocked(self._desk, wanted, self._choices().statuses())
            picker = _picking().Picker(self.tr("Status"), options, near.window())
            picker.refused.connect(lambda why: self._desk.say(why, "error"))
            _picking().open_picker(picker, near, rect, lambda to: self.move(wanted, to))

    def move(self, keys: Keys, status: int) -> None:
        """Give tickets a status by its arrow; a sheet asks for what is missing."""
        over = _moves().window_over(self.parent()) if keys else None
        if over is not None:
            wanted = list(keys)
            ends = _moves().Ends(self._said, lambda: self.done.emit(wanted))
            _moves().move(self._desk, wanted, status, over, ends)

    def attempt(self, keys: Keys) -> None:
        """Note that whoever the tickets wait for was tried to be reached in vain."""
        if keys:
            wanted = list(keys)
            self._desk.write(lambda my: my.moves.attempt(wanted), self._tell_attempt)

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
        """Resolve the tickets; a sheet asks for what is missing."""
        found = self._desk.my.directory.keys_of_kind(
            ListName.STATUS, frozenset({StatusKind.RESOLVED})
        )
        if found:
            self.move(keys, found[0])

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

    def _choices(self) -> "Choices":
        made: Choices = import_module("desktop.views.tickets.choices").Choices(
            self._desk.my.directory, self._desk.language
        )
        return made

    def _choose(
        self, keys: Keys, near: QWidget, rect: QRect, what: tuple[str, str, "list[Option]"]
    ) -> None:
        field, title, options = what
        if keys:
            wanted = list(keys)
            _picking().pick(
                title, options, near, rect, lambda value: self.set_fields(wanted, {field: value})
            )

    def _said(self, report: "Report", fields: dict[str, Any]) -> None:
        what = self._what(fields)
        if report.refused:
            self._say_refused(report)
            return
        if not report.changed:
            self._desk.say(self.tr("Nothing to change: {what} already").format(what=what), "info")
            return
        if len(report.changed) == 1:
            said = f"{self._number(report.changed[0])} · {what}"
        else:
            said = self.tr("%n ticket(s) changed", "", len(report.changed)) + f" · {what}"
        self._tell(said, list(report.changed))

    def _tell_attempt(self, report: "BulkReport") -> None:
        if report.refused:
            self._say_refused(_moves().as_report(report))
            return
        self._tell(self.tr("%n attempt(s) noted", "", len(report.done)), list(report.done))

    def _say_refused(self, report: "Report") -> None:
        first = report.refused[0]
        why = self._desk.sentence(AppError(first.code, **first.params))
        keys = [*report.changed, *(each.key for each in report.refused)]
        if len(keys) == 1:
            self._desk.say(f"{self._number(first.key)} · {why}", "error")
            self.done.emit(keys)
            return
        parts = (
            self.tr("%n ticket(s) changed", "", len(report.changed)),
            self.tr("%n refused", "", len(report.refused)),
        )
        self._tell(f"{' · '.join(parts)}: {why}", keys)

    def _what(self, fields: dict[str, Any]) -> str:
        timeline = import_module("desktop.views.tickets.timeline")
        words = timeline.TimelineWords(self._desk.my.directory, self._desk.language, None)
        return ", ".join(words.line(name, value) for name, value in fields.items())

    def _tell(self, said: str, keys: list[int]) -> None:
        self._desk.say(said, action=self.tr("Undo"), run=lambda: self._desk.commands.run("undo"))
        self.done.emit(keys)

    def _number(self, key: int) -> str:
        row = self._desk.my.queue.rows([key]).get(key)
        return number_text(row.station, row.counter) if row else ""


def _moves() -> Any:
    return import_module("desktop.views.tickets.moves.move_acts")


def _picking() -> Any:
    # Nothing is picked on the first screen.
    return import_module("desktop.views.tickets.picker")


def _pickers() -> Any:
    return import_module("desktop.views.tickets.more_pickers")
