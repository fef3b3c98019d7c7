"""The columns a queue can show: title, width, what they are sorted by."""

from collections.abc import Iterable
from typing import NamedTuple

from desktop.domain.fields import FieldDefinition, FieldKind
from desktop.qtkit.i18n import QT_TRANSLATE_NOOP

EXTRA = "extra."
_EXTRA_WIDTH = 110
_WIDER = {FieldKind.LONG_TEXT: 180, FieldKind.YES_NO: 64, FieldKind.NUMBER: 76}


class Column(NamedTuple):
    """One column; a width of 0 takes what is left. `sort` names a sort of TicketQuery.

    A narrow column has no room for its title, which is only spoken. A wide column shows what the
    queue's narrow rows do not hold.
    """

    id: str
    title: str
    width_zh: int
    width_en: int
    sort: str
    narrow: bool = False
    wide: bool = False


# Painted from what was laid out once; the order here is the one they stand in at first.
COLUMNS = (
    Column("mark", "", 10, 10, ""),
    Column("priority", QT_TRANSLATE_NOOP("Column", "Pri."), 50, 48, "priority"),
    Column("number", QT_TRANSLATE_NOOP("Column", "No."), 64, 62, "number"),
    Column("subject", QT_TRANSLATE_NOOP("Column", "Subject"), 0, 0, "subject"),
    Column("requester", QT_TRANSLATE_NOOP("Column", "Requester"), 74, 80, "requester"),
    Column("category", QT_TRANSLATE_NOOP("Column", "Category"), 80, 74, "category"),
    Column("status", QT_TRANSLATE_NOOP("Column", "Status"), 92, 121, "status"),
    Column("assignee", QT_TRANSLATE_NOOP("Column", "Agent"), 36, 34, "assignee", narrow=True),
    Column("due", QT_TRANSLATE_NOOP("Column", "SLA"), 116, 124, "due_at"),
    Column("updated", QT_TRANSLATE_NOOP("Column", "Upd."), 56, 54, "updated_at"),
)
MORE_COLUMNS = (
    Column("service_type", QT_TRANSLATE_NOOP("Column", "Service type"), 84, 108, "service_type"),
    Column("impact", QT_TRANSLATE_NOOP("Column", "Impact"), 64, 70, "impact", wide=True),
    Column("urgency", QT_TRANSLATE_NOOP("Column", "Urgency"), 64, 70, "urgency", wide=True),
    Column("channel", QT_TRANSLATE_NOOP("Column", "Channel"), 64, 76, "channel", wide=True),
    Column("team", QT_TRANSLATE_NOOP("Column", "Team"), 84, 100, "team", wide=True),
    Column("stage", QT_TRANSLATE_NOOP("Column", "Stage"), 108, 130, "stage", wide=True),
    Column(
        "department", QT_TRANSLATE_NOOP("Column", "Department"), 84, 104, "department", wide=True
    ),
    Column("place", QT_TRANSLATE_NOOP("Column", "Place"), 90, 90, "place", wide=True),
    Column("tags", QT_TRANSLATE_NOOP("Column", "Tags"), 100, 100, "tags", wide=True),
    Column("created", QT_TRANSLATE_NOOP("Column", "Created"), 104, 112, "created_at"),
    Column("due_at", QT_TRANSLATE_NOOP("Column", "Due"), 104, 112, "due_at"),
    Column(
        "answered", QT_TRANSLATE_NOOP("Column", "First response"), 104, 112, "first_response_at"
    ),
    Column("resolved", QT_TRANSLATE_NOOP("Column", "Resolved"), 104, 112, "resolved_at"),
    Column("closed", QT_TRANSLATE_NOOP("Column", "Closed"), 104, 112, "closed_at", wide=True),
    Column("escalated", QT_TRANSLATE_NOOP("Column", "Escalated"), 104, 112, "escalated_at"),
    Column("chases", QT_TRANSLATE_NOOP("Column", "Chased"), 60, 68, "chases"),
    Column(
        "known_problem",
        QT_TRANSLATE_NOOP("Column", "Known problem"),
        *(104, 116, "known_problem_at"),
    ),
    Column("entered", QT_TRANSLATE_NOOP("Column", "Entered late"), 104, 112, "entered_at"),
    Column(
        "external_number",
        QT_TRANSLATE_NOOP("Column", "Number there"),
        *(100, 110, "external_number"),
        wide=True,
    ),
    Column("source", QT_TRANSLATE_NOOP("Column", "Source"), 80, 80, "source", wide=True),
    Column("language", QT_TRANSLATE_NOOP("Column", "Language"), 56, 72, "language", wide=True),
)
FIXED_COLUMNS = (*COLUMNS, *MORE_COLUMNS)
INDEX = {column.id: position for position, column in enumerate(FIXED_COLUMNS)}
DEFAULT_SHOWN = tuple(column.id for column in COLUMNS[1:])
# What a small screen has room for (design.md 14).
SMALL_SHOWN = tuple(name for name in DEFAULT_SHOWN if name not in ("category", "updated"))
SMALL_WIDTHS = {"mark": 8, "priority": 46, "number": 74, "requester": 118, "due": 128}


def extra_columns(fields: Iterable[FieldDefinition]) -> tuple[Column, ...]:
    """Return one column for each extra field; its title is the label of the field."""
    return tuple(
        Column(
            f"{EXTRA}{field.id}",
            "",
            _WIDER.get(field.kind, _EXTRA_WIDTH),
            _WIDER.get(field.kind, _EXTRA_WIDTH),
            f"{EXTRA}{field.id}",
            wide=True,
        )
        for field in fields
    )
