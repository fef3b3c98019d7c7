"""What an agent does to tickets from any pane: each act a write, a toast and an undo."""

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from desktop.domain.bulk import WANTS_REASON
from desktop.domain.errors import AppError
from desktop.domain.ticket import Person
from desktop.domain.vocabulary import ListName, StatusKind
from desktop.views.tickets.plain_acts import Keys, pickers, picking
from desktop.views.tickets.up_acts import UpActs

if TYPE_CHECKING:
    from desktop.domain.bulk import BulkReport
    from desktop.domain.drafts import PersonDraft
    from desktop.services.tickets import Report
    from desktop.views.tickets.choices import Choices
    from desktop.views.tickets.picker import Option

_MOST_COPIED = 10_000


class _Place(NamedTuple):
    near: QWidget | None
    rect: QRect


class _Edit(NamedTuple):
    """Fields to set, what they are expected to hold, why, and where the hand is."""

    fields: dict[str, Any]
    expected: dict[str, Any] | None = None
    reason: str = ""
    place: _Place | None = None


class TicketActs(UpActs):
    """Acts on the tickets that a pane names."""

    def set_fields(
        self,
        keys: Keys,
        fields: dict[str, Any],
        expected: dict[str, Any] | None = None,
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """Change fields of tickets and say so; refused where one isn't as it was expected.

        Where a priority needs a reason, a small field asks for it, where one is. A status alone is
        moved to by its arrow, which may ask for more.
        """
        if set(fields) == {"status"}:
            self.move(keys, fields["status"])
            return
        self._change(keys, _Edit(fields, expected), failed)

    def _change(
        self,
        keys: Keys,
        edit: _Edit,
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        if keys:
            wanted = list(keys)
            self._desk.write(
                lambda my: my.tickets.change(
                    wanted, edit.fields, expected=edit.expected, reason=edit.reason
                ),
                lambda report: self._said(report, edit),
                failed,
            )

    def bin(self, keys: Keys) -> None:
        """Put tickets into the bin."""
        self._plain(
            keys, lambda my, k: my.tickets.bin(k), self.tr("%n ticket(s) in the bin", "", len(keys))
        )

    def restore(self, keys: Keys) -> None:
        """Take tickets out of the bin."""
        said = self.tr("%n ticket(s) taken out of the bin", "", len(keys))
        self._plain(keys, lambda my, k: my.tickets.restore(k), said)

    def choose_due(self, keys: Keys, near: QWidget, rect: QRect) -> None:
        """Let the agent choose when the tickets are due."""
        if keys:
            wanted = list(keys)
            picker = pickers().DuePicker(self._desk, near.window())
            picking().open_picker(
                picker, near, rect, lambda at: self.set_fields(wanted, {"due_at": at})
            )

    def mark_problem(self, keys: Keys) -> None:
        """Mark the tickets as known problems; where the first one is, take the mark back."""
        if keys:
            row = self._desk.my.queue.rows(keys[:1]).get(keys[0])
            marked = row is not None and row.known_problem_at is not None
            at = None if marked else self._desk.session.clock()
            self.set_fields(keys, {"known_problem_at": at})

    def chase(self, keys: Keys, channel: int | None = None) -> None:
        """Note that the requester of the first of the tickets has asked again."""
        if keys:
            key = keys[0]
            said = self.tr("{number} · chase noted").format(number=self._number(key))
            self._desk.write(
                lambda my: my.tickets.chase(key, channel=channel),
                lambda _: self._tell(said, [key]),
            )

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
            picker = picking().Picker(self.tr("Status"), options, near.window())
            picker.refused.connect(lambda why: self._desk.say(why, "error"))
            picking().open_picker(picker, near, rect, lambda to: self.move(wanted, to))

    def move(self, keys: Keys, status: int) -> None:
        """Give tickets a status by its arrow; a sheet asks for what is missing."""
        over = _moves().window_over(self.parent()) if keys else None
        if over is not None:
            wanted = list(keys)
            ends = _moves().Ends(
                lambda report, fields: self._said(report, _Edit(fields)),
                lambda: self.done.emit(wanted),
            )
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

    def said(self, number: str, fields: dict[str, Any]) -> None:
        """Say what was changed on one ticket, with the way back."""
        self._tell(f"{number} · {self._what(fields)}", [])

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
            place = _Place(near, rect)
            picking().pick(
                title,
                options,
                near,
                rect,
                lambda value: self._change(wanted, _Edit({field: value}, place=place)),
            )

    def _said(self, report: "Report", edit: _Edit) -> None:
        what = self._what(edit.fields)
        unsaid = [each.key for each in report.refused if each.code == WANTS_REASON]
        if unsaid:
            self._ask_reason(unsaid, edit)
            report = report._replace(
                refused=tuple(each for each in report.refused if each.code != WANTS_REASON)
            )
            if not report.changed and not report.refused:
                return
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
        if edit.fields.get("assignee"):
            module = import_module("desktop.views.competence_words")
            module.warn(self._desk, edit.fields["assignee"], report.changed)

    def _ask_reason(self, keys: list[int], edit: _Edit) -> None:
        """Ask why the priority is to be another than the computed one, then change it."""
        # Fields that show the priority already show again what holds until there is a reason.
        self.done.emit(keys)
        near, rect = edit.place or _here()
        if near is None:
            return
        module = import_module("desktop.views.tickets.reason_picker")
        picking().open_picker(
            module.ReasonPicker(self._desk, near.window()),
            near,
            rect,
            lambda reason: self._change(keys, edit._replace(reason=reason)),
        )

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


def _here() -> _Place:
    near = QApplication.focusWidget() or QApplication.activeWindow()
    return _Place(near, near.rect() if near is not None else QRect())


def _moves() -> Any:
    return import_module("desktop.views.tickets.moves.move_acts")
