"""The forms of service types and templates, the fields they ask: drafts, put in force by hand."""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from desktop.domain.bilingual import Bilingual
from desktop.domain.errors import AppError
from desktop.domain.field_rules import check_definition, compatible, new_id
from desktop.domain.fields import FieldDefinition, FieldKind
from desktop.domain.forms import Form, form_of, in_force, with_draft
from desktop.domain.list_rules import clean_name
from desktop.domain.lists import ListItem
from desktop.domain.vocabulary import ListName
from desktop.services.base import Service, action
from desktop.services.field_library import Library
from desktop.services.names import sort_name
from desktop.store import fields, lists, usage
from desktop.store.change import Change

# Whose entries ask fields: types are asked of tickets, templates are filled in or printed blank.
FORM_LISTS = (ListName.SERVICE_TYPE, ListName.TEMPLATE)
EDITABLE = frozenset(
    (
        *("kind", "label", "hint", "options", "exceptions", "pattern", "longest", "low", "high"),
        *("required_at", "sortable"),
    )
)


class FieldService(Service):
    """What is edited asks nobody until `put_in_force`; then new tickets only."""

    def forms(self, of: ListName = ListName.SERVICE_TYPE) -> list[Form]:
        """Return the form of every service type or template in use, in the order of the list."""
        items = lists.of_list(self._store.reader, of)
        return [form_of(item) for item in items if item.retired_at is None]

    def library(self) -> Library:
        """Return every field with its version in force and its draft."""
        return Library(fields.versions(self._store.reader))

    def values(self, field: str) -> int:
        """Return how many tickets hold a value of a field; reads all tickets, so in a job only."""
        return usage.field_values(self._store.reader, field)

    @action("field.add")
    def add(self, form: int, label: Bilingual, kind: FieldKind = FieldKind.TEXT) -> str:
        """Add a new field to the draft of a form and return its key."""

        def work(change: Change) -> str:
            item = lists.item(change.connection, form)
            known = Library(fields.versions(change.connection))
            name = clean_name(label)
            field = new_id(name, set(known.keys), sort_name(name.en or name.zh))
            sheet = item.list == ListName.TEMPLATE
            made = FieldDefinition(field, kind, name, draft=True, sheet=sheet)
            change.insert("field_definition", fields.to_row(made))
            _set_draft(change, item, (*form_of(item).draft, field))
            return field

        return self._write("field.add", work)

    @action("form.change")
    def set_fields(self, form: int, wanted: Sequence[str]) -> None:
        """Ask these fields in this order in the draft of a form."""

        def work(change: Change) -> None:
            known = Library(fields.versions(change.connection))
            ids = tuple(field for field in dict.fromkeys(wanted) if known.newest(field))
            _set_draft(change, lists.item(change.connection, form), ids)

        self._write("form.change", work)

    @action("field.change")
    def change(self, field: str, values: Mapping[str, Any]) -> None:
        """Change a field in its draft version, made where there is none.

        Raises AppError field_kind_fixed, field_pattern_wrong, field_range_wrong, list_name_missing.
        """
        unknown = set(values) - EDITABLE
        if unknown:
            message = f"not parts of a field to edit: {sorted(unknown)}"
            raise KeyError(message)
        kind = values.get("kind")
        if kind is not None:
            self._check_kind(field, FieldKind(kind))

        def work(change: Change) -> None:
            known = Library(fields.versions(change.connection))
            now = known.newest(field)
            if now is None:
                raise AppError("list_entry_gone")
            new = check_definition(now._replace(**values, draft=True))
            new = new._replace(label=clean_name(new.label))
            if now.draft:
                change.update("field_definition", known.keys[field], fields.to_row(new))
            elif new != now._replace(draft=True):
                made = new._replace(version=now.version + 1, since=0)
                change.insert("field_definition", fields.to_row(made))

        self._write("field.change", work)

    @action("form.release")
    def put_in_force(self, form: int) -> None:
        """Let the draft of a form, and of its fields, hold for new tickets from now on."""

        def work(change: Change) -> None:
            item = lists.item(change.connection, form)
            known = Library(fields.versions(change.connection))
            drafts = known.drafts(form_of(item).draft)
            if not drafts and not form_of(item).drafted:
                raise AppError("form_no_draft")
            for field in drafts:
                row = fields.to_row(field._replace(draft=False, since=change.now))
                change.update("field_definition", known.keys[field.id], row)
            changed = {field.id for field in drafts}
            for each in _with_forms(change):
                shares = changed & set(form_of(each).version.fields)
                if each.key == form:
                    _set_data(change, each, in_force(each, change.now))
                elif shares:
                    draft = form_of(each).draft
                    _set_data(change, each, _renewed(each, change.now, draft))

        self._write("form.release", work)

    @action("form.discard")
    def discard(self, form: int) -> None:
        """Give up the draft of a form and of its fields; a field that was never in force goes."""

        def work(change: Change) -> None:
            item = lists.item(change.connection, form)
            known = Library(fields.versions(change.connection))
            dropped = known.drafts(form_of(item).draft)
            _set_draft(change, item, form_of(item).version.fields)
            for field in dropped:
                change.remove("field_definition", known.keys[field.id])
            _forget(change, {field.id for field in dropped if not known.holds(field.id)})

        self._write("form.discard", work)

    @action("field.retire")
    def retire(self, field: str) -> None:
        """Ask a field in no form any more; old tickets keep showing it."""

        def work(change: Change) -> None:
            for key, found in fields.versions(change.connection):
                if found.id == field:
                    change.update("field_definition", key, {"retired_at": change.now})
            _forget(change, {field})

        self._write("field.retire", work)

    @action("field.restore")
    def bring_back(self, field: str) -> None:
        """Let forms ask a retired field again."""
        self._each(
            "field.restore",
            field,
            lambda change, key: change.update("field_definition", key, {"retired_at": None}),
        )

    @action("field.delete")
    def delete(self, field: str) -> None:
        """Take a field away for good that no ticket has; raises AppError("field_in_use")."""
        count = self.values(field)
        if count:
            raise AppError("field_in_use", count=count)

        def gone(change: Change, key: int) -> None:
            change.remove("field_definition", key)
            _forget(change, {field})

        self._each("field.delete", field, gone)

    def _each(self, command: str, field: str, act: Callable[[Change, int], object]) -> None:
        def work(change: Change) -> None:
            for key, found in fields.versions(change.connection):
                if found.id == field:
                    act(change, key)

        self._write(command, work)

    def _check_kind(self, field: str, kind: FieldKind) -> None:
        held = self.library().held(field)
        if held is not None and kind not in compatible(held.kind):
            # Looked at outside of the writer: all tickets may have to be read for it.
            count = self.values(field)
            if count:
                raise AppError("field_kind_fixed", count=count)


def _with_forms(change: Change) -> list[ListItem]:
    return [item for name in FORM_LISTS for item in lists.of_list(change.connection, name)]


def _set_data(change: Change, item: ListItem, data: Mapping[str, Any]) -> None:
    text = json.dumps(data, ensure_ascii=False)
    change.update("list_item", item.key, {"data": text})


def _set_draft(change: Change, item: ListItem, wanted: tuple[str, ...]) -> None:
    _set_data(change, item, with_draft(item.data or {}, wanted))


def _renewed(item: ListItem, now: int, draft: tuple[str, ...]) -> dict[str, Any]:
    """Return the data of a form that gets a new version because a field of it did."""
    kept = form_of(item).version.fields
    data = in_force(item._replace(data=with_draft(item.data or {}, kept)), now)
    return with_draft(data, draft)


def _forget(change: Change, gone: set[str]) -> None:
    """Ask these fields in no form and no draft any more."""
    for item in _with_forms(change):
        form = form_of(item)
        if gone & {*form.version.fields, *form.draft}:
            left = tuple(field for field in form.version.fields if field not in gone)
            draft = tuple(field for field in form.draft if field not in gone)
            data = {**(item.data or {}), "fields": list(left)}
            _set_data(change, item, with_draft(data, draft))
