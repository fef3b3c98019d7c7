"""How a template is laid out: boxes with labels, tables with blank rows; printed and filled in."""

from typing import NamedTuple

from desktop.domain.bilingual import Bilingual
from desktop.domain.forms import form_of
from desktop.domain.lists import ListItem

TABLE, FORM = "table", "form"
USUAL_ROWS = 10


class SheetTable(NamedTuple):
    """One table of a template: its title, the fields that are its columns, its blank rows."""

    title: Bilingual
    fields: tuple[str, ...]
    rows: int


class Sheet(NamedTuple):
    """A template as it stands on paper: boxes first, then tables."""

    boxes: tuple[str, ...]
    tables: tuple[SheetTable, ...]


def sheet_of(item: ListItem, *, draft: bool = False) -> Sheet:
    """Return the layout of a template, with the fields in force or those of its draft.

    A field that is in no table of a form is a box; in a table every field is a column.
    """
    form = form_of(item)
    return _laid_out(item, form.draft if draft else form.version.fields)


def sheet_at(item: ListItem, number: int) -> Sheet:
    """Return the layout of a template by a version of its form; the one in force where unknown."""
    return _laid_out(item, form_of(item).numbered(number).fields)


def _laid_out(item: ListItem, fields: tuple[str, ...]) -> Sheet:
    data = item.data or {}
    if data.get("layout", FORM) == TABLE:
        whole = SheetTable(item.name, fields, data.get("rows", USUAL_ROWS))
        return Sheet((), (whole,))
    tables = [
        SheetTable(
            Bilingual(*each["title"]),
            tuple(field for field in fields if field in each["fields"]),
            each.get("rows", USUAL_ROWS),
        )
        for each in data.get("tables", ())
    ]
    inside = {field for table in tables for field in table.fields}
    boxes = tuple(field for field in fields if field not in inside)
    return Sheet(boxes, tuple(table for table in tables if table.fields))
