"""Templates filled in on tickets: what is known already, kept with the version, shown, proposed."""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from desktop.domain.errors import AppError
from desktop.domain.fields import FieldDefinition
from desktop.domain.filled_forms import (
    FilledForm,
    prefilled,
    with_left_over,
    without_blanks,
)
from desktop.domain.forms import form_of
from desktop.domain.lists import ListItem
from desktop.domain.numbers import full_number
from desktop.domain.session import Session
from desktop.domain.sheets import Sheet, sheet_at
from desktop.domain.vocabulary import ListName
from desktop.services.base import Service, action
from desktop.services.directory import Directory
from desktop.services.sop_runs.work import open_ticket
from desktop.store import fields, filled_forms, lists, ticket_ids, tickets
from desktop.store.change import Change
from desktop.store.library import documents, sop_runs
from desktop.store.store import Store

_KIND, _DRAFT = "filled_form", "filled-"


class FormToFill(NamedTuple):
    """A template on a ticket: its layout, the fields it names, what stands in them.

    `form` is the one that was kept before, None for a new one. A field that was retired since is
    among the fields, so that what was written into it is still shown. `draft` names what is being
    typed and not kept yet.
    """

    ticket: int
    item: ListItem
    sheet: Sheet
    known: Mapping[str, FieldDefinition]
    answers: Mapping[str, Any]
    draft: str
    form: FilledForm | None = None

    @property
    def left_over(self) -> frozenset[str]:
        """Return the fields that the template asks no more, shown for what stands in them."""
        return frozenset(self.sheet.boxes) - {*form_of(self.item).numbered(self.version).fields}

    @property
    def version(self) -> int:
        """Return the version of the form of the template that it goes by."""
        return form_of(self.item).version.number if self.form is None else self.form.version


