"""The columns of the queue: title, width, what they are sorted by."""

from typing import NamedTuple

from desktop.qtkit.i18n import QT_TRANSLATE_NOOP


class Column(NamedTuple):
    """One column; a width of 0 takes what is left. `sort` names a sort of TicketQuery.

    A narrow column has no room for its title, which is only spoken.
    """

    id: str
    title: str
    width_zh: int
    width_en: int
    sort: str
    narrow: bool = False


COLUMNS = (
    Column("mark", "", 10, 10, ""),
    Column("priority", QT_TRANSLATE_NOOP("Column", "Pri."), 50, 48, "priority"),
    Column("number", QT_TRANSLATE_NOOP("Column", "No."), 66, 64, "number"),
    Column("subject", QT_TRANSLATE_NOOP("Column", "Subject"), 0, 0, "subject"),
    Column("requester", QT_TRANSLATE_NOOP("Column", "Requester"), 78, 84, "requester"),
    Column("category", QT_TRANSLATE_NOOP("Column", "Category"), 84, 78, "category"),
    Column("status", QT_TRANSLATE_NOOP("Column", "Status"), 88, 116, "status"),
    Column("assignee", QT_TRANSLATE_NOOP("Column", "Agent"), 36, 36, "assignee", narrow=True),
    Column("due", QT_TRANSLATE_NOOP("Column", "SLA"), 120, 128, "due_at"),
    Column("updated", QT_TRANSLATE_NOOP("Column", "Upd."), 62, 58, "updated_at"),
)
INDEX = {column.id: position for position, column in enumerate(COLUMNS)}
