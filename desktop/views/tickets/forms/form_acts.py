"""Opens templates on a ticket and keeps what was written; asks for the rest of the intake form."""

from functools import partial
from importlib import import_module
from typing import Any

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from desktop.domain.errors import AppError
from desktop.domain.moves import Answers
from desktop.services.asked_form import AskedOfTicket
from desktop.services.filled_forms import FormToFill
from desktop.services.services import Services
from desktop.services.tickets import Report
from desktop.views.desk import Desk
from desktop.views.tickets.forms.form_draft import drafted
from desktop.views.tickets.forms.form_sheet import FormSheet
from desktop.views.tickets.moves.move_sheet import MoveSheet
from desktop.views.tickets.picker import Option, pick


class FormActs(QObject):
    """`changed` follows what was kept, taken off or drafted."""

    changed = Signal()

    def __init__(self, desk: Desk, near: QWidget) -> None:
        super().__init__(near)
        self._desk, self._near = desk, near

    def choose(self, ticket: int) -> None:
        """Offer the forms that are on a ticket, then every template to fill in."""
        options = self._options(ticket)
        rect = QRect(0, 0, self._near.width(), self._near.height())
        pick(self.tr("Form"), options, self._near, rect, partial(self._open, ticket))

    def open_new(self, ticket: int, template: int) -> None:
        """Open a template on a ticket, with what is known already and what was drafted."""
        self._read(lambda my: my.filled_forms.blank(ticket, template))

    def open_kept(self, key: int) -> None:
        """Open a form that is on a ticket."""
        self._read(lambda my: my.filled_forms.filled(key))

    def fill_asked(self, ticket: int) -> None:
        """Ask together for all that the form of the type asks and the ticket lacks."""
        asked = self._desk.my.asked_form.of_ticket(ticket)
        if not asked.missing:
            self._desk.say(self.tr("Everything that is asked has an answer."), "info")
            return
        self._ask(ticket, asked)

    def _ask(self, ticket: int, asked: AskedOfTicket) -> None:
        title = self.tr("Asked: {done} of {count}").format(done=asked.done, count=len(asked.fields))
        sheet = MoveSheet(self._desk, asked.rest(), title, self._near.window())
        sheet.answered.connect(partial(self._answer, ticket))
        sheet.open()

    def _answer(self, ticket: int, answers: Answers) -> None:
        wanted = {f"extra.{field}": value for field, value in answers.fields.items()}
        if wanted:
            self._desk.write(lambda my: my.tickets.change([ticket], wanted), self._answered)

    def _answered(self, report: Report) -> None:
        for refusal in report.refused:
            self._desk.fail(AppError(refusal.code, **refusal.params))
        if report.changed:
            self._told(report)

    def _options(self, ticket: int) -> list[Option]:
        my, language = self._desk.my, self._desk.language
        names, there = my.directory.name, self.tr("on the ticket")
        kept = [
            Option((form.key, 0), names(form.template).text(language), there)
            for form in my.filled_forms.of_ticket(ticket)
        ]
        begun = my.drafts.all(my.filled_forms.drafts_of(ticket))
        codes = {name.split("-")[2] for name in begun if name.endswith("-0")}
        new = [
            Option(
                (0, item.key),
                item.name.text(language),
                self.tr("draft") if item.code in codes else item.code,
            )
            for item in my.filled_forms.templates()
        ]
        return [*kept, *new]

    def _open(self, ticket: int, chosen: tuple[int, int]) -> None:
        key, template = chosen
        if key:
            self.open_kept(key)
        else:
            self.open_new(ticket, template)

    def _read(self, reading: Any) -> None:
        def read(my: Services, _progress: object) -> tuple[FormToFill, dict[str, Any] | None]:
            form = reading(my)
            return form, drafted(my.drafts.all(form.draft).get(form.draft))

        self._desk.read(read, self._show)

    def _show(self, found: tuple[FormToFill, dict[str, Any] | None]) -> None:
        form, draft = found
        sheet = FormSheet(self._desk, form, draft, self._near.window())
        sheet.kept.connect(partial(self._keep, form, sheet.draft))
        sheet.rejected.connect(self.changed)
        sheet.draft.kept = self.changed.emit
        if form.form is not None:
            key = form.form.key
            sheet.print_wanted.connect(partial(self._print, form, key))
            sheet.removal_wanted.connect(partial(self._remove, sheet, key))
        sheet.open()

    def _keep(self, form: FormToFill, draft: Any, answers: dict[str, Any]) -> None:
        # Until it is kept the draft stays: what is refused is there when the form is opened again.
        draft.leave()

        def work(my: Services) -> None:
            if form.form is None:
                my.filled_forms.add(form.ticket, form.item.key, answers)
            else:
                my.filled_forms.change(form.form.key, answers)
            my.drafts.drop(form.draft)

        self._desk.write(work, self._told)

    def _remove(self, sheet: FormSheet, key: int) -> None:
        sheet.close()
        off = self.tr("Taken off the ticket")
        self._desk.write(lambda my: my.filled_forms.remove(key), lambda _: self._tell(off))

    def _print(self, form: FormToFill, key: int) -> None:
        import_module("desktop.views.printing.preview").show_preview(
            self._desk,
            self._near.window(),
            lambda my, path, progress: my.printing.filled_form(key, path, progress=progress),
            form.item.name.text(self._desk.language),
        )

    def _told(self, _done: object) -> None:
        self._tell(self.tr("Kept with the ticket"))

    def _tell(self, said: str) -> None:
        undo = self.tr("Undo")
        self._desk.say(said, action=undo, run=lambda: self._desk.commands.run("undo"))
        self.changed.emit()