class FilledFormService(Service):
    """A form keeps the version of its template that was in force when it was begun."""

    def __init__(self, store: Store, session: Session, directory: Directory) -> None:
        super().__init__(store, session)
        self._directory = directory

    def templates(self) -> list[ListItem]:
        """Return the templates in use that ask something, in the order of the list."""
        return [
            item
            for item in self._directory.of(ListName.TEMPLATE)
            if item.retired_at is None and form_of(item).version.fields
        ]

    def of_ticket(self, ticket: int) -> list[FilledForm]:
        """Return the forms filled in on a ticket, the oldest first."""
        return filled_forms.of_ticket(self._store.reader, ticket)

    def newest(self, ticket: int, code: str) -> int:
        """Return the last form of a template on a ticket; raises AppError("filled_form_none")."""
        names = self._directory.items
        wanted = code.upper()
        found = [f.key for f in self.of_ticket(ticket) if names[f.template].code == wanted]
        if not found:
            raise AppError("filled_form_none", wanted=code)
        return found[-1]

    def blank(self, ticket: int, template: int) -> FormToFill:
        """Return a template with what is known of a ticket; raises AppError("ticket_gone")."""
        item = self._item(template)
        sheet = sheet_at(item, form_of(item).version.number)
        known, facts = self._fields(sheet), self._facts(ticket)
        extra = tickets.get(self._store.reader, ticket, events=False).extra
        draft = f"{self.drafts_of(ticket)}{item.code}-0"
        return FormToFill(ticket, item, sheet, known, prefilled(sheet, facts, extra), draft)

    def drafts_of(self, ticket: int) -> str:
        """Return how the names of drafts of forms on a ticket begin; raises ticket_gone."""
        identity = ticket_ids.id_of(self._store.reader, ticket)
        if identity is None:
            raise AppError("ticket_gone")
        return f"{_DRAFT}{identity.hex()}-"

    def filled(self, key: int) -> FormToFill:
        """Return a form as it was filled in; raises AppError("filled_form_gone")."""
        form = filled_forms.one(self._store.reader, key)
        if form is None:
            raise AppError("filled_form_gone")
        item = self._item(form.template)
        sheet = with_left_over(sheet_at(item, form.version), form.answers)
        draft = f"{self.drafts_of(form.ticket)}{item.code}-{form.key}"
        return FormToFill(form.ticket, item, sheet, self._fields(sheet), form.answers, draft, form)

    @action("filled_form.add")
    def add(self, ticket: int, template: int, answers: Mapping[str, Any]) -> int:
        """Keep a form filled in on a ticket and return its key.

        Raises AppError form_blank for one in which nothing stands, ticket_gone, ticket_in_bin,
        ticket_closed.
        """
        item, kept = self._item(template), _filled(answers)

        def work(change: Change) -> int:
            now = self._session.clock()
            _touch(change, ticket, now)
            values = {
                "ticket": ticket,
                "template": template,
                "form_version": form_of(item).version.number,
                "answers": json.dumps(kept, ensure_ascii=False, sort_keys=True),
                "filled_by": self._session.person,
                "filled_at": now,
                "updated_at": now,
            }
            return change.insert(_KIND, values)

        return self._write("filled_form.add", work, self._called(item))

    @action("filled_form.change")
    def change(self, key: int, answers: Mapping[str, Any]) -> None:
        """Write other answers into a form; raises AppError filled_form_gone, form_blank."""
        kept = _filled(answers)

        def work(change: Change) -> None:
            row, now = _row(change, key), self._session.clock()
            before: dict[str, Any] = json.loads(row["answers"])
            if before == kept:
                return
            _touch(change, row["ticket"], now)
            wanted = {f"answers.{field}": kept.get(field) for field in {*before, *kept}}
            change.update(_KIND, key, {**wanted, "updated_at": now}, row)

        self._write("filled_form.change", work, self._called(self.filled(key).item))

    @action("filled_form.remove")
    def remove(self, key: int) -> None:
        """Take a form off its ticket; raises AppError("filled_form_gone")."""

        def work(change: Change) -> None:
            _touch(change, _row(change, key)["ticket"], self._session.clock())
            change.remove(_KIND, key)

        self._write("filled_form.remove", work, self._called(self.filled(key).item))

    def _item(self, template: int) -> ListItem:
        item = self._directory.items.get(template)
        if item is None or item.list != ListName.TEMPLATE:
            raise AppError("list_entry_gone")
        return item

    def _called(self, item: ListItem) -> str:
        return f"{item.code} {item.name.text(self._session.language)}"

    def _fields(self, sheet: Sheet) -> dict[str, FieldDefinition]:
        """Return the newest version in force of each field of a layout, retired ones too."""
        wanted = {*sheet.boxes, *(field for table in sheet.tables for field in table.fields)}
        found: dict[str, FieldDefinition] = {}
        for _, field in fields.versions(self._store.reader):
            newest = field.id not in found or found[field.id].version < field.version
            if field.id in wanted and not field.draft and newest:
                found[field.id] = field
        return found

    def _facts(self, ticket: int) -> dict[str, Any]:
        reader = self._store.reader
        found = tickets.get(reader, ticket, events=False)
        run = sop_runs.active(reader, ticket)
        wanted = [key for key in (found.requester, found.assignee) if key is not None]
        people = lists.people(reader, wanted)
        asker, agent = (people.get(key or 0) for key in (found.requester, found.assignee))
        language = self._session.language
        prefix = str(lists.settings(reader).get("number_prefix", "DB"))
        return {
            "number": full_number(prefix, found.station, found.counter),
            "sop": documents.document(reader, run.document).code if run else None,
            "description": found.description or found.subject,
            "created_at": found.created_at,
            "requester": asker.name.text(language) if asker else None,
            "department": asker.department if asker else None,
            "contact": asker.contact if asker else None,
            "agent": agent.name.text(language) if agent else None,
        }


def _filled(answers: Mapping[str, Any]) -> dict[str, Any]:
    kept = without_blanks(answers)
    if not kept:
        raise AppError("form_blank")
    return kept


def _row(change: Change, key: int) -> Mapping[str, Any]:
    row = change.row(_KIND, key)
    if row is None:
        raise AppError("filled_form_gone")
    return row


def _touch(change: Change, ticket: int, now: int) -> None:
    """Let the ticket tell of it: its history shows the act, its panes read again."""
    change.update("ticket", ticket, {"updated_at": now}, open_ticket(change, ticket))
