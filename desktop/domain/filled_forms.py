"""A template filled in on a ticket: what is known already, rows of its tables, what it proposes.

Answers are kept by field id; of a field that is a column of a table, one answer for each row.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from desktop.domain.arrows import is_filled
from desktop.domain.sheets import Sheet, SheetTable

Answers = Mapping[str, Any]

# What is written into which field of the templates before anybody types.
_KNOWN = {
    "sheet_ticket_no": "number",
    "sheet_sop": "sop",
    "t04_reported_at": "created_at",
    "t04_requester": "requester",
    "t04_department": "department",
    "t04_contact": "contact",
    "t04_agent": "agent",
    "own_words": "description",
    "t05_symptom": "description",
    "t05_environment": "system_version",
    "t05_reference": "sop",
}


class FilledForm(NamedTuple):
    """A template as it was filled in on a ticket, by the version of its form in force then."""

    key: int
    ticket: int
    template: int
    version: int
    answers: Answers
    filled_by: int | None
    filled_at: int
    updated_at: int


def prefilled(sheet: Sheet, facts: Answers, extra: Answers) -> dict[str, Any]:
    """Return what is known of a ticket for the boxes of a template.

    `facts` go by the words of `_KNOWN`; a field that the ticket has itself brings its value along.
    """
    known = {
        field: next(
            filter(is_filled, (extra.get(field), facts.get(name), extra.get(name))),
            None,
        )
        for field in sheet.boxes
        for name in (_KNOWN.get(field, ""),)
    }
    return without_blanks(known)


def rows_of(table: SheetTable, answers: Answers) -> list[dict[str, Any]]:
    """Return the rows of a table that were filled in, each by field."""
    columns = {field: _column(answers.get(field)) for field in table.fields}
    count = max(map(len, columns.values()), default=0)
    return [
        {field: column[place] for field, column in columns.items() if place < len(column)}
        for place in range(count)
    ]


def columns_of(table: SheetTable, rows: Iterable[Answers]) -> dict[str, list[Any]]:
    """Return the answers that keep these rows; rows without anything in them are left out."""
    kept = [row for row in rows if any(is_filled(row.get(field)) for field in table.fields)]
    return {field: [row.get(field) for row in kept] for field in table.fields} if kept else {}


def proposed(field: str, filled: Sequence[FilledForm]) -> Any:
    """Return what the forms of a ticket say to a field of its own; what was filled in last wins."""
    said = [form for form in filled if is_filled(form.answers.get(field))]
    return max(said, key=lambda form: (form.updated_at, form.key)).answers[field] if said else None


def with_left_over(sheet: Sheet, answers: Answers) -> Sheet:
    """Return a layout with a box more for each answer whose field the template asks no more."""
    shown = {*sheet.boxes, *(field for table in sheet.tables for field in table.fields)}
    return sheet._replace(boxes=(*sheet.boxes, *(each for each in answers if each not in shown)))


def without_blanks(answers: Answers) -> dict[str, Any]:
    """Return the answers that hold something."""
    return {field: value for field, value in answers.items() if is_filled(value)}


def _column(value: Any) -> list[Any]:
    if isinstance(value, list):
        return value
    return [value] if is_filled(value) else []
